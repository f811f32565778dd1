package stance.note.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.Note;
import stance.note.SentenceFit;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.words.SectionKind;

/** What the bottom line of a note says reads as English, and says it once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BottomLineRulesTest {

  private static final Pattern WRONG_NUMBER =
      Pattern.compile("(?i)\\b(1|one) (questions|statements|sources|actors|records)\\b");
  private static final Pattern CIRCULAR = Pattern.compile("On the one that .* answered, one was");
  private static final Pattern OF_NONE = Pattern.compile("\\b(Both|All \\w+) answered none\\b");

  /** What the bottom line tells of one question, as far as the sentence on something else. */
  private static final Pattern CAMPS =
      Pattern.compile(
          "(?:On (?:the main question, )?|(?:They|Otherwise they) differ (?:only|most sharply) on"
              + " )“([^”]*)”: (.*?)(?= (?:On (?:the|no) |They differ |Otherwise they |No two of"
              + " |Asked, |Where all |(?:Both|All \\w+|No question|The question) (?:was |were"
              + " )?(?:agree|answered )|\\w+ (?:was|were) asked and did not answer on some)|$)");

  private static final Map<String, String> NO_ANSWER =
      Map.of(
          "divided",
          "(is|are) divided",
          "undecided",
          "(was|were) undecided",
          "declined",
          "(was|were) asked and did not say",
          "absent",
          "took no part",
          "withheld",
          "[^.;]*(that are not assumed|holds? as assumed|not hold|falls away by what is assumed)",
          "none",
          "(has|have) (not spoken of it|nothing on record|no own words on record|nothing that"
              + " counts)|(is|are) on record only later");

  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(?:^|[.”?!] )(?:They differ (?:only|most|on no)|On no question do they differ)");
  private static final Pattern RELATIVE =
      Pattern.compile("(?:^|[.”?!] )(?:Otherwise they differ|On no other question do they differ)");

  private static final Pattern SOME_OF_ALL =
      Pattern.compile("^(\\w+) of these not in (?:the speaker's|their) own words");
  private static final Pattern ASKED = Pattern.compile("Asked, .*? did not answer on .*?”\\.");
  private static final List<String> BESIDE_ROWS = List.of("DID NOT SAY", "WEAK");
  private static final Pattern ASSUMED_MARK = Pattern.compile("\\([^()]*on assumed terms[^()]*\\)");
  private static final Pattern ALL_ASSUMED =
      Pattern.compile("(?:both|all) on assumed terms|^one [^,(]* on assumed terms");
  private static final Pattern SOME_ASSUMED =
      Pattern.compile("(\\w+)(?: of (?:them|these))? on assumed terms");
  private static final Pattern FIRMEST =
      Pattern.compile("(?:agree most firmly|also agree) [^(]*\\((\\d+\\.\\d+)\\)");
  private static final Pattern REFUSAL =
      Pattern.compile(
          " refuses? “[^”]+”(?:(?:, | and )“[^”]+”)*(?:, (?:a condition|conditions) of |[;.])"
              + "| says? so only without “[^”]+”, a condition of ");
  private static final Pattern MARK =
      Pattern.compile("\\([^()]*(?:as reported|in our reading| word)[^()]*\\)");

  @ForEachNote
  void no_question_is_told_twice_in_the_bottom_line(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    if (sample.dossier() != Samples.shipped()) {
      return; // Odd labels end sentences, and masked they are all alike.
    }
    String finding = Prose.withoutProof(sample.items(SectionKind.BOTTOM_LINE).get(0).text());
    List<String> told =
        Prose.sentences(finding).stream()
            .map(s -> s.replaceFirst("^.*?“", "“"))
            .filter(s -> s.startsWith("“"))
            .toList();
    faults.addIf(told.stream().distinct().count() < told.size(), "twice: " + told);
    faults.assertNone();
  }

  @ForEachNote
  void no_difference_is_called_the_sharpest_after_one_on_the_main_question(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    String finding = sample.items(SectionKind.BOTTOM_LINE).get(0).text();
    Optional<Asked> main =
        sample.questions().stream()
            .filter(Question::main)
            .map(question -> sample.recount().question(question.id().text()))
            .findFirst()
            .or(() -> sample.recount().questions().stream().filter(Asked::allStated).findFirst());
    main.ifPresent(
        asked -> {
          faults.addIf(asked.isFlagged("differ") && ABSOLUTE.matcher(finding).find(), finding);
          faults.addIf(!asked.isFlagged("differ") && RELATIVE.matcher(finding).find(), finding);
        });
    faults.assertNone();
  }

  @ForEachNote
  void who_answered_on_terms_that_are_not_assumed_has_answered(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    String finding = sample.items(SectionKind.BOTTOM_LINE).get(0).text();
    boolean open = finding.contains("nobody has answered");
    for (Recount.Asked asked : sample.recount().questions()) {
      boolean answered = !asked.stated().isEmpty() || !asked.inState("withheld").isEmpty();
      faults.addIf(
          open && answered && finding.contains("On the main question, “" + asked.asks() + "”, n"),
          finding);
    }
    faults.assertNone();
  }

  @ForEachNote
  void counts_of_one_and_of_none_are_english(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note.Item item : sample.items(SectionKind.BOTTOM_LINE)) {
      for (Pattern wrong : List.of(WRONG_NUMBER, CIRCULAR, OF_NONE)) {
        faults.addIf(wrong.matcher(item.text()).find(), item.text());
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void no_sentence_has_more_than_thirty_words(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note.Item item : sample.items(SectionKind.BOTTOM_LINE)) {
      // A name of one letter is no initial.
      String text = item.text().replaceAll("\\bQ\\.", "Qq.");
      for (String sentence : Prose.sentences(text)) {
        int words = SentenceFit.words(sentence);
        faults.addIf(words > SentenceFit.WORDS, words + " words: " + sentence);
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void who_did_not_say_is_told_once(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    String finding = Prose.withoutProof(sample.items(SectionKind.BOTTOM_LINE).get(0).text());
    Matcher asked = ASKED.matcher(finding);
    if (asked.find()) {
      camps(sample)
          .keySet()
          .forEach(
              told ->
                  faults.addIf(asked.group().contains("“" + told.label() + "”"), asked.group()));
    }
    if (sample.dossier() == Samples.shipped()) {
      sample.card().stream()
          .flatMap(card -> card.sections().stream())
          .filter(section -> BESIDE_ROWS.contains(section.heading()))
          .forEach(
              section -> {
                String told = section.items().get(0).text();
                for (Asked each : sample.recount().questions()) {
                  faults.addIf(
                      told.contains("“" + each.label() + "”")
                          && sample.card().orElseThrow().sections().stream()
                              .anyMatch(row -> row.items().get(0).text().startsWith(each.asks())),
                      told);
                }
              });
    }
    faults.assertNone();
  }

  @ForEachNote
  void who_gave_no_answer_is_named_or_counted_where_the_camps_are_told(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    camps(sample)
        .forEach(
            (asked, told) ->
                NO_ANSWER.forEach(
                    (state, words) -> {
                      List<String> names =
                          asked.inState(state).stream()
                              .filter(entry -> AgreementRulesTest.isAsked(sample, asked, entry))
                              .map(entry -> sample.name(entry.actor()))
                              .toList();
                      boolean named =
                          names.stream()
                              .allMatch(
                                  name ->
                                      told.contains(name)
                                          || told.contains(Prose.capitalized(name)));
                      boolean counted = Pattern.compile("(?i)\\S+ " + words).matcher(told).find();
                      faults.addIf(
                          !names.isEmpty()
                              && (!counted || names.size() <= Paragraph.NAMED && !named),
                          asked.id() + ", " + state + " " + names + ": " + told);
                    }));
    faults.assertNone();
  }

  @ForEachNote
  void how_the_answers_are_known_stands_where_the_camps_are_told(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    camps(sample)
        .forEach(
            (asked, told) -> {
              long weaker =
                  asked.stated().stream()
                      .filter(entry -> !entry.only().evidence().equals("direct"))
                      .count();
              int marked = 0;
              int counted = 0;
              for (String clause : Prose.withoutQuotations(told).split("[;.] ")) {
                Optional<Counted> some = Counted.in(clause);
                counted += some.map(Counted::actors).orElse(0);
                if (!clause.contains(" refuse")) {
                  marked += (int) MARK.matcher(clause).results().count();
                  marked +=
                      clause.startsWith("none of these")
                          ? counted
                          : some.map(Counted::weaker)
                              .orElseGet(() -> Counted.number(SOME_OF_ALL, clause));
                }
              }
              faults.addIf(marked != weaker, asked.id() + ", " + weaker + " weaker: " + told);
            });
    faults.assertNone();
  }

  @ForEachNote
  void a_question_is_called_the_main_one_if_the_dossier_calls_it_so(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    boolean named = sample.questions().stream().anyMatch(Question::main);
    for (Note note : sample.notes()) {
      note.sections().stream()
          .filter(section -> section.kind() == SectionKind.BOTTOM_LINE)
          .map(section -> section.items().get(0).text())
          .forEach(text -> faults.addIf(!named && text.contains("the main question"), text));
    }
    faults.assertNone();
  }

  @ForEachNote
  void what_is_carried_over_is_told_as_that_of_everyone_who_is_named(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    camps(sample)
        .forEach(
            (asked, told) -> {
              String camps = Prose.withoutQuotations(told).split(" refuses? ")[0];
              for (Entry entry : asked.stated()) {
                String name = Pattern.quote(sample.name(entry.actor()));
                Matcher named =
                    Pattern.compile("(?:^|; |, | and )" + name + "(?: \\(([^)]*)\\))")
                        .matcher(camps);
                boolean carried = entry.only().carriedOver() && !entry.only().counted();
                faults.addIf(
                    named.find() && named.group(1).contains("not repeated since") != carried,
                    asked.id() + ", " + entry.actor() + ": " + told);
              }
            });
    faults.assertNone();
  }

  @ForEachNote
  void how_many_answers_hold_on_assumed_terms_stands_where_the_camps_are_told(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    camps(sample)
        .forEach(
            (asked, told) -> {
              long assumed =
                  asked.stated().stream()
                      .filter(entry -> Mentioned.isAssumed(sample, asked, entry.only()))
                      .count();
              int marked = 0;
              for (String clause : Prose.withoutQuotations(told).split("[;.] ")) {
                marked += (int) ASSUMED_MARK.matcher(clause).results().count();
                marked +=
                    ALL_ASSUMED.matcher(clause).find()
                        ? Counted.in(clause).map(Counted::actors).orElse(0)
                        : Counted.number(SOME_ASSUMED, clause);
              }
              faults.addIf(marked != assumed, asked.id() + ", " + assumed + " assumed: " + told);
            });
    faults.assertNone();
  }

  @ForEachNote
  void terms_that_clash_are_named_with_who_makes_and_who_refuses_them(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    if (sample.dossier() == Samples.shipped()) {
      List<Note.Section> told = new ArrayList<>();
      sample.briefing().sections().stream()
          .filter(section -> section.kind() == SectionKind.BOTTOM_LINE)
          .forEach(told::add);
      // Where a card has a row for it, its bottom line leaves that to the row.
      sample.card().stream()
          .flatMap(card -> card.sections().stream())
          .filter(section -> section.heading().equals("TERMS CLASH"))
          .forEach(told::add);
      for (Note.Section section : told) {
        String text = section.items().get(0).text();
        boolean clash = text.contains("on terms that clash") || !section.heading().startsWith("B");
        faults.addIf(clash && !REFUSAL.matcher(text).find(), section.heading() + ": " + text);
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void the_firmest_agreement_rests_on_nobody_s_word_of_another_of_them(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    Matcher firmest = FIRMEST.matcher(sample.items(SectionKind.BOTTOM_LINE).get(0).text());
    if (firmest.find()) {
      sample.briefing().sections().stream()
          .flatMap(section -> section.items().stream())
          .filter(item -> item.number().equals(Optional.of(firmest.group(1))))
          .flatMap(item -> item.question().stream())
          .flatMap(id -> sample.recount().question(id.text()).stated().stream())
          .flatMap(entry -> entry.only().claimant().stream())
          .forEach(
              claimant ->
                  faults.addIf(
                      sample.actors().contains(new Id(claimant)), claimant + firmest.group()));
    }
    faults.assertNone();
  }

  @ForEachNote
  void no_agreement_is_the_firmest_beside_one_told_before_it(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    String text = sample.items(SectionKind.BOTTOM_LINE).get(0).text();
    int firmest = text.indexOf("agree most firmly");
    if (firmest >= 0) {
      sample
          .items(SectionKind.AGREEMENT_OF_ALL)
          .forEach(
              item ->
                  faults.addIf(
                      text.substring(0, firmest).contains("(" + item.number().orElse("?") + ")"),
                      text));
    }
    faults.assertNone();
  }

  /** What is told of the camps on the main question, and on that of the sharpest difference. */
  static Map<Asked, String> camps(Sample sample) {
    Map<Asked, String> camps = new LinkedHashMap<>();
    if (sample.dossier() != Samples.shipped()) {
      return camps; // An odd name reads as what is not told.
    }
    String text = Prose.withoutProof(sample.items(SectionKind.BOTTOM_LINE).get(0).text());
    Matcher camp = CAMPS.matcher(text);
    while (camp.find()) {
      sample.recount().questions().stream()
          .filter(
              asked -> camp.group(1).equals(asked.label()) || camp.group(1).equals(asked.asks()))
          .filter(asked -> !asked.stated().isEmpty())
          .forEach(asked -> camps.put(asked, camp.group(2)));
    }
    return camps;
  }
}
