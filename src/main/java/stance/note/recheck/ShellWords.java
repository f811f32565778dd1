package stance.note.recheck;

import java.util.ArrayList;
import java.util.List;

/** The words of a command as a shell takes them: quotation marks hold blanks together. */
final class ShellWords {

  private ShellWords() {}

  /** The words in this text; what is shown as a space is one. */
  static List<String> in(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char open = ' ';
    boolean begun = false;
    for (char c : text.replace('\u00A0', ' ').toCharArray()) {
      if (open == ' ' && (c == '\'' || c == '"')) {
        open = c;
        begun = true;
      } else if (open != ' ' && c == open) {
        open = ' ';
      } else if (open == ' ' && c == ' ') {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return List.copyOf(words);
  }
}
