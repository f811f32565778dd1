package stance.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.oracle.Place.State;

/** The flag of two actors on a question. */
final class Pairs {

  private final Places places;
  private final Dossier dossier;

  Pairs(Places places) {
    this.places = places;
    this.dossier = places.dossier;
  }

  /**
   * What is found of two.
   *
   * @param rule its row in the table
   * @param flag by its word
   * @param kind by its word
   */
  record Verdict(
      String rule,
      String flag,
      Optional<String> kind,
      Optional<Evidence> basis,
      boolean oneSided,
      Optional<Long> daysApart) {}

  /** A row of the table that holds, and the records that it needs, with whose place each is. */
  private record Row(String rule, String flag, Optional<String> kind, Set<Need> needs) {}

  private record Need(Id actor, Said said) {}

  /** One question, and two places on it. */
  private record Two(Question question, Place a, Place b) {

    Two turned() {
      return new Two(question, b, a);
    }

    boolean bothStated() {
      return a.isStated() && b.isStated();
    }

    boolean either(State... states) {
      return List.of(states).contains(a.state()) || List.of(states).contains(b.state());
    }
  }

  Verdict of(Id a, Id b, Question question) {
    Two two = new Two(question, places.of(a, question), places.of(b, question));
    Row row = row(two);
    return new Verdict(
        row.rule(),
        row.flag(),
        row.kind(),
        row.needs().stream().map(need -> need.said().stance().evidence()).max(Evidence::compareTo),
        isOneSided(two, row),
        two.bothStated()
            ? Optional.of(
                Math.abs(two.a().said().orElseThrow().daysBefore(two.b().said().orElseThrow())))
            : Optional.empty());
  }

  /**
   * "oneSided is true when one of them is claimed and its claimant is the other actor, speaks for
   * it, or is spoken for by it."
   */
  private boolean isOneSided(Said said, Id other) {
    return said.stance().evidence() == Evidence.CLAIMED
        && said.stance()
            .claimant()
            .filter(
                claimant ->
                    claimant.equals(other)
                        || speaksFor(claimant, other, said)
                        || speaksFor(other, claimant, said))
            .isPresent();
  }

  /** Under rule 1 the other is also each speaker that it is divided between. */
  private boolean isOneSided(Two two, Row row) {
    return row.needs().stream()
        .anyMatch(
            need -> {
              Place other = need.actor().equals(two.a().actor()) ? two.b() : two.a();
              boolean ofOne =
                  row.rule().equals("1")
                      && other.speakers().stream()
                          .anyMatch(speaker -> isOneSided(need.said(), speaker.actor()));
              return ofOne || isOneSided(need.said(), other.actor());
            });
  }

  private boolean speaksFor(Id speaker, Id body, Said said) {
    return Office.of(dossier, body).stream()
        .anyMatch(o -> o.speaker().equals(speaker) && o.overlaps(said.stance().date()));
  }

  /** "First match wins." */
  private Row row(Two two) {
    Question question = two.question();
    Place a = two.a();
    Place b = two.b();
    // Two who are undecided in one record do not agree: both must have stated something.
    if (two.bothStated() && a.records().size() == 1 && a.records().equals(b.records())) {
      return row("0", "agree", "one-record", two);
    }
    for (Two each : List.of(two, two.turned())) {
      if (each.a().state() == State.DIVIDED && each.b().isStated()) {
        List<Row> rows =
            each.a().speakers().stream()
                .map(speaker -> row(new Two(question, speaker, each.b())))
                .toList();
        if (rows.stream().allMatch(row -> Set.of("5", "6", "7").contains(row.rule()))) {
          Set<Need> needs = new LinkedHashSet<>();
          rows.forEach(
              row ->
                  row.needs()
                      .forEach(
                          need ->
                              needs.add(
                                  need.actor().equals(each.b().actor())
                                      ? need
                                      : new Need(each.a().actor(), need.said()))));
          return new Row("1", "differ", Optional.empty(), needs);
        }
      }
    }
    if (two.either(State.UNDECIDED, State.DECLINED, State.ABSENT, State.WITHHELD, State.DIVIDED)) {
      return row("2", "open", null, two);
    }
    if (two.either(State.NONE)) {
      boolean alone = two.either(State.STATED);
      return row(alone ? "3" : "4", alone ? "alone" : "none", null, two);
    }
    if (isOfOwnCountries(question, a.actor(), b.actor())) {
      return row("4a", "open", "own-country", two);
    }
    return ofStated(two);
  }

