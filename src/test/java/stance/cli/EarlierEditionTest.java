package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.JsonSchemas;

/** {@code stance brief --against}: what changed since an edition of a note. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class EarlierEditionTest {

  private static final String LATER =
      "  - question: museum\n    stance: supports\n    date: 2023-05-01\n"
          + "    summary: Want a museum.\n    sources: [council-2021-03]\n";

  @TempDir Path folder;
  private Path dossier;

  @BeforeEach
  void copy_the_dossier() throws IOException {
    dossier = copied("dossier");
  }

  private Path copied(String name) throws IOException {
    return InventedDossier.copyTo(folder.resolve(name));
  }

  private Session session() {
    return Session.in(folder).on(dossier);
  }

  private Session.Outcome brief(String arguments) {
    List<String> words = new ArrayList<>(List.of("brief"));
    words.addAll(Arrays.asList(arguments.split(" ")));
    return session().run(words);
  }

  private void written(String arguments) {
    assertThat(brief(arguments + " -o old.txt").status()).isZero();
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
        "mayor harbour ferries --assume all",
        "mayor harbour --topic works -q route -f markdown",
        "mayor --style reply",
        "mayor harbour greens --style card"
      })
  void nothing_changed_since_an_edition_of_today(String arguments) {
    written(arguments);
    boolean dated = arguments.contains("--as-of");
    Session.Outcome run = brief("--against old.txt" + (dated ? " --as-of 2021-03" : ""));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("CHANGES SINCE AN EDITION\n\nHarbour tunnel: ")
        .contains("   Nothing that the note says has changed since that edition.\n")
        .doesNotContain("SOURCES", "2. ");
  }

  @Test
  void what_was_said_since_is_told_from_the_data_without_the_edition_s() throws IOException {
    written("mayor harbour greens");
    add("greens", LATER);
    Session.Outcome run = brief("--against old.txt");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("One statement is new. The finding changed on “Museum”.")
        .contains("2.1  Museum. ")
        .contains("Then nothing on record,\n        now under ONLY ONE HAS ANSWERED.")
        .contains("3. SAID SINCE THAT EDITION")
        .contains("3.1  1 May 2023, the Greens on “Museum”. New. Yes: the Greens")
        .contains("[1]")
        .doesNotContain("--check");
  }

  @Test
  void a_later_day_of_the_same_dossier_is_two_notes_of_one_data() {
    written("mayor deputy harbour greens --as-of 2020");
    Session.Outcome run = brief("--against old.txt --as-of 2021-03");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Then: positions as of the end of 2020; data ")
        .contains("Now: positions as of the end of March 2021; data ")
        .contains("SAID SINCE THAT EDITION")
        .contains("Statements were compared, not the words of two papers.");
  }

  @Test
  void an_edit_is_told_from_the_old_dossier_where_that_is_given() throws IOException {
    written("mayor harbour greens");
    Path old = copied("old");
    edit(dossier.resolve("actors/mayor.yaml"), "stance: now", "stance: survey");
    edit(
        dossier.resolve("actors/mayor.yaml"),
        "summary: Wants to begin",
        "summary: Wants it to begin");
    Session.Outcome run = brief("--against old.txt --old-dossier old");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("In the data behind that\n   edition, one statement")
        .contains("answers otherwise")
        .contains("EDITED IN WHAT THAT EDITION RESTS ON")
        .contains(
            "Another option. Before,\n"
                + "        at once: Mærsk, “Dig now” [1, headline]. Then, after the survey:");
    assertThat(brief("--against old.txt --old-dossier dossier").status()).isEqualTo(2);
    assertThat(brief("--against old.txt --old-dossier dossier").err())
        .startsWith("error: 'old.txt' was not made from 'dossier': data ");
    assertThat(old).exists();
  }

  @Test
  void an_edit_is_told_by_paragraphs_where_the_old_data_is_lost() throws IOException {
    written("mayor harbour greens");
    edit(dossier.resolve("actors/mayor.yaml"), "stance: now", "stance: survey");
    Session.Outcome run = brief("--against old.txt");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .doesNotContain("No statement was made since")
        .contains("is not at hand: on\n   its day, “Start of works” reads otherwise now.")
        .contains("Start of works. Then under DIFFERENCES, now under")
        .contains("--old-dossier");
  }

  @Test
  void a_statement_added_below_the_day_of_an_edition_is_told_by_its_sentences() throws IOException {
    written("mayor harbour greens");
    copied("old");
    add("greens", LATER.replace("2023-05-01", "2019-05-01"));
    Session.Outcome lost = brief("--against old.txt --width 100");
    assertThat(lost.out())
        .doesNotContain("No statement was made since")
        .contains("Museum. Then not told, now under ONLY ONE HAS ANSWERED.");
    edit(dossier.resolve("actors/mayor.yaml"), "stance: now", "stance: survey");
    assertThat(brief("--against old.txt --width 100").out().replaceAll("\\s+", " "))
        .contains("Only then: At once: Mærsk, “Dig now”. After the survey: the board")
        .contains("Only now: After the survey: Mærsk, 2 March 2021, “Dig now”; the board");
    assertThat(brief("--against old.txt --old-dossier old").out())
        .doesNotContain("No statement was made since")
        .contains("one statement was added and one answers");
  }

  @Test
  void an_edition_that_was_edited_by_hand_is_told_to_be_so() throws IOException {
    written("mayor harbour greens");
    edit(folder.resolve("old.txt"), "Nothing is on record", "There is nothing");
    Session.Outcome run = brief("--against old.txt");
    assertThat(run.status()).isOne();
    assertThat(run.out())
        .contains("The edition was edited by hand in ")
        .contains(" not from these");
  }

  @Test
  void an_edition_comes_on_standing_input_and_other_actors_are_told() throws IOException {
    written("mayor harbour");
    String text = Files.readString(folder.resolve("old.txt")).replace("\n", "\r\n");
    Session.Outcome run =
        session().reading(text).run(List.of("brief", "mayor", "greens", "--against", "-"));
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("The Greens were not\n   in it. The board is in it no more.");
  }

  @Test
  void data_are_as_their_schema_says() throws IOException {
    written("mayor harbour greens");
    copied("old");
    add("greens", LATER);
    edit(dossier.resolve("actors/mayor.yaml"), "stance: now", "stance: survey");
    for (String more : List.of("", " --old-dossier old")) {
      Session.Outcome run = brief("--against old.txt -f json" + more);
      assertThat(JsonSchemas.check(run.out())).isEqualTo("stance.edition/1");
      assertThat(run.out()).contains(more.isEmpty() ? "\"lost\"" : "\"given\"");
    }
  }

  @Test
  void what_cannot_be_compared_is_said() throws IOException {
    written("mayor harbour greens");
    assertThat(brief("--against nowhere.txt").err())
        .startsWith("error: 'nowhere.txt' cannot be read");
    assertThat(brief("--against old.txt --style card").err())
        .startsWith("error: --style is for a note");
    assertThat(brief("mayor --old-dossier old").err())
        .startsWith("error: --old-dossier is for --against\n");
    Files.writeString(folder.resolve("letter.txt"), "Dear Minister,\n");
    assertThat(brief("--against letter.txt").err())
        .startsWith("error: 'letter.txt' is no note that can be made anew");
    assertThat(brief("--against old.txt -o changes.txt").status()).isZero();
    assertThat(brief("--check changes.txt").status()).isEqualTo(2);
    edit(dossier.resolve("dossier.yaml"), "title: ", "title: Another ");
    Session.Outcome other = brief("--against old.txt");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err())
        .startsWith("error: 'old.txt' does not bear the title “Another ")
        .contains("name that one with --dossier");
  }
}
