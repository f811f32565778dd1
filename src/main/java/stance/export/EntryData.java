package stance.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.document.Data;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.dossier.SourceLink;
import stance.dossier.Stance;
import stance.words.Names;

/**
 * The entries of a dossier as data: a field for each key that files have, named as there, but for
 * capitals in place of hyphens.
 */
public final class EntryData {

  /** The keys of a stance of which the fields with older names tell. */
  private static final Set<String> TOLD_OF_STANCES =
      Set.of(
          "question",
          "stance",
          "rejects",
          "if",
          "unless",
          "date",
          "evidence",
          "reported-by",
          "summary",
          "quote",
          "note",
          "sources");

  /** The keys of a question of which the fields with older names tell. */
  private static final Set<String> TOLD_OF_QUESTIONS =
      Set.of("id", "label", "topic", "asks", "options", "levels", "two-sided", "source");

  /** The keys of a dossier that are its title, or lists of entries with data of their own. */
  private static final Set<String> TOLD_OF_DOSSIERS =
      Set.of("format", "title", "scales", "questions", "conditions");

  private EntryData() {}

  /** What a dossier says of itself beside its title, and apart from its entries. */
  public static Data.Fields of(Dossier dossier) {
    return with(Data.fields(), Dossier.keys(), dossier, TOLD_OF_DOSSIERS);
  }

  public static Data.Fields of(Actor actor) {
    return with(Data.fields(), Actor.keys(), actor, Set.of("source", "stances"));
  }

  public static Data.Fields of(Question question) {
    Data.Fields fields =
        Data.fields()
            .with("id", question.id().text())
            .with("label", question.label())
            .with("topic", question.topic())
            .with("asks", question.asks())
            .with("type", question.answers().type().word())
            .with(
                "answers",
                Data.items(
                    question.answers().possible(),
                    answer ->
                        Data.fields().with("id", answer.id().text()).with("text", answer.text())))
            .with("scale", question.answers().shared().map(Id::text))
            .with("twoSided", new Data.Truth(question.answers().twoSided()));
    return with(fields, Question.keys(), question, TOLD_OF_QUESTIONS);
  }

  public static Data.Fields of(Condition condition) {
    return with(Data.fields(), Condition.keys(), condition, Set.of());
  }

  public static Data.Fields of(Source source) {
    return with(Data.fields(), Source.keys(), source, Set.of());
  }

  /** A record: its state and answer, then how it is known. */
  public static Data.Fields of(Stance stance, Names names) {
    Data.Fields fields = Data.fields().with("question", stance.question().text());
    return evidence(position(fields, stance.position()), stance, names, Optional.empty())
        .with("links", Data.items(stance.sources(), cited -> link(cited, stance, names)));
  }

  /** Where the words of a stance are in a source, or nothing where it is not on the web. */
  private static Data link(Citation cited, Stance stance, Names names) {
    Source source = names.dossier().source(cited.source());
    return Data.orNothing(SourceLink.of(source, stance).nearest().map(Data.Text::new));
  }

  private static Data.Fields position(Data.Fields start, Position position) {
    return answer(
        start.with("state", position.state().word()), position.given(), position.conditions());
  }

  /** An answer and its conditions; empty lists where there is none. */
  private static Data.Fields answer(
      Data.Fields start, Optional<Answer> answer, Conditions conditions) {
    return start
        .with("answer", Data.texts(answer.map(Answer::taken).orElse(List.of())))
        .with("rejects", Data.texts(answer.map(Answer::ruledOut).orElse(List.of())))
        .with("if", Data.texts(conditions.required()))
        .with("unless", Data.texts(conditions.excluded()));
  }

  /** When and how a record is known, and by whom it was said where that is not the actor. */
  private static Data.Fields evidence(
      Data.Fields start, Stance stance, Names names, Optional<Id> via) {
    Data.Fields fields =
        start
            .with("date", stance.date().toString())
            .with("evidence", stance.evidence().word())
            .with("reportedBy", names.reportedBy(stance))
            .with("via", via.map(Id::text))
            .with("summary", stance.summary())
            .with("quote", stance.quote().map(Quote::text))
            .with("note", stance.note())
            .with("sources", Data.items(stance.sources(), EntryData::citation));
    return withFurtherKeys(fields, stance);
  }

  /** The fields of a record, and those of the keys that none of them tells of. */
  static Data.Fields withFurtherKeys(Data.Fields fields, Stance stance) {
    return with(fields, Stance.keys(), stance, TOLD_OF_STANCES);
  }

  static Data citation(Citation citation) {
    return Data.fields().with("id", citation.source().text()).with("locator", citation.locator());
  }

  /** The keys of a stance of which no field of a table or a tree had to be named by hand. */
  static List<Key<Stance>> furtherKeysOfStances() {
    return Stance.keys().keys().stream()
        .filter(key -> !TOLD_OF_STANCES.contains(key.name()))
        .toList();
  }

  /** The fields, and one more for each of the keys but those {@code told}. */
  private static <R> Data.Fields with(
      Data.Fields start, RecordKeys<R> keys, R record, Set<String> told) {
    Data.Fields fields = start;
    for (Key<R> key : keys.keys()) {
      if (!told.contains(key.name())) {
        fields = fields.with(inCamelCase(key.name()), value(key, record));
      }
    }
    return fields;
  }

  private static <R> Data value(Key<R> key, R record) {
    List<Object> values = key.values(record);
    return switch (key.type()) {
      case FLAG -> new Data.Truth(!values.isEmpty());
      case TEXT, ID, DATE, WORD ->
          values.isEmpty() ? new Data.Nothing() : new Data.Text(values.get(0).toString());
      case TEXTS, IDS, ANSWER -> Data.texts(values);
      case CITATION, RECORD ->
          values.isEmpty() ? new Data.Nothing() : entry(key.entries(record).get(0));
      case CITATIONS, RECORDS, MAPPING -> Data.items(key.entries(record), EntryData::entry);
    };
  }

  private static <R> Data entry(RecordKeys.Entry<R> entry) {
    return with(Data.fields(), entry.keys(), entry.record(), Set.of());
  }

  private static String inCamelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean first = i > 0 && name.charAt(i - 1) == '-';
      if (c != '-') {
        camel.append(first ? Character.toUpperCase(c) : c);
      }
    }
    return camel.toString();
  }
}
