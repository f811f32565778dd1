package stance.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.Progress;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * How much the flag of actors on a question rests on.
 *
 * @param restsOn the sources whose loss alone changes the flag, by id; none where it survives the
 *     loss of any one
 * @param byEvidence the flag when only evidence down to this kind counts, for each kind that the
 *     basis admits, the firmest first
 */
public record Robustness(List<Loss> restsOn, Map<Evidence, Flag> byEvidence) {

  public Robustness {
    restsOn = List.copyOf(restsOn);
    byEvidence = Collections.unmodifiableMap(new EnumMap<>(byEvidence));
  }

  /** A source, and the flag that is left without it. */
  public record Loss(Id source, Flag flag) {}

  /** Whether some evidence, left out, changes the flag. */
  public boolean dependsOnEvidence() {
    return byEvidence.values().stream().distinct().count() > 1;
  }

  /** That of each finding of a comparison of two actors or more, by its question. */
  public static Map<Id, Robustness> ofEach(StandingTable standings, Comparison comparison) {
    return ofEach(standings, comparison, Progress.UNHEARD);
  }

  /** The same, telling of the sources. */
  public static Map<Id, Robustness> ofEach(
      StandingTable standings, Comparison comparison, Progress progress) {
    List<Id> actors = comparison.actors().stream().map(Actor::id).toList();
    Map<Id, List<Loss>> losses = losses(standings, comparison, actors, progress);
    Map<Evidence, Map<Id, Flag>> flags = flagsByEvidence(standings, comparison, actors);
    Map<Id, Robustness> each = new LinkedHashMap<>();
    for (QuestionFinding finding : comparison.findings()) {
      Id question = finding.question().id();
      Map<Evidence, Flag> byEvidence = new EnumMap<>(Evidence.class);
      flags.forEach((kind, all) -> byEvidence.put(kind, all.getOrDefault(question, Flag.NONE)));
      each.put(question, new Robustness(losses.getOrDefault(question, List.of()), byEvidence));
    }
    return each;
  }

  private static Map<Id, List<Loss>> losses(
      StandingTable standings, Comparison comparison, List<Id> actors, Progress progress) {
    Map<Id, QuestionFinding> findings = new LinkedHashMap<>();
    comparison.findings().forEach(finding -> findings.put(finding.question().id(), finding));
    Map<Id, List<Loss>> losses = new LinkedHashMap<>();
    Map<Id, Set<Id>> soleSources = SoleSources.of(standings.dossier(), actors, findings.keySet());
    int done = 0;
    for (Map.Entry<Id, Set<Id>> each : soleSources.entrySet()) {
      StandingTable without = without(each.getKey(), standings);
      for (Id question : each.getValue()) {
        QuestionFinding finding = Optional.ofNullable(findings.get(question)).orElseThrow();
        Flag left = flag(without, actors, finding.question());
        if (left != finding.flag()) {
          losses
              .computeIfAbsent(question, id -> new ArrayList<>())
              .add(new Loss(each.getKey(), left));
        }
      }
      done++;
      progress.reached(done, soleSources.size());
    }
    return losses;
  }

  /**
   * The same standings without the records that cite this source alone. The day stays the same, so
   * that nobody leaves office by the loss of the latest record.
   */
  static StandingTable without(Id source, StandingTable standings) {
    Dossier dossier = standings.dossier();
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      List<Stance> kept = new ArrayList<>(actor.stances());
      boolean loses = kept.removeIf(stance -> SoleSources.of(stance).equals(Optional.of(source)));
      actors.add(loses ? actor.withStances(kept) : actor);
    }
    Basis basis = standings.basis();
    Basis sameDay =
        basis.asOf().isPresent()
            ? basis
            : basis.withAsOf(Optional.of(PartialDate.of(standings.day())));
    return new StandingTable(
        dossier.with(dossier.questions(), dossier.conditions(), dossier.sources(), actors),
        sameDay);
  }

  private static Map<Evidence, Map<Id, Flag>> flagsByEvidence(
      StandingTable standings, Comparison comparison, List<Id> actors) {
    Basis basis = standings.basis();
    Map<Evidence, Map<Id, Flag>> flags = new EnumMap<>(Evidence.class);
    for (Evidence kind : Evidence.values()) {
      if (kind.compareTo(basis.weakest()) <= 0) {
        StandingTable down = new StandingTable(standings.dossier(), basis.withWeakest(kind));
        Map<Id, Flag> all = new LinkedHashMap<>();
        for (QuestionFinding finding : comparison.findings()) {
          all.put(finding.question().id(), flag(down, actors, finding.question()));
        }
        flags.put(kind, all);
      }
    }
    return flags;
  }

  private static Flag flag(StandingTable standings, List<Id> actors, Question question) {
    return Comparison.of(standings, actors, List.of(question)).findings().get(0).flag();
  }
}
