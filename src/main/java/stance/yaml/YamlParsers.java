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
 * The library's parsers of YAML, set up for a dossier: whatever is not nothing is a text, as no
 * country is false. Our own limits on files and nesting hold; no limit of the library is ever
 * reached.
 */
final class YamlParsers {

  /**
   * Of a text that is read, the characters that are read at a time, and how long a long text is.
   */
  private static final int PIECE = 1024;

  private static final int LONG = 1024 * 1024;

  private static final YAMLFactory WITH_PLACES = factory(PIECE, true);
  private static final YAMLFactory WITHOUT_PLACES = factory(PIECE, false);

  private YamlParsers() {}

  /**
   * A parser of {@code text}.
   *
   * @param places whether it knows where its tokens stand
   */
  static YAMLParser of(String text, boolean places) {
    YAMLFactory factory = places ? WITH_PLACES : WITHOUT_PLACES;
    if (text.length() >= LONG) {
      factory = factory(LONG, places);
    }
    Reader reader = new SurrogateSafeReader(text);
    return (YAMLParser) factory.createParser(ObjectReadContext.empty(), reader);
  }

  /**
   * The library copies what it has of a token with every piece of it that it reads: the pieces of a
   * long text must be long, or the time grows with the square of a token's length.
   */
  private static YAMLFactory factory(int bufferSize, boolean places) {
    return YAMLFactory.builder()
        .loadSettings(
            LoadSettings.builder()
                .setSchema(new TextSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(bufferSize)
                .setUseMarks(places)
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
