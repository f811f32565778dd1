package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code stance brief --check}: whether a note that was written still holds. */
final class NoteCheckTest {

  private static final String HOLDS = "The note still holds, line for line.\n";
  private static final String DATA_HOLDS = " The data that it rests on still holds.\n";
  private static final String HEAD = "UNCLASSIFIED; J. Doe, 343\u001b[31m";

  @TempDir Path folder;
  private Path dossier;

  @BeforeEach
  void copy_the_dossier() throws IOException {
    dossier = InventedDossier.copyTo(folder.resolve("dossier"));
  }

  private Session.Outcome brief(String... arguments) {
    List<String> args = new ArrayList<>(List.of("brief"));
    args.addAll(Arrays.asList(arguments));
    return Session.in(folder).on(dossier).run(args);
  }

  private void written(String arguments) {
    List<String> words = new ArrayList<>(Arrays.asList(arguments.split(" ")));
    words.addAll(List.of("-o", "note.txt"));
    Session.Outcome run = brief(words.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("wrote note.txt\n");
  }

  private Session.Outcome check() {
    return brief("--check", "note.txt");
  }

  private void edit(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private void add(String actor, String record) throws IOException {
    Path file = dossier.resolve("actors").resolve(actor + ".yaml");
    Files.writeString(file, Files.readString(file).stripTrailing() + "\n" + record);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mayor harbour greens",
        "mayor harbour greens --as-of 2021-03 --evidence direct --width 60 --ascii",
        "city ferries harbour greens --since 2021-03 --full",
        "mayor harbour ferries --assume board-agrees,rock-found",
        "mayor harbour ferries --assume all",
        "mayor harbour ferries --robust",
        "mayor harbour --topic works -q route -f markdown",
        "mayor deputy harbour ferries anglers greens city --question route",
        "mayor --style reply",
        "mayor harbour greens -f html",
        "city ferries harbour greens --since 2021-03 --full -f docx",
        "mayor --style reply -f html",
        "mayor harbour --style card -f docx",
        "mayor harbour greens --style card --width 120",
        "anglers"
      })
  void a_note_holds_as_long_as_nothing_changes(String arguments) {
    written(arguments);
    assertThat(check()).isEqualTo(new Session.Outcome(0, HOLDS, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "docx"})
  void a_note_names_the_folder_that_was_typed_and_is_made_and_checked_by_that(String format)
      throws IOException {
    Files.move(dossier, folder.resolve("Ida's files"));
    Session here = Session.in(folder);
    List<String> command =
        List.of("brief", "mayor", "harbour", "-d", "Ida's files", "-f", format, "-o", "note.txt");
    assertThat(here.run(command).status()).isZero();
    if (format.equals("text")) {
      assertThat(Files.readString(folder.resolve("note.txt")).replaceAll("\\s+", " "))
          .endsWith("Made with: stance brief mayor harbour --dossier 'Ida'\"'\"'s files' ");
    }
    assertThat(here.run(List.of("brief", "--check", "note.txt")))
        .isEqualTo(new Session.Outcome(0, HOLDS, ""));
    Files.move(folder.resolve("Ida's files"), dossier);
    Session.Outcome elsewhere = here.run(List.of("brief", "--check", "note.txt"));
    assertThat(elsewhere.status()).isEqualTo(2);
    assertThat(elsewhere.err())
        .contains("was made from the dossier 'Ida's files', which is not here", "--dossier");
    assertThat(here.run(List.of("brief", "--check", "note.txt", "-d", "dossier")).out())
        .isEqualTo(HOLDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "docx"})
  void a_backslash_in_the_name_of_the_folder_is_read_back(String format) throws IOException {
    Session here = Session.in(folder);
    for (String name : List.of("a\\.b", "c\\")) {
      InventedDossier.copyTo(folder.resolve(name));
      List<String> command = List.of("brief", "mayor", "-d", name, "-f", format, "-o", "note.txt");
      assertThat(here.run(command).status()).isZero();
      assertThat(here.run(List.of("brief", "--check", "note.txt")))
          .isEqualTo(new Session.Outcome(0, HOLDS, ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--style card", "-f markdown", "--width 60 --ascii"})
  void a_line_above_a_note_is_its_writer_s_and_the_note_holds(String more) throws IOException {
    List<String> words = new ArrayList<>(List.of("mayor", "harbour", "--head", HEAD));
    words.addAll(Arrays.stream(more.split(" ")).filter(word -> !word.isEmpty()).toList());
    words.addAll(List.of("-o", "note.txt"));
    assertThat(brief(words.toArray(String[]::new)).status()).isZero();
    Path note = folder.resolve("note.txt");
    assertThat(Files.readString(note))
        .startsWith("UNCLASSIFIED; J. Doe, 343")
        .doesNotContain("\u001b");
    assertThat(check().status()).isZero();
    assertThat(check().out()).startsWith(HOLDS).contains("writer's: “UNCLASSIFIED; J. Doe, 343");
    edit(note, "Harbour tunnel", "Harbour bridge");
    assertThat(check().status()).isOne();
  }

  @Test
  void a_line_above_a_note_is_no_blank_and_not_above_data() {
    assertThat(brief("mayor", "--head", " ").err()).contains("--head takes a line of text");
    assertThat(brief("mayor", "--head", "x", "-f", "json").err()).contains("not of data");
    assertThat(brief("--check", "note.txt", "--head", "x").status()).isEqualTo(2);
  }

  /** What the way does to a file, and how it is told; no line differs. */
  private enum Way {
    MARKED("\uFEFF", "\n", true, "a byte order mark at its beginning"),
    FROM_WINDOWS("", "\r\n", true, "line ends of another system"),
    MAILED("", " \n", true, "blanks at the ends of lines"),
    CUT("", "\n", false, "no line end after its last line");

    private final String start;
    private final String lineEnd;
    private final boolean ended;
    private final String told;

    Way(String start, String lineEnd, boolean ended, String told) {
      this.start = start;
      this.lineEnd = lineEnd;
      this.ended = ended;
      this.told = told;
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_note_whose_lines_came_through_still_holds(Way way) throws IOException {
    written("mayor harbour greens");
    Path note = folder.resolve("note.txt");
    String text = way.start + Files.readString(note).replace("\n", way.lineEnd);
    Files.writeString(note, way.ended ? text : text.stripTrailing());
    assertThat(check())
        .isEqualTo(
            new Session.Outcome(
                0, HOLDS + "The file has " + way.told + ", which no line shows.\n", ""));
  }

  @Test
  void a_note_that_was_wrapped_anew_is_not_what_the_program_wrote() throws IOException {
    written("mayor harbour greens");
    Path note = folder.resolve("note.txt");
    String text = Files.readString(note);
    int method = text.indexOf("METHOD");
    Files.writeString(
        note,
        text.substring(0, method).replaceAll("(?<=[a-z]) (?=[a-z])", "\n")
            + text.substring(method));
    assertThat(check())
        .isEqualTo(
            new Session.Outcome(
                1,
                "The lines of the note were broken anew; its words are what the program writes."
                    + DATA_HOLDS,
                ""));
    assertThat(brief("--check", "note.txt", "--data-only").status()).isZero();
  }

  @Test
  void a_note_of_another_dossier_is_told_to_be_one() throws IOException {
    written("mayor harbour greens");
    edit(dossier.resolve("dossier.yaml"), "title: ", "title: Another ");
    assertThat(check().status()).isEqualTo(1);
    assertThat(check().out())
        .contains("if it was made from another dossier, name that one with --dossier.\n");
    edit(folder.resolve("note.txt"), "mayor harbour greens", "mayor harbour labour");
    assertThat(check().status()).isEqualTo(2);
    assertThat(check().err())
        .startsWith("error: 'note.txt' was not made from the dossier “Another ")
        .contains("no actor 'labour'")
        .contains("name that one with --dossier");
  }

  @Test
  void an_unrelated_edit_does_not_void_a_note() throws IOException {
    written("mayor harbour greens");
    edit(dossier.resolve("actors/ferries.yaml"), "stance: neutral", "stance: opposes");
    add(
        "anglers",
        "stances:\n  - question: build\n    stance: opposes\n    date: 2022-01-01\n"
            + "    summary: Want to be left alone.\n    sources: [council-2021-03]\n");
    assertThat(check()).isEqualTo(new Session.Outcome(0, HOLDS, ""));
  }

  @Test
  void an_edit_of_data_that_the_note_does_not_show_is_told_as_that() throws IOException {
    written("mayor harbour greens");
    edit(
        dossier.resolve("actors/mayor.yaml"),
        "summary: Wants to begin",
        "summary: Wants it to begin");
    assertThat(check())
        .isEqualTo(
            new Session.Outcome(
                1,
                "Records that the note rests on were edited; of its lines only the one that names"
                    + " the data would change.\n",
                ""));
    assertThat(brief("--check", "note.txt", "--data-only").status()).isEqualTo(1);
  }

  @Test
  void a_note_edited_by_hand_does_not_hold_though_its_data_does() throws IOException {
    written("mayor harbour greens");
    edit(folder.resolve("note.txt"), "Nothing is on record", "There is nothing");
    Session.Outcome run = check();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .matches(
            "(?s)The note was edited by hand in \\d lines?\\."
                + DATA_HOLDS
                + "\n--- note\\.txt\n\\+\\+\\+ note\\.txt \\(anew\\)\n.*")
        .containsPattern("\n-.*There is nothing")
        .containsPattern("\n\\+.*Nothing is on record");
    assertThat(brief("--check", "note.txt", "--data-only").status()).isZero();
  }

  @Test
  void lines_taken_out_by_hand_are_found() throws IOException {
    written("mayor harbour greens");
    Path note = folder.resolve("note.txt");
    List<String> lines = new ArrayList<>(Files.readAllLines(note));
    String gone = lines.remove(8);
    Files.write(note, lines);
    assertThat(check().status()).isEqualTo(1);
    assertThat(check().out()).contains("\n+" + gone + "\n");
  }

  @Test
  void data_alone_is_asked_for_of_a_note_only() {
    assertThat(brief("mayor", "--data-only").err())
        .startsWith("error: --data-only is for --check\n");
  }

  @Test
  void a_note_of_another_version_is_not_taken_for_an_edited_one() throws IOException {
    written("mayor harbour greens --width 120");
    edit(folder.resolve("note.txt"), "Made by stance (not packaged).", "Made by stance 0.9.");
    assertThat(check().status()).isEqualTo(1);
    assertThat(check().out())
        .startsWith(
            "stance 0.9 wrote the note; stance (not packaged) words it otherwise." + DATA_HOLDS);
  }

  @Test
  void changed_data_is_told_finding_by_finding_and_line_by_line() throws IOException {
    written("mayor harbour greens");
    edit(dossier.resolve("actors/mayor.yaml"), "stance: now", "stance: survey");
    add(
        "greens",
        "  - question: museum\n    stance: supports\n    date: 2021-05-01\n"
            + "    summary: Want a museum.\n    sources: [council-2021-03]\n");
    edit(dossier.resolve("actors/harbour.yaml"), "stance: none", "stance: high");
    Session.Outcome run = check();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().takeWhile(line -> !line.isEmpty()).skip(1))
        .containsExactly(
            "Start of works: under DIFFERENCES then, under AGREEMENT OF THOSE WHO ANSWERED now.",
            "Toll: under AGREEMENT IN PART then and now, with another text.",
            "Museum: not told then, under ONLY ONE HAS ANSWERED now.");
    assertThat(run.out().lines().findFirst())
        .hasValueSatisfying(
            first ->
                assertThat(first)
                    .matches(
                        "The note no longer holds: the data changed \\([0-9a-f]{8} then,"
                            + " [0-9a-f]{8} now\\)\\."));
    assertThat(run.out())
        .contains("\n--- note.txt\n+++ note.txt (anew)\n@@ ")
        .containsPattern("\n-.*No toll")
        .containsPattern("\n\\+.*[Oo]ver 2 crowns");
  }

  @Test
  void a_card_that_does_not_hold_is_told_by_its_lines() throws IOException {
    written("mayor harbour greens --style card");
    edit(dossier.resolve("actors/greens.yaml"), "stance: opposes", "stance: supports");
    Session.Outcome run = check();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("\n-DIFFER       Must the harbour board consent?")
        .contains("\n+TERMS        Should a tunnel be built under the harbour?");
  }

  @Test
  void what_is_no_note_is_wrong_usage() throws IOException {
    Files.writeString(folder.resolve("note.txt"), "Dear Minister,\n");
    assertThat(check().status()).isEqualTo(2);
    assertThat(check().err()).startsWith("error: 'note.txt' is no note that can be made anew\n");
    assertThat(brief("--check", "nowhere.txt").err())
        .startsWith("error: 'nowhere.txt' cannot be read\n");
    assertThat(brief("--check", "note.txt", "mayor").status()).isEqualTo(2);
    assertThat(brief("--check", "note.txt", "--width", "80").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o elsewhere.txt",
        "--output=elsewhere.txt",
        "-d elsewhere",
        "--check note.txt",
        "--color always",
        "@arguments",
        "--format csv",
        "--width 5000",
        "nobody",
        "'"
      })
  void a_note_cannot_make_the_program_do_anything_else(String more) throws IOException {
    written("mayor harbour greens");
    Files.writeString(folder.resolve("arguments"), "--full");
    edit(
        folder.resolve("note.txt"),
        "Made with: stance brief mayor",
        "Made with: stance brief " + more + " mayor");
    assertThat(check().status()).isEqualTo(2);
    assertThat(check().out()).isEmpty();
    assertThat(folder.resolve("elsewhere.txt")).doesNotExist();
  }

  @Test
  void impossible_notes_are_wrong_usage() {
    assertThat(brief("mayor", "--width", "59").err())
        .startsWith("error: --width takes a number from 60 to 120 for a note, not '59'\n");
    assertThat(brief("mayor", "--width", "121").status()).isEqualTo(2);
    assertThat(brief("mayor", "harbour", "--style", "reply").err())
        .startsWith("error: --style reply takes one actor, not 2\n");
    assertThat(brief("mayor", "--style", "card", "--full").err())
        .startsWith("error: --full is for a note, not for a card\n");
    assertThat(brief("mayor", "--style", "card", "--since", "2021").err())
        .startsWith("error: --since is for a note, not for a card\n");
    assertThat(brief("mayor", "--since", "soon").err())
        .startsWith("error: --since does not take 'soon': not a possible date\n");
    assertThat(brief("mayor", "-f", "csv").status()).isEqualTo(2);
  }
}
