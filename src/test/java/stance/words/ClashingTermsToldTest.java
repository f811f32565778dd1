package stance.words;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.analysis.Forbidden;
import stance.analysis.Gap;
import stance.analysis.Ground;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;

/** Whose way a term stands in, and how: refused by an answer elsewhere, or done without. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ClashingTermsToldTest {

  private static final Id GREENS = new Id("greens");
  private static final Id LABOUR = new Id("labour");

  private static final Dossier LETS =
      dossier()
          .scale("licence")
          .scale("register")
          .condition("register-first", "register", "supports")
          .actor("greens", says("licence", "supports").onlyIf("register-first"))
          .actor(
              "labour",
              says("licence", "supports").unless("register-first"),
              says("register", "neutral"))
          .build();

  @Test
  void who_gives_the_answer_only_without_a_term_does_not_rule_it_out() {
    StandingTable standings = new StandingTable(LETS, Basis.EVERYTHING);
    List<Id> actors = List.of(GREENS, LABOUR);
    Gap gap = Gap.of(standings, GREENS, LABOUR, LETS.questions());
    Ground ground = Ground.of(standings, actors, LETS.questions());
    Names names = new Names(LETS);
    String clash = "Greens only if register-first, labour only if not.";
    assertThat(new GapWords(names, Basis.EVERYTHING).of(gap.matters().get(0)))
        .containsExactly(clash);
    assertThat(
            new GroundWords(names)
                .terms(
                    ground.matters().get(0).finding(), ground.matters().get(0).landings().get(2)))
        .contains(clash);
  }

  @ForEachSeed(20)
  void a_sentence_that_somebody_rules_a_term_out_names_the_question_where_it_does(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    Names names = new Names(dossier);
    GapWords words = new GapWords(names, Basis.EVERYTHING);
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    for (int i = 0; i + 1 < actors.size(); i++) {
      Gap gap = Gap.of(standings, actors.get(i), actors.get(i + 1), dossier.questions());
      for (Gap.Matter matter : gap.matters()) {
        if (matter.heading() == Gap.Heading.RULED_OUT) {
          List<String> told = words.of(matter);
          List<String> ruledOut = new ArrayList<>();
          for (Forbidden one : matter.forbidden()) {
            one.elsewhere().ifPresent(by -> ruledOut.add(names.question(by.question())));
          }
          assertThat(told).hasSameSizeAs(matter.forbidden());
          assertThat(told.stream().filter(said -> said.contains("only if not")).count())
              .isEqualTo((long) matter.forbidden().size() - ruledOut.size());
          assertThat(ruledOut)
              .allSatisfy(question -> assertThat(told.toString()).contains(question));
        }
      }
    }
  }
}
