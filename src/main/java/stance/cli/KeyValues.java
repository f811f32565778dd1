package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Referent;
import stance.dossier.Source;
import stance.text.WhiteSpace;
import stance.yaml.RecordParts;

/**
 * What words stand for behind the keys of a record that is being added: the id where a name was
 * given, a word of the format where it was written otherwise. Whether they may stand there, the
 * reader of the files says.
 */
final class KeyValues {

  private static final List<String> YES = List.of("yes", "y", "true");
  private static final List<String> NO = List.of("no", "n", "false");

  private final Addable kind;
  private final Dossier dossier;

  KeyValues(Addable kind, Dossier dossier) {
    this.kind = kind;
    this.dossier = dossier;
  }

  /**
   * What a word stands for, as files write it.
   *
   * @param question for an answer: to what
   * @throws UsageError if it names nothing, with what may have been meant
   */
  String meant(Key<?> key, String word, Optional<Question> question) {
    String text = WhiteSpace.folded(word);
    if (text.isEmpty()) {
      throw new UsageError(
          "'" + key.name() + "' is an empty text", "write " + TypedExample.of(kind, key));
    }
    if (isAnswer(key)) {
      return question.map(of -> answer(of, text)).orElse(text);
    }
    return switch (key.type()) {
      case WORD -> spelled(key.words(), text);
      case FLAG -> flag(key, text);
      case CITATION, CITATIONS -> citation(text);
      case ID, IDS -> key.referent().map(kind -> referred(kind, text)).orElse(text);
      case RECORD, RECORDS -> record(key, text);
      case DATE -> TypedDate.of(text).map(PartialDate::toString).orElse(text);
      case MAPPING, TEXT, TEXTS, ANSWER -> text;
    };
  }

  /** The one of {@code words} that a word is, however it is written; else the word itself. */
  private static String spelled(List<String> words, String word) {
    for (String each : words) {
      if (plain(each).equals(plain(word))) {
        return each;
      }
    }
    return word;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  private static String flag(Key<?> key, String text) {
    String word = plain(text);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw new UsageError("'" + key.name() + "' is yes or no, not '" + text + "'");
    }
    return Boolean.toString(YES.contains(word));
  }

  private String record(Key<?> key, String text) {
    RecordKeys<?> within = key.within().orElseThrow();
    Map<String, List<String>> parts = new LinkedHashMap<>();
    RecordParts.of(key, text)
        .forEach(
            (name, values) ->
                parts.put(
                    name,
                    RecordParts.key(within, name).map(inner -> all(inner, values)).orElse(values)));
    return RecordParts.line(key, parts);
  }

  private List<String> all(Key<?> key, List<String> values) {
    return values.stream().map(value -> meant(key, value, Optional.empty())).toList();
  }

  /** What there is to choose from behind a key, each with its name; none where that is open. */
  List<String> choice(Key<?> key, Optional<Question> question) {
    if (isAnswer(key)) {
      return question.map(KeyValues::answers).orElse(List.of());
    }
    if (key.type() == Key.Type.RECORD || key.type() == Key.Type.FLAG) {
      return List.of();
    }
    return key.referent().map(this::all).orElse(key.words());
  }

  /** Whether what stands there is an answer to a question. */
  static boolean isAnswer(Key<?> key) {
    boolean isOption = key.type() == Key.Type.IDS && key.referent().isEmpty();
    return key.type() == Key.Type.ANSWER || isOption || isAnswerOfCondition(key);
  }

  private static boolean isAnswerOfCondition(Key<?> key) {
    return key.type() == Key.Type.ID && key.name().equals("stance");
  }

  /** Whether a word says that there is no answer. */
  static boolean isState(String word) {
    return states().contains(word);
  }

  /** The words that say that there is no answer. */
  static List<String> states() {
    List<String> states = new ArrayList<>();
    for (Position.State state : Position.State.values()) {
      if (state != Position.State.STATED) {
        states.add(state.word());
      }
    }
    return states;
  }

  private static List<String> answers(Question question) {
    List<String> answers = new ArrayList<>();
    for (AnswerSpace.Possible possible : question.answers().possible()) {
      String id = possible.id().text();
      answers.add(id.equals(possible.text()) ? id : id + " (" + possible.text() + ")");
    }
    return answers;
  }

  /** The answer that a word is by its id or its text; else the word itself. */
  private static String answer(Question question, String word) {
    for (AnswerSpace.Possible possible : question.answers().possible()) {
      String id = possible.id().text();
      if (plain(id).equals(plain(word)) || plain(possible.text()).equals(plain(word))) {
        return id;
      }
    }
    return spelled(states(), word);
  }

  /** A citation as it is meant; one that lacks its comma as it is, since the reader advises it. */
  private String citation(String text) {
    int comma = text.indexOf(',');
    String source = comma < 0 ? text : text.substring(0, comma).strip();
    try {
      String id = referred(Referent.SOURCE, source);
      return comma < 0 ? id : id + ", " + text.substring(comma + 1).strip();
    } catch (UsageError none) {
      if (isSource(source.split(" ", 2)[0])) {
        return text;
      }
      throw none;
    }
  }

  private boolean isSource(String id) {
    return dossier.sources().stream().anyMatch(source -> source.id().text().equals(id));
  }

  private String referred(Referent kind, String text) {
    try {
      return found(kind, text);
    } catch (UsageError none) {
      String word = kind.name().toLowerCase(Locale.ROOT);
      String adds = "; stance add " + word + " adds one";
      throw new UsageError(none.message(), none.help().map(help -> help + adds));
    }
  }

  private String found(Referent kind, String text) {
    return switch (kind) {
      case ACTOR -> Lookup.actors(dossier).find(text).id().text();
      case QUESTION -> Lookup.questions(dossier).find(text).id().text();
      case CONDITION -> Lookup.conditions(dossier).find(text).id().text();
      case SOURCE -> Lookup.sources(dossier).find(text).id().text();
    };
  }

  private List<String> all(Referent kind) {
    return switch (kind) {
      case ACTOR -> lines(dossier.actors(), Actor::id, Actor::name);
      case QUESTION -> lines(dossier.questions(), Question::id, Question::label);
      case CONDITION -> lines(dossier.conditions(), Condition::id, Condition::label);
      case SOURCE -> lines(dossier.sources(), Source::id, s -> s.title().orElse(s.publisher()));
    };
  }

  private static <T> List<String> lines(
      List<T> values, Function<T, Id> id, Function<T, String> name) {
    return values.stream().map(each -> id.apply(each) + " (" + name.apply(each) + ")").toList();
  }
}
