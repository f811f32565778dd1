package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What single sentences of notes on the shipped dossier say, and what they leave to the reader. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NoteSentencesTest {

  private static final int LINES = 24;

  private static String run(String command) {
    Session.Outcome run = Session.in(Path.of("").toAbsolutePath()).run(List.of(command.split(" ")));
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  @Test
  void a_card_of_five_says_who_did_not_say_and_where_the_terms_are() {
    String card = run("brief canada ukraine russia united-states germany --style card");
    String page = card.substring(0, card.indexOf("\n[1] "));
    assertThat(page.lines().count()).isLessThanOrEqualTo(LINES);
    assertThat(page.replaceAll("\\s+", " "))
        .contains("DID NOT SAY Canada, asked on “Own personnel”, “Canada leads it”")
        .contains("The conditions on “UN mission” are there.");
  }

  @Test
  void a_world_is_told_by_the_labels_of_its_conditions_and_by_no_pronoun() {
    assertThat(run("brief canada ukraine --assume ceasefire,strong-mandate").replace('\n', ' '))
        .contains(
            "Assuming that two conditions are met, and no others: “ceasefire” and “strong mandate”")
        .doesNotContain("Assuming that its");
  }

  @Test
  void an_edit_is_told_by_what_was_and_is_and_a_great_number_by_its_thousands() {
    assertThat(run("diff positions positions"))
        .containsPattern("of \\d{3},\\d{3} between\\s+pairs");
  }

  private static void actor(Path folder, String name, String... stances) throws IOException {
    String id = name.toLowerCase(Locale.ROOT);
    Files.writeString(
        Files.createDirectories(folder.resolve("actors")).resolve(id + ".yaml"),
        "{id: "
            + id
            + ", name: "
            + name
            + ", kind: person, source: gazette, stances: ["
            + String.join(
                ", ",
                Stream.of(stances)
                    .map(one -> "{date: 2026-03-02, summary: In public., " + one + "}")
                    .toList())
            + "]}");
  }

  @Test
  void who_took_no_part_is_told_once_and_a_weak_difference_by_what_makes_it_weak(
      @TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("dossier.yaml"),
        "{format: 1, title: Bill, questions: ["
            + "{id: bill, label: The bill, asks: Should it be law?, main: true, for: it should be"
            + " law, against: it should not be law},"
            + " {id: tax, label: The tax, asks: Should it rise?}]}");
    Files.writeString(
        folder.resolve("sources.yaml"),
        "[{id: gazette, title: T, publisher: Gazette, published: 2026-03-02}]");
    actor(folder, "Ann", "question: bill, stance: supports", "question: tax, stance: supports");
    actor(
        folder,
        "Bob",
        "question: bill, stance: supports",
        "question: tax, stance: opposes, evidence: claimed, claimant: ann");
    actor(folder, "Cy", "question: bill, stance: absent");
    String brief = "brief ann bob cy -d " + folder;
    assertThat(run(brief).replaceAll("\\s+", " "))
        .contains("; Cy took no part. They differ on no question but on one side's word.");
    assertThat(run(brief + " -q bill").replaceAll("\\s+", " "))
        .contains(" Took no part. Cy [1].")
        .doesNotContain("Took no part: Cy");
  }
}
