package stance.cli;

import java.util.ArrayList;
import java.util.List;
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
import stance.dossier.RecordKeys.Key;
import stance.dossier.Referent;
import stance.dossier.Source;

/** What may stand behind the keys of a record that is being added to a dossier. */
final class KeyValues {

  private final Dossier dossier;

  KeyValues(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * What a word stands for behind a key, as files write it: the id where a name was given.
   *
   * @param question for an answer: to what
   * @throws UsageError if nothing, with what may have been meant
   */
  String meant(Key<?> key, String word, Optional<Question> question) {
    String text = word.strip();
    if (text.isEmpty()) {
      throw new UsageError("'" + key.name() + "' is an empty text", "write " + key.example());
    }
    if (isAnswer(key)) {
      return question.isEmpty() ? text : answer(key, text, question.get());
    }
    return switch (key.type()) {
      case DATE -> date(key, text);
      case WORD -> EnumNames.oneOf(key.words(), each -> each, each -> List.of(), key.name(), text);
      case CITATION, CITATIONS -> citation(text);
      case ID, IDS, RECORDS ->
          key.referent().isPresent() ? referred(key.referent().get(), text) : newId(text);
      case MAPPING -> entry(key, text);
      case TEXT, TEXTS, FLAG, ANSWER, RECORD -> text;
    };
  }

  /** What there is to choose from behind a key, each with its name; none where that is open. */
  List<String> choice(Key<?> key, Optional<Question> question) {
    if (isAnswer(key)) {
      return question.map(KeyValues::answers).orElse(List.of());
    }
    return key.referent().map(this::all).orElse(key.words());
  }

  private static boolean isAnswer(Key<?> key) {
    return key.type() == Key.Type.ANSWER || key.type() == Key.Type.IDS && key.referent().isEmpty();
  }

  private static List<String> answers(Question question) {
    List<String> answers = new ArrayList<>();
    for (AnswerSpace.Possible possible : question.answers().possible()) {
      answers.add(possible.id().text());
    }
    return answers;
  }

  private static String answer(Key<?> key, String text, Question question) {
    List<String> known = answers(question);
    if (key.type() == Key.Type.ANSWER) {
      for (Position.State state : Position.State.values()) {
        if (state != Position.State.STATED) {
          known.add(state.word());
        }
      }
    }
    return EnumNames.oneOf(known, each -> each, each -> List.of(), key.name(), text);
  }

  private static String date(Key<?> key, String text) {
    if (PartialDate.parse(text).isEmpty()) {
      throw new UsageError(
          "'" + text + "' is not a possible date for '" + key.name() + "'",
          "write 2017, 2017-11 or 2017-11-09, and a day that exists");
    }
    return text;
  }

  private static String entry(Key<?> key, String text) {
    int colon = text.indexOf(':');
    boolean isEntry =
        colon > 0
            && Id.isValid(text.substring(0, colon).strip())
            && !text.substring(colon + 1).isBlank();
    if (!isEntry) {
      throw new UsageError(
          "'" + text + "' is no entry of '" + key.name() + "'",
          "write an id and a text, such as \"courts: the courts\"");
    }
    return text;
  }

  private String citation(String text) {
    int comma = text.indexOf(',');
    String source = comma < 0 ? text : text.substring(0, comma).strip();
    String id = referred(Referent.SOURCE, source);
    return comma < 0 ? id : id + ", " + text.substring(comma + 1).strip();
  }

  private String referred(Referent kind, String text) {
    return switch (kind) {
      case ACTOR -> Lookup.actors(dossier).find(text).id().text();
      case QUESTION -> Lookup.questions(dossier).find(text).id().text();
      case CONDITION -> Lookup.conditions(dossier).find(text).id().text();
      case SOURCE -> Lookup.sources(dossier).find(text).id().text();
    };
  }

  private String newId(String text) {
    if (!Id.isValid(text)) {
      throw new UsageError(
          "'" + text + "' is not an id",
          "an id is small letters and digits, joined by hyphens, such as np-2017-11");
    }
    for (Referent kind : Referent.values()) {
      for (String line : all(kind)) {
        if (line.equals(text) || line.startsWith(text + " ")) {
          throw new UsageError(
              "the id '" + text + "' is taken", "stance show " + text + " says by what");
        }
      }
    }
    return text;
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
