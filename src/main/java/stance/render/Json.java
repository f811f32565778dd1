package stance.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import stance.document.Data;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Data as JSON: two spaces to a level, a final newline, the same bytes everywhere. */
public final class Json {

  private static final int DECIMALS = 4;

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** The text of {@code data}. */
  public static String of(Data data) {
    StringWriter text = new StringWriter();
    try {
      write(data, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Writes the same text, piece by piece, and leaves {@code out} open. */
  public static void write(Data data, Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
          }
        };
    try (JsonGenerator json = FACTORY.createGenerator(context, out)) {
      data.to(new Generated(json));
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
    out.write('\n');
  }

  /** Writes each kind of data with the generator. */
  private record Generated(JsonGenerator json) implements Data.Writer {

    @Override
    public void write(Data.Fields fields) {
      json.writeStartObject();
      for (Data.Field field : fields.fields()) {
        json.writeName(field.name());
        field.value().to(this);
      }
      json.writeEndObject();
    }

    @Override
    public void write(Data.Items items) {
      json.writeStartArray();
      items.values().forEach(value -> value.to(this));
      json.writeEndArray();
    }

    @Override
    public void write(Data.Text text) {
      json.writeString(text.value());
    }

    @Override
    public void write(Data.Whole number) {
      json.writeNumber(number.value());
    }

    @Override
    public void write(Data.Decimal number) {
      json.writeNumber(rounded(number.value()));
    }

    @Override
    public void write(Data.Truth truth) {
      json.writeBoolean(truth.value());
    }

    @Override
    public void write(Data.Nothing nothing) {
      json.writeNull();
    }
  }

  private static BigDecimal rounded(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
  }
}
