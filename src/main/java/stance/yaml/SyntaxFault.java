package stance.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import stance.problem.Span;
import tools.jackson.core.JacksonException;

/** Tells an author what is wrong with the YAML of a file, in the author's terms. */
final class SyntaxFault {

  private record Told(Span span, String message, String help) {}

  private final SourceText source;
  private final MarkedYamlEngineException fault;

  private SyntaxFault(SourceText source, MarkedYamlEngineException fault) {
    this.source = source;
    this.fault = fault;
  }

  /**
   * Reports why the library stopped.
   *
   * @param token where it stood
   */
  static void report(JacksonException fault, Span token, SourceText source, FileProblems problems) {
    if (fault.getCause() instanceof MarkedYamlEngineException marked
        && marked.getProblemMark().isPresent()) {
      Told told = new SyntaxFault(source, marked).told();
      problems.add(FormatRule.SYNTAX, told.span(), told.message(), told.help());
    } else if (fault.getCause() == null) {
      reportKey(token, source, problems);
    } else {
      problems.add(
          FormatRule.SYNTAX,
          token,
          "the file is not well-formed YAML from here on",
          "check this line and the one before it");
    }
  }

  /** The library meets something that is not a word where a key belongs. */
  private static void reportKey(Span token, SourceText source, FileProblems problems) {
    int at = source.indexOf(token.startLine(), token.startColumn());
    if (source.text().startsWith("*", at)) {
      problems.add(
          FormatRule.ALIAS,
          token,
          "YAML aliases (*) are not used in a dossier",
          "write the key out in full; text that begins with '*' needs quotes");
    } else {
      problems.add(
          FormatRule.COMPLEX_KEY,
          token,
          "a key is a list or a mapping here",
          "a key is a single word; text that begins with '[', '{' or '?' needs quotes");
    }
  }

  private Told told() {
    String problem = Optional.ofNullable(fault.getProblem()).orElse("");
    String context = Optional.ofNullable(fault.getContext()).orElse("");
    Span at = point(fault.getProblemMark());
    char there = charAt(at);
    if (there == '\t') {
      return new Told(at, "a tab indents this line", "indent with spaces; YAML allows no tabs");
    }
    if (context.contains("quoted scalar")) {
      return quoted(problem, at);
    }
    if (problem.contains("cannot start any token")) {
      return new Told(
          at, "text cannot begin with '" + there + "'", "put quotation marks around the text");
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon(at);
    }
    if (problem.contains("could not find expected ':'")) {
      Span key = fault.getContextMark().isPresent() ? point(fault.getContextMark()) : at;
      return new Told(
          restOfLine(key),
          "this line has no ': ' after its key",
          "write it as 'key: value'; a text that goes on over several lines is indented");
    }
    if (context.contains("flow")) {
      return flow(problem, at);
    }
    if (problem.contains("expected <block end>")) {
      return block(at, there);
    }
    if (problem.contains("sequence entries are not allowed")) {
      return new Told(
          at,
          "a list with '- ' begins on the line below its key",
          "start a new line before it; text that begins with '- ' needs quotation marks");
    }
    if (problem.contains("undefined tag handle")) {
      return new Told(at, "YAML tags are not used in a dossier", "put quotation marks around it");
    }
    return new Told(
        at, "this is not well-formed YAML: " + oneLine(context, problem), checkQuotes());
  }

  private Told quoted(String problem, Span at) {
    Span open = fault.getContextMark().isPresent() ? point(fault.getContextMark()) : at;
    return new Told(
        restOfLine(open),
        problem.contains("separator")
            ? "this quotation mark is not closed before the '---' on line " + at.startLine()
            : "this quotation mark is never closed",
        "close it with another " + charAt(open) + " where the text ends");
  }

  private Told colon(Span at) {
    return new Told(
        at,
        "a ': ' inside a text would make the text a key",
        "put quotation marks around the whole text; or else check the line before it and the"
            + " indentation");
  }

  private Told flow(String problem, Span at) {
    Span open = fault.getContextMark().isPresent() ? point(fault.getContextMark()) : at;
    char bracket = charAt(open);
    if (problem.startsWith("expected ',' or")) {
      return new Told(
          restOfLine(open),
          "this '" + bracket + "' is not closed, or a comma is missing after it",
          "close it with '" + (bracket == '{' ? '}' : ']') + "'; text with ': ' needs quotes");
    }
    return new Told(at, "a value is missing here", "check the brackets and commas");
  }

  private Told block(Span at, char there) {
    if (at.startColumn() > 1 && isAfterClosedQuote(at)) {
      return new Told(
          restOfLine(at),
          "text follows the closing quotation mark",
          "quote the whole text; inside it, write ' as '' between single marks, and \" as \\\""
              + " between double ones");
    }
    if (there == ']' || there == '}') {
      return new Told(at, "this '" + there + "' closes nothing", "delete it, or open it before");
    }
    return new Told(
        restOfLine(at),
        "this line is not in step with those above it",
        "indent it exactly like its neighbours: keys under keys, '- ' under '- '");
  }

  private boolean isAfterClosedQuote(Span at) {
    String before = source.line(at.startLine());
    String stripped =
        before.substring(0, before.offsetByCodePoints(0, at.startColumn() - 1)).strip();
    return stripped.endsWith("'") || stripped.endsWith("\"");
  }

  private Span point(Optional<Mark> mark) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    return new Span(line, column, line, column + 1);
  }

  private Span restOfLine(Span from) {
    String line = source.line(from.startLine());
    int end = line.stripTrailing().codePointCount(0, line.stripTrailing().length()) + 1;
    return new Span(
        from.startLine(), from.startColumn(), from.startLine(), Math.max(end, from.endColumn()));
  }

  /** The character at a span's start; a space at the end of the file. */
  private char charAt(Span span) {
    int at = source.indexOf(span.startLine(), span.startColumn());
    return at < source.text().length() ? source.text().charAt(at) : ' ';
  }

  private static String oneLine(String context, String problem) {
    String both = context.isBlank() ? problem : context + ", " + problem;
    return both.replaceAll("\\s+", " ").strip();
  }

  private static String checkQuotes() {
    return "put quotation marks around text with special characters";
  }
}
