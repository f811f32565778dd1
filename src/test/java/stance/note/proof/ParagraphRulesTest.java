package stance.note.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Condition;
import stance.dossier.Id;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.proof.Recount.Said;
import stance.note.words.SectionKind;

/** How a question is told: as asked, with which verbs, on which terms, on which evidence. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ParagraphRulesTest {

  private static final Pattern FOR_IT =
      Pattern.compile("\\b(support|oppose)(s|ed)? it\\b|(?<!asks )\\b(for|against) it\\b");
  private static final Pattern COLON_AFTER_SAID =
      Pattern.compile("\\b(said|says|reported|reports|saying):");
  private static final Pattern BRACKETS_IN_BRACKETS =
      Pattern.compile("\\([^()]*\\(|\\[[^\\[\\]]*[\\[(]|\\([^()]*\\[");

  private static final Pattern FOR_A_BODY = Pattern.compile(", (then )?for ");

  /** Where answers are counted, how they are known is told elsewhere. */
  private static final Pattern COUNTED =
      Pattern.compile("\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) answers? ");

  /** What stands before the name of a question whose answers a bottom line tells. */
  private static final List<String> TELLS =
      List.of(
          "They differ only on ",
          "They differ most sharply on ",
          "Otherwise they differ only on ",
          "Otherwise they differ most sharply on ",
          "On the main question, ",
          "On ",
          "To ");

  /** What the program says of its own: without quotations, cautions and the question itself. */
  private static String ours(Sample sample, String text, Optional<Asked> about) {
    String rest = text.replace('\u00A0', ' ');
    if (about.isPresent()) {
      rest = rest.replace(about.get().asks(), "");
      for (Said said : about.get().records()) {
        if (said.isWeak() && said.note().isPresent()) {
          rest = rest.replace(said.note().get(), "").replace(brief(said.note().get()), "");
        }
      }
    }
    boolean shipped = sample.dossier() == Samples.shipped();
    return Prose.withoutQuotations(shipped ? rest : Prose.masked(rest, sample.dossier()));
  }

  private static String ours(Sample sample, Note.Item item) {
    return ours(
        sample, item.text(), item.question().map(id -> sample.recount().question(id.text())));
  }

  /** The first sentence, by which a long note is told. */
  private static String brief(String note) {
    return note.split("(?<=\\.) ", 2)[0];
  }

  @ForEachNote
  void every_paragraph_on_a_question_opens_with_it_as_asked(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      faults.addIf(
          !told.text().startsWith(told.asked().asks()), told.asked().id() + ": " + told.text());
    }
    for (Note.Item item : cardItems(sample)) {
      item.question()
          .map(id -> sample.recount().question(id.text()))
          .filter(asked -> !item.text().startsWith(asked.asks()))
          .ifPresent(asked -> faults.add("card, " + asked.id() + ": " + item.text()));
    }
    faults.assertNone();
  }

  private static List<Note.Item> cardItems(Sample sample) {
    return sample.questions().size() == 1
        ? List.of()
        : sample.card().stream()
            .flatMap(card -> card.sections().stream())
            .flatMap(s -> s.items().stream())
            .toList();
  }

  @ForEachNote
  void nobody_supports_or_opposes_it(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      Matcher found = FOR_IT.matcher(ours(sample, told.text(), Optional.of(told.asked())));
      faults.addIf(found.find(), told.asked().id() + ": " + told.text());
    }
    for (Note.Item item : sample.items(SectionKind.BOTTOM_LINE)) {
      faults.addIf(FOR_IT.matcher(ours(sample, item)).find(), item.text());
    }
    faults.assertNone();
  }

  @ForEachNote
  void no_colon_follows_said_and_no_claim_is_as_reported(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note note : sample.notes()) {
      for (Note.Section section : note.sections()) {
        if (section.kind() != SectionKind.BACKGROUND) {
          for (Note.Item item : section.items()) {
            String ours = ours(sample, item);
            faults.addIf(COLON_AFTER_SAID.matcher(ours).find(), note.style() + ": " + ours);
          }
        }
      }
    }
    for (Asked asked : sample.recount().questions()) {
      for (Entry entry : asked.stated()) {
        if (entry.only().evidence().equals("claimed") && isToldInBrief(sample, asked)) {
          String name = sample.name(entry.actor());
          Pattern wrong = Pattern.compile(Pattern.quote(name) + " \\([^()]*as reported\\)");
          for (String sentence : Prose.sentences(bottomLine(sample))) {
            if (sentence.contains("“" + asked.label() + "”")
                || sentence.contains("“" + asked.asks() + "”")) {
              faults.addIf(wrong.matcher(sentence).find(), asked.id() + ": " + sentence);
            }
          }
        }
      }
    }
    faults.assertNone();
  }

  private static boolean isToldInBrief(Sample sample, Asked asked) {
    return bottomLine(sample).contains(asked.label()) || bottomLine(sample).contains(asked.asks());
  }

  private static String bottomLine(Sample sample) {
    return sample.items(SectionKind.BOTTOM_LINE).get(0).text();
  }

  @ForEachNote
  void a_weak_record_stands_with_its_note(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      if (told.asked().stated().size() <= Paragraph.NAMED) {
        for (Said said : told.asked().records()) {
          // A long note is told by its first sentence.
          String note = said.note().map(ParagraphRulesTest::brief).orElse("");
          faults.addIf(
              said.isWeak() && !said.counted() && !told.text().contains(note),
              told.asked().id() + ": " + note);
        }
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void no_camp_stands_without_its_terms(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      for (Entry entry : told.asked().stated()) {
        boolean counted = told.counted().contains(entry.actor());
        for (String condition : entry.only().required()) {
          faults.addIf(
              !told.text().contains(means(sample, condition, counted)),
              told.asked().id() + ", of " + entry.actor() + ": if " + condition);
        }
        for (String condition : entry.only().excluded()) {
          faults.addIf(
              !told.text().contains(means(sample, condition, counted))
                  || !told.text().contains("unless"),
              told.asked().id() + ", of " + entry.actor() + ": unless " + condition);
        }
      }
    }
    faults.assertNone();
  }

  private static String means(Sample sample, String condition, boolean counted) {
    Condition one = sample.dossier().condition(new Id(condition));
    return counted ? one.label() : one.means();
  }

  @ForEachNote
  void a_bottom_line_says_where_an_answer_depends_on_terms(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    for (String sentence : Prose.sentences(bottomLine(sample))) {
      for (Asked asked : sample.recount().questions()) {
        boolean camps = tells(sentence, asked);
        boolean terms = asked.stated().stream().anyMatch(entry -> entry.only().isConditional());
        faults.addIf(
            camps
                && terms
                && !Pattern.compile("\\b(if|unless|conditions?)\\b").matcher(sentence).find(),
            sentence);
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void a_bottom_line_says_of_each_answer_that_is_not_direct_how_it_is_known(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    Pattern marks = Pattern.compile("as reported|'s? word\\b|another's word|in our reading");
    for (String sentence : Prose.sentences(bottomLine(sample))) {
      for (Asked asked : sample.recount().questions()) {
        if (tells(sentence, asked)) {
          long weak =
              asked.stated().stream()
                  .filter(entry -> !entry.only().evidence().equals("direct"))
                  .filter(entry -> isNamed(sentence, sample.name(entry.actor())))
                  .count();
          long marked = marks.matcher(sentence).results().count();
          faults.addIf(
              marked < weak && !COUNTED.matcher(sentence).find(),
              weak + " not direct, " + marked + " told: " + sentence);
        }
      }
    }
    faults.assertNone();
  }

  private static boolean tells(String sentence, Asked asked) {
    return TELLS.stream()
        .anyMatch(
            start ->
                sentence.startsWith(start + "“" + asked.label() + "”")
                    || sentence.startsWith(start + "“" + asked.asks() + "”"));
  }

  private static boolean isNamed(String sentence, String name) {
    return sentence.contains(": " + name)
        || sentence.contains("; " + name)
        || sentence.contains(", " + name)
        || sentence.contains("and " + name);
  }

  @ForEachNote
  void nothing_is_met_by_the_answer_of_another(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      faults.addIf(told.text().contains("met by the answer"), told.text());
      faults.addIf(told.text().contains("ruled out by the answer"), told.text());
    }
    faults.assertNone();
  }

  @ForEachNote
  void brackets_are_one_deep(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note note : sample.notes()) {
      for (Note.Section section : note.sections()) {
        if (section.kind() != SectionKind.BACKGROUND && section.kind() != SectionKind.IN_FULL) {
          for (Note.Item item : section.items()) {
            String ours = ours(sample, item);
            faults.addIf(BRACKETS_IN_BRACKETS.matcher(ours).find(), note.style() + ": " + ours);
          }
        }
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void the_caution_of_a_question_is_told_as_a_sentence(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    String sentence = Prose.capitalized(OddNames.CAUTION) + ".";
    for (Note.Section section : sample.briefing().sections()) {
      for (Note.Item item : section.items()) {
        faults.addIf(
            item.text().replace(sentence, "").toLowerCase(Locale.ROOT).contains(OddNames.CAUTION),
            item.text());
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void no_sentence_tells_a_record_of_its_speaker_and_again_of_a_body(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    if (sample.dossier() != Samples.shipped()) {
      return; // Odd names have commas and semicolons of their own.
    }
    for (Paragraph told : Paragraph.in(sample)) {
      for (String sentence : Prose.sentences(told.text())) {
        Map<String, List<String>> records =
            Pattern.compile("; |: ")
                .splitAsStream(sentence)
                .filter(part -> part.contains(", ") && part.contains("["))
                .collect(
                    Collectors.groupingBy(
                        part -> part.replaceFirst("(?s),.*(?=\\[)", " ").replaceFirst("\\.$", "")));
        for (List<String> one : records.values()) {
          boolean itself = one.stream().anyMatch(part -> !FOR_A_BODY.matcher(part).find());
          faults.addIf(itself && one.size() > 1, sentence);
        }
      }
    }
    faults.assertNone();
  }
}