  /** "The question is about: own-country and both have a country, not the same." */
  boolean isOfOwnCountries(Question question, Id a, Id b) {
    Optional<String> ofA = dossier.actor(a).country();
    Optional<String> ofB = dossier.actor(b).country();
    return question.about().isPresent() && ofA.isPresent() && ofB.isPresent() && !ofA.equals(ofB);
  }

  private Row ofStated(Two two) {
    Question question = two.question();
    Answer a = two.a().answer();
    Answer b = two.b().answer();
    boolean isScale = question.answers() instanceof Scale;
    if (Answers.differ(question, a, b)) {
      if (isScale && (holdsUnlessOtherAsks(two) || holdsUnlessOtherAsks(two.turned()))) {
        return row("5a", "partly", "conditional", two);
      }
      return row(isScale ? "5" : "6", "differ", null, two);
    }
    if (Answers.same(a, b)) {
      return ofOneAnswer(two);
    }
    if (isScale) {
      // Who stands in the middle of a one-sided scale takes a side: "3,000 to 10,000".
      boolean hasMiddle = ((Scale) question.answers()).twoSided();
      boolean inMiddle = Answers.side(question, a) == 0 || Answers.side(question, b) == 0;
      return row("11", "partly", hasMiddle && inMiddle ? "neutral" : "near", two);
    }
    boolean neitherAccepts = a.taken().isEmpty() && b.taken().isEmpty();
    if (neitherAccepts && Answers.common(a.ruledOut(), b.ruledOut()).isEmpty()) {
      return row("10", "open", null, two);
    }
    boolean oneOnlyRulesOut = a.taken().isEmpty() || b.taken().isEmpty();
    boolean subset = a.taken().containsAll(b.taken()) || b.taken().containsAll(a.taken());
    return row("12", "partly", oneOnlyRulesOut || subset ? "compatible" : "overlap", two);
  }

  /**
   * "An unless of the one on the opposing side is an if of the other." A condition that is met too:
   * there the objection has fallen due.
   */
  private boolean holdsUnlessOtherAsks(Two two) {
    return ((Scale) two.question().answers()).twoSided()
        && Answers.side(two.question(), two.a().answer()) < 0
        && two.a().conditions().excluded().stream()
            .anyMatch(two.b().conditions().required()::contains);
  }

  /** "A condition with met drops out of if when conditions are compared." */
  private Set<Id> required(Place place) {
    Set<Id> required = new LinkedHashSet<>(place.conditions().required());
    required.removeIf(id -> isMet(dossier.condition(id)));
    return required;
  }

  /** "Counts as fulfilled on the as-of day within it." */
  private boolean isMet(Condition condition) {
    LocalDate day = places.day;
    return condition
        .met()
        .filter(met -> !day.isBefore(met.from().lastDay()))
        .filter(met -> met.until().map(until -> !day.isAfter(until.lastDay())).orElse(true))
        .isPresent();
  }

