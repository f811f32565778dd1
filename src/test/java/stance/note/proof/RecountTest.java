package stance.note.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Id;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.proof.Recount.Said;
import stance.note.words.SectionKind;

/**
 * Every claim of a note has its record, every record its claim, and every count is that of the
 * records: all of it from the JSON of {@code stance compare}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class RecountTest {

  private static final Pattern ANSWERED =
      Pattern.compile("answered (\\w+) of the (\\w+) questions; ");

  /** All questions that are asked. */
  private static final Pattern ANSWERED_EACH =
      Pattern.compile("answered (?:(both)|all (\\w+)) questions; ");

  private static final Pattern OWN =
      Pattern.compile(
          "("
              + Numbers.TOLD
              + ") of the (\\w+) statements? (?:is|are) in the speaker'?s'? own words");
  private static final Pattern KNOWN =
      Pattern.compile(
          "^(?:("
              + Numbers.TOLD
              + ") of the (\\w+) statements|(All) (\\w+) statements|(Both) statements|(The one)"
              + " statement)");

  @ForEachNote
  void every_record_is_told_once_as_what_it_is(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph paragraph : Paragraph.in(sample)) {
      Map<String, Long> expected =
          paragraph.asked().entries().stream()
              .filter(entry -> !paragraph.counted().contains(entry.actor()))
              .flatMap(
                  entry ->
                      entry.records().stream()
                          .map(said -> Mentioned.mention(sample, paragraph.asked(), entry, said)))
              .collect(
                  Collectors.groupingBy(
                      Pattern::pattern, LinkedHashMap::new, Collectors.counting()));
      expected.forEach(
          (mention, times) -> {
            long found = Pattern.compile(mention).matcher(paragraph.claims()).results().count();
            faults.addIf(
                found != times,
                paragraph.asked().id()
                    + ": "
                    + found
                    + " times "
                    + mention
                    + " in "
                    + paragraph.text());
          });
    }
    faults.assertNone();
  }

  @ForEachNote
  void every_record_is_told_under_its_answer_and_terms(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph paragraph : Paragraph.in(sample)) {
      Asked asked = paragraph.asked();
      for (Entry entry : asked.stated()) {
        boolean isCounted = paragraph.counted().contains(entry.actor());
        String head =
            isCounted
                ? paragraph.claims()
                : before(paragraph.claims(), Mentioned.mention(sample, asked, entry, entry.only()));
        for (String part : parts(sample, asked, entry.only(), isCounted)) {
          faults.addIf(
              !head.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)),
              asked.id() + ", " + entry.actor() + ", " + part + ": " + paragraph.text());
        }
      }
    }
    faults.assertNone();
  }

  /** The sentence up to a mention. */
  private static String before(String text, Pattern mention) {
    Matcher found = mention.matcher(text);
    if (!found.find()) {
      return "";
    }
    List<String> sentences = Prose.sentences(text.substring(0, found.start()));
    return sentences.get(sentences.size() - 1);
  }

  /** What its claim must have: each option, and each condition; of those counted, by its label. */
  private static List<String> parts(Sample sample, Asked asked, Said said, boolean counted) {
    List<String> parts = new ArrayList<>();
    Stream<String> rejects =
        counted && !said.answer().isEmpty() ? Stream.empty() : said.rejects().stream();
    for (String option : Stream.concat(said.answer().stream(), rejects).toList()) {
      parts.add(
          switch (option) {
            case "supports" -> "yes";
            case "opposes" -> "no";
            case "neutral" -> "take";
            default -> optionText(sample, asked, option);
          });
    }
    Stream.concat(said.required().stream(), said.excluded().stream())
        .map(id -> sample.dossier().condition(new Id(id)))
        .forEach(one -> parts.add(counted ? one.label() : one.means()));
    return parts;
  }

  private static String optionText(Sample sample, Asked asked, String option) {
    return sample.dossier().question(new Id(asked.id())).answers().possible().stream()
        .filter(possible -> possible.id().text().equals(option))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @ForEachNote
  void no_paragraph_cites_what_no_record_on_its_question_or_its_terms_has(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph paragraph : Paragraph.in(sample)) {
      Set<String> own = places(sample, paragraph.asked().records().stream());
      for (String sentence : Prose.sentences(paragraph.text())) {
        boolean ofTerms =
            sentence.contains("a condition of ")
                || sentence.contains(" has been so since ")
                || sentence.startsWith("Since then, ")
                || sentence.startsWith("Before that, ")
                || sentence.startsWith("Of those who speak for ");
        for (String cited : Paragraph.cited(sentence)) {
          faults.addIf(
              !ofTerms && !own.contains(cited),
              paragraph.asked().id() + " cites [" + cited + "]: " + sentence);
        }
      }
    }
    faults.assertNone();
  }

  private static Set<String> places(Sample sample, Stream<Said> records) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    sample.briefing().sources().forEach(s -> numbers.put(s.id().text(), s.number()));
    return records
        .flatMap(said -> said.sources().stream())
        .map(
            place ->
                numbers.get(place.source()) + place.locator().map(where -> ", " + where).orElse(""))
        .collect(Collectors.toSet());
  }

  @ForEachNote
  void the_questions_answered_and_the_statements_are_counted_right(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    String text = sample.items(SectionKind.BOTTOM_LINE).get(0).text();
    Recount recount = sample.recount();
    long full = recount.questions().stream().filter(Asked::allStated).count();
    Matcher counted = ANSWERED.matcher(text);
    Matcher each = ANSWERED_EACH.matcher(text);
    if (counted.find()) {
      faults.addIf(Numbers.in(counted.group(1)).get(0) != full, full + " by all: " + text);
      faults.addIf(Numbers.in(counted.group(2)).get(0) != asked(sample), "questions: " + text);
    } else if (each.find()) {
      int number = each.group(1) == null ? Numbers.in(each.group(2)).get(0) : 2;
      faults.addIf(number != full || number != asked(sample), full + " by all: " + text);
    } else if (sample.actors().size() > 1 && sample.questions().size() > 1) {
      boolean none =
          text.contains("No question was answered by ")
              || isUnshared(text)
              || recount.questions().stream().allMatch(Asked::isSilent);
      faults.addIf(full > 0 || !none, full + " by all: " + text);
      boolean shared = recount.questions().stream().anyMatch(one -> one.stated().size() > 1);
      faults.addIf(isUnshared(text) && shared, "two answered the same: " + text);
    }
    boolean hidden =
        recount.questions().stream().flatMap(q -> q.records().stream()).anyMatch(Said::counted);
    Matcher own = OWN.matcher(text);
    if (!hidden && own.find()) {
      long direct = recount.records().stream().filter(record -> record.contains("direct")).count();
      faults.addIf(
          Numbers.in(own.group(1).toLowerCase(Locale.ROOT)).get(0) != direct
              || Numbers.in(own.group(2)).get(0) != recount.records().size(),
          direct + " of " + recount.records().size() + " in own words: " + text);
    }
    faults.assertNone();
  }

  private static boolean isUnshared(String text) {
    return text.contains("No two of the ") && text.contains(" answered the same question");
  }

  @ForEachNote
  void the_cautions_count_what_is_known_in_each_way(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    Recount recount = sample.recount();
    boolean hidden =
        recount.questions().stream().flatMap(q -> q.records().stream()).anyMatch(Said::counted);
    if (!hidden) {
      Map<String, String> ways =
          Map.of(
              "Reported", "reported", "From another party", "claimed", "Our reading", "inferred");
      ways.forEach(
          (lead, evidence) -> {
            long count = recount.records().stream().filter(r -> r.contains(evidence)).count();
            Optional<String> text =
                sample.items(SectionKind.CAUTIONS).stream()
                    .filter(item -> item.lead().equals(lead))
                    .map(Note.Item::text)
                    .findFirst();
            faults.addIf(text.isEmpty() == (count > 0), count + " " + evidence + ": " + text);
            text.ifPresent(
                told ->
                    faults.addIf(
                        told(told, recount.records().size()) != count, count + ": " + told));
          });
    }
    faults.assertNone();
  }

  /** The questions put to one of the actors at least, or spoken on. */
  static int asked(Sample sample) {
    List<Asked> questions = sample.recount().questions();
    int asked =
        (int)
            questions.stream()
                .filter(
                    one ->
                        !one.isSilent()
                            || one.entries().stream()
                                .anyMatch(
                                    entry ->
                                        entry.filtered()
                                            || AgreementRulesTest.isAsked(sample, one, entry)))
                .count();
    return asked == 0 ? questions.size() : asked;
  }

  /** How many statements a caution counts, of so many. */
  private static long told(String text, int all) {
    Matcher known = KNOWN.matcher(text);
    if (!known.find()) {
      return -1;
    }
    if (known.group(1) == null) {
      return known.group(4) == null ? all : Long.parseLong(known.group(4));
    }
    return Numbers.in(known.group(2)).get(0) == all
        ? Numbers.in(known.group(1).toLowerCase(Locale.ROOT)).get(0)
        : -1;
  }

  @ForEachNote
  void each_question_that_somebody_spoke_on_is_told_once_and_each_other_counted(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    List<String> told = Paragraph.in(sample).stream().map(p -> p.asked().id()).toList();
    for (Asked asked : sample.recount().questions()) {
      long times = told.stream().filter(asked.id()::equals).count();
      faults.addIf(
          times != (asked.isSilent() ? 0 : 1), asked.id() + " is told " + times + " times");
    }
    faults.assertNone();
  }

  @ForEachNote
  void one_actor_s_answers_are_counted_by_how_it_gave_them(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    if (sample.actors().size() == 1 && sample.questions().size() > 1) {
      String text = sample.items(SectionKind.BOTTOM_LINE).get(0).text();
      Map<String, String> phrases = new LinkedHashMap<>();
      phrases.put("stated", "answered ");
      phrases.put("undecided", "undecided on ");
      phrases.put("declined", "asked and did not say on ");
      phrases.put("absent", "took no part on ");
      phrases.put("divided", "divided on ");
      phrases.put("withheld", "holds as assumed on ");
      phrases.forEach(
          (state, phrase) -> {
            long count =
                sample.recount().questions().stream()
                    .filter(asked -> asked.entries().get(0).state().equals(state))
                    .count();
            boolean told =
                Pattern.compile(Pattern.quote(phrase) + Numbers.word((int) count) + "\\b")
                    .matcher(text)
                    .find();
            faults.addIf(count > 0 && !told, count + " " + state + ": " + text);
          });
    }
    faults.assertNone();
  }
}
