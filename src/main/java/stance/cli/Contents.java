package stance.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is written to a stream, piece by piece: an answer can be longer than any text in memory. */
@FunctionalInterface
interface Contents {

  /** Writes it all, and leaves the stream open. */
  void writeTo(OutputStream out) throws IOException;

  /** These bytes. */
  static Contents of(byte[] bytes) {
    return out -> out.write(bytes);
  }

  /** Writes it all in pieces of a size that costs little, and has them go on their way. */
  default void sendTo(OutputStream out) throws IOException {
    BufferedOutputStream pieces = new BufferedOutputStream(out, 1 << 16);
    writeTo(pieces);
    pieces.flush();
  }
}
