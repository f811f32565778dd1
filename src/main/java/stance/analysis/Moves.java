package stance.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.compare.AnswerKey;
import stance.compare.Camp;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Stated;
import stance.compare.StandingTable;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;

/**
 * The smallest sets of actors whose other answer would make a group agree on a question on which it
 * differs. Each is tried by the rules for the flag themselves.
 *
 * @param exhaustive whether every set was tried; else those that leave one answer and the terms of
 *     one of the group standing, and smaller ones may do
 * @param smallest the smallest that do, in the order of the group; one at least
 */
public record Moves(boolean exhaustive, List<Move> smallest) {

  /** With more who answered than this, not every set of them is tried. */
  public static final int TRIED_AT_MOST = 12;

  public Moves {
    smallest = List.copyOf(smallest);
  }

  /**
   * Some of the group, and what they would have to say.
   *
   * @param actors in the order of the group
   * @param position what all of them would say; nothing where these are all who answered, and any
   *     one answer would do
   * @param onTermsAlone those among them who give this answer already, on other terms
   */
  public record Move(List<Id> actors, Optional<Position.Stated> position, Set<Id> onTermsAlone) {

    public Move {
      actors = List.copyOf(actors);
      onTermsAlone = Collections.unmodifiableSet(new LinkedHashSet<>(onTermsAlone));
    }
  }

  /** How many would have to answer otherwise. */
  public int fewest() {
    return smallest.get(0).actors().size();
  }

  static Moves of(StandingTable standings, QuestionFinding finding) {
    return new Search(standings, finding).moves();
  }

  /** The search on one question. */
  private static final class Search {

    private final StandingTable standings;
    private final QuestionFinding finding;
    private final List<Id> answered = new ArrayList<>();
    private final Map<Id, Set<Id>> apart = new HashMap<>();

    Search(StandingTable standings, QuestionFinding finding) {
      this.standings = standings;
      this.finding = finding;
      finding
          .standings()
          .forEach(
              (actor, standing) -> {
                if (standing.answered().isPresent() || standing.divided().isPresent()) {
                  answered.add(actor);
                  apart.put(actor, new HashSet<>());
                }
              });
      for (PairFinding pair : finding.pairs()) {
        if (pair.flag() == Flag.DIFFER || pair.flag() == Flag.PARTLY) {
          set(pair.a()).add(pair.b());
          set(pair.b()).add(pair.a());
        }
      }
    }

    private Set<Id> set(Id actor) {
      return Optional.ofNullable(apart.get(actor)).orElseThrow();
    }

    Moves moves() {
      boolean exhaustive = answered.size() <= TRIED_AT_MOST;
      List<Move> found = new ArrayList<>();
      for (List<Id> staying : exhaustive ? everySet() : camps()) {
        if (!found.isEmpty() && answered.size() - staying.size() > found.get(0).actors().size()) {
          break;
        }
        found.addAll(around(staying));
      }
      if (found.isEmpty()) {
        found.add(new Move(answered, Optional.empty(), Set.of()));
      }
      return new Moves(exhaustive, found);
    }

    /** Every set of those who answered in which no two stand apart, the largest first. */
    private List<List<Id>> everySet() {
      List<List<Id>> sets = new ArrayList<>();
      for (int bits = (1 << answered.size()) - 1; bits > 0; bits--) {
        List<Id> set = new ArrayList<>();
        for (int i = 0; i < answered.size(); i++) {
          if ((bits & (1 << answered.size() - 1 - i)) != 0) {
            set.add(answered.get(i));
          }
        }
        if (isTogether(set)) {
          sets.add(set);
        }
      }
      sets.sort(Comparator.comparing(set -> -set.size()));
      return sets;
    }

    /** Those who answer alike in all, the largest camp first. */
    private List<List<Id>> camps() {
      List<List<Id>> camps = new ArrayList<>();
      for (Camp camp : finding.camps()) {
        camps.add(List.copyOf(camp.members().keySet()));
      }
      return camps;
    }

    private boolean isTogether(List<Id> actors) {
      for (Id actor : actors) {
        if (!Collections.disjoint(set(actor), actors)) {
          return false;
        }
      }
      return true;
    }

    /** What the others could say for the group to agree where these stay with what they said. */
    private List<Move> around(List<Id> staying) {
      List<Id> moving = new ArrayList<>(answered);
      moving.removeAll(staying);
      List<Move> moves = new ArrayList<>();
      for (List<Position.Stated> onVariousTerms : positions(staying)) {
        for (Position.Stated position : onVariousTerms) {
          if (agree(moving, position)) {
            moves.add(new Move(moving, Optional.of(position), sayingSo(moving, position.answer())));
            break;
          }
        }
      }
      return moves;
    }

    private boolean agree(List<Id> moving, Position.Stated position) {
      Map<Id, Position.Stated> positions = new LinkedHashMap<>();
      moving.forEach(actor -> positions.put(actor, position));
      Question question = finding.question();
      return Comparison.of(
                  standings.supposing(question.id(), positions),
                  List.copyOf(finding.standings().keySet()),
                  List.of(question))
              .count(Flag.AGREE)
          == 1;
    }

    /** Each answer of those who stay. Where none of them gave one, each that the question has. */
    private List<List<Position.Stated>> positions(List<Id> staying) {
      Map<AnswerKey, List<Stated>> answers = new LinkedHashMap<>();
      for (Id actor : staying) {
        finding
            .standing(actor)
            .answered()
            .ifPresent(
                stated ->
                    answers
                        .computeIfAbsent(AnswerKey.of(stated.answer()), key -> new ArrayList<>())
                        .add(stated));
      }
      if (answers.isEmpty()) {
        return finding.question().answers().possible().stream()
            .map(possible -> finding.question().taking(possible.id()))
            .map(answer -> List.of(new Position.Stated(answer, Conditions.NONE)))
            .toList();
      }
      return answers.values().stream().map(Search::onVariousTerms).toList();
    }

    /**
     * On all the conditions that any of them makes, since fewer would leave one of them on other
     * terms; then, as those who speak of different countries may differ in these, on those of each.
     */
    private static List<Position.Stated> onVariousTerms(List<Stated> alike) {
      Answer answer = bare(alike.get(0).answer());
      Set<Id> required = new TreeSet<>();
      Set<Id> excluded = new TreeSet<>();
      Set<Position.Stated> ofEach = new LinkedHashSet<>();
      for (Stated stated : alike) {
        required.addAll(stated.conditions().required());
        excluded.addAll(stated.conditions().excluded());
        ofEach.add(new Position.Stated(answer, stated.conditions()));
      }
      List<Position.Stated> positions = new ArrayList<>();
      positions.add(
          new Position.Stated(
              answer, new Conditions(List.copyOf(required), List.copyOf(excluded))));
      positions.addAll(ofEach);
      return positions;
    }

    /** What makes the answer the same as another: without what it rules out besides. */
    private static Answer bare(Answer answer) {
      return answer.type() == AnswerSpace.Type.CHOICE && !answer.taken().isEmpty()
          ? new Answer.Options(answer.taken(), List.of())
          : answer;
    }

    private Set<Id> sayingSo(List<Id> moving, Answer answer) {
      Set<Id> alike = new LinkedHashSet<>();
      for (Id actor : moving) {
        if (finding
            .standing(actor)
            .answered()
            .map(stated -> AnswerKey.of(stated.answer()).equals(AnswerKey.of(answer)))
            .orElse(false)) {
          alike.add(actor);
        }
      }
      return alike;
    }
  }
}
