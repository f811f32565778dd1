package stance.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.Referent;
import stance.dossier.Source;

/**
 * Something in a dossier that has an id.
 *
 * @param name what it is called, or says, on one line
 * @param more what else one wants to know of it
 */
record Named(String id, String name, List<String> more) {

  /** All of a kind, in the order of the dossier. */
  static List<Named> all(Referent kind, Dossier dossier) {
    return switch (kind) {
      case ACTOR -> dossier.actors().stream().map(Named::of).toList();
      case QUESTION -> dossier.questions().stream().map(Named::of).toList();
      case CONDITION -> dossier.conditions().stream().map(Named::of).toList();
      case SOURCE -> dossier.sources().stream().map(Named::of).toList();
    };
  }

  /** The one of this kind with this id. */
  static Optional<Named> find(Referent kind, String id, Dossier dossier) {
    return all(kind, dossier).stream().filter(each -> each.id.equals(id)).findFirst();
  }

  private static Named of(Actor actor) {
    List<String> more = new ArrayList<>(List.of(actor.kind().word()));
    actor.role().ifPresent(more::add);
    actor.country().ifPresent(more::add);
    return new Named(actor.id().text(), actor.name(), more);
  }

  private static Named of(Question question) {
    List<String> more = new ArrayList<>(List.of(question.label()));
    question
        .answers()
        .possible()
        .forEach(possible -> more.add(possible.id().text() + ": " + possible.text()));
    return new Named(question.id().text(), question.asks(), more);
  }

  private static Named of(Condition condition) {
    return new Named(condition.id().text(), "if " + condition.means(), List.of(condition.label()));
  }

  private static Named of(Source source) {
    List<String> more = new ArrayList<>(List.of(source.publisher()));
    source.published().ifPresent(date -> more.add(date.toString()));
    source.url().ifPresent(more::add);
    return new Named(source.id().text(), source.title().orElse(source.publisher()), more);
  }
}
