package stance.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stance.text.Anchor;
import stance.text.Styled;

/** A part of a document. A format is a {@link Writer}: the compiler names what one lacks. */
public sealed interface Block {

  /** Has {@code writer} write this block, as what it is. */
  void to(Writer writer);

  /** What writes every kind of block. */
  interface Writer extends ProseWriter {

    void write(Title title);

    void write(Heading heading);

    void write(Labelled line);

    void write(Verbatim verbatim);

    void write(Table table);

    void write(Listing listing);

    void write(Triangle triangle);

    void write(Entries entries);

    void write(Bars bars);

    void write(Timelines times);

    void write(Alternatives alternatives);
  }

  /** What writes what can be said under something else. */
  interface ProseWriter {

    void write(Paragraph paragraph);

    void write(Items items);

    void write(Folded folded);
  }

  /** The first line: what this is, and on the right what it rests on. */
  record Title(Styled left, Styled right) implements Block {
    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** A heading within the document. */
  record Heading(Styled text, Optional<Anchor> anchor) implements Block {

    /** A heading to which no link leads. */
    public Heading(Styled text) {
      this(text, Optional.empty());
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** What can be said under something else: an item of a list, or a row of a table. */
  sealed interface Prose extends Block {

    /** Has {@code writer} write this, as what it is. */
    void to(ProseWriter writer);

    @Override
    default void to(Writer writer) {
      to((ProseWriter) writer);
    }
  }

  /** Running text. */
  record Paragraph(Styled text, Optional<Anchor> anchor) implements Prose {

    /** Running text to which no link leads. */
    public Paragraph(Styled text) {
      this(text, Optional.empty());
    }

    @Override
    public void to(ProseWriter writer) {
      writer.write(this);
    }
  }

  /**
   * What a reader can unfold: what stands behind something that has been said. Formats in which
   * nothing unfolds leave it out.
   *
   * @param label what there is to unfold, in a few words
   */
  record Folded(Styled label, List<Prose> behind) implements Prose {

    public Folded {
      behind = List.copyOf(behind);
    }

    @Override
    public void to(ProseWriter writer) {
      writer.write(this);
    }
  }

  /** A list. */
  record Items(List<Item> items) implements Prose {

    public Items {
      items = List.copyOf(items);
    }

    @Override
    public void to(ProseWriter writer) {
      writer.write(this);
    }

    /** A list of items with nothing under them. */
    public static Items of(List<Styled> texts) {
      return new Items(texts.stream().map(Item::of).toList());
    }
  }

  /**
   * One item of a list.
   *
   * @param under what is said about it, lists of its own among it
   */
  record Item(Styled text, List<Prose> under, Optional<Anchor> anchor) {

    public Item {
      under = List.copyOf(under);
    }

    /** An item to which no link leads. */
    public Item(Styled text, List<Prose> under) {
      this(text, under, Optional.empty());
    }

    /** An item with nothing under it. */
    public static Item of(Styled text) {
      return new Item(text, List.of());
    }
  }

  /**
   * A line that a label opens, such as "Silent: Size; Sanctions".
   *
   * @param label with the sign and the space that end it
   */
  record Labelled(Styled label, Styled text) implements Block {
    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** Lines as they stand elsewhere, in a file or on a screen; they are never wrapped. */
  record Verbatim(List<Styled> lines) implements Block {

    public Verbatim {
      lines = List.copyOf(lines);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /**
   * Subjects side by side.
   *
   * @param columns the headings of the columns, one a subject
   * @param sections groups of rows
   */
  record Table(Style style, List<Styled> columns, List<Section> sections) implements Block {

    /** What the cells of a table are like. */
    public enum Style {
      /** A few words each, which may have to be wrapped. */
      WORDS,
      /** A mark of a few characters each, for many subjects. */
      MARKS
    }

    public Table {
      columns = List.copyOf(columns);
      sections = List.copyOf(sections);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /**
   * Entries with the same facts each.
   *
   * @param headings the names of the facts
   * @param entries one text a fact
   */
  record Listing(List<Styled> headings, List<List<Styled>> entries) implements Block {

    public Listing {
      headings = List.copyOf(headings);
      entries = entries.stream().map(List::copyOf).toList();
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /**
   * What each of several subjects is to every other: rows with names, columns with numbers.
   *
   * @param labels the subjects
   * @param rows for each of them, a cell of a few characters for each that stands before it
   */
  record Triangle(List<Styled> labels, List<List<Styled>> rows) implements Block {

    public Triangle {
      labels = List.copyOf(labels);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** Paragraphs, each with a number or a name before it, or with nothing. */
  record Entries(Style style, List<Entry> entries) implements Block {

    /** What the entries are. */
    public enum Style {
      /** Names, each with what it stands for. */
      GLOSSARY,
      /** Short texts with numbers, such as a list of sources. */
      NUMBERED_LIST,
      /** Numbered paragraphs of a text. */
      NUMBERED_PARAGRAPHS,
      /** The text itself, each paragraph with its heading beside it. */
      SIDE_HEADINGS
    }

    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** Groups and how large each is. */
  record Bars(List<Bar> bars) implements Block {

    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /**
   * Lines of time, one below the other on one axis.
   *
   * @param from the first day of the axis
   * @param until its last day
   */
  record Timelines(LocalDate from, LocalDate until, List<Timeline> lines) implements Block {

    public Timelines {
      lines = List.copyOf(lines);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /**
   * The same in several forms: a page takes the first that fits it, or else the last.
   *
   * @param forms the widest first, one at least
   */
  record Alternatives(List<Form> forms) implements Block {

    public Alternatives {
      forms = List.copyOf(forms);
    }

    @Override
    public void to(Writer writer) {
      writer.write(this);
    }
  }

  /** One of several forms: parts as those of a document. */
  record Form(List<List<Block>> parts) {}

  /** Rows of a table that stand together. */
  record Section(Optional<Styled> heading, List<Row> rows) {

    public Section {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One matter across the subjects.
   *
   * @param cells one a column
   * @param verdict what the cells amount to: a line of its own, then why
   * @param details what is said about the row, under it
   */
  record Row(
      Styled label,
      List<Cell> cells,
      Optional<Cell> verdict,
      List<Prose> details,
      Optional<Anchor> anchor) {

    public Row {
      cells = List.copyOf(cells);
      details = List.copyOf(details);
    }

    /** A row to which no link leads. */
    public Row(Styled label, List<Cell> cells, Optional<Cell> verdict, List<Prose> details) {
      this(label, cells, verdict, details, Optional.empty());
    }
  }

  /** What a table says at one place, in lines that may have to be wrapped. */
  record Cell(List<Line> lines) {

    public Cell {
      lines = List.copyOf(lines);
    }

    /** A cell of one line. */
    public static Cell of(Styled text) {
      return new Cell(List.of(Line.of(text)));
    }

    /** Its first line. */
    public Cell head() {
      return new Cell(lines.subList(0, Math.min(1, lines.size())));
    }

    /** The other lines, each on its own. */
    public Cell rest() {
      return new Cell(lines.stream().skip(1).map(line -> Line.of(line.text())).toList());
    }
  }

  /** A line of a cell. */
  record Line(Styled text, Place place) {

    /** How a line stands to the one above it. */
    public enum Place {
      /** On its own. */
      OWN,
      /** One of several that belong to the line above. */
      BULLET,
      /** Says more about the line above. */
      UNDER
    }

    /** A line on its own. */
    public static Line of(Styled text) {
      return new Line(text, Place.OWN);
    }
  }
}
