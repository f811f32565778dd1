package stance.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stance.analysis.Robustness;
import stance.compare.Change;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.dossier.Stance;

/**
 * A hash of exactly the data that a note rests on: the title, the background and the dates of the
 * dossier, and how its publishers read in a sentence; the actors compared and those who spoke for
 * them; the questions looked at; where each of the actors stands on each, with the records behind
 * it; the changes told; the conditions of these records, and where the actors stand on what the
 * conditions name; the sources cited; the labels of conditions where they are told. Nothing else of
 * a dossier changes it, neither does the order of files.
 *
 * <p>It is the beginning of the SHA-256 of a canonical form: every text as the number of its bytes
 * in UTF-8, a colon, and the bytes; every list, and what may be absent, as the number of its
 * elements, a semicolon, and the elements; of a record each key that has a value, then a full stop.
 * No two different data have the same form.
 */
final class Fingerprint {

  private static final int HEX_DIGITS = 8;

  /** What no note tells of an actor; its records and terms are told where they count. */
  private static final Set<String> UNTOLD_OF_ACTORS = Set.of("also", "speaks-for", "stances");

  /** What is told of a dossier elsewhere, or by no note. */
  private static final Set<String> UNTOLD_OF_DOSSIERS =
      Set.of(
          "format", "scope", "compare", "scales", "questions", "conditions", "in-text", "accepted");

  /** What no note tells of a condition, but one that says so. */
  private static final Set<String> UNTOLD_OF_CONDITIONS = Set.of("label");

  /** What no note tells of a source. */
  private static final Set<String> UNTOLD_OF_SOURCES = Set.of("language", "note");

  private final Dossier dossier;
  private final MessageDigest digest = sha256();

  private Fingerprint(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The hash, as 8 hexadecimal digits.
   *
   * @param byLabel the conditions that the note tells by their labels
   * @param robustness how much the findings rest on, where the note tells it
   */
  static String of(
      Dossier dossier,
      Material material,
      Collection<Id> sources,
      Collection<Id> byLabel,
      Map<Id, Robustness> robustness) {
    Fingerprint fingerprint = new Fingerprint(dossier);
    fingerprint.put(material, sources);
    if (!byLabel.isEmpty()) {
      fingerprint.list(
          new TreeSet<>(byLabel), id -> fingerprint.text(dossier.condition(id).label()));
    }
    if (!robustness.isEmpty()) {
      fingerprint.list(robustness.entrySet(), fingerprint::robustness);
    }
    return HexFormat.of().formatHex(fingerprint.digest.digest()).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void robustness(Map.Entry<Id, Robustness> each) {
    id(each.getKey());
    list(
        each.getValue().restsOn(),
        loss -> {
          id(loss.source());
          text(loss.flag().word());
        });
    list(each.getValue().byEvidence().values(), flag -> text(flag.word()));
  }

  private void put(Material material, Collection<Id> sources) {
    keys(Dossier.keys(), dossier, UNTOLD_OF_DOSSIERS);
    list(publishers(material, sources), this::text);
    list(material.actors(), this::actor);
    list(material.questions(), this::question);
    list(material.compared(), this::position);
    list(material.elsewhere(), this::position);
    list(material.changes(), this::change);
    list(conditions(material), this::condition);
    list(new TreeSet<>(sources), id -> source(dossier.source(id)));
  }

  /** How the publishers of the sources, and of those of the records, read in a sentence. */
  private Collection<String> publishers(Material material, Collection<Id> cited) {
    TreeSet<Id> sources = new TreeSet<>(cited);
    stances(material)
        .forEach(stance -> stance.sources().forEach(citation -> sources.add(citation.source())));
    TreeSet<String> names = new TreeSet<>();
    sources.forEach(id -> names.add(dossier.source(id).publisher()));
    return names.stream().map(name -> dossier.inText().getOrDefault(name, name)).toList();
  }

  private static Collection<Id> conditions(Material material) {
    TreeSet<Id> ids = new TreeSet<>();
    stances(material)
        .forEach(
            stance -> {
              ids.addAll(stance.position().conditions().required());
              ids.addAll(stance.position().conditions().excluded());
            });
    return ids;
  }

  private static Stream<Stance> stances(Material material) {
    Stream<Stance> standing =
        Stream.concat(material.compared().stream(), material.elsewhere().stream())
            .flatMap(Material.Position::records)
            .map(Spoken::stance);
    Stream<Stance> changed =
        material.changes().stream()
            .flatMap(change -> Stream.concat(change.from().stream(), Stream.of(change.to())))
            .flatMap(each -> each.words().stream())
            .map(Spoken::stance);
    return Stream.concat(standing, changed);
  }

  private void actor(Actor actor) {
    keys(Actor.keys(), actor, UNTOLD_OF_ACTORS);
  }

  private void question(Question question) {
    text(question.answers().type().word());
    keys(Question.keys(), question, Set.of());
    list(question.answers().possible(), p -> keys(AnswerSpace.possibleKeys(), p, Set.of()));
  }

  private void position(Material.Position position) {
    id(position.actor());
    id(position.question());
    text(position.standing().state().word());
    list(
        position.records().toList(),
        spoken -> {
          actor(dossier.actor(spoken.speaker()));
          stance(spoken.stance());
          text(spoken.statement().office().word());
          maybe(spoken.statement().carriedOver(), carried -> maybe(carried.under(), this::id));
          maybe(spoken.statement().laterClaim(), claim -> stance(claim.stance()));
        });
  }

  private void change(Change change) {
    id(change.actor());
    text(change.kind().word());
    maybe(change.from(), this::standing);
    standing(change.to());
  }

  private void standing(Standing standing) {
    text(standing.state().word());
    list(
        standing.words(),
        spoken -> {
          id(spoken.speaker());
          stance(spoken.stance());
        });
  }

  private void stance(Stance stance) {
    text(stance.position().state().word());
    keys(Stance.keys(), stance, Set.of());
  }

  /** Every key that has a value, with its name: one that is absent changes nothing. */
  private <R> void keys(RecordKeys<R> keys, R record, Set<String> untold) {
    for (Key<R> key : keys.keys()) {
      List<Object> values = key.values(record);
      if (!values.isEmpty() && !untold.contains(key.name())) {
        text(key.name());
        list(key.entries(record), this::entry);
        list(values.stream().filter(String.class::isInstance).toList(), v -> text(v.toString()));
      }
    }
    raw(".");
  }

  private <R> void entry(RecordKeys.Entry<R> entry) {
    keys(entry.keys(), entry.record(), Set.of());
  }

  private void condition(Id id) {
    Condition condition = dossier.condition(id);
    keys(Condition.keys(), condition, UNTOLD_OF_CONDITIONS);
    maybe(condition.answer(), answer -> text(dossier.question(answer.question()).label()));
  }

  private void source(Source source) {
    keys(Source.keys(), source, UNTOLD_OF_SOURCES);
  }

  private void id(Id id) {
    text(id.text());
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    raw(bytes.length + ":");
    digest.update(bytes);
  }

  private <T> void list(Collection<T> values, Consumer<T> each) {
    raw(values.size() + ";");
    values.forEach(each);
  }

  private <T> void maybe(Optional<T> value, Consumer<T> each) {
    list(value.stream().toList(), each);
  }

  private void raw(String text) {
    digest.update(text.getBytes(StandardCharsets.US_ASCII));
  }
}
