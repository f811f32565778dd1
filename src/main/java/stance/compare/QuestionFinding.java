package stance.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * How several actors compare on one question.
 *
 * @param standings where each stands, in the order of the actors
 * @param pairs every two of them, in the same order
 * @param notAsked the actors of other countries than those that the question is put to, who have no
 *     record on it: they are not counted as silent
 * @param implied what the answers of the silent to other questions imply for this one
 */
public record QuestionFinding(
    Question question,
    Map<Id, Standing> standings,
    List<PairFinding> pairs,
    List<Id> notAsked,
    List<Implied> implied) {

  public QuestionFinding {
    standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    pairs = List.copyOf(pairs);
    notAsked = List.copyOf(notAsked);
    implied = List.copyOf(implied);
  }

  /** The finding for these actors, two at least for a flag to mean anything. */
  static QuestionFinding of(StandingTable table, Question question, List<Id> actors) {
    Map<Id, Standing> standings = new LinkedHashMap<>();
    List<Id> notAsked = new ArrayList<>();
    List<Implied> implied = new ArrayList<>();
    for (Id actor : actors) {
      Standing standing = table.of(actor, question.id());
      standings.put(actor, standing);
      if (standing.isSilent()) {
        implied.addAll(Implied.of(table, question, actor));
        if (!isAsked(question, table.dossier().actor(actor))) {
          notAsked.add(actor);
        }
      }
    }
    return new QuestionFinding(
        question, standings, pairs(table, question, standings), notAsked, implied);
  }

  private static List<PairFinding> pairs(
      StandingTable table, Question question, Map<Id, Standing> standings) {
    FlagRules rules = new FlagRules(table, question);
    List<Map.Entry<Id, Standing>> each = List.copyOf(standings.entrySet());
    List<PairFinding> pairs = new ArrayList<>(each.size() * (each.size() - 1) / 2);
    for (int i = 0; i < each.size(); i++) {
      for (int j = i + 1; j < each.size(); j++) {
        pairs.add(
            rules.of(
                each.get(i).getKey(),
                each.get(i).getValue(),
                each.get(j).getKey(),
                each.get(j).getValue()));
      }
    }
    return pairs;
  }

  private static boolean isAsked(Question question, Actor actor) {
    return question.askedOf().isEmpty()
        || actor.country().map(question.askedOf()::contains).orElse(true);
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
    return new QuestionFinding(question, two, List.of(pair), notAskedOfThem, impliedForThem);
  }

  /** The weightiest flag that any pair has; pairs on one record count only where all are. */
  public Flag flag() {
    boolean onOneRecord = areAllOnOneRecord();
    Flag weightiest = Flag.NONE;
    for (PairFinding pair : pairs) {
      if (pair.flag().compareTo(weightiest) < 0 && counts(pair, onOneRecord)) {
        weightiest = pair.flag();
      }
    }
    return weightiest;
  }

  private static boolean counts(PairFinding pair, boolean onOneRecord) {
    return onOneRecord || pair.rule() != FlagRule.ONE_RECORD;
  }

  private boolean areAllOnOneRecord() {
    for (PairFinding pair : pairs) {
      if (pair.rule() != FlagRule.ONE_RECORD) {
        return false;
      }
    }
    return true;
  }

  /** The pairs that give the flag of the whole. */
  public List<PairFinding> decidingPairs() {
    Flag flag = flag();
    boolean onOneRecord = areAllOnOneRecord();
    List<PairFinding> deciding = new ArrayList<>();
    for (PairFinding pair : pairs) {
      if (pair.flag() == flag && counts(pair, onOneRecord)) {
        deciding.add(pair);
      }
    }
    return deciding;
  }

  /** The kind of the deciding pairs, when they all have the same. */
  public Optional<FlagKind> kind() {
    List<Optional<FlagKind>> kinds =
        decidingPairs().stream().map(PairFinding::kind).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
  }

  /** The weakest evidence on which a deciding pair rests; nothing where none rests on a record. */
  public Optional<Evidence> basis() {
    Footing footing = Footing.NOTHING;
    for (PairFinding pair : decidingPairs()) {
      footing = footing.and(pair.footing());
    }
    return footing.weakest();
  }

  /** Whether every deciding pair rests on what one of its actors claims of the other. */
  public boolean isOneSided() {
    List<PairFinding> deciding = decidingPairs();
    for (PairFinding pair : deciding) {
      if (!pair.footing().oneSided()) {
        return false;
      }
    }
    return !deciding.isEmpty();
  }

  /** The most days that lie between two of the answers; nothing where no two gave one. */
  public Optional<Integer> daysApart() {
    return pairs.stream().flatMap(pair -> pair.daysApart().stream()).max(Integer::compare);
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

  /** Whether there are records of one who is silent here that the basis leaves out. */
  public boolean isFiltered() {
    for (Standing standing : standings.values()) {
      if (standing.isFiltered()) {
        return true;
      }
    }
    return false;
  }

  /** Whether every one of the actors gave an answer, so that a text may say "all". */
  public boolean hasFullReach() {
    return stated() == standings.size();
  }
}
