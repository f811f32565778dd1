package stance.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.problem.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses the text of one file into nodes that know their positions. Refuses the parts of YAML 1.2
 * that hide a value from its reader (anchors, aliases, merge keys, tags) and those that no dossier
 * needs (several documents, complex keys, keys given twice).
 */
final class NodeReader {

  private static final int DEEPEST = 100;

  /** Thrown after a problem was reported that makes the rest of the file unreadable. */
  private static final class Abandoned extends Exception {
    private static final long serialVersionUID = 1;

    Abandoned() {
      super(null, null, false, false);
    }
  }

  private final FileText source;
  private final YAMLParser parser;
  private final FileProblems problems;

  /** Whether the file can contain an anchor or a tag; most cannot, and need no search. */
  private final boolean mayHoldProperties;

  /** Whether a text can contain a forbidden character: one found before, or an escaped one. */
  private final boolean mayHoldForbidden;

  private NodeReader(FileText source, YAMLParser parser, FileProblems problems) {
    this.source = source;
    this.parser = parser;
    this.problems = problems;
    CharactersHeld held = source.held();
    this.mayHoldProperties = mayHoldProperties(source);
    this.mayHoldForbidden =
        held.has('\\') || held.mayHoldUnseen() && ForbiddenCharacters.hasStandIn(source.text());
  }

  /**
   * Whether the text has an '&' or a '!' where an anchor or a tag could begin: not directly after a
   * letter or digit, as in an address or an exclamation, and an '&' not before a space, because an
   * anchor has a name.
   */
  private static boolean mayHoldProperties(FileText source) {
    String text = source.text();
    for (char sign : new char[] {'&', '!'}) {
      int at = source.held().has(sign) ? text.indexOf(sign) : -1;
      while (at >= 0) {
        boolean isNamed = sign == '!' || !text.startsWith(" ", at + 1);
        if (isNamed && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
          return true;
        }
        at = text.indexOf(sign, at + 1);
      }
    }
    return false;
  }

  /** The outermost node; empty if the file is not one readable document. */
  static Optional<Node> read(FileText source, FileProblems problems) {
    try (YAMLParser parser = YamlParsers.of(source.text())) {
      return new NodeReader(source, parser, problems).document();
    }
  }

  private Optional<Node> document() {
    try {
      if (parser.nextToken() == null) {
        problems.add(
            FormatRule.EMPTY_FILE,
            "the file is empty",
            source.file().equals(FolderInventory.SOURCES)
                ? "begin each source with '- id: ', or write [] for none"
                : "write its keys, or delete the file");
        return Optional.empty();
      }
      Node node = node(0);
      if (parser.nextToken() != null) {
        reportSecondDocument();
      }
      return Optional.of(node);
    } catch (JacksonException fault) {
      SyntaxFault.report(fault, token(), source, problems);
      return Optional.empty();
    } catch (Abandoned reported) {
      return Optional.empty();
    }
  }

  private Node node(int depth) throws Abandoned {
    Span start = token();
    if (depth > DEEPEST) {
      problems.add(
          FormatRule.NESTING_TOO_DEEP,
          start,
          "lists and mappings nest more than " + DEEPEST + " deep here",
          "no part of a dossier nests more than a few deep: check the brackets");
      throw new Abandoned();
    }
    if (parser.isCurrentAlias()) {
      problems.add(
          FormatRule.ALIAS,
          start,
          "YAML aliases (*" + parser.getString() + ") are not used in a dossier",
          "write the value out in full");
      return new Node.Refused(start);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(beginning(start), depth);
      case START_ARRAY -> sequence(beginning(start), depth);
      default -> scalar(start);
    };
  }

  private Node scalar(Span token) {
    String text = parser.getString();
    Span span = withoutProperties(token, text);
    boolean nothing =
        parser.currentToken() == JsonToken.VALUE_NULL || text.isEmpty() && isZeroWidth(span);
    if (nothing) {
      return new Node.Empty(span);
    }
    return holdsForbidden(text, span) ? new Node.Refused(span) : new Node.Scalar(text, span);
  }

  /** The start of a list or mapping: a bracket or nothing at all, unless properties precede it. */
  private Span beginning(Span token) {
    boolean plain =
        token.startLine() == token.endLine() && token.endColumn() - token.startColumn() <= 1;
    return plain ? token : withoutProperties(token);
  }

