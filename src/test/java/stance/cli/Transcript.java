package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document whose blocks of {@code console} show commands and what they answer. Running it again
 * gives the document as it should be.
 *
 * <p>A command stands after {@code $}, with variables of the environment before it where it needs
 * them; what follows up to the next is its answer. Lines of standard error start with {@code ! },
 * and a status other than 0 ends an answer, in brackets. A block opened with {@code console 80}
 * writes to a terminal of 80 columns, where {@code ␛} stands for the escape character; one opened
 * with {@code console} alone writes to none.
 */
final class Transcript {

  private static final Pattern OPENING = Pattern.compile("```console ?(\\d*)");
  private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^ \"'])+");
  private static final String PROMPT = "$ ";

  private final Session session;

  Transcript(Session session) {
    this.session = session;
  }

  /** The document with the answers that its commands get now. */
  String rerun(String document) {
    List<String> lines = new ArrayList<>();
    Session here = session;
    boolean inBlock = false;
    for (String line : document.split("\n", -1)) {
      Matcher opening = OPENING.matcher(line);
      if (opening.matches()) {
        here = session.at(width(opening.group(1)));
        inBlock = true;
        lines.add(line);
      } else if (line.equals("```") || !inBlock) {
        inBlock = false;
        lines.add(line);
      } else if (line.startsWith(PROMPT)) {
        lines.add(line);
        lines.addAll(answer(here, line.substring(PROMPT.length())));
      }
    }
    return String.join("\n", lines);
  }

  private static OptionalInt width(String columns) {
    return columns.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(columns));
  }

  private static List<String> answer(Session session, String command) {
    Map<String, String> variables = new TreeMap<>();
    List<String> words = words(command);
    while (words.get(0).matches("[A-Z_]+=.*")) {
      String[] assignment = words.remove(0).split("=", 2);
      variables.put(assignment[0], assignment[1]);
    }
    if (!words.remove(0).equals("stance")) {
      throw new IllegalArgumentException("not a command of stance: " + command);
    }
    Session.Outcome outcome = session.with(variables).run(words);
    List<String> lines = new ArrayList<>();
    visible(outcome.out()).forEach(lines::add);
    visible(outcome.err()).forEach(line -> lines.add(("! " + line).stripTrailing()));
    if (outcome.status() != 0) {
      lines.add("[" + outcome.status() + "]");
    }
    return lines;
  }

  /** The words of a command as a shell has them, where no quote stands in another. */
  static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"));
    }
    return words;
  }

  private static List<String> visible(String text) {
    return text.replace('\u001B', '␛').lines().toList();
  }
}
