package stance.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import stance.compare.Basis;
import stance.compare.Progress;
import stance.compare.Speaker;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Worded;

/**
 * The agreement of every two of several actors.
 *
 * @param actors in the order in which they are shown
 * @param pairs every two of them, in the same order
 */
public record AgreementMatrix(
    Dossier dossier,
    Basis basis,
    List<Actor> actors,
    List<Question> questions,
    List<Agreement> pairs) {

  /** Pairs of whom less is known are taken to be neither near nor far. */
  private static final double HALFWAY = 0.5;

  /** In what order actors are shown. */
  public enum Order implements Worded {
    /** As they were asked for, or as they stand in the dossier. */
    GIVEN("given"),
    /** By id. */
    ID("id"),
    /** Those who agree beside each other. */
    CLOSENESS("closeness");

    private final String word;

    Order(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  public AgreementMatrix {
    actors = List.copyOf(actors);
    questions = List.copyOf(questions);
    pairs = List.copyOf(pairs);
  }

  /** The matrix of these actors, in this order. */
  public static AgreementMatrix of(
      StandingTable table, List<Id> actors, List<Question> questions, Order order) {
    return of(table, actors, questions, order, Progress.UNHEARD);
  }

  /** The same, telling of the questions. */
  public static AgreementMatrix of(
      StandingTable table,
      List<Id> actors,
      List<Question> questions,
      Order order,
      Progress progress) {
    Map<Id, Map<Id, Agreement>> known = new HashMap<>();
    for (Agreement pair : Agreements.ofAll(table, actors, questions, progress)) {
      known.computeIfAbsent(pair.a(), a -> new HashMap<>()).put(pair.b(), pair);
      known.computeIfAbsent(pair.b(), b -> new HashMap<>()).put(pair.a(), pair.reversed());
    }
    List<Id> ordered =
        switch (order) {
          case GIVEN -> actors;
          case ID -> actors.stream().sorted().toList();
          case CLOSENESS -> AverageLinkage.order(actors, (a, b) -> distance(pairIn(known, a, b)));
        };
    List<Agreement> pairs = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        pairs.add(pairIn(known, ordered.get(i), ordered.get(j)));
      }
    }
    Dossier dossier = table.dossier();
    return new AgreementMatrix(
        dossier, table.basis(), ordered.stream().map(dossier::actor).toList(), questions, pairs);
  }

  private static Agreement pairIn(Map<Id, Map<Id, Agreement>> known, Id a, Id b) {
    return Objects.requireNonNull(Objects.requireNonNull(known.get(a)).get(b));
  }

  private static double distance(Agreement pair) {
    return pair.isTold() ? 1 - pair.agreement().orElseThrow().value() : HALFWAY;
  }

  /**
   * Those of the dossier who stand somewhere on enough of the questions, without those who speak
   * for another of them.
   */
  public static List<Id> usualActors(StandingTable table, List<Question> questions) {
    List<Id> known = new ArrayList<>();
    for (Actor actor : table.dossier().actors()) {
      int stands = 0;
      for (Question question : questions) {
        stands += table.of(actor.id(), question.id()).isSilent() ? 0 : 1;
      }
      if (stands >= Agreement.FEWEST) {
        known.add(actor.id());
      }
    }
    Set<Id> spokesmen = new HashSet<>();
    for (Id actor : known) {
      for (Speaker speaker : table.speakers(actor)) {
        if (!speaker.actor().id().equals(actor)) {
          spokesmen.add(speaker.actor().id());
        }
      }
    }
    known.removeIf(spokesmen::contains);
    return known;
  }

  /** The pairs of whom a percentage is told: the closest first, then by shared questions, by id. */
  public List<Agreement> closestFirst() {
    return ranked(agreement().reversed());
  }

  /** The same with the furthest first. */
  public List<Agreement> furthestFirst() {
    return ranked(agreement());
  }

  private List<Agreement> ranked(Comparator<Agreement> first) {
    Comparator<Agreement> more = Comparator.comparingInt(Agreement::shared);
    return pairs.stream()
        .filter(Agreement::isTold)
        .sorted(first.thenComparing(more.reversed()).thenComparing(Agreement.BY_IDS))
        .toList();
  }

  private static Comparator<Agreement> agreement() {
    return Comparator.comparing(pair -> pair.agreement().orElseThrow());
  }

  /** The pair of the actors at two places, in either order. */
  public Agreement pair(int one, int other) {
    int i = Math.min(one, other);
    int j = Math.max(one, other);
    int before = i * (2 * actors.size() - i - 1) / 2;
    return pairs.get(before + j - i - 1);
  }
}