  private Node sequence(Span start, int depth) throws Abandoned {
    List<Node> items = new ArrayList<>();
    Span last = start;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node item = node(depth + 1);
      items.add(item);
      last = item.span();
    }
    Span close = token();
    boolean flow = !isZeroWidth(close);
    return new Node.Sequence(items, flow, between(start, flow ? close : last));
  }

  private Node mapping(Span start, int depth) throws Abandoned {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    boolean whole = true;
    Span last = start;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Span token = token();
      boolean merges = key.equals("<<") && token.endColumn() - token.startColumn() == 2;
      Span span = withoutProperties(token, key);
      boolean usable = !merges && !refusesKey(key, span);
      parser.nextToken();
      if (merges) {
        refuseMerge(span);
        parser.skipChildren();
        last = token();
      } else {
        Node value = node(depth + 1);
        last = value.span();
        if (usable) {
          Node.Entry earlier = entries.putIfAbsent(key, new Node.Entry(span, value));
          if (earlier != null) {
            refuseDuplicate(key, span, earlier);
          }
        }
      }
      whole &= usable;
    }
    Span close = token();
    return new Node.Mapping(entries, whole, between(start, isZeroWidth(close) ? last : close));
  }

  private void refuseMerge(Span span) {
    problems.add(
        FormatRule.MERGE_KEY,
        span,
        "YAML merge keys (<<) are not used in a dossier",
        "write the keys out in full");
  }

  private void refuseDuplicate(String key, Span span, Node.Entry earlier) {
    problems.add(
        FormatRule.DUPLICATE_KEY,
        span,
        "the key "
            + FileProblems.quoted(key)
            + " is already set on line "
            + earlier.key().startLine(),
        "keep one of the two");
  }

  /** Whether a key is one that cannot be used; then it is reported. */
  private boolean refusesKey(String key, Span span) {
    if (key.isEmpty()) {
      problems.add(
          FormatRule.COMPLEX_KEY, span, "a key is missing here", "write a word before the colon");
      return true;
    }
    return holdsForbidden(key, span);
  }

  /**
   * Reports the anchor and the tag before a text and returns the span behind them. The parser
   * reports only some anchors and tags, but they lie inside the token's span: a span that is as
   * long as its text has none.
   */
  private Span withoutProperties(Span span, String text) {
    boolean asLongAsText =
        mayHoldProperties
            && span.startLine() == span.endLine()
            && span.endColumn() - span.startColumn() == text.codePointCount(0, text.length());
    return asLongAsText ? span : withoutProperties(span);
  }

  private Span withoutProperties(Span span) {
    if (!mayHoldProperties) {
      return span;
    }
    String text = source.text();
    int from = source.indexOf(span.startLine(), span.startColumn());
    int end = source.indexOf(span.endLine(), span.endColumn());
    int at = from;
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      int wordEnd = at;
      while (wordEnd < end && text.charAt(wordEnd) > ' ') {
        wordEnd++;
      }
      if (text.charAt(at) == '&') {
        refuseAnchor(text.substring(at + 1, wordEnd), source.span(at, wordEnd));
      } else {
        refuseTag(source.span(at, wordEnd));
      }
      at = wordEnd;
      while (at < end && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return at == from ? span : source.span(at, end);
  }

  private void refuseAnchor(String name, Span span) {
    problems.add(
        FormatRule.ANCHOR,
        span,
        "YAML anchors (&" + name + ") are not used in a dossier",
        "delete the anchor, and write the value out wherever it is meant");
  }

  private void refuseTag(Span span) {
    problems.add(
        FormatRule.TAG,
        span,
        "YAML tags are not used in a dossier",
        "delete the tag: text is taken as written; text that begins with '!' needs quotation"
            + " marks");
  }

  private void reportSecondDocument() {
    Span at = token();
    int line = at.startLine();
    while (line > 1 && !source.line(line).startsWith("---")) {
      line--;
    }
    problems.add(
        FormatRule.SEVERAL_DOCUMENTS,
        new Span(line, 1, line, 4),
        "a second YAML document begins here; a file holds one",
        "delete the '---', or move what follows it to a file of its own");
  }

  /**
   * Whether a text holds a forbidden character: one written as itself, which was reported when the
   * file's text was searched, or one written as an escape, which is reported here.
   */
  private boolean holdsForbidden(String text, Span span) {
    int at = mayHoldForbidden ? ForbiddenCharacters.indexOfFirst(text, 0) : -1;
    if (at < 0) {
      return false;
    }
    if (!ForbiddenCharacters.hasStandIn(text)) {
      problems.add(
          FormatRule.FORBIDDEN_CHARACTER,
          span,
          "the text holds " + ForbiddenCharacters.describe(text.codePointAt(at)),
          "delete the escape that writes it");
    }
    return true;
  }

  /** The span of the current token. */
  private Span token() {
    TokenStreamLocation start = parser.currentTokenLocation();
    TokenStreamLocation end = parser.currentLocation();
    return new Span(
        Math.max(1, start.getLineNr()),
        Math.max(1, start.getColumnNr()),
        Math.max(1, end.getLineNr()),
        Math.max(1, end.getColumnNr()));
  }

  private static boolean isZeroWidth(Span span) {
    return span.startLine() == span.endLine() && span.startColumn() == span.endColumn();
  }

  private static Span between(Span first, Span last) {
    return first == last
        ? first
        : new Span(first.startLine(), first.startColumn(), last.endLine(), last.endColumn());
  }
}