  /** Rules 7, 8 and 9. An "unless" that is met contradicts the "if" still. */
  private Row ofOneAnswer(Two two) {
    boolean contradicts =
        !Collections.disjoint(two.a().conditions().required(), two.b().conditions().excluded())
            || !Collections.disjoint(
                two.b().conditions().required(), two.a().conditions().excluded());
    List<Need> rulingOut = new ArrayList<>();
    for (Two each : List.of(two, two.turned())) {
      for (Id condition : required(each.a())) {
        if (rulesOut(each.b(), condition)) {
          rulingOut.add(deciding(each.b(), condition));
        }
      }
    }
    if (contradicts) {
      return row("7", "differ", "terms-clash", two);
    }
    if (!rulingOut.isEmpty()) {
      return row("7", "differ", "terms-clash", two, firmest(two, rulingOut));
    }
    Set<Id> ofA = new HashSet<>(required(two.a()));
    Set<Id> ofB = new HashSet<>(required(two.b()));
    Set<Need> asked = new LinkedHashSet<>();
    drop(ofA, required(two.b()), two.b(), asked);
    drop(ofB, required(two.a()), two.a(), asked);
    boolean sameTerms =
        ofA.equals(ofB)
            && Set.copyOf(two.a().conditions().excluded())
                .equals(Set.copyOf(two.b().conditions().excluded()));
    return sameTerms
        ? row("8", "agree", asked.isEmpty() ? null : "terms-met", two, asked)
        // What has only dropped out is not needed: the conditions would differ with it too.
        : row("9", "partly", "terms", two);
  }

  /** One is enough: the best known, and rather one that the other side does not claim. */
  private Set<Need> firmest(Two two, List<Need> needs) {
    return needs.stream()
        .min(
            Comparator.comparing((Need need) -> need.said().stance().evidence())
                .thenComparing(
                    need ->
                        isOneSided(
                            need.said(),
                            (need.actor().equals(two.a().actor()) ? two.b() : two.a()).actor())))
        .map(Set::of)
        .orElseThrow();
  }

  /**
   * "Once each condition in if of one that the other has not is dropped if the other asks for it
   * too."
   */
  private void drop(Set<Id> its, Set<Id> ofOther, Place other, Set<Need> asked) {
    for (Id condition : List.copyOf(its)) {
      if (!ofOther.contains(condition) && asksFor(other, condition)) {
        its.remove(condition);
        asked.add(deciding(other, condition));
      }
    }
  }

  /**
   * "An actor asks for it too when its stated stance on that question is that answer, without
   * conditions of its own."
   */
  private boolean asksFor(Place other, Id condition) {
    Optional<Place> there = there(other, condition);
    return there
        .filter(place -> required(place).isEmpty())
        .filter(place -> place.conditions().excluded().isEmpty())
        .filter(place -> Answers.same(place.answer(), named(condition)))
        .isPresent();
  }

  /**
   * "And rules it out when its stated stance there would get differ against it by rules 5 and 6. A
   * record never rules out a condition of its own."
   */
  private boolean rulesOut(Place other, Id condition) {
    return there(other, condition)
        .filter(place -> !place.said().orElseThrow().conditions().required().contains(condition))
        .filter(place -> !place.said().orElseThrow().conditions().excluded().contains(condition))
        .filter(place -> Answers.differ(asked(condition), place.answer(), named(condition)))
        .isPresent();
  }

  private Need deciding(Place other, Id condition) {
    return new Need(other.actor(), there(other, condition).orElseThrow().said().orElseThrow());
  }

  private Optional<Place> there(Place other, Id condition) {
    return dossier
        .condition(condition)
        .answer()
        .map(named -> places.of(other.actor(), dossier.question(named.question())))
        .filter(Place::isStated);
  }

  private Question asked(Id condition) {
    return dossier.question(dossier.condition(condition).answer().orElseThrow().question());
  }

  private Answer named(Id condition) {
    return asked(condition).taking(dossier.condition(condition).answer().orElseThrow().answer());
  }

  private static Row row(String rule, String flag, @Nullable String kind, Two two) {
    return row(rule, flag, kind, two, Set.of());
  }

  /** "The weakest evidence among the records that the flag needs, those included that decide." */
  private static Row row(
      String rule, String flag, @Nullable String kind, Two two, Set<Need> deciding) {
    Set<Need> needs = new LinkedHashSet<>();
    for (Place place : List.of(two.a(), two.b())) {
      place.records().forEach(said -> needs.add(new Need(place.actor(), said)));
    }
    needs.addAll(deciding);
    return new Row(rule, flag, Optional.ofNullable(kind), needs);
  }

  /** The places, for those that count them. */
  Places places() {
    return places;
  }

  /** All actors of the dossier. */
  List<Id> actors() {
    return dossier.actors().stream().map(Actor::id).toList();
  }
}
