package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stance.document.Data;
import stance.document.Data.Fields;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Referent;
import stance.dossier.Source;

/**
 * The files of a dossier as JSON Schema 2020-12, for editors that complete and check as one types:
 * every key with its meaning, and the ids of this dossier wherever one is named. It says what the
 * reader says of one file by itself, as far as a schema can.
 */
public final class DossierSchema {

  /** What a file holds, and so what its schema describes. */
  public enum File {
    DOSSIER("dossier"),
    SOURCES("sources"),
    ACTOR("actor");

    private final String word;

    File(String word) {
      this.word = word;
    }

    /** The name of the schema. */
    public String word() {
      return word;
    }
  }

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final String DATE = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

  private final Dossier dossier;

  private DossierSchema(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The schema of one kind of file of this dossier. */
  public static Data of(Dossier dossier, File file) {
    DossierSchema schema = new DossierSchema(dossier);
    Fields top =
        Data.fields().with("$schema", DIALECT).with("title", dossier.title() + ": " + file.word());
    Fields shape =
        switch (file) {
          case DOSSIER -> schema.object(Dossier.keys());
          case SOURCES -> array(schema.object(Source.keys()), 0);
          case ACTOR -> schema.object(Actor.keys());
        };
    List<Data.Field> all = new ArrayList<>(top.fields());
    all.addAll(shape.fields());
    return new Fields(all).with("$defs", schema.definitions());
  }

  private Fields definitions() {
    String sources = String.join("|", dossier.sources().stream().map(s -> s.id().text()).toList());
    Fields located =
        Data.fields().with("type", "string").with("pattern", "^(" + sources + ")\\s*,\\s*\\S");
    return Data.fields()
        .with("text", text())
        .with("id", anyOf(List.of(matching(ID), Data.fields().with("type", "integer"))))
        .with("date", anyOf(List.of(matching(DATE), year())))
        .with("flag", Data.fields().with("enum", flags()))
        .with("actor", ids(dossier.actors(), Actor::id, Actor::name))
        .with("question", ids(dossier.questions(), Question::id, Question::asks))
        .with("condition", ids(dossier.conditions(), Condition::id, Condition::means))
        .with("source", ids(dossier.sources(), Source::id, s -> s.title().orElse(s.publisher())))
        .with("citation", anyOf(List.of(definition("source"), located)));
  }

  /** What YAML takes for a number or a truth value is a text to a dossier. */
  private static Fields text() {
    return Data.fields()
        .with("type", Data.texts(List.of("string", "number", "boolean")))
        .with("pattern", "\\S");
  }

  private static Fields year() {
    return Data.fields().with("type", "integer").with("minimum", 1000).with("maximum", 9999);
  }

  private static Data.Items flags() {
    return new Data.Items(
        List.of(
            new Data.Truth(true),
            new Data.Truth(false),
            new Data.Text("true"),
            new Data.Text("false")));
  }

  private static <T> Fields ids(List<T> values, Function<T, Id> id, Function<T, String> name) {
    return Data.fields()
        .with("enum", Data.items(values, each -> new Data.Text(id.apply(each).text())))
        .with("enumDescriptions", Data.items(values, each -> new Data.Text(name.apply(each))));
  }

  private static Fields anyOf(List<? extends Data> these) {
    return Data.fields().with("anyOf", new Data.Items(List.copyOf(these)));
  }

  private static Fields definition(String name) {
    return Data.fields().with("$ref", "#/$defs/" + name);
  }

  private static Fields matching(String pattern) {
    return Data.fields().with("type", "string").with("pattern", pattern);
  }

  private static Fields array(Fields item, int least) {
    return Data.fields().with("type", "array").with("minItems", least).with("items", item);
  }

  private Fields object(RecordKeys<?> keys) {
    Fields properties = Data.fields();
    for (Key<?> key : keys.keys()) {
      Fields value = value(key);
      properties = properties.with(key.name(), value.with("description", key.meaning()));
    }
    Fields object =
        Data.fields()
            .with("type", "object")
            .with("properties", properties)
            .with("required", Data.texts(keys.required()))
            .with("additionalProperties", false);
    List<Data> rules = new RecordRules(dossier).of(keys);
    return rules.isEmpty() ? object : object.with("allOf", new Data.Items(rules));
  }

  private Fields value(Key<?> key) {
    return switch (key.type()) {
      case TEXT -> textOf(key);
      case TEXTS -> array(textOf(key), 1);
      case ID -> key.referent().map(DossierSchema::reference).orElse(definition("id"));
      case IDS ->
          array(key.referent().map(DossierSchema::reference).orElse(definition("id")), 1)
              .with("uniqueItems", true);
      case ANSWER -> anyOf(List.of(definition("text"), array(definition("text"), 1)));
      case DATE -> definition("date");
      case WORD -> Data.fields().with("enum", Data.texts(key.words()));
      case FLAG -> definition("flag");
      case CITATION -> definition("citation");
      case CITATIONS -> array(definition("citation"), 1);
      case RECORD -> object(key.within().orElseThrow());
      case RECORDS -> records(key);
      case MAPPING -> mapping(key);
    };
  }

  private static Fields textOf(Key<?> key) {
    if (key.name().equals("format")) {
      return Data.fields()
          .with("enum", new Data.Items(List.of(new Data.Whole(1), new Data.Text("1"))));
    }
    return key.pattern().map(DossierSchema::matching).orElse(definition("text"));
  }

  private static Fields reference(Referent referent) {
    return definition(
        switch (referent) {
          case ACTOR -> "actor";
          case QUESTION -> "question";
          case CONDITION -> "condition";
          case SOURCE -> "source";
        });
  }

  /** Records; or one id alone, where the key says whose. */
  private Fields records(Key<?> key) {
    int least = key.name().equals("stances") ? 0 : 1;
    Fields list = array(object(key.within().orElseThrow()), least);
    return key.referent().isEmpty() ? list : anyOf(List.of(reference(key.referent().get()), list));
  }

  /** From the first key of the records to the second, and so on, each within the one before. */
  private Fields mapping(Key<?> key) {
    List<? extends Key<?>> keys = key.within().orElseThrow().keys();
    Fields mapping = mapping(keys);
    return switch (key.name()) {
      case "options" -> atLeastTwo(mapping);
      case "levels" -> {
        List<String> scales = new ArrayList<>();
        for (Object scale : Dossier.keys().key("scales").values(dossier)) {
          scales.add(((Dossier.SharedScale) scale).name().text());
        }
        Fields own = atLeastTwo(mapping);
        yield scales.isEmpty()
            ? own
            : anyOf(List.of(Data.fields().with("enum", Data.texts(scales)), own));
      }
      default -> mapping;
    };
  }

  private static Fields atLeastTwo(Fields mapping) {
    return mapping
        .with("minProperties", 2)
        .with(
            "propertyNames",
            matching(ID).with("not", Data.fields().with("enum", Data.texts(RecordRules.STATES))));
  }

  private Fields mapping(List<? extends Key<?>> keys) {
    Fields within =
        keys.size() > 2
            ? mapping(keys.subList(1, keys.size()))
            : keys.get(1).type() == Key.Type.MAPPING
                ? atLeastTwo(mapping(keys.get(1).within().orElseThrow().keys()))
                : keys.get(1).type() == Key.Type.ID ? definition("id") : definition("text");
    return Data.fields().with("type", "object").with("additionalProperties", within);
  }
}
