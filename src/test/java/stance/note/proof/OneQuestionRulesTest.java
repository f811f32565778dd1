package stance.note.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.opentest4j.TestAbortedException;
import stance.note.Note;
import stance.note.SentenceFit;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.words.SectionKind;
import stance.words.English;

/** A note of several actors on one question: who gave no answer is told by name, and once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class OneQuestionRulesTest {

  /** What stands before the word for those who did not answer, and what stands behind them. */
  private static final Map<String, String> DID =
      Map.of(
          "divided", "(?:is|are) divided",
          "undecided", "(?:was|were) undecided",
          "declined", "(?:was|were) asked and did not say",
          "absent", "took no part",
          "withheld", "gave no answer that holds as assumed",
          "none", "(?:has|have) nothing (?:on record|that counts here)");

  private static final Map<String, String> HEAD_SAYS =
      Map.of(
          "Divided", "divided",
          "Undecided", "undecided",
          "Took no part", "took no part",
          "Asked, and did not say", "did not say",
          "Nothing on record", "on record");

  /** As many has the longest of these phrases. */
  private static final int WORDS_OF_A_STATE = 8;

  /** One question of those of a sample, by its seed. */
  private static Sample sample(long seed) {
    Sample several = Samples.of(seed);
    if (several.actors().size() < 2) {
      throw new TestAbortedException();
    }
    return several.onOneQuestion((int) seed);
  }

  @ForEachNote
  void no_paragraph_says_again_what_its_head_says(long seed) {
    Sample sample = sample(seed);
    Faults faults = new Faults(sample);
    for (Note.Item item : sample.items(SectionKind.UNANSWERED)) {
      String shown = Prose.withoutQuotations(item.text().replace('\u00A0', ' '));
      String ours = Prose.masked(shown, sample.dossier()).toLowerCase(Locale.ROOT);
      String said = HEAD_SAYS.getOrDefault(item.lead(), "");
      faults.addIf(!said.isEmpty() && ours.contains(said), item.lead() + ". " + item.text());
    }
    faults.assertNone();
  }

  @ForEachNote
  void who_gave_no_answer_is_named_to_the_usual_limit(long seed) {
    Sample sample = sample(seed);
    Faults faults = new Faults(sample);
    Asked asked = sample.recount().questions().get(0);
    String text = sample.items(SectionKind.BOTTOM_LINE).get(0).text();
    if (!asked.isSilent()) {
      Map<String, List<String>> byState = new LinkedHashMap<>();
      for (Entry entry : asked.entries()) {
        String said = entry.filtered() ? "filtered" : entry.state();
        boolean put =
            !entry.state().equals("none") || AgreementRulesTest.isAsked(sample, asked, entry);
        String state = put ? said : "not asked";
        byState.computeIfAbsent(state, s -> new ArrayList<>()).add(entry.actor());
      }
      byState.remove("stated");
      boolean few = byState.values().stream().allMatch(who -> who.size() <= Paragraph.NAMED);
      int words = byState.size() * WORDS_OF_A_STATE + 6;
      for (List<String> who : byState.values()) {
        words += SentenceFit.words(names(sample, who));
      }
      if (few && words <= SentenceFit.WORDS) {
        byState.forEach(
            (state, who) -> {
              String did = DID.getOrDefault(state.equals("filtered") ? "none" : state, "");
              Pattern told =
                  state.equals("not asked")
                      ? Pattern.compile(
                          "the question is not put to " + Pattern.quote(or(sample, who)))
                      : Pattern.compile(Pattern.quote(names(sample, who)) + " " + did);
              faults.addIf(!told.matcher(text).find(), state + " " + who + ": " + text);
            });
      }
    }
    faults.assertNone();
  }

  private static String or(Sample sample, List<String> actors) {
    return English.or(actors.stream().map(sample::name).toList());
  }

  private static String names(Sample sample, List<String> actors) {
    return English.and(actors.stream().map(sample::name).toList());
  }
}
