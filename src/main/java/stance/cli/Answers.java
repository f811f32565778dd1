package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.check.TypedText;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;
import stance.problem.Problem;
import stance.yaml.FormatRule;

/**
 * What is known so far of a record that is being added. Each value that comes is tried: the record
 * with it is put into its file, and the dossier is read, so that no rule stands here twice.
 */
final class Answers {

  private final Addable kind;
  private final Additions additions;
  private final KeyValues values;
  private final Map<String, List<String>> given = new LinkedHashMap<>();
  private final Map<String, List<String>> aside = new LinkedHashMap<>();
  private Optional<Actor> whose = Optional.empty();
  private Optional<Trial> trial = Optional.empty();

  Answers(Addable kind, Additions additions) {
    this.kind = kind;
    this.additions = additions;
    this.values = new KeyValues(kind, additions.dossier());
  }

  Addable kind() {
    return kind;
  }

  Dossier dossier() {
    return additions.dossier();
  }

  Optional<Actor> whose() {
    return whose;
  }

  /**
   * Says whose stance it is.
   *
   * @throws UsageError if that is nobody
   * @throws BrokenDossier if nothing can be added to its file
   */
  void of(String actor) {
    whose = Optional.of(Lookup.actors(additions.dossier()).find(actor));
    trial = Optional.empty();
    trial();
  }

  /** The record with all that is known. */
  Trial trial() {
    Trial tried = trial.orElseGet(() -> additions.tried(kind, whose, given));
    trial = Optional.of(tried);
    return tried;
  }

  boolean has(String key) {
    return given.containsKey(key);
  }

  List<String> valuesOf(String key) {
    return given.getOrDefault(key, List.of());
  }

  /** Takes these values of a key, or takes it back where there are none. */
  void put(Key<?> key, List<String> meant) {
    boolean isNothing = meant.isEmpty() || key.type() == Key.Type.FLAG && meant.contains("false");
    if (isNothing) {
      given.remove(key.name());
    } else {
      given.put(key.name(), List.copyOf(meant));
    }
    trial = Optional.empty();
  }

  /** Counts the values of a key as not given, until they are fetched again. */
  void setAside(Key<?> key) {
    if (has(key.name())) {
      aside.put(key.name(), valuesOf(key.name()));
      put(key, List.of());
    }
  }

  /** Takes note of a part of what is being answered: it does not count before all of it is put. */
  void keep(Key<?> key, List<String> soFar) {
    aside.put(key.name(), List.copyOf(soFar));
  }

  /** The values of a key that were set aside, which from now on no longer are. */
  List<String> fetched(Key<?> key) {
    return Optional.ofNullable(aside.remove(key.name())).orElse(List.of());
  }

  /**
   * One more value of a key as files write it.
   *
   * @param before those that stand before it
   * @throws UsageError if it cannot stand there
   */
  String meant(Key<?> key, List<String> before, String word) {
    if (key.type() == Key.Type.MAPPING && word.indexOf(':') < 0 && !canBeName(key, before)) {
      throw new UsageError(
          "'" + word + "' is no id with a text",
          "write both, with ': ' between, as in '" + TypedExample.of(kind, key) + "'");
    }
    String typed = values.meant(key, word, question());
    if (isClaimant(key) && isWhose(typed)) {
      throw new UsageError(
          "'" + typed + "' is the actor itself, whose own word is no claim",
          "name another, or give 'evidence' anew: direct, or reported where others pass it on");
    }
    String meant = SpareSigns.off(key, typed);
    List<String> all = new ArrayList<>(before);
    all.add(meant);
    List<Problem> faults = with(key, all).faults();
    if (!faults.isEmpty()) {
      throw Refusal.of(faults.get(0), meant, dossier());
    }
    if (!meant.equals(typed)) {
      additions.tell(key.name() + ": " + SpareSigns.said(key));
    }
    return meant;
  }

  /** Whether these values of a key can stand beside all that is known. */
  boolean canBe(Key<?> key, List<String> values) {
    return with(key, values).faults().isEmpty();
  }

  /** Whether a word behind a key can be the name of a mapping that stands elsewhere. */
  private static boolean canBeName(Key<?> key, List<String> before) {
    return before.isEmpty() && key.name().equals("levels");
  }

  /** Why these values are not enough; nothing if they are. */
  Optional<UsageError> lacking(Key<?> key, List<String> all) {
    if (all.isEmpty()) {
      return isNeeded(key)
          ? Optional.of(
              new UsageError(
                  kind.keys().noun() + " needs " + neededFor(key),
                  "Ctrl-C stops, and nothing is written"))
          : Optional.empty();
    }
    return with(key, all).errors().stream()
        .filter(problem -> problem.rule().equals(FormatRule.TOO_FEW_ANSWERS.id()))
        .findFirst()
        .map(UsageError::of);
  }

