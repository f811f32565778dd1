package stance.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.text.Anchor;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;

/**
 * Text of one line as HTML: a role is a class, a place of its own an {@code id}. Only what leads to
 * a page of the web, or to a place that there is, becomes a link.
 */
final class HtmlInline {

  /** Two spaces, which set parts of a line off, would be one in HTML. */
  private static final String WIDE_SPACE = "\u2003";

  private final HtmlCharacters characters;
  private final Set<String> known;
  private final Set<String> places = new TreeSet<>();

  /**
   * @param known the places that there are
   */
  HtmlInline(boolean ascii, Set<String> known) {
    this.characters = new HtmlCharacters(ascii);
    this.known = known;
  }

  /** The places that were given an id. */
  Set<String> places() {
    return places;
  }

  /** Text, an attribute's among it, with nothing in it that means anything in HTML. */
  String escaped(String text) {
    return characters.escaped(text);
  }

  /** {@code id="..."}, or nothing where there is no anchor or another place has it already. */
  String id(Optional<Anchor> anchor) {
    return anchor
        .map(Anchor::name)
        .filter(places::add)
        .map(name -> " id=\"" + name + "\"")
        .orElse("");
  }

  /** The text with its roles, languages and links: what leads to one place is one link. */
  String of(Styled text) {
    StringBuilder html = new StringBuilder();
    String open = "";
    for (Styled.Piece piece : text.pieces()) {
      String href = piece.link().map(this::href).orElse("");
      if (!href.equals(open)) {
        html.append(open.isEmpty() ? "" : "</a>").append(href.isEmpty() ? "" : "<a" + href + ">");
        open = href;
      }
      html.append(of(piece, !href.isEmpty()));
    }
    return html.append(open.isEmpty() ? "" : "</a>").toString();
  }

  /** The text with its first link alone: for a place that has the look of all that stands in it. */
  String plain(Styled text) {
    String href =
        text.pieces().stream()
            .flatMap(piece -> piece.link().stream())
            .findFirst()
            .map(this::href)
            .orElse("");
    String inner = escaped(text.text());
    return href.isEmpty() ? inner : "<a" + href + ">" + inner + "</a>";
  }

  private String of(Styled.Piece piece, boolean linked) {
    String inner = inRole(piece, escaped(piece.text().replace("  ", WIDE_SPACE)), linked);
    return piece
        .language()
        .map(tag -> "<span lang=\"" + escaped(tag) + "\">" + inner + "</span>")
        .orElse(inner);
  }

  private static String inRole(Styled.Piece piece, String text, boolean linked) {
    return switch (piece.role()) {
      case PLAIN -> text;
      case LITERAL -> linked ? text : "<code>" + text + "</code>";
      case HEADING, ACTOR, TOPIC -> "<b>" + text + "</b>";
      case MATCH -> "<mark>" + text + "</mark>";
      default -> "<span class=\"" + name(piece.role()) + "\">" + text + "</span>";
    };
  }

  /** The class of a role. */
  static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private String href(Link link) {
    if (link instanceof Link.ToPage page) {
      return " href=\"" + escaped(page.address()) + "\" rel=\"noreferrer\"";
    }
    String place = ((Link.ToPlace) link).place().name();
    return known.contains(place) ? " href=\"#" + place + "\"" : "";
  }
}
