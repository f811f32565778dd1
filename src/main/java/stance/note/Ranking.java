package stance.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Comparison;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Relation;
import stance.compare.Standing;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.SectionKind;

/**
 * Which findings a bottom line names, by stated rules.
 *
 * <p><b>The main question</b> is the one that the dossier calls so, or else the first that all
 * answered.
 *
 * <p><b>The sharpest difference</b> is, of the questions on which actors differ, on more than one
 * side's word or our reading and on no proposal of one of them, the first by: (1) whether answers
 * exclude each other, then whether terms clash, then whether an actor differs from both sides of a
 * divided one; (2) whether all answered; (3) whether both sides are known in their own words; (4)
 * the number of actors of the dossier with a record on it; (5) the order of the dossier.
 *
 * <p><b>The firmest agreement</b> is, of the questions that all answer alike, nobody on the word of
 * another of them, and on whose meaning the dossier has no caution, the first by: (1) whether
 * others in the dossier differ on it; (2) the number of actors known in their own words; (3)
 * whether there are no conditions; (4) the order of the dossier.
 */
public final class Ranking {

  private static final int DAYS_OF_A_YEAR = 365;

  private final Comparison comparison;
  private final List<QuestionFinding> differences;
  private final List<QuestionFinding> agreements;

  public Ranking(Comparison comparison) {
    this.comparison = comparison;
    this.differences = List.copyOf(rankedDifferences());
    this.agreements = List.copyOf(rankedAgreements());
  }

  /** The main question among those looked at. */
  public Optional<QuestionFinding> main() {
    return main(comparison);
  }

  /** The main question of a comparison, without a rank of the others. */
  static Optional<QuestionFinding> main(Comparison comparison) {
    Optional<QuestionFinding> named =
        comparison.findings().stream().filter(finding -> finding.question().main()).findFirst();
    return named.or(
        () -> comparison.findings().stream().filter(QuestionFinding::hasFullReach).findFirst());
  }

  /** All that may be called the sharpest difference, the sharpest first. */
  public List<QuestionFinding> differences() {
    return differences;
  }

  private List<QuestionFinding> rankedDifferences() {
    List<QuestionFinding> differences = new ArrayList<>(in(SectionKind.DIFFERENCES));
    differences.removeIf(
        finding ->
            comparison.actors().stream()
                .map(Actor::id)
                .anyMatch(finding.question().proposedBy()::contains));
    Map<Id, Integer> salience = new HashMap<>();
    differences.forEach(one -> salience.put(one.question().id(), salience(one)));
    differences.sort(
        Comparator.comparing(Ranking::bluntness)
            .thenComparing(finding -> !finding.hasFullReach())
            .thenComparing(finding -> !isOneDebate(finding))
            .thenComparing(finding -> !isInOwnWords(finding))
            .thenComparing(
                Comparator.comparing(
                        (QuestionFinding one) -> salience.getOrDefault(one.question().id(), 0))
                    .reversed()));
    return differences;
  }

  /** All on which all agree that may be called firm, the firmest first. */
  public List<QuestionFinding> agreements() {
    return agreements;
  }

  private List<QuestionFinding> rankedAgreements() {
    List<QuestionFinding> agreements = new ArrayList<>(in(SectionKind.AGREEMENT_OF_ALL));
    agreements.removeIf(finding -> finding.question().caution().isPresent());
    agreements.removeIf(this::isOnTheWordOfAnother);
    agreements.sort(
        Comparator.comparing((QuestionFinding finding) -> !isContested(finding.question()))
            .thenComparing(Comparator.comparing(Ranking::inOwnWords).reversed())
            .thenComparing(Ranking::isConditional));
    return agreements;
  }

  /** Whether the answer of one is known only from another of those compared. */
  private boolean isOnTheWordOfAnother(QuestionFinding finding) {
    return finding.answers().values().stream()
        .flatMap(stated -> stated.stance().claimant().stream())
        .anyMatch(
            claimant ->
                comparison.actors().stream()
                    .map(Actor::id)
                    .anyMatch(
                        id ->
                            id.equals(claimant) || comparison.speakersFor(id).contains(claimant)));
  }

  private List<QuestionFinding> in(SectionKind section) {
    return comparison.findings().stream()
        .filter(finding -> Placement.of(finding).equals(Optional.of(section)))
        .toList();
  }

  private static int bluntness(QuestionFinding finding) {
    return finding.distinctDecidingPairs().stream()
        .map(PairFinding::rule)
        .mapToInt(
            rule ->
                rule == FlagRule.DIFFERS_FROM_EVERY_SPEAKER
                    ? 2
                    : rule == FlagRule.TERMS_CLASH ? 1 : 0)
        .min()
        .orElse(0);
  }

  /** Whether the answers lie less than a year apart, so that they may answer each other. */
  private static boolean isOneDebate(QuestionFinding finding) {
    return finding.daysApart().map(days -> days < DAYS_OF_A_YEAR).orElse(true);
  }

  /** Whether two who differ are both known in their own words. */
  private static boolean isInOwnWords(QuestionFinding finding) {
    return finding.distinctDecidingPairs().stream()
        .anyMatch(pair -> pair.footing().weakest().equals(Optional.of(Evidence.DIRECT)));
  }

  /** How many actors of the dossier have spoken on it by the day of the comparison. */
  private int salience(QuestionFinding finding) {
    int actors = 0;
    for (Actor actor : comparison.dossier().actors()) {
      actors += records(actor, finding.question()).isEmpty() ? 0 : 1;
    }
    return actors;
  }

  private List<Stance> records(Actor actor, Question question) {
    return actor.stances().stream()
        .filter(stance -> stance.question().equals(question.id()))
        .filter(stance -> !stance.date().lastDay().isAfter(comparison.day()))
        .toList();
  }

  /** Whether any two answers in the dossier to a question exclude each other. */
  private boolean isContested(Question question) {
    Set<Answer> answers = new LinkedHashSet<>();
    for (Actor actor : comparison.dossier().actors()) {
      records(actor, question).forEach(stance -> stance.position().given().ifPresent(answers::add));
    }
    for (Answer a : answers) {
      for (Answer b : answers) {
        if (Relation.between(question.answers(), a, b) == Relation.OPPOSED) {
          return true;
        }
      }
    }
    return false;
  }

  private static long inOwnWords(QuestionFinding finding) {
    return finding.answers().values().stream()
        .filter(stated -> stated.stance().evidence() == Evidence.DIRECT)
        .count();
  }

  private static boolean isConditional(QuestionFinding finding) {
    return finding.answers().values().stream().anyMatch(stated -> !stated.conditions().isEmpty());
  }

  /** The questions on which each was asked and did not say, by actor. */
  public static List<Id> declined(QuestionFinding finding) {
    List<Id> declined = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (standing.state() == Standing.State.DECLINED) {
                declined.add(actor);
              }
            });
    return Collections.unmodifiableList(declined);
  }
}
