package stance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.analysis.Gap;
import stance.analysis.Ground;
import stance.compare.Comparison;
import stance.compare.GeneratedBases;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Variation;

/** A sentence names an actor with its article, and the verb is that of its number. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class InTextTest {

  private static final Pattern WITHOUT_ARTICLE =
      Pattern.compile("(?<![Tt]he )\\b(Ones|Several) \\d");
  private static final Pattern VERB_OF_ONE =
      Pattern.compile(
          "(Several \\d+|and [Tt]he Ones \\d+)"
              + " (is|has|does|supports|opposes|rules|takes|asks|names|wants|sets|differs|only"
              + " rules|says)\\b");
  private static final Pattern VERB_OF_SEVERAL =
      Pattern.compile(
          "(?<!and |, )[Tt]he Ones \\d+"
              + " (are|have|do|support|oppose|rule|take|ask|name|want|set|differ|only"
              + " rule|say)\\b");

  /** Each with an article; every other with a name that is a plural. */
  private static Actor inText(Actor actor) {
    int number = Integer.parseInt(actor.id().text().replaceAll("\\D", ""));
    boolean plural = number % 2 == 0;
    String label = (plural ? "Several " : "Ones ") + number;
    return new Actor(
        actor.id(),
        actor.name(),
        label,
        actor.kind(),
        actor.role(),
        actor.country(),
        actor.also(),
        Optional.of("the " + label),
        plural,
        actor.decides(),
        actor.weight(),
        actor.speaksFor(),
        actor.stances());
  }

  @ForGeneratedDossiers
  void why_a_flag_is_given_and_what_it_would_take_is_said_with_articles(long seed) {
    Dossier dossier = Variation.withActors(GeneratedDossiers.of(seed), InTextTest::inText);
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    for (StandingTable standings : GeneratedBases.standings(dossier, seed).limit(4).toList()) {
      for (List<Id> compared : List.of(actors.subList(0, 2), actors)) {
        assertThat(sentences(standings, compared))
            .allSatisfy(
                said ->
                    assertThat(said)
                        .doesNotContainPattern(WITHOUT_ARTICLE)
                        .doesNotContainPattern(VERB_OF_ONE)
                        .doesNotContainPattern(VERB_OF_SEVERAL));
      }
    }
  }

  private static List<String> sentences(StandingTable standings, List<Id> actors) {
    Dossier dossier = standings.dossier();
    Names names = new Names(dossier);
    Reasons reasons = new Reasons(names);
    ConditionWords terms = new ConditionWords(names);
    HowItCounts counts = new HowItCounts(names);
    List<String> said = new ArrayList<>();
    for (QuestionFinding finding :
        Comparison.of(standings, actors, dossier.questions()).findings()) {
      said.add(reasons.of(finding).text());
      said.addAll(reasons.of(finding).brief());
      said.addAll(terms.oneByOne(finding.pairs()));
      said.addAll(FootingWords.cautions(names, finding));
      finding
          .standings()
          .forEach(
              (actor, standing) ->
                  standing
                      .spoken()
                      .ifPresent(word -> said.addAll(counts.of(finding.question(), actor, word))));
    }
    GroundWords ground = new GroundWords(names);
    for (Ground.Matter matter : Ground.of(standings, actors, dossier.questions()).matters()) {
      matter.landings().forEach(landing -> said.addAll(ground.terms(matter.finding(), landing)));
      ground.fewest(matter).ifPresent(said::add);
      said.addAll(ground.sets(matter));
      said.add(ground.reach(matter.finding()));
    }
    if (actors.size() == 2) {
      GapWords gap = new GapWords(names, standings.basis());
      Gap.of(standings, actors.get(0), actors.get(1), dossier.questions())
          .matters()
          .forEach(matter -> said.addAll(gap.of(matter)));
    }
    return said;
  }

  @Test
  void two_of_one_label_are_told_apart_in_a_sentence_too() {
    Dossier dossier =
        Variation.withActors(
            DossierBuilder.dossier().scale("mission").actor("a-1").actor("b-1").build(),
            InTextTest::inText);
    assertThat(new Names(dossier).and(List.of(new Id("a-1"), new Id("b-1"))))
        .isEqualTo("the Ones 1 (a-1) and the Ones 1 (b-1)");
  }
}
