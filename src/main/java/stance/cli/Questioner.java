package stance.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stance.dossier.RecordKeys.Key;
import stance.text.Role;
import stance.text.Styled;

/** Asks somebody at a terminal for what stands behind the keys of a record. */
final class Questioner {

  /** More than these are listed only when asked for, by a question mark. */
  private static final int SHORT_LIST = 8;

  private final Console console;

  Questioner(Console console) {
    this.console = console;
  }

  /**
   * The answers for one key, each as {@code meant} understands it; what it refuses is asked again.
   *
   * @param isNeeded whether one must be given
   * @throws UsageError if the input ends before that
   */
  List<String> ask(Key<?> key, boolean isNeeded, List<String> choice, UnaryOperator<String> meant) {
    explain(key, isNeeded, choice);
    return answers(key.name(), key.type().isList(), isNeeded, choice, meant);
  }

  /** The one answer for what is no key; as above. */
  String ask(String name, String about, List<String> choice, UnaryOperator<String> meant) {
    console.tell(List.of(Styled.of(about + ended(choice), Role.MUTED)));
    return answers(name, false, true, choice, meant).get(0);
  }

  private List<String> answers(
      String name,
      boolean isList,
      boolean isNeeded,
      List<String> choice,
      UnaryOperator<String> meant) {
    List<String> answers = new ArrayList<>();
    while (true) {
      console.prompt(name + ": ");
      Optional<String> line = line();
      if (line.isEmpty()) {
        throw new UsageError("the input ended before all was asked; nothing was written");
      }
      String text = line.get().strip();
      if (text.equals("?")) {
        choice.forEach(each -> console.tell(List.of(Styled.of("  " + each))));
      } else if (!text.isEmpty()) {
        try {
          answers.add(meant.apply(text));
          if (!isList) {
            return answers;
          }
        } catch (UsageError wrong) {
          console.tell(List.of(Styled.of("  " + wrong.message(), Role.ERROR)));
          wrong.help().ifPresent(help -> console.tell(List.of(Styled.of("  " + help))));
        }
      } else if (!isNeeded || !answers.isEmpty()) {
        return answers;
      }
    }
  }

  private void explain(Key<?> key, boolean isNeeded, List<String> choice) {
    StringBuilder text = new StringBuilder(key.meaning());
    if (!choice.isEmpty()) {
      text.append(ended(choice));
    } else if (!key.example().isEmpty()) {
      text.append("; for example ").append(key.example());
    }
    if (key.type().isList()) {
      text.append("; one a line, an empty line ends");
    } else if (!isNeeded) {
      text.append("; an empty line leaves it out");
    }
    console.tell(List.of(Styled.of(text.toString(), Role.MUTED)));
  }

  private static String ended(List<String> choice) {
    return choice.size() <= SHORT_LIST ? ": " + String.join(", ", choice) : "; ? lists them";
  }

  /** The next line of the input, byte by byte, so that nothing of the rest is lost to others. */
  private Optional<String> line() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      int next = console.surroundings().in().read();
      if (next < 0) {
        return Optional.empty();
      }
      while (next >= 0 && next != '\n') {
        bytes.write(next);
        next = console.surroundings().in().read();
      }
    } catch (IOException failed) {
      return Optional.empty();
    }
    return Optional.of(bytes.toString(StandardCharsets.UTF_8));
  }
}
