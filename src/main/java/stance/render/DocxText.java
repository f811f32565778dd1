package stance.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.text.Anchor;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Styled.Piece;

/**
 * The running text of one document of WordprocessingML: runs, links, places that links lead to, and
 * footnotes. A citation in brackets, which leads to a source in a list of the same document,
 * becomes a footnote with that source, the place in it and its number in the list.
 */
final class DocxText {

  /** "1, para. 4": the number of a source, and where in it. */
  private static final Pattern CITATION = Pattern.compile("(\\d+)(?:,[ \u00A0](.*))?");

  /** The number that opens an entry of a list of sources. */
  private static final Pattern NUMBER = Pattern.compile("^\\[\\d+\\][ \u00A0]?");

  private final Map<Anchor, Styled> places = new HashMap<>();
  private final List<OfficePackage.Relation> relations = new ArrayList<>();
  private final List<OfficePackage.Relation> relationsOfFootnotes = new ArrayList<>();
  private final StringBuilder footnotes = new StringBuilder();
  private int footnoteCount;
  private int bookmarks;

  /** Makes known what stands at a place, before any text that leads there is written. */
  void know(Optional<Anchor> place, Styled text) {
    place.ifPresent(anchor -> places.put(anchor, text));
  }

  /** Where the text leads, beside other parts of the document. */
  List<OfficePackage.Relation> relations() {
    return relations;
  }

  /** Where the footnotes lead. */
  List<OfficePackage.Relation> relationsOfFootnotes() {
    return relationsOfFootnotes;
  }

  /** The footnotes, in their order. */
  String footnotes() {
    return footnotes.toString();
  }

  /** The text, at a place that links lead to. */
  String at(Optional<Anchor> place, Styled text) {
    if (place.isEmpty()) {
      return runs(text);
    }
    bookmarks++;
    return "<w:bookmarkStart w:id=\""
        + bookmarks
        + "\" w:name=\""
        + bookmark(place.get())
        + "\"/>"
        + (runs(text) + "<w:bookmarkEnd w:id=\"" + bookmarks + "\"/>");
  }

