package stance.document;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.RandomAccess;
import java.util.function.Function;

/** A tree of data for programs to read. The order of fields is part of it. */
public sealed interface Data {

  /** Has {@code writer} write this, as what it is. */
  void to(Writer writer);

  /** What writes every kind of data. */
  interface Writer {

    void write(Text text);

    void write(Whole number);

    void write(Decimal number);

    void write(Truth truth);

    void write(Nothing nothing);

    void write(Items items);

    void write(Fields fields);
  }

  /** A text. */
  record Text(String value) implements Data {
    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** A whole number. */
  record Whole(long value) implements Data {
    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** A number, which is written rounded half-up to four decimals. */
  record Decimal(double value) implements Data {

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** Yes or no. */
  record Truth(boolean value) implements Data {
    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** That there is nothing. */
  record Nothing() implements Data {
    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** A list. */
  record Items(List<Data> values) implements Data {

    public Items {
      values = values instanceof Made ? values : List.copyOf(values);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /**
   * What is made of the values of a list, each when it is asked for: where there are millions, they
   * are written one after the other and never all there.
   */
  final class Made<T> extends AbstractList<Data> implements RandomAccess {

    private final List<T> values;
    private final Function<? super T, ? extends Data> each;

    private Made(List<T> values, Function<? super T, ? extends Data> each) {
      this.values = values;
      this.each = each;
    }

    @Override
    public Data get(int index) {
      return each.apply(values.get(index));
    }

    @Override
    public int size() {
      return values.size();
    }
  }

  /** Named values, in order. */
  record Fields(List<Field> fields) implements Data {

    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }

    /** These fields, and a text before them. */
    public Fields first(String name, String value) {
      List<Field> more = new ArrayList<>();
      more.add(new Field(name, new Text(value)));
      more.addAll(fields);
      return new Fields(more);
    }

    /** These fields, and one more after them. */
    public Fields with(String name, Data value) {
      List<Field> more = new ArrayList<>(fields);
      more.add(new Field(name, value));
      return new Fields(more);
    }

    /** These fields, and a text after them. */
    public Fields with(String name, String value) {
      return with(name, new Text(value));
    }

    /** These fields, and a text, or nothing, after them. */
    public Fields with(String name, Optional<String> value) {
      return with(name, textOrNothing(value));
    }

    /** These fields, and a number, or nothing where there is none, after them. */
    public Fields with(String name, OptionalDouble value) {
      return with(name, value.isPresent() ? new Decimal(value.getAsDouble()) : new Nothing());
    }

    /** These fields, and yes or no after them. */
    public Fields with(String name, boolean value) {
      return with(name, new Truth(value));
    }

    /** These fields, and a whole number after them. */
    public Fields with(String name, long value) {
      return with(name, new Whole(value));
    }
  }

  /** A named value. */
  record Field(String name, Data value) {}

  /** The value, or that there is nothing. */
  static Data orNothing(Optional<? extends Data> value) {
    return value.isPresent() ? value.get() : new Nothing();
  }

  /** The text, or that there is nothing. */
  static Data textOrNothing(Optional<String> value) {
    return value.<Data>map(Text::new).orElseGet(Nothing::new);
  }

  /** No fields yet. */
  static Fields fields() {
    return new Fields(List.of());
  }

  /**
   * A list of what {@code each} makes of the values, made when it is asked for, of values that do
   * not change until then.
   */
  static <T> Items items(List<T> values, Function<? super T, ? extends Data> each) {
    return new Items(new Made<>(values, each));
  }

  /** A list of texts, written as the values write themselves. */
  static Items texts(List<?> values) {
    return items(values, value -> new Text(value.toString()));
  }
}
