package stance.words;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
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
import stance.dossier.Id;
import stance.dossier.Question;

/** What two need to agree is told with what each condition means, and counted as it comes out. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class GapTogetherTest {

  @Test
  void what_the_world_has_met_is_told_as_met_and_not_asked_for() {
    Dossier dossier =
        dossier()
            .scale("mission")
            .conditionMetSince("asked", "2019-06-01")
            .conditions("funds")
            .actor("ex", says("mission", "supports").onlyIf("asked").on("2019-01-01"))
            .actor("why", says("mission", "supports").onlyIf("funds").on("2020-01-01"))
            .build();
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    GapWords words = new GapWords(new Names(dossier), Basis.EVERYTHING);
    Gap gap = Gap.of(standings, new Id("ex"), new Id("why"), dossier.questions());
    assertThat(words.of(gap.matters().get(0)))
        .containsExactly("They agree if funds; “asked” is met since 1 June 2019.");
    assertThat(words.together(gap))
        .endsWith("would agree on it if funds; “asked” is met since 1 June 2019.");
    assertThat(gap.assumed()).containsExactly(new Id("asked"), new Id("funds"));
  }

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
    gap.met()
        .forEach(
            met ->
                assertThat(told)
                    .contains("“" + dossier.condition(met).label() + "” is met since "));
    if (agreed < onTerms.size()) {
      assertThat(told).contains("agree on " + agreed + " of the " + onTerms.size() + " if");
    }
    gap.assumed().stream()
        .filter(condition -> !gap.met().contains(condition))
        .map(dossier::condition)
        .map(Condition::means)
        .forEach(meaning -> assertThat(told).contains(meaning));
  }
}
