package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.analysis.Gap.Heading;
import stance.analysis.Gap.Matter;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.GeneratedBases;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;

/** What holds of the gap between any two actors. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class GapTest {

  private static void forEachGap(long seed, Consumer<Gap> check) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<StandingTable> all = GeneratedBases.standings(dossier, seed).toList();
    StandingTable standings = all.get((int) (seed % all.size()));
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    for (int i = 0; i + 1 < actors.size(); i++) {
      check.accept(Gap.of(standings, actors.get(i), actors.get(i + 1), dossier.questions()));
    }
  }

  @ForGeneratedDossiers
  void each_question_answered_by_both_without_agreement_is_there_once(long seed) {
    forEachGap(
        seed,
        gap -> {
          List<Id> expected = new ArrayList<>();
          for (QuestionFinding finding : gap.before().findings()) {
            boolean ownCountry = finding.kind().equals(Optional.of(FlagKind.OWN_COUNTRY));
            if (finding.hasFullReach() && finding.flag() != Flag.AGREE && !ownCountry) {
              expected.add(finding.question().id());
            }
          }
          assertThat(gap.matters())
              .extracting(matter -> matter.finding().question().id())
              .containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @ForGeneratedDossiers
  void no_smaller_set_of_conditions_than_the_one_needed_makes_both_stand_and_agree(long seed) {
    forEachGap(
        seed,
        gap -> {
          for (Matter matter : gap.matters()) {
            if (matter.heading() == Heading.TERMS) {
              Set<Id> needed = new TreeSet<>(matter.needs().orElseThrow());
              needed.addAll(matter.met());
              needed.removeAll(matter.terms().excluded());
              assertThat(smallest(gap, matter)).contains(List.copyOf(needed));
            }
          }
        });
  }

  @ForGeneratedDossiers
  void what_the_world_has_met_is_not_needed_and_yet_assumed(long seed) {
    forEachGap(
        seed,
        gap -> {
          StandingTable standings = new StandingTable(gap.before().dossier(), gap.before().basis());
          for (Matter matter : gap.matters()) {
            assertThat(matter.needs().orElse(List.of())).noneMatch(standings::isMet);
            assertThat(matter.met()).allMatch(standings::isMet);
            assertThat(gap.assumed()).containsAll(matter.needs().orElse(List.of()));
            assertThat(gap.assumed())
                .filteredOn(standings::isMet)
                .containsExactlyElementsOf(gap.met());
          }
        });
  }

  /** Tries every set of the conditions of the dossier, the smallest first. */
  private static Optional<List<Id>> smallest(Gap gap, Matter matter) {
    List<Id> conditions =
        gap.before().dossier().conditions().stream().map(Condition::id).sorted().toList();
    Optional<Set<Id>> best = Optional.empty();
    for (int set = 0; set < 1 << conditions.size(); set++) {
      Set<Id> world = new TreeSet<>();
      for (int i = 0; i < conditions.size(); i++) {
        if ((set >> i & 1) == 1) {
          world.add(conditions.get(i));
        }
      }
      if ((best.isEmpty() || world.size() < best.get().size()) && agreeIn(world, gap, matter)) {
        best = Optional.of(world);
      }
    }
    return best.map(List::copyOf);
  }

  private static boolean agreeIn(Set<Id> world, Gap gap, Matter matter) {
    Basis basis = gap.before().basis().withAssumed(Optional.of(List.copyOf(world)));
    StandingTable standings = new StandingTable(gap.before().dossier(), basis);
    PairFinding pair = matter.pair();
    return PairFinding.of(standings, matter.finding().question(), pair.a(), pair.b()).flag()
        == Flag.AGREE;
  }

  @ForGeneratedDossiers
  void a_term_that_is_ruled_out_is_one_of_the_other(long seed) {
    forEachGap(
        seed,
        gap -> {
          for (Matter matter : gap.matters()) {
            if (matter.heading() == Heading.RULED_OUT) {
              assertThat(matter.forbidden())
                  .isNotEmpty()
                  .allSatisfy(
                      forbidden -> {
                        PairFinding pair = matter.pair();
                        Id other = forbidden.by().equals(pair.a()) ? pair.b() : pair.a();
                        assertThat(required(matter, other)).contains(forbidden.condition());
                      });
            }
          }
        });
  }

  private static List<Id> required(Matter matter, Id actor) {
    return matter.finding().standing(actor).words().stream()
        .map(Standing.Spoken::terms)
        .flatMap(terms -> terms.required().stream())
        .toList();
  }

  @ForGeneratedDossiers
  void who_stands_between_two_stands_between_them_turned_round(long seed) {
    forEachGap(
        seed,
        gap -> {
          StandingTable standings = new StandingTable(gap.before().dossier(), gap.before().basis());
          List<Id> actors = gap.before().actors().stream().map(Actor::id).toList();
          Gap turned =
              Gap.of(standings, actors.get(1), actors.get(0), gap.before().dossier().questions());
          assertThat(turned.assumed()).isEqualTo(gap.assumed());
          assertThat(turned.matters())
              .extracting(Matter::heading, Matter::needs, Matter::between)
              .isEqualTo(
                  gap.matters().stream()
                      .map(m -> tuple(m.heading(), m.needs(), m.between()))
                      .toList());
        });
  }

  @ForGeneratedDossiers
  void the_tally_after_is_that_of_a_comparison_in_that_world(long seed) {
    forEachGap(
        seed,
        gap -> {
          StandingTable world = new StandingTable(gap.before().dossier(), gap.after().basis());
          List<Id> actors = gap.before().actors().stream().map(Actor::id).toList();
          Comparison again = Comparison.of(world, actors, gap.before().dossier().questions());
          for (Flag flag : Flag.values()) {
            assertThat(gap.after().count(flag)).isEqualTo(again.count(flag));
          }
        });
  }
}
