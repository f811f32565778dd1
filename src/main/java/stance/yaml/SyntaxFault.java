package stance.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import stance.problem.Span;
import tools.jackson.core.JacksonException;

/** Tells an author what is wrong with the YAML of a file, in the author's terms. */
final class SyntaxFault {

  private record Told(FormatRule rule, Span span, String message, String help) {

    Told(Span span, String message, String help) {
      this(FormatRule.SYNTAX, span, message, help);
    }
  }

  private final FileText source;
  private final String context;
  private final String problem;

  /** Where the library was when it stopped, and the start of what it was reading. */
  private final Span at;

  private final Span start;

  private SyntaxFault(FileText source, MarkedYamlEngineException fault) {
    this.source = source;
    this.context = Optional.ofNullable(fault.getContext()).orElse("");
    this.problem = Optional.ofNullable(fault.getProblem()).orElse("");
    this.at = fault.getProblemMark().map(SyntaxFault::point).orElseThrow();
    this.start = fault.getContextMark().map(SyntaxFault::point).orElse(at);
  }

  /**
   * Reports why the library stopped.
   *
   * @param token where it stood
   */
  static void report(JacksonException fault, Span token, FileText source, FileProblems problems) {
    Told told;
    if (fault.getCause() instanceof MarkedYamlEngineException marked
        && marked.getProblemMark().isPresent()) {
      told = new SyntaxFault(source, marked).told();
    } else if (source.line(token.startLine()).startsWith("%")) {
      told = directive(token);
    } else if (fault.getCause() == null) {
      told = key(token, source);
    } else {
      told =
          new Told(
              token,
              "the file is not well-formed YAML after this",
              "check what follows, its quotation marks and escapes above all");
    }
    problems.add(told.rule(), told.span(), told.message(), told.help());
  }

  /** Something that is not a word stands in place of a key. */
  private static Told key(Span token, FileText source) {
    if (source.text().startsWith("*", source.indexOf(token.startLine(), token.startColumn()))) {
      return new Told(
          FormatRule.ALIAS,
          token,
          "YAML aliases (*) are not used in a dossier",
          "write the key out in full; text that begins with '*' needs quotation marks");
    }
    return new Told(
        FormatRule.COMPLEX_KEY,
        token,
        "a key is a list or a mapping here",
        "a key is a single word; text that begins with '[' or '{' needs quotation marks");
  }

  private Told told() {
    if (charAt(at) == '\t' && !before(at).isBlank()) {
      return new Told(at, "a tab stands here between two words", "put a space in place of the tab");
    }
    if (charAt(at) == '\t' && source.line(at.startLine()).isBlank()) {
      return new Told(at, "a tab stands in an empty line", "delete it");
    }
    if (charAt(at) == '\t') {
      return new Told(at, "a tab indents this line", "indent with spaces; YAML allows no tabs");
    }
    if (problem.contains("undefined tag handle")) {
      return new Told(
          FormatRule.TAG,
          start,
          "YAML tags are not used in a dossier",
          "delete the tag; text that begins with '!' needs quotation marks");
    }
    if (problem.contains("cannot start any token")
        || problem.contains("mapping keys are not allowed")
        || context.contains("block node")
        || charAt(at) == '%') {
      return forbiddenStart(at);
    }
    if (context.contains("an alias") || context.contains("an anchor")) {
      return forbiddenStart(start);
    }
    if (problem.contains("document start")) {
      return afterTheEnd();
    }
    return insideText();
  }

  private Told insideText() {
    if (problem.contains("escape")) {
      return new Told(
          backslash(),
          "between double quotation marks, '\\' begins an escape, but this is none",
          "write '\\\\' for a backslash, or put the text between single quotation marks");
    }
    if (context.contains("quoted scalar")) {
      return openQuote();
    }
    if (context.contains("block scalar")) {
      return new Told(
          restOfLine(at),
          "text follows the '" + charAt(start) + "' that begins a block of text",
          "begin the text on the next line, indented; text that begins with '"
              + charAt(start)
              + "' needs quotation marks");
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon();
    }
    if (problem.contains("could not find expected ':'")) {
      return new Told(
          restOfLine(start),
          "this line has no ': ' after its key",
          "write it as 'key: value'; a text that goes on over several lines is indented");
    }
    return betweenValues();
  }

  private Told betweenValues() {
    if (context.contains("flow")) {
      return flow();
    }
    if (problem.contains("expected <block end>")) {
      return outOfStep();
    }
    if (problem.contains("sequence entries are not allowed")) {
      return new Told(
          at,
          "a list with '- ' begins on the line below its key",
          "start a new line before it; text that begins with '- ' needs quotation marks");
    }
    return new Told(
        at,
        "this is not well-formed YAML",
        "check this line and the one before it; put quotation marks around text with special"
            + " characters");
  }

