package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.problem.Span;
import stance.problem.Suggestion;

/** Reads what a stance takes and rules out of the answers to its question. */
final class AnswerReader {

  private static final List<String> RESERVED = reserved();

  private final Question question;
  private final Fields fields;
  private final FileProblems problems;

  private AnswerReader(Question question, Fields fields) {
    this.question = question;
    this.fields = fields;
    this.problems = fields.problems();
  }

  /** Whether every stance can say it, so that no question can have it as an answer. */
  static boolean isReserved(String text) {
    return RESERVED.contains(text);
  }

  /** The position without an answer that {@code text} is. */
  static Optional<Position.State> reserved(String text) {
    for (Position.State state : Position.State.values()) {
      if (state != Position.State.STATED && state.word().equals(text)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private static List<String> reserved() {
    List<String> words = new ArrayList<>();
    for (Position.State state : Position.State.values()) {
      if (state != Position.State.STATED) {
        words.add(state.word());
      }
    }
    return words;
  }

  /** The answer in {@code stance} and {@code rejects}, one of which is there at least. */
  static Optional<Answer> read(Question question, Fields fields) {
    AnswerReader reader = new AnswerReader(question, fields);
    return switch (question.answers().type()) {
      case CHOICE -> reader.options();
      case SCALE -> reader.level();
    };
  }

  private Optional<Answer> level() {
    fields.misplaced(
        "rejects",
        FormatRule.REJECTS_ON_SCALE,
        "'rejects' rules out options; " + quotedQuestion(question) + " has levels",
        "write the level that the actor takes as 'stance'");
    Optional<Node> stance = fields.node("stance");
    if (stance.isPresent() && stance.get() instanceof Node.Sequence list) {
      reportList(list);
      return Optional.empty();
    }
    return fields
        .text("stance")
        .flatMap(text -> answer(text, question, RESERVED, problems))
        .map(Answer.Level::new);
  }

  private void reportList(Node.Sequence list) {
    List<Node.Scalar> levels = fields.texts("stance", "supports");
    if (!list.items().isEmpty()) {
      problems.add(
          FormatRule.LIST_OF_LEVELS,
          list.span(),
          "a stance on " + quotedQuestion(question) + " takes one level, not a list",
          list.items().size() == 1 && levels.size() == 1
              ? "write it without the brackets or the '- ': 'stance: " + levels.get(0).text() + "'"
              : "write the one that fits best, and say the rest in 'summary'");
    }
  }

  private Optional<Answer> options() {
    AnswerSpace choice = question.answers();
    Optional<List<Located>> accepted = accepted();
    Optional<List<Located>> rejected = located(fields.texts("rejects", "contact-line"), "rejects");
    if (accepted.isEmpty() || rejected.isEmpty()) {
      return Optional.empty();
    }
    boolean sound = true;
    List<Id> acceptedIds = inOrder(accepted.get(), choice);
    for (Located option : rejected.get()) {
      if (acceptedIds.contains(option.id())) {
        problems.add(
            FormatRule.ACCEPTED_AND_REJECTED,
            option.span(),
            "'" + option.id() + "' is both accepted and rejected",
            "delete it from 'stance' or from 'rejects'");
        sound = false;
      }
    }
    List<Id> rejectedIds = inOrder(rejected.get(), choice);
    if (rejectedIds.size() == choice.possible().size()) {
      problems.add(
          FormatRule.ALL_REJECTED,
          fields.keySpan("rejects"),
          "all options of " + quotedQuestion(question) + " are rejected",
          "add the option that the actor has in mind to the question, or ask another question");
      sound = false;
    }
    return sound && acceptedIds.size() + rejectedIds.size() > 0
        ? Optional.of(new Answer.Options(acceptedIds, rejectedIds))
        : Optional.empty();
  }

  private record Located(Id id, Span span) {}

  private Optional<List<Located>> accepted() {
    Optional<Node> stance = fields.node("stance");
    if (stance.isEmpty()) {
      return Optional.of(List.of());
    }
    if (stance.get() instanceof Node.Sequence) {
      return located(fields.texts("stance", "contact-line"), "stance");
    }
    return fields
        .text("stance")
        .flatMap(
            text ->
                answer(text, question, RESERVED, problems)
                    .map(id -> List.of(new Located(id, text.span()))));
  }

  /** The options that {@code texts} name; nothing if one of them names none. */
  private Optional<List<Located>> located(List<Node.Scalar> texts, String key) {
    List<Located> located = new ArrayList<>();
    List<Id> seen = new ArrayList<>();
    boolean whole = true;
    for (Node.Scalar text : texts) {
      Optional<Id> id = answer(text, question, problems);
      if (id.isEmpty()) {
        whole = false;
      } else if (seen.contains(id.get())) {
        Values.reportRepeated(text.span(), text.text(), key, problems);
      } else {
        seen.add(id.get());
        located.add(new Located(id.get(), text.span()));
      }
    }
    return whole ? Optional.of(located) : Optional.empty();
  }

  private static List<Id> inOrder(List<Located> located, AnswerSpace answers) {
    List<Id> ids = new ArrayList<>();
    for (AnswerSpace.Possible possible : answers.possible()) {
      for (Located each : located) {
        if (each.id().equals(possible.id())) {
          ids.add(possible.id());
        }
      }
    }
    return ids;
  }

  /**
   * The level or option of {@code question} that {@code text} names; that there is none is said.
   */
  static Optional<Id> answer(Node.Scalar text, Question question, FileProblems problems) {
    return answer(text, question, List.of(), problems);
  }

  /** As above; {@code others} are the words that could stand in its place. */
  private static Optional<Id> answer(
      Node.Scalar text, Question question, List<String> others, FileProblems problems) {
    List<String> known = new ArrayList<>();
    for (AnswerSpace.Possible possible : question.answers().possible()) {
      if (possible.id().text().equals(text.text())) {
        return Optional.of(possible.id());
      }
      known.add(possible.id().text());
    }
    String kind =
        switch (question.answers().type()) {
          case CHOICE -> "option";
          case SCALE -> "level";
        };
    if (isReserved(text.text())) {
      problems.add(
          FormatRule.RESERVED_ANSWER,
          text.span(),
          "'" + text.text() + "' is no " + kind + " and cannot stand here",
          "it is the whole of a stance, as in 'stance: " + text.text() + "'");
      return Optional.empty();
    }
    known.addAll(others);
    List<String> closest =
        everydayWord(text.text(), question)
            .map(List::of)
            .orElseGet(() -> Suggestion.closest(text.text(), known));
    problems.add(
        FormatRule.UNKNOWN_ANSWER,
        text.span(),
        quotedQuestion(question) + " has no " + kind + " " + FileProblems.quoted(text.text()),
        closest.isEmpty() ? "it can be: " + Values.listed(known) : Values.didYouMean(closest));
    return Optional.empty();
  }

  /** The level that an everyday word means, at a question of yes or no. */
  private static Optional<String> everydayWord(String text, Question question) {
    if (!question.answers().equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS)) {
      return Optional.empty();
    }
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "for", "aye" -> Optional.of("supports");
      case "no", "against", "nay" -> Optional.of("opposes");
      case "abstain", "abstains" -> Optional.of("neutral");
      default -> Optional.empty();
    };
  }

  private static String quotedQuestion(Question question) {
    return "the question '" + question.id() + "'";
  }
}
