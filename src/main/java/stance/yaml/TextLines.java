package stance.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, each with its own end, so that they can be written back byte for byte. They
 * end as YAML's do: with CR LF, LF or CR.
 */
final class TextLines {

  private final List<String> lines;
  private final String end;

  private TextLines(List<String> lines, String end) {
    this.lines = lines;
    this.end = end;
  }

  private TextLines(String text) {
    this.lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    String first = lines.isEmpty() ? "" : ending(lines.get(0));
    this.end = first.isEmpty() ? "\n" : first;
  }

  static TextLines of(byte[] utf8) {
    return new TextLines(new String(utf8, StandardCharsets.UTF_8));
  }

  int size() {
    return lines.size();
  }

  /** The line with this number, from 1, without its end. */
  String line(int number) {
    String line = lines.get(number - 1);
    return line.substring(0, line.length() - ending(line).length());
  }

  boolean isBlank(int number) {
    return number >= 1 && number <= lines.size() && line(number).isBlank();
  }

  /** The lines but the one with this number; they end as before. */
  TextLines without(int number) {
    List<String> others = new ArrayList<>(lines);
    others.remove(number - 1);
    return new TextLines(others, end);
  }

  /**
   * The bytes of all lines, with others, ended as the first line is, behind that number of them.
   */
  byte[] with(List<String> others, int behind) {
    StringBuilder text = new StringBuilder();
    for (String line : lines.subList(0, behind)) {
      text.append(line);
    }
    boolean isOpen = behind > 0 && ending(lines.get(behind - 1)).isEmpty();
    if (isOpen) {
      text.append(end);
    }
    for (String other : others) {
      text.append(other).append(end);
    }
    for (String line : lines.subList(behind, lines.size())) {
      text.append(line);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String ending(String line) {
    return line.endsWith("\r\n")
        ? "\r\n"
        : line.endsWith("\n") ? "\n" : line.endsWith("\r") ? "\r" : "";
  }
}
