package stance.startup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import stance.dossier.Id;

/**
 * Numbers and texts in a row, each text kept once and told by its number wherever it stands. It is
 * either written or read: each method puts down the value that it is given and returns it, or
 * returns the value that comes next. What is read is read but once, on a Java that has compiled
 * nothing of it: whatever can be is left to the few operations that move whole arrays.
 */
final class PackedNumbers {

  /** How many numbers precede the lengths of the texts; the first is the check sum of the rest. */
  private static final int HEADER = 5;

  private final boolean reads;
  private int[] numbers;
  private int at;
  private final Map<String, Integer> written = new LinkedHashMap<>();
  private final String[] texts;
  private final @Nullable Id[] ids;

  private PackedNumbers(boolean reads, int[] numbers, String[] texts) {
    this.reads = reads;
    this.numbers = numbers;
    this.texts = texts;
    this.ids = new Id[texts.length];
  }

  /** None yet, to be written. */
  static PackedNumbers toWrite() {
    return new PackedNumbers(false, new int[1024], new String[0]);
  }

  /** What is in {@code bytes}, to be read; nothing if they are damaged. */
  static Optional<PackedNumbers> toRead(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length < HEADER * Integer.BYTES || buffer.getInt() != checkSum(bytes)) {
      return Optional.empty();
    }
    int[] lengths = new int[buffer.getInt()];
    int[] numbers = new int[buffer.getInt()];
    int narrow = buffer.getInt();
    char[] wide = new char[buffer.getInt()];
    buffer.asIntBuffer().get(lengths).get(numbers);
    int narrowAt = Integer.BYTES * (HEADER + lengths.length + numbers.length);
    buffer.position(narrowAt + narrow);
    buffer.asCharBuffer().get(wide);
    return Optional.of(new PackedNumbers(true, numbers, texts(lengths, bytes, narrowAt, wide)));
  }

  private static String[] texts(int[] lengths, byte[] narrow, int narrowFrom, char[] wide) {
    String[] texts = new String[lengths.length];
    int narrowAt = narrowFrom;
    int wideAt = 0;
    for (int i = 0; i < lengths.length; i++) {
      int length = lengths[i];
      if (length < 0) {
        texts[i] = new String(wide, wideAt, -length);
        wideAt -= length;
      } else {
        texts[i] = new String(narrow, narrowAt, length, StandardCharsets.ISO_8859_1);
        narrowAt += length;
      }
    }
    return texts;
  }

  /** Whether all that was written has been read. */
  boolean isAtEnd() {
    return at == numbers.length;
  }

  int number(int it) {
    if (reads) {
      return numbers[at++];
    }
    if (at == numbers.length) {
      numbers = Arrays.copyOf(numbers, at * 2);
    }
    numbers[at++] = it;
    return it;
  }

  long wide(long it) {
    int high = number((int) (it >>> Integer.SIZE));
    return (long) high << Integer.SIZE | number((int) it) & 0xFFFFFFFFL;
  }

  String text(String it) {
    if (reads) {
      return texts[numbers[at++]];
    }
    Integer known = written.putIfAbsent(it, written.size());
    number(known == null ? written.size() - 1 : known);
    return it;
  }

  /** An id; one object for each that is read, as when a dossier's files are. */
  Id id(Id it) {
    if (!reads) {
      text(it.text());
      return it;
    }
    int index = numbers[at++];
    Id id = ids[index];
    if (id == null) {
      id = new Id(texts[index]);
      ids[index] = id;
    }
    return id;
  }

  /** All that was written, as the bytes of a file. */
  byte[] bytes() {
    int[] lengths = new int[written.size()];
    StringBuilder narrow = new StringBuilder();
    StringBuilder wide = new StringBuilder();
    int i = 0;
    for (String text : written.keySet()) {
      boolean isNarrow = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
      (isNarrow ? narrow : wide).append(text);
      lengths[i++] = isNarrow ? text.length() : -text.length();
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(
            Integer.BYTES * (HEADER + lengths.length + at)
                + narrow.length()
                + Character.BYTES * wide.length());
    for (int number : new int[] {0, lengths.length, at, narrow.length(), wide.length()}) {
      bytes.putInt(number);
    }
    for (int length : lengths) {
      bytes.putInt(length);
    }
    for (int number : Arrays.copyOf(numbers, at)) {
      bytes.putInt(number);
    }
    bytes.put(narrow.toString().getBytes(StandardCharsets.ISO_8859_1));
    for (int c = 0; c < wide.length(); c++) {
      bytes.putChar(wide.charAt(c));
    }
    return bytes.putInt(0, checkSum(bytes.array())).array();
  }

  /** Of all but the check sum itself. */
  private static int checkSum(byte[] packed) {
    CRC32 sum = new CRC32();
    sum.update(packed, Integer.BYTES, packed.length - Integer.BYTES);
    return (int) sum.getValue();
  }
}
