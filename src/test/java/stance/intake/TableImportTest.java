package stance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.Components;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Stance;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.yaml.TableMapReader;
import stance.yaml.WrittenDossier;

/** What becomes of a table with a stance a row. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TableImportTest {

  private static final String MAP =
      """
      columns:
        actor: who
        group: party
        question: what
        answer: how
        date: when
        text: words
      given:
        title: A vote
        kind: person
        group-kind: party
        evidence: direct
        publisher: The clerk
      values:
        "yes": supports
        "no": opposes
      undecided: [maybe]
      absent: [away]
      silent: ["", "-"]
      """;
  private static final String HEADER = "who,party,what,how,when,words\n";

  private static TableMap map(String yaml) {
    TableMapReader.Read read =
        TableMapReader.read("map.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems()).extracting(Problem::message).isEmpty();
    return read.map().orElseThrow();
  }

  private static List<String> problems(String yaml) {
    return TableMapReader.read("map.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .problems()
        .stream()
        .map(Problem::message)
        .toList();
  }

  private static Imported imported(String csv, KnownIds known) {
    try {
      return TableImport.of(
          CsvTable.read(csv.getBytes(StandardCharsets.UTF_8), ","), map(MAP), known);
    } catch (UnreadableTable unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static Imported imported(String rows) {
    return imported(HEADER + rows, KnownIds.NONE);
  }

  private static List<Stance> stances(Imported imported, String actor) {
    return imported.dossier().actor(new Id(actor)).stances();
  }

  @ForGeneratedDossiers
  void every_row_is_accounted_for_and_what_is_written_is_read_back(long seed) {
    Random random = new Random(seed);
    StringBuilder rows = new StringBuilder();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      List<String> cells = new ArrayList<>();
      cells.add(
          one(random, "Ann Ö", "Ánn Ö", "Боб", "山田", "\"O\"\"Hara, Jr\"", "", "x".repeat(60)));
      cells.add(one(random, "Left", "Right", "", "Ann Ö"));
      cells.add(one(random, "Build it?", "\"Tear it, now?\"", "Build  it?", "", "A: b #c"));
      cells.add(one(random, "yes", "no", "maybe", "away", "-", "", "perhaps"));
      cells.add(one(random, "2021-05-04", "2021-05", "2021", "2021-02-30", "2021-05-04 10:00"));
      cells.add(
          one(random, "", "\"Yes, \"\"really\"\"\"", "a # b", "- [x", "true", "\"two\nlines\""));
      rows.append(String.join(",", cells))
          .append(random.nextInt(20) == 0 ? ",more" : "")
          .append('\n');
    }
    Imported imported = imported(rows.toString());
    ImportReport report = imported.report();
    long contradicted =
        report.refused().stream().filter(row -> row.why().startsWith("contradicts")).count();
    assertThat(report.rows()).isEqualTo(count);
    Set<Long> lines = new HashSet<>();
    report.refused().stream()
        .filter(row -> !row.why().startsWith("contradicts"))
        .forEach(row -> lines.add(row.line()));
    assertThat(report.unreadable()).isEqualTo(lines.size());
    assertThat(report.contradictory()).isGreaterThanOrEqualTo(2 * (int) Math.min(contradicted, 1));
    assertThat(report.contradictory() > 0).isEqualTo(contradicted > 0);
    if (!imported.dossier().questions().isEmpty()) {
      var read = WrittenDossier.readAgain(imported.dossier());
      assertThat(read.problems())
          .filteredOn(problem -> problem.severity() == Severity.ERROR)
          .extracting(Problem::message)
          .isEmpty();
      assertThat(Components.differences(imported.dossier(), read.value().orElseThrow())).isEmpty();
    }
    assertThat(Components.differences(imported.dossier(), imported(rows.toString()).dossier()))
        .isEmpty();
  }

  private static String one(Random random, String... cells) {
    return cells[random.nextInt(cells.length)];
  }

  @Test
  void a_row_is_a_record_of_what_it_says_and_of_no_more() {
    Imported imported = imported("Ann,Left,Build it?,yes,2021-05-04,It is time.\n");
    Stance stance = stances(imported, "ann").get(0);
    assertThat(stance.text()).contains("It is time.");
    assertThat(stance.summary()).isEmpty();
    assertThat(stance.sources().get(0).locator()).contains("line 2");
    assertThat(imported.dossier().actor(new Id("ann")).speaksFor())
        .extracting(term -> term.speaksFor().text())
        .containsExactly("left");
    assertThat(imported.dossier().actor(new Id("left")).stances()).isEmpty();
  }

  @Test
  void silence_is_no_record_and_no_answer_is_one_that_says_so() {
    Imported imported =
        imported(
            "Ann,,Build it?,-,2021,\nAnn,,Tear it?,maybe,2021,\nAnn,,Paint it?,away,2021,\n"
                + "Ann,,Sell it?,,2021,I would rather not say.\n");
    assertThat(stances(imported, "ann"))
        .extracting(stance -> stance.position().state())
        .containsExactly(Position.State.UNDECIDED, Position.State.ABSENT);
    assertThat(imported.report().silent()).isEqualTo(2);
    assertThat(imported.report().silentWithText()).isEqualTo(1);
    assertThat(imported.dossier().questions()).hasSize(4);
  }

  @Test
  void of_a_contradiction_neither_side_is_taken_and_a_repetition_once() {
    Imported imported =
        imported(
            "Ann,,Build it?,yes,2021,\nAnn,,Build it?,no,2021,\nAnn,,Tear it?,no,2021,\n"
                + "Ann,,Tear it?,no,2021,\n");
    assertThat(stances(imported, "ann")).hasSize(1);
    assertThat(imported.report().repeated()).isEqualTo(1);
    assertThat(imported.report().contradictory()).isEqualTo(2);
    assertThat(imported.report().unreadable()).isZero();
    assertThat(imported.report().refused())
        .extracting(row -> row.line() + " " + row.why())
        .containsExactly(
            "3 contradicts line 2, another answer of the same actor to the same question on the"
                + " same day; neither is taken");
  }

  @Test
  void what_has_the_same_name_as_something_else_gets_another_id() {
    Imported imported = imported("Norway,,Norway,yes,2021,\nThe clerk,,Norway,no,2021,\n");
    assertThat(imported.ids().actors()).containsEntry("Norway", new Id("norway"));
    assertThat(imported.ids().questions()).containsEntry("Norway", new Id("norway-2"));
    assertThat(WrittenDossier.readAgain(imported.dossier()).value()).isPresent();
  }

  @Test
  void an_id_of_an_earlier_import_stays() {
    Imported first = imported("Ann Lee,,Build it?,yes,2021,\nAnn-Lee,,Build it?,yes,2021,\n");
    assertThat(first.ids().actors().values())
        .extracting(Id::text)
        .containsExactly("ann-lee", "ann-lee-2");
    Imported again =
        imported(
            HEADER + "Ann-Lee,,Build it?,yes,2021,\nAnn Lee,,Build it?,yes,2021,\n", first.ids());
    assertThat(again.ids().actors())
        .containsEntry("Ann Lee", new Id("ann-lee"))
        .containsEntry("Ann-Lee", new Id("ann-lee-2"));
  }

  @Test
  void a_row_that_cannot_be_read_is_told_with_its_line() {
    Imported imported =
        imported(
            "Ann,,Build it?,perhaps,2021,\n,,Build it?,yes,2021,\nAnn,,,yes,2021,\n"
                + "Ann,,Build it?,yes,4.5.2021,\nAnn,,Build it?,yes,2021\n");
    assertThat(imported.report().refused())
        .extracting(row -> row.line() + " " + row.why())
        .containsExactly(
            "2 answers 'perhaps', which the map gives no meaning",
            "3 names no actor",
            "4 names no question",
            "5 has no date that can be read: '4.5.2021'",
            "6 has 5 cells under 6 headings");
  }

  @Test
  void a_file_that_is_no_table_is_refused() {
    assertThatThrownBy(() -> CsvTable.read("a,b\n\"c,d\n".getBytes(StandardCharsets.UTF_8), ","))
        .isInstanceOf(UnreadableTable.class)
        .hasMessage("a quotation mark opens a cell and none closes it");
    assertThatThrownBy(() -> CsvTable.read(new byte[] {'a', (byte) 0xE9, '\n'}, ","))
        .hasMessage("it is not UTF-8");
    assertThatThrownBy(() -> CsvTable.read(new byte[0], ",")).hasMessage("it is empty");
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_are_passed_over() throws UnreadableTable {
    CsvTable table = CsvTable.read("\uFEFFa,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8), ",");
    assertThat(table.header()).containsExactly("a", "b");
    assertThat(table.rows().get(0).cells()).containsExactly("1", "2");
  }

  @Test
  void what_is_neither_a_column_nor_given_is_missing() {
    TableMap map = map("columns:\n  actor: who\n  group: party\n  question: what\n");
    assertThat(map.missing())
        .extracting(Part::word)
        .containsExactly("title", "kind", "answer", "date", "evidence", "publisher", "group-kind");
  }

  @Test
  void a_map_is_refused_where_it_says_what_cannot_be() {
    assertThat(
            problems(
                "date-format: dd.QQ!{\ncolumns:\n  aktor: who\ngiven:\n  actor: Ann\n"
                    + "values:\n  ja: jes\n"))
        .hasSize(4);
    assertThat(problems("values:\n  ja: supports\n")).hasSize(1);
  }
}
