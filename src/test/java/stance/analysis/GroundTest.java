package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.analysis.Moves.Move;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.GeneratedBases;
import stance.compare.QuestionFinding;
import stance.compare.Relation;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;

/** What holds of the ground of any group. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class GroundTest {

  private interface Check {
    void of(StandingTable standings, Ground ground, Ground.Matter matter);
  }

  /** The matters of a group of six at most, bodies among them, on one of the bases. */
  private static void forEachMatter(long seed, Check check) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<StandingTable> all = GeneratedBases.standings(dossier, seed).toList();
    StandingTable standings = all.get((int) (seed % all.size()));
    List<Id> actors = dossier.actors().stream().map(Actor::id).limit(6).toList();
    if (actors.size() > 1) {
      Ground ground = Ground.of(standings, actors, dossier.questions());
      ground.matters().forEach(matter -> check.of(standings, ground, matter));
    }
  }

  private static Flag flag(StandingTable standings, QuestionFinding finding) {
    Comparison comparison =
        Comparison.of(
            standings, List.copyOf(finding.standings().keySet()), List.of(finding.question()));
    return comparison.findings().get(0).flag();
  }

  private static StandingTable supposing(
      StandingTable standings, Question question, List<Id> actors, Position.Stated position) {
    Map<Id, Position.Stated> positions = new HashMap<>();
    actors.forEach(actor -> positions.put(actor, position));
    return standings.supposing(question.id(), positions);
  }

  @ForGeneratedDossiers
  void once_those_who_would_have_to_move_have_moved_the_group_agrees(long seed) {
    forEachMatter(
        seed,
        (standings, ground, matter) ->
            matter
                .moves()
                .ifPresent(
                    moves -> {
                      assertThat(moves.smallest()).isNotEmpty().doesNotHaveDuplicates();
                      for (Move move : moves.smallest()) {
                        Question question = matter.finding().question();
                        Id any = question.answers().possible().get(0).id();
                        Position.Stated position =
                            move.position()
                                .orElse(new Position.Stated(question.taking(any), Conditions.NONE));
                        assertThat(
                                flag(
                                    supposing(standings, question, move.actors(), position),
                                    matter.finding()))
                            .isEqualTo(Flag.AGREE);
                      }
                    }));
  }

  @ForGeneratedDossiers
  void no_smaller_set_would_do_and_no_other_of_the_same_size(long seed) {
    forEachMatter(
        seed,
        (standings, ground, matter) ->
            matter
                .moves()
                .ifPresent(
                    moves -> {
                      Set<Set<Id>> told = new LinkedHashSet<>();
                      moves.smallest().forEach(move -> told.add(new TreeSet<>(move.actors())));
                      assertThat(told).isEqualTo(smallest(standings, matter.finding()));
                    }));
  }

  /** Tries every set of the group, with every position that could matter. */
  private static Set<Set<Id>> smallest(StandingTable standings, QuestionFinding finding) {
    List<Id> actors = List.copyOf(finding.standings().keySet());
    List<Position.Stated> positions = positions(finding);
    Set<Set<Id>> smallest = new LinkedHashSet<>();
    int size = actors.size();
    for (int bits = 1; bits < 1 << actors.size(); bits++) {
      List<Id> moving = new ArrayList<>();
      for (int i = 0; i < actors.size(); i++) {
        if ((bits >> i & 1) == 1) {
          moving.add(actors.get(i));
        }
      }
      boolean haveWords =
          moving.stream()
              .allMatch(
                  actor ->
                      finding.standing(actor).answered().isPresent()
                          || finding.standing(actor).divided().isPresent());
      if (haveWords && moving.size() <= size) {
        for (Position.Stated position : positions) {
          StandingTable supposed = supposing(standings, finding.question(), moving, position);
          if (flag(supposed, finding) == Flag.AGREE) {
            if (moving.size() < size) {
              smallest.clear();
              size = moving.size();
            }
            smallest.add(new TreeSet<>(moving));
            break;
          }
        }
      }
    }
    return smallest;
  }

  /** Every answer given or possible, on every set of the conditions named. */
  private static List<Position.Stated> positions(QuestionFinding finding) {
    Set<Answer> answers = new LinkedHashSet<>();
    finding
        .question()
        .answers()
        .possible()
        .forEach(possible -> answers.add(finding.question().taking(possible.id())));
    Set<Id> required = new TreeSet<>();
    Set<Set<Id>> excluded = new LinkedHashSet<>(Set.of(Set.of()));
    for (Stated stated : finding.answers().values()) {
      answers.add(stated.answer());
      required.addAll(stated.conditions().required());
      excluded.add(new TreeSet<>(stated.conditions().excluded()));
    }
    List<Id> conditions = List.copyOf(required);
    List<Position.Stated> positions = new ArrayList<>();
    for (Answer answer : answers) {
      for (Set<Id> without : excluded) {
        for (int bits = 0; bits < 1 << conditions.size(); bits++) {
          List<Id> with = new ArrayList<>();
          for (int i = 0; i < conditions.size(); i++) {
            if ((bits >> i & 1) == 1) {
              with.add(conditions.get(i));
            }
          }
          positions.add(new Position.Stated(answer, new Conditions(with, List.copyOf(without))));
        }
      }
    }
    return positions;
  }

  @ForGeneratedDossiers
  void who_rules_an_answer_out_would_differ_from_one_who_gave_it_and_the_others_would_not(
      long seed) {
    forEachMatter(
        seed,
        (standings, ground, matter) -> {
          Question question = matter.finding().question();
          assertThat(matter.landings())
              .extracting(Landing::answer)
              .isEqualTo(question.answers().possible());
          for (Landing landing : matter.landings()) {
            matter
                .finding()
                .answers()
                .forEach(
                    (actor, stated) -> {
                      boolean opposed =
                          Relation.between(
                                  question.answers(),
                                  stated.answer(),
                                  question.taking(landing.answer().id()))
                              == Relation.OPPOSED;
                      assertThat(landing.ruledOutBy().containsKey(actor)).isEqualTo(opposed);
                      assertThat(landing.givenBy().containsKey(actor))
                          .isEqualTo(stated.answer().taken().contains(landing.answer().id()));
                    });
          }
        });
  }

  @ForGeneratedDossiers
  void one_that_is_divided_gives_and_rules_out_in_part_what_a_word_of_it_does_and_not_all(
      long seed) {
    forEachMatter(
        seed,
        (standings, ground, matter) ->
            matter
                .finding()
                .standings()
                .forEach(
                    (actor, standing) -> {
                      for (Landing landing : matter.landings()) {
                        long words = 0;
                        long takes = 0;
                        long opposes = 0;
                        if (standing.divided().isPresent()) {
                          for (Spoken word : standing.divided().get().between()) {
                            words++;
                            takes += takes(word, landing) ? 1 : 0;
                            opposes += opposes(matter.finding().question(), word, landing) ? 1 : 0;
                          }
                        }
                        assertThat(landing.givenInPartBy().contains(actor)).isEqualTo(takes > 0);
                        assertThat(landing.ruledOutInPartBy().contains(actor))
                            .isEqualTo(opposes > 0 && opposes < words);
                        if (opposes > 0) {
                          assertThat(landing.isCommonGround()).isFalse();
                        }
                      }
                    }));
  }

  private static boolean takes(Spoken word, Landing landing) {
    return word.answered()
        .map(stated -> stated.answer().taken().contains(landing.answer().id()))
        .orElse(false);
  }

  private static boolean opposes(Question question, Spoken word, Landing landing) {
    return word.answered()
        .map(
            stated ->
                Relation.between(
                        question.answers(), stated.answer(), question.taking(landing.answer().id()))
                    == Relation.OPPOSED)
        .orElse(false);
  }

  @ForGeneratedDossiers
  void a_term_in_the_way_is_a_condition_of_one_who_gives_an_answer_that_nobody_rules_out(
      long seed) {
    forEachMatter(
        seed,
        (standings, ground, matter) -> {
          for (Landing landing : matter.landings()) {
            if (!landing.forbidden().isEmpty()) {
              assertThat(landing.isCommonGround()).isTrue();
              List<Id> asked =
                  landing.givenBy().values().stream().flatMap(c -> c.required().stream()).toList();
              assertThat(landing.forbidden()).extracting(Forbidden::condition).isSubsetOf(asked);
            }
          }
        });
  }

  @ForGeneratedDossiers
  void each_question_that_two_have_answered_is_there_once(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    GeneratedBases.standings(dossier, seed)
        .forEach(
            standings -> {
              Ground ground = Ground.of(standings, actors, dossier.questions());
              List<Id> expected =
                  ground.comparison().findings().stream()
                      .filter(f -> f.stated() > 1 && f.flag() != Flag.ALONE)
                      .filter(
                          f ->
                              f.pairs().distinct().stream()
                                  .noneMatch(pair -> pair.rule() == FlagRule.OWN_COUNTRIES))
                      .map(f -> f.question().id())
                      .toList();
              assertThat(ground.matters())
                  .extracting(matter -> matter.finding().question().id())
                  .containsAll(expected)
                  .doesNotHaveDuplicates();
              for (Ground.Matter matter : ground.matters()) {
                assertThat(matter.moves().isPresent())
                    .isEqualTo(matter.finding().flag() == Flag.DIFFER);
              }
            });
  }

  @ForGeneratedDossiers
  void the_order_of_the_group_changes_nothing_but_order(long seed) {
    forEachMatter(
        seed,
        (standings, ground, matter) -> {
          List<Id> turned = new ArrayList<>(matter.finding().standings().keySet());
          Collections.reverse(turned);
          Ground.Matter again =
              Ground.of(standings, turned, List.of(matter.finding().question())).matters().get(0);
          assertThat(again.moves().map(Moves::fewest)).isEqualTo(matter.moves().map(Moves::fewest));
          for (int i = 0; i < matter.landings().size(); i++) {
            assertThat(again.landings().get(i).givenBy())
                .isEqualTo(matter.landings().get(i).givenBy());
            assertThat(again.landings().get(i).ruledOutBy())
                .isEqualTo(matter.landings().get(i).ruledOutBy());
            assertThat(again.landings().get(i).forbidden())
                .containsExactlyInAnyOrderElementsOf(matter.landings().get(i).forbidden());
          }
        });
  }
}
