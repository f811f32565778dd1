package stance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.ActorRecord;
import stance.dossier.Id;
import stance.problem.Origins;
import stance.problem.Route;
import stance.problem.Severity;

/** Collects what rules find, and leads them to what they cite. */
final class Findings {

  private final Origins origins;
  private final List<Finding> found = new ArrayList<>();

  Findings(Origins origins) {
    this.origins = origins;
  }

  /** The route to an actor, a question, a condition or a source of the dossier. */
  Route to(Id entry) {
    return origins.routeTo(entry.text());
  }

  /** The route to a stance. */
  Route to(ActorRecord record) {
    return to(record.actor()).to("stances").to(record.position());
  }

  /** Adds what {@code rule} found behind a key of a stance, and what to do about it. */
  void add(DossierRule rule, ActorRecord record, String key, String message, String help) {
    add(rule, to(record).to(key), concerns(record), message, help);
  }

  /** Adds what {@code rule} found behind a key of a stance, if nothing needs to be done. */
  void add(DossierRule rule, ActorRecord record, String key, String message) {
    add(rule, to(record).to(key), concerns(record), message);
  }

  private static List<Id> concerns(ActorRecord record) {
    return List.of(record.actor(), record.stance().question());
  }

  /** Adds what {@code rule} found at {@code route}, and what to do about it. */
  void add(DossierRule rule, Route route, List<Id> concerns, String message, String help) {
    add(rule.id(), rule.severity(), route, concerns, message, Optional.of(help));
  }

  /** Adds what {@code rule} found at {@code route}, if nothing needs to be done. */
  void add(DossierRule rule, Route route, List<Id> concerns, String message) {
    add(rule.id(), rule.severity(), route, concerns, message, Optional.empty());
  }

  void add(
      String rule,
      Severity severity,
      Route route,
      List<Id> concerns,
      String message,
      Optional<String> help) {
    found.add(new Finding(rule, severity, route, concerns, message, help));
  }

  /** Adds what was found, as it is. */
  void add(Finding finding) {
    found.add(finding);
  }

  List<Finding> all() {
    return found;
  }
}
