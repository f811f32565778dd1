package stance.note.words;

/** What editors and mail do to the bytes of a text file, of which no line then differs. */
public enum OnTheWay {
  BYTE_ORDER_MARK,
  LINE_ENDS,
  BLANKS_AT_LINE_ENDS,
  NO_LAST_LINE_END
}
