package stance.render;

/** The parts of a document of WordprocessingML that are the same in all: how it looks. */
final class DocxStyle {

  static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
          + OfficePackage.OFFICE
          + "\"";

  /** How deep lists are indented, and by how much more each, in twentieths of a point. */
  private static final int DEPTHS = 9;

  private static final int STEP = 340;

  private DocxStyle() {}

  /** The styles, of which the language of the text is a part. */
  static String styles() {
    return Xml.HEAD
        + ("<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>")
        + "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\""
        + " w:cs=\"Calibri\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-GB\""
        + " w:eastAsia=\"en-GB\""
        + " w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing"
        + " w:after=\"100\" w:line=\"264\" w:lineRule=\"auto\"/>"
        + "</w:pPr></w:pPrDefault></w:docDefaults>"
        + paragraph("Normal", "Normal", true, "", "")
        + paragraph(
            "Title", "Title", false, "<w:keepNext/><w:spacing w:after=\"60\"/>", size(36, true))
        + paragraph("Subtitle", "Subtitle", false, "<w:spacing w:after=\"160\"/>", gray())
        + heading(1, 26, 260)
        + heading(2, 23, 200)
        + heading(3, 21, 160)
        + paragraph(
            "ListBullet",
            "List Bullet",
            false,
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/>",
            "")
        + paragraph(
            "CellText",
            "Cell Text",
            false,
            "<w:spacing w:after=\"0\" w:line=\"240\"" + " w:lineRule=\"auto\"/>",
            size(18, false))
        + paragraph("Verbatim", "Verbatim", false, "<w:spacing w:after=\"0\"/>", fixed())
        + paragraph(
            "FootnoteText",
            "footnote text",
            false,
            "<w:spacing w:after=\"20\" w:line=\"240\"" + " w:lineRule=\"auto\"/>",
            size(17, false))
        + paragraph("Footer", "footer", false, "<w:jc w:val=\"right\"/>", gray())
        + character("Hyperlink", "Hyperlink", "<w:color w:val=\"0B57A4\"/><w:u w:val=\"single\"/>")
        + character("Literal", "Literal", fixed())
        + character(
            "FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>")
        + table()
        + "</w:styles>";
  }

  private static String heading(int level, int size, int before) {
    return paragraph(
        "Heading" + level,
        "heading " + level,
        false,
        "<w:keepNext/><w:spacing w:before=\""
            + before
            + "\" w:after=\"80\"/><w:outlineLvl w:val=\""
            + ((level - 1) + "\"/>"),
        size(size, true));
  }

  private static String paragraph(
      String id, String name, boolean usual, String paragraph, String text) {
    return "<w:style w:type=\"paragraph\""
        + (usual ? " w:default=\"1\"" : "")
        + (" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>")
        + (usual ? "" : "<w:basedOn w:val=\"Normal\"/>")
        + "<w:qFormat/>"
        + (paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>")
        + (text.isEmpty() ? "" : "<w:rPr>" + text + "</w:rPr>")
        + "</w:style>";
  }

  private static String character(String id, String name, String text) {
    return "<w:style w:type=\"character\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + ("\"/><w:rPr>" + text + "</w:rPr></w:style>");
  }

  private static String table() {
    StringBuilder lines = new StringBuilder();
    for (String side : new String[] {"top", "bottom", "insideH"}) {
      lines.append(
          "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"A6A6A6\"/>");
    }
    return "<w:style w:type=\"table\" w:styleId=\"Findings\"><w:name w:val=\"Findings\"/><w:tblPr>"
        + ("<w:tblBorders>" + lines + "</w:tblBorders><w:tblCellMar>")
        + "<w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>"
        + "<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar>"
        + "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr>"
        + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EDF2\"/></w:tcPr></w:tblStylePr>"
        + "</w:style>";
  }

  private static String size(int half, boolean bold) {
    return (bold ? "<w:b/><w:bCs/>" : "")
        + ("<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>");
  }

  private static String gray() {
    return "<w:color w:val=\"595959\"/>";
  }

  private static String fixed() {
    return "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Consolas\"/><w:sz"
        + " w:val=\"18\"/>";
  }

  /** The bullets of lists, level by level. */
  static String numbering() {
    StringBuilder levels = new StringBuilder();
    for (int depth = 0; depth < DEPTHS; depth++) {
      levels.append("<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/>");
      levels.append(
          "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"" + (depth % 2 == 0 ? "•" : "–"));
      levels.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + STEP * (depth + 1));
      levels.append("\" w:hanging=\"" + STEP + "\"/></w:pPr></w:lvl>");
    }
    return Xml.HEAD
        + ("<w:numbering" + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\">")
        + ("<w:multiLevelType w:val=\"multilevel\"/>" + levels + "</w:abstractNum>")
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }

  /** The deepest level of a list. */
  static int deepest(int depth) {
    return Math.min(depth, DEPTHS - 1);
  }

  /** What parts the footnotes from the text. */
  static String settings() {
    return Xml.HEAD
        + ("<w:settings" + NAMESPACES + "><w:footnotePr><w:footnote w:id=\"-1\"/>")
        + "<w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting"
        + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
        + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-GB\"/></w:settings>";
  }

  /** The part with the footnotes. */
  static String footnotes(String footnotes) {
    return Xml.HEAD
        + ("<w:footnotes" + NAMESPACES + ">")
        + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p>"
        + "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>"
        + "<w:continuationSeparator/></w:r></w:p></w:footnote>"
        + (footnotes + "</w:footnotes>");
  }

  /** The foot of every page: its number, and how many there are. */
  static String footer() {
    return Xml.HEAD
        + ("<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
        + (field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES"))
        + "</w:p></w:ftr>";
  }

  private static String field(String name) {
    return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
  }
}
