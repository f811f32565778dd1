package stance.render;

/** The looks of cells, in the order in which the sheet of styles has them. */
enum XlsxStyle {
  PLAIN(""),
  HEADER(" fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\""),
  TEXT(""),
  /** Text that would be a formula once somebody edits it, if it were not marked as text. */
  TEXT_LIKE_FORMULA(" quotePrefix=\"1\""),
  LINK(" fontId=\"2\" applyFont=\"1\""),
  DATE(" numFmtId=\"164\" applyNumberFormat=\"1\""),
  NUMBER("");

  private final String attributes;

  XlsxStyle(String attributes) {
    this.attributes = attributes;
  }

  /** The sheet of styles. */
  static String sheet() {
    StringBuilder cells = new StringBuilder();
    for (XlsxStyle style : values()) {
      cells.append("<xf xfId=\"0\"").append(style.attributes);
      cells.append(
          style == PLAIN
              ? "/>"
              : " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>");
    }
    return Xml.HEAD
        + ("<styleSheet xmlns=\"" + XlsxSheet.NAMESPACE + "\">")
        + "<numFmts count=\"1\"><numFmt numFmtId=\"164\""
        + " formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts count=\"3\"><font><sz val=\"11\"/><name"
        + " val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name"
        + " val=\"Calibri\"/></font><font><u/><sz val=\"11\"/><color rgb=\"FF0B57A4\"/><name"
        + " val=\"Calibri\"/></font></fonts><fills count=\"3\"><fill><patternFill"
        + " patternType=\"none\"/></fill><fill><patternFill"
        + " patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor"
        + " rgb=\"FFE8EDF2\"/></patternFill></fill></fills><borders"
        + " count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs"
        + " count=\"1\"><xf/></cellStyleXfs>"
        + ("<cellXfs count=\"" + values().length + "\">" + cells + "</cellXfs></styleSheet>");
  }
}