  private Told forbiddenStart(Span span) {
    return new Told(
        span,
        "text cannot begin with '" + charAt(span) + "'",
        "put quotation marks around the text");
  }

  /** The backslash before the letter or the number that the library stumbles over. */
  private Span backslash() {
    int column = before(at).lastIndexOf('\\');
    int from = source.indexOf(at.startLine(), 1) + Math.max(0, column);
    return source.span(from, from + 1);
  }

  private Told openQuote() {
    return new Told(
        restOfLine(start),
        problem.contains("separator")
            ? "this quotation mark is not closed before the '---' on line " + at.startLine()
            : "this quotation mark is never closed",
        "close it with another " + charAt(start) + " where the text ends");
  }

  /** A colon that makes a key where none can stand: in a text, or in a line out of step. */
  private Told colon() {
    if (before(at).contains(": ")) {
      return new Told(
          at,
          "a ': ' stands inside a text, where it would make the text a key",
          "put quotation marks around the whole text");
    }
    return new Told(
        at,
        "this key is read as part of the text above it",
        "indent it exactly like the keys it belongs with; the line above may lack a ': ' after"
            + " its key");
  }

  private Told flow() {
    boolean goesOn = problem.contains("<stream end>") || charAt(at) == '-';
    Span open = goesOn ? lastBracket() : start;
    char bracket = charAt(open);
    if (problem.startsWith("expected ',' or") || goesOn) {
      return new Told(
          restOfLine(open),
          "this '" + bracket + "' is not closed, or a comma is missing after it",
          "close it with '"
              + (bracket == '{' ? '}' : ']')
              + "'; inside it, text with ': ' or ', ' needs quotation marks");
    }
    return new Told(at, "a value is missing here", "check the brackets and commas");
  }

  private Span lastBracket() {
    int from = source.indexOf(at.startLine(), at.startColumn());
    int last = Math.max(source.text().lastIndexOf('[', from), source.text().lastIndexOf('{', from));
    return last < 0 ? at : source.span(last, last + 1);
  }

  private Told outOfStep() {
    char there = charAt(at);
    String before = before(at).strip();
    if (before.endsWith("'") || before.endsWith("\"")) {
      return new Told(
          restOfLine(at),
          "text follows the closing quotation mark",
          "quote the whole text; inside it, write ' as '' between single marks, and \" as \\\""
              + " between double ones");
    }
    if (there == ']' || there == '}') {
      return new Told(at, "this '" + there + "' closes nothing", "delete it, or open it before");
    }
    int bracket = beforeIsList(before);
    if (bracket >= 0) {
      int from = source.indexOf(at.startLine(), 1) + bracket;
      return new Told(
          source.span(from, from + 1),
          "a text cannot begin with '" + source.text().charAt(from) + "', which begins a list",
          "put quotation marks around the whole text");
    }
    return new Told(
        restOfLine(at),
        "this line is not in step with those above it",
        "indent it exactly like its neighbours: keys under keys, '- ' under '- '");
  }

  /** Where the bracket opens that is closed at the end of {@code before}; -1 where none is. */
  private int beforeIsList(String stripped) {
    if (!stripped.endsWith("]") && !stripped.endsWith("}")) {
      return -1;
    }
    char opens = stripped.endsWith("]") ? '[' : '{';
    return before(at).indexOf(opens);
  }

  private Told afterTheEnd() {
    if (source.line(1).startsWith("%")) {
      return directive(new Span(1, 1, 1, 2));
    }
    return new Told(
        restOfLine(at),
        "this line does not go on with what is above it",
        "indent it like the first line of the file, and check the brackets above it");
  }

  private static Told directive(Span span) {
    return new Told(
        span, "YAML directives (%) are not used in a dossier", "delete the line with the '%'");
  }

  private static Span point(Mark mark) {
    int line = mark.getLine() + 1;
    int column = mark.getColumn() + 1;
    return new Span(line, column, line, column + 1);
  }

  /** What stands in the line before a span. */
  private String before(Span span) {
    int from = source.indexOf(span.startLine(), 1);
    return source.text().substring(from, source.indexOf(span.startLine(), span.startColumn()));
  }

  private Span restOfLine(Span from) {
    String line = source.line(from.startLine()).stripTrailing();
    int end = line.codePointCount(0, line.length()) + 1;
    return new Span(
        from.startLine(), from.startColumn(), from.startLine(), Math.max(end, from.endColumn()));
  }

  /** The character at a span's start; a space at the end of the file. */
  private char charAt(Span span) {
    int index = source.indexOf(span.startLine(), span.startColumn());
    return index < source.text().length() ? source.text().charAt(index) : ' ';
  }
}
