package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of three makes become dossiers; what cannot be read is told, and nothing is written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ImportCommandTest {

  private static final String THESES =
      """
      Partei: Nr.,Partei: Kurzbezeichnung,Partei: Name,These: Nr.,These: Titel,These: These,Position: Position,Position: Begründung
      1,GRÜN,Grüne Liste,1,Tempo,Auf der Brücke soll Tempo 30 gelten.,stimme zu,"Ja, ""sofort""."
      1,GRÜN,Grüne Liste,2,Maut,Die Brücke soll Maut kosten.,neutral,
      2,FREI,Freie Wähler,1,Tempo,Auf der Brücke soll Tempo 30 gelten.,stimme nicht zu,Nein.
      2,FREI,Freie Wähler,2,Maut,Die Brücke soll Maut kosten.,,
      """;

  private static final String VOTES =
      """
      member,vote,position,date
      Norway,Resolution 1,yes,2019-12-03
      Chad,Resolution 1,abstain,2019-12-03
      Fiji,Resolution 1,absent,2019-12-03
      Norway,Resolution 2,no,2019-12-04
      Palau,Resolution 2,not a member,2019-12-04
      """;

  private static final String EVENTS =
      """
      statement_id;time;person;organization;concept;agreement;start_position;stop_position;text;coder;document_id;document_title
      7;2021-05-04 00:00:00;Ann Lee;Rivertown;The bridge should be built;1;10;40;Build it now.;c;1;Council, first day
      8;2021-05-04 00:00:00;Bob;Harbour;The bridge should be built;0;50;90;We cannot.;c;1;Council, first day
      """;

  @TempDir Path folder;

  private Session.Outcome run(String command) {
    return Session.in(folder).run(List.of(command.split(" ", -1)));
  }

  private void table(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private Session.Outcome imported(String command) {
    Session.Outcome run = run(command);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    String made = command.split(" ", -1)[2];
    Session.Outcome check = run("check " + made);
    assertThat(check.status()).as(check.out()).isZero();
    return run;
  }

  @Test
  void the_sheet_of_a_voting_advice_application() {
    table("theses.csv", THESES);
    Session.Outcome run =
        imported(
            "import theses.csv new --map wahl-o-mat --set date=2021-09 --set title=Town"
                + " --set publisher=Town --set evidence=direct");
    assertThat(run.err())
        .startsWith(
            "4 rows: 3 records, 1 silent, 0 repeated, 0 contradictory, 0 refused; 2 actors,");
    assertThat(run("show frei -d new -f csv").out()).contains("Nein.");
    assertThat(run("compare grun frei -d new").out()).contains("≠ differ (2 of 2)");
  }

  @Test
  void a_roll_call() {
    table("votes.csv", VOTES);
    Session.Outcome run =
        imported("import votes.csv new --map roll-call --set title=Assembly --set publisher=UN");
    assertThat(run.err()).startsWith("5 rows: 4 records, 1 silent,");
    assertThat(run("compare norway fiji -d new -q resolution-1").out()).contains("took no part");
  }

  @Test
  void the_event_list_of_Discourse_Network_Analyzer() {
    table("events.csv", EVENTS);
    imported("import events.csv new --map dna --set title=Bridge --set publisher=Rivertown");
    assertThat(run("cite rivertown the-bridge-should-be-built -d new").out())
        .contains(
            "Ann Lee, for Rivertown, 4 May 2021, on the question “The bridge should be built”:"
                + " supports")
        .contains("“Council, first day”");
  }

  @Test
  void nothing_is_written_if_a_row_cannot_be_read_unless_that_is_asked_for() {
    table("votes.csv", VOTES + "Cuba,Resolution 2,perhaps,2019-12-04\n");
    String command = "import votes.csv new --map roll-call --set title=Assembly --set publisher=UN";
    Session.Outcome refused = run(command);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "votes.csv:7:19: error: the row answers 'perhaps', which the map gives no meaning")
        .contains("nothing was written");
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(run(command + " --partial").status()).isZero();
    assertThat(folder.resolve("new/dossier.yaml")).exists();
  }

  @Test
  void ids_of_an_earlier_import_are_kept_so_that_diff_tells_what_changed() {
    table("votes.csv", VOTES);
    String options = " --map roll-call --set title=Assembly --set publisher=UN";
    imported("import votes.csv first" + options);
    List<String> lines = new ArrayList<>(VOTES.lines().toList());
    lines.add(1, "Nor-way,Resolution 2,yes,2019-12-04");
    lines.add(1, "=Chad,Resolution 2,yes,2019-12-04");
    table("votes.csv", String.join("\n", lines) + "\n");
    imported("import votes.csv second" + options + " --ids first/ids.csv");
    imported("import votes.csv third" + options + " --ids second/ids.csv");
    assertThat(folder.resolve("third/ids.csv"))
        .hasSameTextualContentAs(folder.resolve("second/ids.csv"))
        .content()
        .contains(",=Chad\n");
    assertThat(run("show norway -d second").out()).contains("Norway");
    assertThat(run("show nor-way -d second").out()).contains("Nor-way");
  }

  @Test
  void all_that_is_wrong_with_a_row_is_told_at_once_and_many_alike_once() {
    StringBuilder rows = new StringBuilder(VOTES).append(",,perhaps,3.12.2019\n");
    for (int i = 0; i < 60; i++) {
      rows.append("Land ").append(i).append(",Resolution 1,maybe,2019-12-03\n");
    }
    table("votes.csv", rows.toString());
    String command = "import votes.csv new --map roll-call --set title=Assembly --set publisher=UN";
    Session.Outcome refused = run(command);
    assertThat(refused.err())
        .contains("votes.csv:7:1: error: the row names no actor")
        .contains("votes.csv:7:2: error: the row names no question")
        .contains("votes.csv:7:3: error: the row answers 'perhaps'")
        .contains("votes.csv:7:11: error: the row has no date that can be read: '3.12.2019'")
        .contains("57 more like this in 1 file; stance import --all shows them")
        .contains("0 contradictory, 61 refused; 4 actors, 2 questions");
    assertThat(run(command + " --all").err()).contains("votes.csv:67:");
  }

  @Test
  void a_file_that_is_no_such_table_is_told_by_what_it_is() {
    String command = "import bad.csv new --map roll-call --set title=Assembly --set publisher=UN";
    table("bad.csv", VOTES.replace(',', ';'));
    assertThat(run(command).err())
        .contains("'bad.csv:1': the cells are divided by ';', not by ','")
        .contains("write separator: \";\"");
    table("bad.csv", VOTES.replace(',', '\t'));
    assertThat(run(command).err()).contains("the cells are divided by '\\t'");
    table("bad.csv", "member,vote,position,date\n");
    assertThat(run(command).err()).contains("the table has no rows");
    table("bad.csv", VOTES.replace("member,vote", "member,member,vote"));
    assertThat(run(command).err()).contains("two columns of the table are called 'member'");
    table("bad.csv", "PK\u0003\u0004");
    assertThat(run(command).err()).contains("it is a workbook of a spreadsheet");
    table("bad.csv", VOTES.replace("Chad", "Ch\u202Ead").replace("Fiji", "Fi\u001Bji"));
    assertThat(run(command).err())
        .contains("bad.csv:3:1: error: the row holds a character that no text can hold (U+202E)")
        .contains("bad.csv:4:1: error: the row holds a character that no text can hold (U+001B)")
        .doesNotContain("\u001B", "\u202E");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void a_dossier_that_would_not_load_is_not_written() {
    table("votes.csv", VOTES.replace("Resolution 1", "None"));
    Session.Outcome refused =
        run("import votes.csv new --map roll-call --set title=Assembly --set publisher=UN");
    assertThat(refused.err()).contains("new/dossier.yaml:").contains("it reads as no answer");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void a_dossier_comes_back_from_its_tables() {
    assertThat(Session.in(folder).on(Session.SHIPPED).run(List.of("export", "tables")).status())
        .isZero();
    assertThat(imported("import tables/datapackage.json made").err())
        .contains(" rows: all of them fit\nwrote made\n");
    String question = "compare @canada @usa -q mission -f json";
    Session.Outcome before =
        Session.in(folder).on(Session.SHIPPED).run(List.of(question.split(" ", -1)));
    assertThat(run(question + " -d made").out()).isEqualTo(before.out());
  }

  @Test
  void of_tables_with_an_error_nothing_is_written_unless_that_is_asked_for() throws IOException {
    Session.in(folder).on(Session.SHIPPED).run(List.of("export", "tables"));
    Path stances = folder.resolve("tables/stances.csv");
    Files.writeString(
        stances, Files.readString(stances).replaceFirst(",stated,2017-11-09,", ",stated,2017,"));
    Session.Outcome refused = run("import tables made");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains("tables/stances.csv:")
        .contains("1 error; ")
        .contains("nothing was written; mend the tables, or leave out these rows");
    assertThat(folder.resolve("made")).doesNotExist();
    assertThat(run("import tables made --partial").status()).isZero();
    assertThat(run("check made").status()).isZero();
    assertThat(run("import tables other --map dna").err())
        .contains("--map is of a table with a stance a row");
    Files.createDirectories(folder.resolve("empty"));
    assertThat(run("import empty other").err()).contains("the folder has none of the tables");
  }

  @Test
  void what_is_asked_for_wrongly_is_told_before_anything_is_read() {
    table("votes.csv", VOTES);
    assertThat(run("import votes.csv new --map roll-calls").err())
        .contains("--map names no file: 'roll-calls'");
    assertThat(run("import votes.csv new --map roll-call").err())
        .contains("neither the table nor the map tells title, publisher");
    assertThat(run("import votes.csv new --map wahl-o-mat").err())
        .contains("the table has no column");
    assertThat(run("import votes.csv new --map roll-call --set dat=2019").err())
        .contains("did you mean date?");
    assertThat(run("import none new").err()).contains("FILE names no file: 'none'");
    assertThat(run("import none.csv new --map dna").err())
        .contains("FILE names no file: 'none.csv'");
    table("map.yaml", "columns:\n  aktor: member\n");
    Session.Outcome broken = run("import votes.csv new --map map.yaml");
    assertThat(broken.status()).isEqualTo(3);
    assertThat(broken.err()).contains("map.yaml:1:1: error: ").contains("did you mean 'actor'?");
  }
}