  /** The text as runs. */
  String runs(Styled text) {
    StringBuilder xml = new StringBuilder();
    List<Piece> pieces = new ArrayList<>(text.pieces());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = endOfCitation(pieces, i + 1);
      if (end > 0) {
        xml.append(run(piece.with(piece.text().replaceFirst("[ \u00A0]?\\[$", ""))));
        xml.append(footnote(pieces.subList(i + 1, end)));
        Piece after = pieces.get(end);
        pieces.set(end, after.with(after.text().substring(1)));
        i = end - 1;
      } else {
        xml.append(linked(piece, relations));
      }
    }
    return xml.toString();
  }

  /**
   * Where the piece with the closing bracket is, if a citation in brackets begins at {@code from};
   * or else -1.
   */
  private int endOfCitation(List<Piece> pieces, int from) {
    if (from == 0 || !pieces.get(from - 1).text().endsWith("[")) {
      return -1;
    }
    int at = from;
    while (at < pieces.size() && source(pieces.get(at)).isPresent()) {
      at++;
      if (at < pieces.size() && pieces.get(at).text().startsWith("]")) {
        return at;
      }
      at++; // What stands between two sources.
    }
    return -1;
  }

  private Optional<Styled> source(Piece piece) {
    return piece.link().isPresent()
            && piece.link().get() instanceof Link.ToPlace to
            && CITATION.matcher(piece.text()).matches()
        ? Optional.ofNullable(places.get(to.place()))
        : Optional.empty();
  }

  private String footnote(List<Piece> citation) {
    footnoteCount++;
    StringBuilder said = new StringBuilder();
    for (Piece piece : citation) {
      source(piece)
          .ifPresent(
              source -> {
                said.append(said.length() == 0 ? "" : run(new Piece("; ", Role.PLAIN)));
                Matcher cited = CITATION.matcher(piece.text());
                String where = cited.matches() && cited.group(2) != null ? cited.group(2) : "";
                said.append(told(source, where)).append(run(new Piece(" ", Role.PLAIN)));
                said.append(linked(inList(piece, cited.group(1)), relationsOfFootnotes));
              });
    }
    footnotes.append("<w:footnote w:id=\"" + footnoteCount + "\"><w:p><w:pPr>");
    footnotes.append("<w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr>");
    footnotes.append("<w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
    footnotes.append(run(new Piece(" ", Role.PLAIN))).append(said);
    footnotes.append(run(new Piece(".", Role.PLAIN))).append("</w:p></w:footnote>");
    return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\""
        + (footnoteCount + "\"/></w:r>");
  }

  /** The number by which a list has the source, which leads there. */
  private static Piece inList(Piece citation, String number) {
    return new Piece("[" + number + "]", Role.PLAIN, citation.link(), Optional.empty());
  }

  /** The source, which leads to its page, and the place in it; without its number and address. */
  private String told(Styled source, String where) {
    StringBuilder text = new StringBuilder();
    Optional<Link> page = Optional.empty();
    for (Piece piece : source.pieces()) {
      boolean isAddress = piece.link().isPresent() && piece.link().get() instanceof Link.ToPage;
      page = isAddress ? piece.link() : page;
      text.append(isAddress ? "" : piece.text());
    }
    String told = NUMBER.matcher(text).replaceFirst("").strip().replaceFirst("[.,]$", "");
    Piece all = new Piece(told, Role.PLAIN, page, Optional.empty());
    return linked(all, relationsOfFootnotes)
        + run(new Piece(where.isEmpty() ? "" : ", " + where, Role.PLAIN));
  }

  private String linked(Piece piece, List<OfficePackage.Relation> from) {
    if (piece.link().isEmpty()) {
      return run(piece);
    }
    if (piece.link().get() instanceof Link.ToPage page) {
      String id = "link" + (from.size() + 1);
      from.add(
          new OfficePackage.Relation(
              id, OfficePackage.OFFICE + "/hyperlink", page.address(), true));
      return "<w:hyperlink r:id=\"" + id + "\">" + run(piece) + "</w:hyperlink>";
    }
    Anchor place = ((Link.ToPlace) piece.link().get()).place();
    return places.containsKey(place)
        ? "<w:hyperlink w:anchor=\"" + bookmark(place) + "\">" + run(piece) + "</w:hyperlink>"
        : run(piece);
  }

  /** The name of a place: Word takes no hyphens, and forty characters. */
  private static String bookmark(Anchor place) {
    String name = place.name().replace('-', '_');
    return name.length() <= 40
        ? name
        : name.substring(0, 31) + "_" + Integer.toHexString(name.hashCode());
  }

  private static String run(Piece piece) {
    if (piece.text().isEmpty()) {
      return "";
    }
    String look = look(piece);
    return "<w:r>"
        + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>")
        + ("<w:t xml:space=\"preserve\">" + Xml.of(piece.text()) + "</w:t></w:r>");
  }

  private static String look(Piece piece) {
    String language =
        piece.language().map(tag -> "<w:lang w:val=\"" + Xml.of(tag) + "\"/>").orElse("");
    return (piece.link().isPresent() ? "<w:rStyle w:val=\"Hyperlink\"/>" : look(piece.role()))
        + language;
  }

  private static String look(Role role) {
    return switch (role) {
      case PLAIN, HELP, MIDDLE -> "";
      case HEADING, ACTOR, TOPIC, MATCH -> "<w:b/>";
      case LITERAL -> "<w:rStyle w:val=\"Literal\"/>";
      case MUTED, NONE -> color("595959");
      case AGREE, SUPPORT, HIGH, HIGHEST -> color("1B5E20");
      case PARTLY, CONDITIONAL, LOW, WARNING -> color("7A4100");
      case DIFFER -> "<w:b/>" + color("A30D1F");
      case OPPOSE, LOWEST, ERROR -> color("A30D1F");
      case OPEN -> color("6A1B7A");
      case ALONE, NEUTRAL, REMARK -> color("0B57A4");
    };
  }

  private static String color(String red) {
    return "<w:color w:val=\"" + red + "\"/>";
  }
}
