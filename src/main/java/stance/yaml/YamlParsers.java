package stance.yaml;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * The YAML parsers of the library, set up for a dossier. Every scalar but null is a string: {@code
 * country: NO} is not {@code false}. The limits of the library are switched off, because our own
 * limits on files and nesting are stricter.
 */
final class YamlParsers {

  /** Characters in a buffer of the parser; for most files one or a few buffers. */
  private static final int BUFFER = 1024;

  /** From this number of characters on, a text gets a buffer of this size. */
  private static final int LARGE = 1024 * 1024;

  private static final YAMLFactory USUAL = factory(BUFFER);

  private YamlParsers() {}

  /** A parser of {@code text} whose tokens know their positions. */
  static YAMLParser of(String text) {
    YAMLFactory factory = text.length() >= LARGE ? factory(LARGE) : USUAL;
    Reader reader = new SurrogateSafeReader(text);
    return (YAMLParser) factory.createParser(ObjectReadContext.empty(), reader);
  }

  /**
   * The library copies the part of a token that it has with every buffer that it reads. With small
   * buffers the time would grow with the square of the length of a token, so a long text gets a
   * large one.
   */
  private static YAMLFactory factory(int bufferSize) {
    return YAMLFactory.builder()
        .loadSettings(
            LoadSettings.builder()
                .setSchema(new TextSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(bufferSize)
                .build())
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build())
        .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
        .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
