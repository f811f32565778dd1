package stance.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stance.compare.Change;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;

/**
 * A hash of exactly the data that a note rests on: the title of the dossier; the actors compared
 * and those who spoke for them; the questions looked at; where each of the actors stands on each,
 * with the records behind it; the changes told; the conditions of these records, and where the
 * actors stand on what the conditions name; the sources cited. Nothing else of a dossier changes
 * it, neither does the order of files.
 *
 * <p>It is the beginning of the SHA-256 of a canonical form: every text as the number of its bytes
 * in UTF-8, a colon, and the bytes; every list, and what may be absent, as the number of its
 * elements, a semicolon, and the elements. No two different data have the same form.
 */
final class Fingerprint {

  private static final int HEX_DIGITS = 8;

  private final Dossier dossier;
  private final MessageDigest digest = sha256();

  private Fingerprint(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The hash, as 8 hexadecimal digits. */
  static String of(Dossier dossier, Material material, Collection<Id> sources) {
    Fingerprint fingerprint = new Fingerprint(dossier);
    fingerprint.put(material, sources);
    return HexFormat.of().formatHex(fingerprint.digest.digest()).substring(0, HEX_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void put(Material material, Collection<Id> sources) {
    text(dossier.title());
    list(material.actors(), this::actor);
    list(material.questions(), this::question);
    list(material.compared(), this::position);
    list(material.elsewhere(), this::position);
    list(material.changes(), this::change);
    list(conditions(material), this::condition);
    list(new TreeSet<>(sources), id -> source(dossier.source(id)));
  }

  private static Collection<Id> conditions(Material material) {
    TreeSet<Id> ids = new TreeSet<>();
    Stream<Stance> standing =
        Stream.concat(material.compared().stream(), material.elsewhere().stream())
            .flatMap(Material.Position::records)
            .map(Spoken::stance);
    Stream<Stance> changed =
        material.changes().stream()
            .flatMap(change -> Stream.concat(change.from().stream(), Stream.of(change.to())));
    Stream.concat(standing, changed)
        .forEach(
            stance -> {
              ids.addAll(stance.position().conditions().required());
              ids.addAll(stance.position().conditions().excluded());
            });
    return ids;
  }

  private void actor(Actor actor) {
    id(actor.id());
    text(actor.name());
    text(actor.label());
    text(actor.kind().name());
    maybe(actor.role(), this::text);
  }

  private void question(Question question) {
    id(question.id());
    text(question.label());
    maybe(question.topic(), this::text);
    text(question.asks());
    boolean scale = question.answers() instanceof AnswerSpace.Scale;
    text(scale ? "scale" : "choice");
    list(
        question.answers().possible(),
        possible -> {
          id(possible.id());
          text(possible.text());
        });
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
          text(spoken.statement().office().name());
          maybe(spoken.statement().carriedOver(), carried -> maybe(carried.under(), this::id));
          maybe(spoken.statement().laterClaim(), claim -> stance(claim.stance()));
        });
  }

  private void change(Change change) {
    id(change.actor());
    text(change.kind().name());
    maybe(change.from(), this::stance);
    stance(change.to());
  }

  private void stance(Stance stance) {
    id(stance.question());
    position(stance.position());
    date(stance.date());
    text(stance.inWords());
    maybe(
        stance.quote(),
        quote -> {
          text(quote.text());
          text(Boolean.toString(quote.translated()));
        });
    text(stance.evidence().name());
    maybe(stance.reportedBy(), this::text);
    list(stance.sources(), this::citation);
    maybe(stance.note(), this::text);
  }

  private void position(Position position) {
    text(position.getClass().getSimpleName());
    if (position instanceof Position.Stated stated) {
      Answer answer = stated.answer();
      Conditions conditions = stated.conditions();
      List.of(answer.taken(), answer.ruledOut(), conditions.required(), conditions.excluded())
          .forEach(ids -> list(ids, this::id));
    }
  }

  private void citation(Citation citation) {
    id(citation.source());
    maybe(citation.locator(), this::text);
  }

  private void condition(Id id) {
    Condition condition = dossier.condition(id);
    id(id);
    text(condition.means());
    maybe(
        condition.answer(),
        answer -> {
          id(answer.question());
          text(dossier.question(answer.question()).label());
          id(answer.answer());
        });
  }

  private void source(Source source) {
    id(source.id());
    maybe(source.title(), this::text);
    maybe(source.author(), this::text);
    text(source.publisher());
    maybe(source.published(), this::date);
    maybe(source.url(), this::text);
    maybe(source.seen(), seen -> text(seen.name()));
  }

  private void id(Id id) {
    text(id.text());
  }

  private void date(PartialDate date) {
    text(date.toString());
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
