package stance.note;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import stance.analysis.Robustness;
import stance.compare.Change;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.CanonicalHash;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.words.HowItCounts;

/**
 * A hash of exactly the data that a note rests on: the title, the background and the dates of the
 * dossier, and how its publishers read in a sentence; the actors compared and those who spoke for
 * them; the questions looked at; where each of the actors stands on each, with the records behind
 * it; the changes told; the conditions of these records, and where the actors stand on what the
 * conditions name; the sources cited; the labels of conditions where they are told. Nothing else of
 * a dossier changes it, neither does the order of files.
 *
 * <p>It is the beginning of their {@link CanonicalHash}.
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
  private final CanonicalHash hash = new CanonicalHash();

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
      fingerprint.hash.list(
          new TreeSet<>(byLabel), id -> fingerprint.hash.text(dossier.condition(id).label()));
    }
    if (!robustness.isEmpty()) {
      fingerprint.hash.list(robustness.entrySet(), fingerprint::robustness);
    }
    return fingerprint.hash.hex().substring(0, HEX_DIGITS);
  }

  private void robustness(Map.Entry<Id, Robustness> each) {
    id(each.getKey());
    hash.list(
        each.getValue().restsOn(),
        loss -> {
          id(loss.source());
          hash.text(loss.flag().word());
        });
    hash.list(each.getValue().byEvidence().values(), flag -> hash.text(flag.word()));
  }

  private void put(Material material, Collection<Id> sources) {
    hash.keys(Dossier.keys(), dossier, UNTOLD_OF_DOSSIERS);
    hash.list(publishers(material, sources), hash::text);
    hash.list(material.actors(), this::actor);
    hash.list(material.questions(), this::question);
    hash.list(material.compared(), this::position);
    hash.list(material.elsewhere(), this::position);
    hash.list(material.changes(), this::change);
    hash.list(conditions(material), this::condition);
    hash.list(new TreeSet<>(sources), id -> source(dossier.source(id)));
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
            .flatMap(
                position ->
                    Stream.<Spoken>concat(
                        position.records(), position.standing().toldBeside().stream()))
            .map(Spoken::stance);
    Stream<Stance> changed =
        material.changes().stream()
            .flatMap(change -> Stream.concat(change.from().stream(), Stream.of(change.to())))
            .flatMap(each -> each.words().stream())
            .map(Spoken::stance);
    return Stream.concat(standing, changed);
  }

  private void actor(Actor actor) {
    hash.keys(Actor.keys(), actor, UNTOLD_OF_ACTORS);
  }

  private void question(Question question) {
    hash.text(question.answers().type().word());
    hash.keys(Question.keys(), question, Set.of());
    hash.list(
        question.answers().possible(), p -> hash.keys(AnswerSpace.possibleKeys(), p, Set.of()));
  }

  private void position(Material.Position position) {
    id(position.actor());
    id(position.question());
    hash.text(position.standing().state().word());
    hash.list(
        position.records().toList(),
        spoken -> {
          actor(dossier.actor(spoken.speaker()));
          stance(spoken.stance());
          hash.text(spoken.statement().office().word());
          hash.maybe(
              spoken.statement().carriedOver(), carried -> hash.maybe(carried.under(), this::id));
          hash.maybe(spoken.statement().laterClaim(), claim -> stance(claim.stance()));
          spoken.count().ifPresent(count -> count.counted().forEach(this::counted));
        });
    position.standing().toldBeside().ifPresent(this::beside);
    if (!position.standing().unstated().isEmpty()) {
      hash.text(HowItCounts.unstated(position.standing().unstated()));
    }
  }

  private void counted(Statement statement) {
    actor(dossier.actor(statement.speaker()));
    stance(statement.stance());
  }

  private void beside(Spoken word) {
    actor(dossier.actor(word.speaker()));
    stance(word.stance());
  }

  private void change(Change change) {
    id(change.actor());
    hash.text(change.kind().word());
    hash.maybe(change.from(), this::standing);
    standing(change.to());
  }

  private void standing(Standing standing) {
    hash.text(standing.state().word());
    hash.list(
        standing.words(),
        spoken -> {
          id(spoken.speaker());
          stance(spoken.stance());
        });
  }

  private void stance(Stance stance) {
    hash.text(stance.position().state().word());
    hash.keys(Stance.keys(), stance, Set.of());
  }

  private void condition(Id id) {
    Condition condition = dossier.condition(id);
    hash.keys(Condition.keys(), condition, UNTOLD_OF_CONDITIONS);
    hash.maybe(
        condition.answer(), answer -> hash.text(dossier.question(answer.question()).label()));
  }

  private void source(Source source) {
    hash.keys(Source.keys(), source, UNTOLD_OF_SOURCES);
  }

  private void id(Id id) {
    hash.text(id.text());
  }
}
