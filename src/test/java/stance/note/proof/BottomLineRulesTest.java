package stance.note.proof;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.note.Note;
import stance.note.SentenceFit;
import stance.note.words.SectionKind;

/** What the bottom line of a note says reads as English, and says it once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BottomLineRulesTest {

  private static final Pattern WRONG_NUMBER =
      Pattern.compile("(?i)\\b(1|one) (questions|statements|sources|actors|records)\\b");
  private static final Pattern CIRCULAR = Pattern.compile("On the one that .* answered, one was");
  private static final Pattern OF_NONE = Pattern.compile("\\b(Both|All \\w+) answered none\\b");

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
}
