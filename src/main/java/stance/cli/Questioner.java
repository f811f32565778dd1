package stance.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.terminal.StandardStream;
import stance.text.Role;
import stance.text.Styled;

/** Puts one question after another to somebody at a terminal, each until its answer will do. */
final class Questioner {

  /** More than these are listed only when asked for, by a question mark. */
  private static final int SHORT_LIST = 8;

  private static final String LIST = "?";

  private final Console console;

  Questioner(Console console) {
    this.console = console;
  }

  /**
   * A question.
   *
   * @param name what stands before the answer
   * @param about what it is for
   * @param choice what there is to choose from; none where that is open, or {@code about} says it
   * @param besides what can be said though it is none of these; empty where nothing can
   * @param listed what a question mark lists
   * @param isList whether there can be several answers, one a line
   * @param emptyMeans what an empty line means, where it is no answer
   * @param example an answer; empty where there is something to choose from
   */
  record Question(
      String name,
      String about,
      List<String> choice,
      String besides,
      List<String> listed,
      boolean isList,
      String emptyMeans,
      String example) {}

  /** What the answers to a question have to be. */
  @FunctionalInterface
  interface Understanding {

    /**
     * An answer as it is meant.
     *
     * @param before the answers that stand before it in a list
     * @throws UsageError if it will not do
     */
    String meant(List<String> before, String word);

    /** All answers of a line, as they are meant: one, where a line cannot be several. */
    default List<String> each(List<String> before, String line) {
      return List.of(meant(before, line));
    }

    /** Takes note of the answers so far, so that none is lost where somebody stops. */
    default void given(List<String> answers) {}

    /** Whether no further answer can follow. */
    default boolean isLast(List<String> answers) {
      return true;
    }

    /** Why these answers are not enough; nothing if they are. */
    default Optional<UsageError> lacking(List<String> answers) {
      return Optional.empty();
    }

    /** What speaks against these answers, which are taken if they are given again. */
    default Optional<UsageError> doubt(List<String> answers) {
      return Optional.empty();
    }
  }

  /** The input ended where an answer was asked for. */
  static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;

    Ended() {
      super(null, null, false, false);
    }
  }

  /**
   * The answers, none if it is left out. What will not do is told, and asked for again.
   *
   * @throws Ended if the input ends before that
   */
  List<String> ask(Question question, Understanding understanding) {
    explain(question);
    List<String> answers = new ArrayList<>();
    String before = LIST;
    while (true) {
      console.prompt((answers.isEmpty() ? question.name() : another(question.name())) + ": ");
      try {
        String text = line().strip();
        boolean isAgain = text.equals(before);
        if (text.equals(LIST)) {
          list(question);
        } else if (text.isEmpty()) {
          before = text;
          Optional<List<String>> all = ended(answers, isAgain, understanding);
          if (all.isPresent()) {
            return all.get();
          }
        } else {
          before = text;
          add(text, isAgain, answers, understanding);
          if (!answers.isEmpty() && (!question.isList() || understanding.isLast(answers))) {
            return answers;
          }
        }
      } catch (UsageError wrong) {
        tell(wrong);
      }
    }
  }

  /** All answers, where nothing speaks against them, or nothing but what was told already. */
  private Optional<List<String>> ended(
      List<String> answers, boolean isAgain, Understanding understanding) {
    Optional<UsageError> lacking = understanding.lacking(answers);
    if (lacking.isEmpty()) {
      boolean isTaken = isAgain || isBeyondDoubt(answers, "an empty line again", understanding);
      return isTaken ? Optional.of(answers) : Optional.empty();
    }
    boolean canBeNone = understanding.lacking(List.of()).isEmpty();
    if (canBeNone && isAgain) {
      return Optional.of(List.of());
    }
    tell(lacking.get());
    if (canBeNone) {
      console.tell(List.of(Styled.of("  an empty line again leaves it out")));
    }
    return Optional.empty();
  }

  private void add(
      String text, boolean isAgain, List<String> answers, Understanding understanding) {
    List<String> all = new ArrayList<>(answers);
    all.addAll(understanding.each(List.copyOf(answers), text));
    if (isAgain || isBeyondDoubt(all, "the same again", understanding)) {
      answers.clear();
      answers.addAll(all);
      understanding.given(List.copyOf(all));
    }
  }

  private boolean isBeyondDoubt(List<String> all, String again, Understanding understanding) {
    Optional<UsageError> doubt = understanding.doubt(all);
    doubt.ifPresent(
        wrong -> {
          tell(wrong, Role.WARNING);
          console.tell(List.of(Styled.of("  " + again + " keeps it")));
        });
    return doubt.isEmpty();
  }

  /** What stands before an answer that follows others to the same question. */
  static String another(String name) {
    return name + ", another (empty to go on)";
  }

  /** What there is to choose from; else what is asked for, with an example. */
  private void list(Question question) {
    List<Styled> lines = new ArrayList<>();
    question.listed().forEach(each -> lines.add(Styled.of("  " + each)));
    if (lines.isEmpty()) {
      lines.add(Styled.of("  " + question.about()));
      if (!question.example().isEmpty()) {
        lines.add(Styled.of("  for example: " + question.example()));
      }
    }
    console.tell(lines);
  }

  private void tell(UsageError wrong) {
    tell(wrong, Role.ERROR);
  }

  private void tell(UsageError wrong, Role role) {
    console.tell(List.of(Styled.of("  " + wrong.message(), role)));
    wrong.help().ifPresent(console::advise);
  }

  private void explain(Question question) {
    StringBuilder text = new StringBuilder(question.about());
    List<String> choice = question.choice();
    List<String> below = List.of();
    String beside = ": " + String.join(", ", choice);
    if (choice.size() > SHORT_LIST && question.besides().isEmpty()) {
      text.append("; ? lists them");
    } else if (text.length() + beside.length() > console.page(StandardStream.STDERR).width()
        && !choice.isEmpty()) {
      text.append(question.isList() ? " (any of those below)" : " (one of those below)");
      below = choice;
    } else if (!choice.isEmpty()) {
      text.append(beside);
    }
    if (!question.besides().isEmpty()) {
      text.append("; or ").append(question.besides());
    }
    if (question.isList()) {
      text.append("; one a line");
    }
    if (!question.emptyMeans().isEmpty()) {
      text.append("; an empty line ").append(question.emptyMeans());
    }
    if (!question.example().isEmpty()) {
      text.append(". For example: ").append(question.example());
    }
    String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    console.tell(List.of(Styled.of(""), Styled.of(sentence, Role.MUTED)));
    console.tell(below.stream().map(each -> Styled.of("  " + each, Role.MUTED)).toList());
  }

  /** The next line of the input, byte by byte, so that nothing of the rest is lost to others. */
  private String line() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      int next = console.surroundings().in().read();
      if (next < 0) {
        throw new Ended();
      }
      while (next >= 0 && next != '\n') {
        bytes.write(next);
        next = console.surroundings().in().read();
      }
    } catch (IOException failed) {
      throw new Ended();
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException otherwise) {
      throw new UsageError("that is not UTF-8, which the files are", "set the terminal to UTF-8");
    }
  }
}
