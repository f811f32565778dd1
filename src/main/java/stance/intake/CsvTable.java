package stance.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.text.WhiteSpace;

/**
 * A table of comma-separated values (RFC 4180, with any separator) in memory.
 *
 * @param header the headings, in order
 * @param headerLine the line of the file on which they begin, from 1
 * @param rows the rows below them; none has another number of cells than the header
 * @param faults what is wrong with other rows, which are left out
 */
public record CsvTable(List<String> header, long headerLine, List<Row> rows, List<Refusal> faults) {

  private static final List<String> SEPARATORS = List.of(";", "\t", ",", "|");

  /**
   * A row.
   *
   * @param line the line of the file on which it begins, from 1
   */
  public record Row(long line, List<String> cells) {}

  public CsvTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    faults = List.copyOf(faults);
  }

  /**
   * The table in {@code bytes}.
   *
   * @throws UnreadableTable if it is not UTF-8, or has no row of headings, or a quotation mark that
   *     opens a cell is never closed
   */
  public static CsvTable read(byte[] bytes, String separator) throws UnreadableTable {
    refuseOtherFiles(bytes);
    String text = text(bytes);
    Optional<CellText.Fault> quotation = CellText.fault(text, separator);
    if (quotation.isPresent()) {
      CellText.Fault fault = quotation.get();
      throw new UnreadableTable(fault.what(), fault.help(), CellText.line(text, fault.at()));
    }
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException fault) {
      throw new UnreadableTable(
          "it is no table of cells with '" + separator + "' between", "check its quotation marks");
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    if (records.isEmpty()) {
      throw new UnreadableTable("it is empty", "its first line names the columns");
    }
    refuseOtherSeparators(records.get(0), separator);
    List<String> header = stripped(records.get(0));
    List<Row> rows = new ArrayList<>();
    List<Refusal> faults = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      List<String> cells = stripped(each);
      if (cells.size() == header.size()) {
        rows.add(new Row(each.getStartingLineNumber(), cells));
      } else {
        faults.add(
            new Refusal(
                each.getStartingLineNumber(),
                Optional.empty(),
                "has "
                    + (cells.size() == 1 ? "1 cell" : cells.size() + " cells")
                    + " under "
                    + (header.size() == 1 ? "1 heading" : header.size() + " headings"),
                "each heading has a cell, also an empty one; a text with '"
                    + separator
                    + "' in it stands between quotation marks"));
      }
    }
    return new CsvTable(header, records.get(0).getStartingLineNumber(), rows, faults);
  }

  private static List<String> stripped(CsvRecord cells) {
    return cells.getFields().stream().map(WhiteSpace::folded).toList();
  }

  private static void refuseOtherSeparators(CsvRecord header, String separator)
      throws UnreadableTable {
    for (String other : SEPARATORS) {
      if (header.getFieldCount() == 1 && header.getField(0).contains(other)) {
        String shown = other.equals("\t") ? "\\t" : other;
        throw new UnreadableTable(
            "the cells are divided by '" + shown + "', not by '" + separator + "'",
            "save it with '"
                + separator
                + "' between them; or, where a map is given, write separator: \""
                + shown
                + "\" in it",
            header.getStartingLineNumber());
      }
    }
  }

  /** What is saved by a click instead of a table as text. */
  private static void refuseOtherFiles(byte[] bytes) throws UnreadableTable {
    if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableTable(
          "it is a workbook of a spreadsheet, not a table as text",
          "save the sheet as CSV, in UTF-8");
    }
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      throw new UnreadableTable("it is UTF-16", "save it as CSV, in UTF-8");
    }
  }

  private static boolean begins(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String text(byte[] bytes) throws UnreadableTable {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException bad) {
      throw new UnreadableTable(
          "it is not UTF-8", "save it as UTF-8 (a spreadsheet offers it as the character set)");
    }
  }
}
