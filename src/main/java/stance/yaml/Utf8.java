package stance.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.problem.Place;
import stance.problem.Problem;

/** From the bytes of a file to its text. A byte order mark at the start is passed over. */
final class Utf8 {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String HELP =
      "save the file as UTF-8 (an editor offers it as the encoding, under Save As)";

  private Utf8() {}

  /** The text, or nothing if {@code bytes} are not UTF-8, which is then reported. */
  static Optional<FileText> decode(String file, byte[] bytes, List<Problem> problems) {
    if (ForbiddenCharacters.isPlain(bytes)) {
      return Optional.of(new FileText(file, new String(bytes, StandardCharsets.ISO_8859_1)));
    }
    if (isUtf16(bytes)) {
      problems.add(
          FileProblems.error(
              FormatRule.BAD_ENCODING, Place.of(file), "the file is UTF-16, not UTF-8", HELP));
      return Optional.empty();
    }
    int start = startsWithMark(bytes) ? MARK.length : 0;
    String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      int bad = firstBadByte(bytes, start);
      if (bad < bytes.length) {
        reportBadByte(file, bytes, start, bad, text, problems);
        return Optional.empty();
      }
    }
    return Optional.of(new FileText(file, text));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3 && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
  }

  /**
   * UTF-16 begins with its byte order mark, or has a zero byte beside its first ASCII character.
   */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFEFF || first == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
  }

  /** The index of the first byte that is not UTF-8, or the number of bytes if all are. */
  private static int firstBadByte(byte[] bytes, int start) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isOverflow()) {
        return in.position();
      }
      out.clear();
    }
  }

  private static void reportBadByte(
      String file, byte[] bytes, int start, int bad, String text, List<Problem> problems) {
    FileText lenient = new FileText(file, text);
    int at = new String(bytes, start, bad - start, StandardCharsets.UTF_8).length();
    problems.add(
        FileProblems.error(
            FormatRule.BAD_ENCODING,
            lenient.place(lenient.span(at, at + 1)),
            String.format(Locale.ROOT, "the byte 0x%02X here is not UTF-8", bytes[bad]),
            HELP));
  }
}
