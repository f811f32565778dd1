package stance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.ForEachSeed;
import stance.analysis.Gap;
import stance.analysis.Gap.Heading;
import stance.compare.Basis;
import stance.compare.Flag;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Question;

/** What two need to agree is told with what each condition means, and counted as it comes out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class GapTogetherTest {

  @ForEachSeed(20)
  void the_sentence_counts_the_questions_and_gives_each_condition_in_full(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    GapWords words = new GapWords(new Names(dossier), Basis.EVERYTHING);
    for (Actor a : dossier.actors()) {
      for (Actor b : dossier.actors()) {
        if (a.id().compareTo(b.id()) < 0) {
          Gap gap = Gap.of(standings, a.id(), b.id(), dossier.questions());
          if (gap.after() != gap.before()) {
            assertTold(gap, dossier, words.together(gap));
          }
        }
      }
    }
  }

  private static void assertTold(Gap gap, Dossier dossier, String told) {
    List<Question> onTerms =
        gap.matters().stream()
            .filter(matter -> matter.heading() == Heading.TERMS)
            .map(matter -> matter.finding().question())
            .toList();
    long agreed =
        gap.after().findings().stream()
            .filter(one -> onTerms.contains(one.question()) && one.flag() == Flag.AGREE)
            .count();
    assertThat(told).startsWith("On " + onTerms.size() + " question");
    if (agreed < onTerms.size()) {
      assertThat(told).contains("agree on " + agreed + " of the " + onTerms.size() + " if");
    }
    gap.assumed().stream()
        .map(dossier::condition)
        .map(Condition::means)
        .forEach(meaning -> assertThat(told).contains(meaning));
  }
}