  /** What speaks against these values, though they can stand there; nothing if nothing does. */
  Optional<UsageError> doubt(Key<?> key, List<String> all) {
    if (!TypedText.concerns(key.name())) {
      return Optional.empty();
    }
    return additions.warnings(with(key, all), key.name()).stream().findFirst().map(UsageError::of);
  }

  private static String neededFor(Key<?> key) {
    return switch (key.name()) {
      case "rejects" ->
          "a stance, or what it rules out: no option was accepted, so say one of both";
      case "reported-by" -> "'reported-by': a claim is somebody's, by name and office";
      case "summary" -> "words: a summary, where nothing is quoted";
      default -> "'" + key.name() + "'";
    };
  }

  private Trial with(Key<?> key, List<String> all) {
    Map<String, List<String>> others = new LinkedHashMap<>(given);
    if (all.isEmpty()) {
      others.remove(key.name());
    } else {
      others.put(key.name(), all);
    }
    return additions.tried(kind, whose, others);
  }

  /** The keys that are still needed, in the order of asking. */
  List<Key<?>> missing() {
    List<String> missing = trial().missing(kind.keys());
    List<Key<?>> keys = new ArrayList<>();
    for (Key<?> key : kind.inOrderOfAsking()) {
      if (missing.contains(key.name())) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The keys that are still needed within others that have a value. */
  Map<Key<?>, List<Key<?>>> missingWithin() {
    Map<Key<?>, List<Key<?>>> missing = new LinkedHashMap<>();
    for (Key<?> key : kind.inOrderOfAsking()) {
      List<Key<?>> parts = new ArrayList<>();
      key.within().map(trial()::missing).orElse(List.of()).stream()
          .map(name -> key.within().orElseThrow().key(name))
          .forEach(parts::add);
      if (!parts.isEmpty()) {
        missing.put(key, parts);
      }
    }
    return missing;
  }

  /**
   * Whether a key has to be answered. Of options none need be accepted: then what is ruled out has
   * to be. A claim is somebody's, who is seldom the publisher of the source.
   */
  boolean isNeeded(Key<?> key) {
    List<String> missing = trial().missing(kind.keys());
    return switch (key.name()) {
      case "stance" -> missing.contains("stance") && !(kind == Addable.STANCE && isChoice());
      case "rejects" -> missing.contains("stance");
      case "reported-by" -> isClaim() && !has("reported-by") && !has("claimant");
      default -> missing.contains(key.name());
    };
  }

  /** Whether it is a stance that others claim of the actor. */
  boolean isClaim() {
    return kind == Addable.STANCE && valuesOf("evidence").contains(Evidence.CLAIMED.word());
  }

  /** Whether it is an actor that is known to be no person. */
  boolean isBody() {
    return kind == Addable.ACTOR
        && has("kind")
        && !valuesOf("kind").contains(Actor.Kind.PERSON.word());
  }

  /** What stands behind a key where nothing else is said; nothing if the key is then left out. */
  Optional<String> usual(Key<?> key) {
    return isClaim() && key.name().equals("reported-by")
        ? valuesOf("claimant").stream()
            .flatMap(id -> new NameOfClaimant(dossier()).of(id).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The question that is answered. */
  Optional<Question> question() {
    return valuesOf("question").stream()
        .flatMap(
            id ->
                additions.dossier().questions().stream()
                    .filter(each -> each.id().text().equals(id)))
        .findFirst();
  }

  /** Whether the question that is answered has options. */
  boolean isChoice() {
    return question().filter(q -> q.answers().type() == AnswerSpace.Type.CHOICE).isPresent();
  }

  /** What there is to choose from behind a key. */
  List<String> choice(Key<?> key) {
    List<String> all = values.choice(key, question());
    return isClaimant(key)
        ? all.stream().filter(line -> !isWhose(line.split(" ", 2)[0])).toList()
        : all;
  }

  private boolean isClaimant(Key<?> key) {
    return kind == Addable.STANCE && key.name().equals("claimant");
  }

  private boolean isWhose(String id) {
    return whose.filter(actor -> actor.id().text().equals(id)).isPresent();
  }

  /** The command that says all this, with what is set aside, and asks for the rest. */
  String command(Optional<String> dossier) {
    List<String> words = new ArrayList<>(List.of("stance add " + kind.word()));
    dossier.ifPresent(folder -> words.add("-d " + ShellWord.of(folder)));
    whose.ifPresent(actor -> words.add(AddOptions.ACTOR + " " + actor.id()));
    Map<String, List<String>> all = new LinkedHashMap<>(given);
    all.putAll(aside);
    words.addAll(AddOptions.of(kind, all));
    return String.join(" ", words);
  }
}
