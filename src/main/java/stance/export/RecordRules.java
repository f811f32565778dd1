package stance.export;

import java.util.ArrayList;
import java.util.List;
import stance.document.Data;
import stance.document.Data.Fields;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.RecordKeys;

/** What holds between the keys of one record, as JSON Schema says it. */
final class RecordRules {

  /** The words of a stance without an answer. */
  static final List<String> STATES = states();

  private final Dossier dossier;

  RecordRules(Dossier dossier) {
    this.dossier = dossier;
  }

  private static List<String> states() {
    List<String> words = new ArrayList<>();
    for (Position.State state : Position.State.values()) {
      if (state != Position.State.STATED) {
        words.add(state.word());
      }
    }
    return List.copyOf(words);
  }

  /** The rules of one kind of record; most have none. */
  List<Data> of(RecordKeys<?> keys) {
    return switch (keys.noun()) {
      case "a dossier" -> List.of(needs("background-sources", "background"));
      case "a question" -> List.of(needs("two-sided", "levels"), not(having("options", "levels")));
      case "a condition" -> List.of(needs("question", "stance"), needs("stance", "question"));
      case "a stance" -> ofStance();
      default -> List.of();
    };
  }

  private List<Data> ofStance() {
    List<Data> rules = new ArrayList<>();
    rules.add(either("stance", "rejects"));
    rules.add(either("summary", "quote", "text"));
    rules.add(needs("translated", "quote"));
    Fields told = where("evidence", oneOf(List.of("reported", "claimed")));
    rules.add(when(not(told), not(having("reported-by"))));
    rules.add(when(not(where("evidence", oneOf(List.of("claimed")))), not(having("claimant"))));
    Fields state = where("stance", oneOf(STATES));
    for (String key : List.of("rejects", "if", "unless")) {
      rules.add(when(state, not(having(key))));
    }
    rules.add(
        when(
            where("stance", oneOf(List.of(Position.State.DECLINED.word()))),
            not(where("evidence", oneOf(List.of("inferred"))))));
    for (Question question : dossier.questions()) {
      rules.add(when(where("question", oneOf(List.of(question.id().text()))), answering(question)));
    }
    return rules;
  }

  /** What a stance on a question can take and rule out. */
  private static Fields answering(Question question) {
    List<String> answers = new ArrayList<>();
    for (AnswerSpace.Possible possible : question.answers().possible()) {
      answers.add(possible.id().text());
    }
    List<String> words = new ArrayList<>(answers);
    words.addAll(STATES);
    Fields one = oneOf(words);
    if (question.answers().type() == AnswerSpace.Type.SCALE) {
      return properties("stance", one, "rejects", new Data.Truth(false));
    }
    Fields several =
        Data.fields().with("type", "array").with("items", oneOf(answers)).with("uniqueItems", true);
    Fields either = Data.fields().with("anyOf", new Data.Items(List.of(one, several)));
    int most = answers.size() - 1;
    return properties("stance", either, "rejects", several.with("maxItems", most));
  }

  private static Fields properties(String key, Data value, String other, Data otherValue) {
    return Data.fields().with("properties", Data.fields().with(key, value).with(other, otherValue));
  }

  /** Words that files may hold; those of digits are numbers to YAML. */
  private static Fields oneOf(List<String> words) {
    List<Data> all = new ArrayList<>();
    for (String word : words) {
      all.add(new Data.Text(word));
      if (word.length() < 10 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
        all.add(new Data.Whole(Long.parseLong(word)));
      }
    }
    return Data.fields().with("enum", new Data.Items(all));
  }

  private static Fields having(String... keys) {
    return Data.fields().with("required", Data.texts(List.of(keys)));
  }

  private static Fields where(String key, Fields value) {
    return Data.fields()
        .with("properties", Data.fields().with(key, value))
        .with("required", Data.texts(List.of(key)));
  }

  private static Fields not(Data these) {
    return Data.fields().with("not", these);
  }

  private static Fields when(Data condition, Data then) {
    return Data.fields().with("if", condition).with("then", then);
  }

  private static Fields needs(String key, String other) {
    return Data.fields()
        .with("dependentRequired", Data.fields().with(key, Data.texts(List.of(other))));
  }

  private static Fields either(String... keys) {
    List<Data> each = new ArrayList<>();
    for (String key : keys) {
      each.add(having(key));
    }
    return Data.fields().with("anyOf", new Data.Items(each));
  }
}
