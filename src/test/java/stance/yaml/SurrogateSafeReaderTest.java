package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogateSafeReaderTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 100})
  void allOfATextIsReadAndNoPairIsParted(int room) {
    String text = "a🇺🇦 bc🇨🇦é😀";
    SurrogateSafeReader reader = new SurrogateSafeReader(text);
    StringBuilder all = new StringBuilder();
    char[] piece = new char[room];
    for (int length = reader.read(piece, 0, room);
        length > 0;
        length = reader.read(piece, 0, room)) {
      assertThat(Character.isHighSurrogate(piece[length - 1])).isFalse();
      all.append(piece, 0, length);
    }
    assertThat(all).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1021, 1022, 1023, 1024, 1025, 1026, 2048, 2049, 2050, 2051})
  void aPairMayStandAnywhereInAFile(int before) {
    MemoryFolder small = DossierText.small();
    String comment = "#" + "x".repeat(before) + "🇺🇦".repeat(3000) + "\n";
    byte[] text =
        (comment + DossierText.textOf("actors/canada.yaml", small))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(DossierReader.read(small.with("actors/canada.yaml", text)).problems()).isEmpty();
  }
}
