package stance.cli;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;

/** Which keys of a record have something to say, given what is known of it so far. */
final class FittingKeys {

  private final Answers answers;

  FittingKeys(Answers answers) {
    this.answers = answers;
  }

  /** The keys that have no value yet and could have one, in the order of asking. */
  List<Key<?>> open() {
    List<Key<?>> open = new ArrayList<>();
    for (Key<?> key : answers.kind().inOrderOfAsking()) {
      if (!answers.has(key.name()) && fits(key)) {
        open.add(key);
      }
    }
    return open;
  }

  /** Whether a key is asked for without having been chosen. */
  boolean isAskedFor(Key<?> key) {
    if (answers.isNeeded(key)) {
      return true;
    }
    if (!answers.kind().isUsual(key) || !fits(key)) {
      return false;
    }
    return switch (answers.kind()) {
      case STANCE ->
          switch (key.name()) {
            case "rejects" -> !answers.has("stance");
            case "translated" -> isForeign();
            default -> true;
          };
      case ACTOR ->
          switch (key.name()) {
            case "in-text" -> answers.isBody();
            case "plural" -> answers.isBody() && answers.has("in-text");
            default -> true;
          };
      case SOURCE, QUESTION, CONDITION, EVENT -> true;
    };
  }

  /** The keys that have a value whose sense hangs on what a key says. */
  List<Key<?>> hangingOn(Key<?> key) {
    List<String> names =
        switch (answers.kind()) {
          case STANCE ->
              switch (key.name()) {
                case "stance" -> List.of("rejects", "if", "unless");
                case "quote" -> List.of("translated");
                case "evidence" -> List.of("reported-by", "claimant");
                default -> List.of();
              };
          case QUESTION ->
              switch (key.name()) {
                case "options" -> List.of("levels", "two-sided", "for", "against");
                case "levels" -> List.of("options", "two-sided");
                default -> List.of();
              };
          case CONDITION -> key.name().equals("question") ? List.of("stance") : List.of();
          case ACTOR -> key.name().equals("kind") ? List.of("decides") : List.of();
          case SOURCE, EVENT -> List.of();
        };
    List<Key<?>> hanging = new ArrayList<>();
    for (String name : names) {
      if (answers.has(name)) {
        hanging.add(answers.kind().keys().key(name));
      }
    }
    return hanging;
  }

  /** Whether a key has something to say. */
  boolean fits(Key<?> key) {
    return switch (answers.kind()) {
      case STANCE -> fitsStance(key.name());
      case QUESTION ->
          switch (key.name()) {
            case "levels", "for", "against" -> !answers.has("options");
            case "options" -> !answers.has("levels");
            case "two-sided" -> answers.has("levels");
            case "main" -> answers.dossier().questions().stream().noneMatch(Question::main);
            default -> true;
          };
      case CONDITION -> !key.name().equals("stance") || answers.has("question");
      case ACTOR ->
          switch (key.name()) {
            case "speaks-for" -> !answers.dossier().actors().isEmpty();
            case "decides" -> answers.isBody();
            default -> true;
          };
      case SOURCE, EVENT -> true;
    };
  }

  private boolean fitsStance(String key) {
    return switch (key) {
      case "rejects" -> answers.isChoice() && !isState();
      case "if", "unless" -> !answers.dossier().conditions().isEmpty() && !isState();
      case "translated" -> answers.has("quote");
      case "reported-by" -> is(Evidence.REPORTED) || is(Evidence.CLAIMED);
      case "claimant" -> is(Evidence.CLAIMED) && answers.dossier().actors().size() > 1;
      case "voice" -> answers.whose().filter(a -> a.kind() != Actor.Kind.PERSON).isPresent();
      default -> true;
    };
  }

  private boolean isState() {
    return answers.valuesOf("stance").stream().anyMatch(KeyValues::isState);
  }

  private boolean is(Evidence evidence) {
    return answers.valuesOf("evidence").contains(evidence.word());
  }

  /** Whether a source is cited that is in another language than the dossier. */
  private boolean isForeign() {
    List<String> cited =
        answers.valuesOf("sources").stream().map(citation -> citation.split(",", -1)[0]).toList();
    return answers.dossier().sources().stream()
        .anyMatch(source -> cited.contains(source.id().text()) && !source.isOfLanguageOfDossiers());
  }
}
