package stance.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Standing.Stated;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;

/**
 * How several actors compare on one question.
 *
 * @param standings where each stands, in the order of the actors
 * @param pairs every two of them, in the same order; {@link Pairs#distinct} are all that differ
 * @param notAsked the actors of other countries than those that the question is put to, who have no
 *     record on it: they are not counted as silent
 * @param implied what the answers of the silent to other questions imply for this one
 */
public record QuestionFinding(
    Question question,
    Map<Id, Standing> standings,
    Pairs pairs,
    List<Id> notAsked,
    List<Implied> implied) {

  public QuestionFinding {
    standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    notAsked = List.copyOf(notAsked);
    implied = List.copyOf(implied);
  }

  /** The finding for these actors, two at least for a flag to mean anything. */
  static QuestionFinding of(StandingTable table, Question question, List<Id> actors) {
    Map<Id, Standing> standings = new LinkedHashMap<>();
    List<Id> notAsked = new ArrayList<>();
    List<Id> silent = new ArrayList<>();
    for (Id actor : actors) {
      Standing standing = table.of(actor, question.id());
      standings.put(actor, standing);
      if (standing.isSilent()) {
        silent.add(actor);
        if (!question.isAskedOf(table.dossier().actor(actor))) {
          notAsked.add(actor);
        }
      }
    }
    return new QuestionFinding(
        question,
        standings,
        Pairs.of(table, question, actors),
        notAsked,
        Implied.of(table, question, silent));
  }

  /** What of it concerns one of its pairs alone: the finding for these two actors. */
  public QuestionFinding between(PairFinding pair) {
    Map<Id, Standing> two = new LinkedHashMap<>();
    two.put(pair.a(), standing(pair.a()));
    two.put(pair.b(), standing(pair.b()));
    List<Id> notAskedOfThem = new ArrayList<>(notAsked);
    notAskedOfThem.retainAll(two.keySet());
    List<Implied> impliedForThem = new ArrayList<>(implied);
    impliedForThem.removeIf(each -> !two.containsKey(each.actor()));
    return new QuestionFinding(
        question,
        two,
        Pairs.of(pair, standing(pair.a()), standing(pair.b())),
        notAskedOfThem,
        impliedForThem);
  }

  /**
   * The flag of the weightiest pair; pairs on one record count only where all are. Two who answered
   * and are not compared weigh more than those who agree, whose agreement is not theirs: each of
   * its own country also more than those who agree in part.
   */
  public Flag flag() {
    boolean onOneRecord = areAllOnOneRecord();
    Flag weightiest = Flag.NONE;
    int weight = Integer.MAX_VALUE;
    for (PairFinding pair : pairs.distinct()) {
      if (weight(pair) < weight && counts(pair, onOneRecord)) {
        weightiest = pair.flag();
        weight = weight(pair);
      }
    }
    return weightiest;
  }

  /** A place in the order of flags, the weightiest first; between two flags it is odd. */
  private static int weight(PairFinding pair) {
    return switch (pair.rule()) {
      case OWN_COUNTRIES -> 2 * Flag.PARTLY.ordinal() - 1;
      case ONLY_EXCLUSIONS -> 2 * Flag.AGREE.ordinal() - 1;
      default -> 2 * pair.flag().ordinal();
    };
  }

  private static boolean counts(PairFinding pair, boolean onOneRecord) {
    return onOneRecord || pair.rule() != FlagRule.ONE_RECORD;
  }

  private boolean areAllOnOneRecord() {
    for (PairFinding pair : pairs.distinct()) {
      if (pair.rule() != FlagRule.ONE_RECORD) {
        return false;
      }
    }
    return true;
  }

  /**
   * The rule by which some who answered are not compared with each other, as each speaks of its own
   * country, or each only rules things out.
   */
  public Optional<FlagRule> apart() {
    Optional<FlagRule> apart = Optional.empty();
    for (PairFinding pair : pairs.distinct()) {
      switch (pair.rule()) {
        case OWN_COUNTRIES -> {
          return Optional.of(pair.rule());
        }
        case ONLY_EXCLUSIONS -> apart = Optional.of(pair.rule());
        default -> {}
      }
    }
    return apart;
  }

  /** The pairs that give the flag of the whole. */
  public List<PairFinding> decidingPairs() {
    return deciding(pairs);
  }

  /** The same without those that differ from one of these only in who they are and when. */
  public List<PairFinding> distinctDecidingPairs() {
    return deciding(pairs.distinct());
  }

  private List<PairFinding> deciding(List<PairFinding> some) {
    Flag flag = flag();
    boolean onOneRecord = areAllOnOneRecord();
    List<PairFinding> deciding = new ArrayList<>();
    for (PairFinding pair : some) {
      if (pair.flag() == flag && counts(pair, onOneRecord)) {
        deciding.add(pair);
      }
    }
    return deciding;
  }

  /** The kind of the deciding pairs, when they all have the same. */
  public Optional<FlagKind> kind() {
    List<Optional<FlagKind>> kinds =
        distinctDecidingPairs().stream().map(PairFinding::kind).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
  }

  /** The weakest evidence on which a deciding pair rests; nothing where none rests on a record. */
  public Optional<Evidence> basis() {
    Footing footing = Footing.NOTHING;
    for (PairFinding pair : distinctDecidingPairs()) {
      footing = footing.and(pair.footing());
    }
    return footing.weakest();
  }

  /** Whether every deciding pair rests on what one of its actors claims of the other. */
  public boolean isOneSided() {
    List<PairFinding> deciding = distinctDecidingPairs();
    for (PairFinding pair : deciding) {
      if (!pair.footing().oneSided()) {
        return false;
      }
    }
    return !deciding.isEmpty();
  }

  /** The most days that lie between two of the answers; nothing where no two gave one. */
  public Optional<Integer> daysApart() {
    Optional<PartialDate> first = Optional.empty();
    Optional<PartialDate> last = Optional.empty();
    int answers = 0;
    for (Stated stated : answers().values()) {
      PartialDate date = stated.stance().date();
      answers++;
      if (first.isEmpty() || date.firstDay().isBefore(first.get().firstDay())) {
        first = Optional.of(date);
      }
      if (last.isEmpty() || date.firstDay().isAfter(last.get().firstDay())) {
        last = Optional.of(date);
      }
    }
    return answers < 2
        ? Optional.empty()
        : Optional.of(Span.between(first.orElseThrow(), last.orElseThrow()));
  }

  /** Where {@code actor}, one of those compared, stands. */
  public Standing standing(Id actor) {
    return Optional.ofNullable(standings.get(actor)).orElseThrow();
  }

  /** The answers that were given, in the order of the actors. */
  public Map<Id, Stated> answers() {
    Map<Id, Stated> answers = new LinkedHashMap<>();
    standings.forEach(
        (actor, standing) -> standing.answered().ifPresent(stated -> answers.put(actor, stated)));
    return answers;
  }

  /** The camps: those who answer alike in all. */
  public List<Camp> camps() {
    return Camp.of(standings);
  }

  /** Those who give the same answer, on whichever terms: the camps, taken together. */
  public List<SameAnswer> byAnswer() {
    return SameAnswer.of(standings);
  }

  /** The reach of the flag: how many of the actors gave an answer. */
  public int stated() {
    return answers().size();
  }

  /** Out of how many that is: of the actors compared, those that were asked. */
  public int asked() {
    return standings.size() - notAsked.size();
  }

  /** Whether nothing counts as the word of any of the actors. */
  public boolean isSilent() {
    for (Standing standing : standings.values()) {
      if (!standing.isSilent()) {
        return false;
      }
    }
    return true;
  }

  /** Who spoke and stands so, with what each said, in the order of the actors. */
  public Map<Id, Standing.Spoken> spokenIn(Standing.State state) {
    Map<Id, Standing.Spoken> who = new LinkedHashMap<>();
    standings.forEach(
        (actor, standing) ->
            standing
                .spoken()
                .filter(spoken -> spoken.state() == state)
                .ifPresent(spoken -> who.put(actor, spoken)));
    return who;
  }

  /** Whether there are records of one who is silent here that the basis leaves out. */
  public boolean isFiltered() {
    for (Standing standing : standings.values()) {
      if (standing.isFiltered()) {
        return true;
      }
    }
    return false;
  }

  /** Whether one alone has spoken only as long as what the basis leaves out is not counted. */
  public boolean isAloneByFilter() {
    return flag() == Flag.ALONE && isFiltered();
  }

  /** Whether every one of the actors gave an answer, so that a text may say "all". */
  public boolean hasFullReach() {
    return stated() == standings.size();
  }
}
