package stance.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.TermOfOffice;
import stance.problem.Origins;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Route;

/**
 * What only shows when all files are read: ids declared twice, references to what no file declares,
 * and actors that speak for each other in a circle.
 */
final class CrossReferences {

  private record First(String noun, Route route) {}

  private final Referable vocabulary;
  private final Origins origins;
  private final List<Problem> problems = new ArrayList<>();
  private int unchecked;

  private CrossReferences(Referable vocabulary, Origins origins) {
    this.vocabulary = vocabulary;
    this.origins = origins;
  }

  /**
   * Looks for the problems between files.
   *
   * @param vocabulary all that is declared
   * @param references all that is mentioned
   * @param actors those that could be read, in the order of their files
   */
  static CrossReferences check(
      Referable vocabulary, List<Reference> references, List<Actor> actors, Origins origins) {
    CrossReferences check = new CrossReferences(vocabulary, origins);
    check.idsAreDeclaredOnce();
    for (Reference reference : references) {
      check.isDeclared(reference);
    }
    check.nobodySpeaksInACircle(actors);
    return check;
  }

  List<Problem> problems() {
    return problems;
  }

  /** How many references could not be checked, since not all that is declared could be read. */
  int unchecked() {
    return unchecked;
  }

  private void idsAreDeclaredOnce() {
    Map<Id, First> first = new HashMap<>();
    for (Declarations<?> entries : vocabulary.all()) {
      for (Declarations.Declared declared : entries.declared()) {
        First earlier =
            first.putIfAbsent(declared.id(), new First(entries.noun(), declared.route()));
        if (earlier != null) {
          problems.add(
              FileProblems.error(
                  FormatRule.DUPLICATE_ID,
                  origins.locate(declared.route().to("id")),
                  "'"
                      + declared.id()
                      + "' is already the id of "
                      + Referable.withArticle(earlier.noun())
                      + " ("
                      + written(origins.locate(earlier.route().to("id")))
                      + ")",
                  "give one of them another id, and rename what refers to it"));
        }
      }
    }
  }

  private static String written(Place place) {
    return place.file() + place.excerpt().map(e -> ":" + e.span().startLine()).orElse("");
  }

  private void isDeclared(Reference reference) {
    switch (reference.to()) {
      case ACTOR -> isDeclared(reference, vocabulary.actors());
      case SOURCE -> isDeclared(reference, vocabulary.sources());
      case ANYTHING -> isDeclaredAnywhere(reference);
    }
  }

  private void isDeclared(Reference reference, Declarations<?> among) {
    String id = reference.id().text();
    if (among.has(id)) {
      return;
    }
    if (among.isComplete()) {
      report(reference, vocabulary.unknown(id, among), vocabulary.helpWithUnknown(id, among));
    } else {
      unchecked++;
    }
  }

  private void isDeclaredAnywhere(Reference reference) {
    boolean complete = true;
    for (Declarations<?> entries : vocabulary.all()) {
      if (entries.has(reference.id().text())) {
        return;
      }
      complete &= entries.isComplete();
    }
    if (!complete) {
      unchecked++;
      return;
    }
    report(
        reference,
        "nothing has the id '" + reference.id() + "'",
        vocabulary.helpWithUnknown(reference.id().text()));
  }

  private void report(Reference reference, String message, String help) {
    problems.add(
        FileProblems.error(
            FormatRule.UNKNOWN_ID, origins.locate(reference.route()), message, help));
  }

  /** One step of the search: an actor, and how many of those it speaks for have been seen. */
  private static final class Visit {
    private final Actor actor;
    private int seen;

    Visit(Actor actor) {
      this.actor = actor;
    }
  }

  /** A search in depth; a circle is where it meets an actor that it is still below. */
  private void nobodySpeaksInACircle(List<Actor> actors) {
    Map<Id, Actor> byId = new HashMap<>();
    for (Actor actor : actors) {
      byId.putIfAbsent(actor.id(), actor);
    }
    Set<Id> done = new HashSet<>();
    for (Actor start : actors) {
      Deque<Visit> path = new ArrayDeque<>();
      Set<Id> onPath = new HashSet<>();
      enter(start, path, onPath, done);
      while (!path.isEmpty()) {
        Visit visit = path.getLast();
        List<TermOfOffice> terms = visit.actor.speaksFor();
        if (visit.seen == terms.size()) {
          path.removeLast();
          onPath.remove(visit.actor.id());
          continue;
        }
        Id next = terms.get(visit.seen++).speaksFor();
        if (onPath.contains(next)) {
          reportCircle(path, next, visit.seen - 1);
        } else if (byId.containsKey(next)) {
          enter(byId.get(next), path, onPath, done);
        }
      }
    }
  }

  private static void enter(Actor actor, Deque<Visit> path, Set<Id> onPath, Set<Id> done) {
    if (done.add(actor.id())) {
      path.addLast(new Visit(actor));
      onPath.add(actor.id());
    }
  }

  private void reportCircle(Deque<Visit> path, Id back, int term) {
    List<String> circle = new ArrayList<>();
    boolean inside = false;
    for (Visit visit : path) {
      inside |= visit.actor.id().equals(back);
      if (inside) {
        circle.add(visit.actor.id().text());
      }
    }
    circle.add(back.text());
    Route toTerms = origins.routeTo(path.getLast().actor.id().text()).to("speaks-for");
    problems.add(
        FileProblems.error(
            FormatRule.SPEAKS_FOR_CIRCLE,
            origins.locate(toTerms.to(term).to("actor")),
            "actors speak for each other in a circle: " + String.join(" -> ", circle),
            "delete the 'speaks-for' that is wrong"));
  }
}
