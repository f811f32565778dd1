package stance.note.words.english;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.note.words.english.Examples.ANN;
import static stance.note.words.english.Examples.DAY;
import static stance.note.words.english.Examples.GREENS;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import stance.note.words.Claim.Subject;
import stance.note.words.EditionWords;
import stance.note.words.EditionWords.Counts;

/** What changed from an edition: every sentence in English, in the singular and the plural. */
final class EnglishEditionTest {

  private static final Listening<EditionWords> LISTENING =
      new Listening<>(EditionWords.class, new EnglishEdition());
  private static final EditionWords words = LISTENING.words();

  @AfterAll
  static void every_sentence_was_asked_for() {
    LISTENING.assertThatAllWasAskedFor();
  }

  @Test
  void the_head_names_the_two_that_are_compared() {
    assertThat(words.paper()).isEqualTo("CHANGES SINCE AN EDITION");
    assertThat(words.edition("Positions as of 2017", "0a0b0c0d", Optional.of("1.0")))
        .isEqualTo("Then: positions as of 2017; data 0a0b0c0d, made by stance 1.0");
    assertThat(words.edition("Nothing is on record", "0a0b0c0d", Optional.empty()))
        .isEqualTo("Then: nothing is on record; data 0a0b0c0d");
    assertThat(words.now("Positions as of 2018", "0a0b0c0d"))
        .isEqualTo("Now: positions as of 2018; data 0a0b0c0d");
    assertThat(words.madeWith("ann", "ann bob"))
        .isEqualTo("The edition was made with: ann. It is compared with: ann bob.");
    assertThat(words.compared(false))
        .isEqualTo("Statements were compared, not the words of two papers.");
    assertThat(words.compared(true))
        .endsWith("name the dossier as it was then with --old-dossier.");
  }

  @Test
  void statements_are_counted_by_what_became_of_them() {
    Map<Subject, List<String>> moved = new LinkedHashMap<>();
    moved.put(GREENS, List.of("Route", "Toll"));
    moved.put(ANN, List.of("Name"));
    assertThat(words.moved(moved))
        .isEqualTo(
            "Since that edition, the Greens stand otherwise on “Route” and “Toll”; Ann on “Name”.");
    assertThat(words.since(new Counts(1, 2, 3, 0, 0)))
        .isEqualTo("Two statements say something else, one is new and three say the same again.");
    assertThat(words.since(new Counts(0, 0, 0, 1, 0))).isEqualTo("One statement is gone.");
    assertThat(words.since(new Counts(0, 0, 0, 0, 0)))
        .isEqualTo("No statement was made since, and none is gone.");
    assertThat(words.edited(new Counts(1, 0, 0, 2, 1), 1))
        .isEqualTo(
            "In the data behind that edition, one statement was added, two were taken out and one"
                + " was edited but for its answer; one thing was edited that its statements name or"
                + " stand on.");
    assertThat(words.edited(new Counts(0, 0, 0, 0, 0), 2))
        .isEqualTo(
            "In the data behind that edition, two things were edited that its statements name or"
                + " stand on.");
    assertThat(words.edited(new Counts(0, 0, 0, 0, 0), 0))
        .isEqualTo("The data that the edition rests on was edited in nothing that the note says.");
    assertThat(words.nothing())
        .isEqualTo("Nothing that the note says has changed since that edition.");
  }

  @Test
  void findings_and_actors_are_named_up_to_eight() {
    assertThat(words.findings(List.of("Route", "Toll"), 9))
        .isEqualTo("The finding changed on “Route” and “Toll”.");
    assertThat(words.findings(Collections.nCopies(9, "Route"), 38))
        .isEqualTo("The finding changed on nine of the 38 questions.");
    assertThat(words.lost(List.of("Route")))
        .isEqualTo(
            "The data behind that edition was edited since, and is not at hand: on its day,"
                + " “Route” reads otherwise now.");
    assertThat(words.lost(List.of("Route", "Toll")))
        .endsWith("“Route” and “Toll” read otherwise now.");
    assertThat(words.lost(List.of()))
        .endsWith("none of its numbered findings would read otherwise on its day now.");
    assertThat(words.actors(List.of(ANN), List.of(GREENS)))
        .isEqualTo("Ann was not in it. The Greens are in it no more.");
    assertThat(words.actors(Collections.nCopies(9, ANN), List.of()))
        .isEqualTo("Nine actors were not in it.");
    assertThat(words.editedByHand(1))
        .startsWith("The edition was edited by hand in one line after the program wrote it;");
    assertThat(words.editedByHand(2)).contains(" in two lines ");
  }

  @Test
  void a_finding_is_told_by_its_headings_and_a_statement_by_what_it_was_and_is() {
    assertThat(words.placed("Which way?", Optional.of("DIFFERENCES"), Optional.empty()))
        .isEqualTo("Which way? Then under DIFFERENCES, now nothing on record.");
    assertThat(words.placed("Which way?", Optional.empty(), Optional.of("OPEN QUESTIONS")))
        .isEqualTo("Which way? Then nothing on record, now under OPEN QUESTIONS.");
    assertThat(words.paragraph("Route", Optional.of("A"), Optional.of("A")))
        .isEqualTo("Another text under A.");
    assertThat(words.sentences(List.of("A is silent."), List.of("A: yes.", "B: no.")))
        .isEqualTo("Only then: A is silent. Only now: A: yes. B: no.");
    assertThat(words.paragraph("Route", Optional.empty(), Optional.of("A")))
        .isEqualTo("Then not told, now under A.");
    assertThat(words.head(Optional.of(DAY), GREENS, "Route"))
        .isEqualTo("9 November 2017, the Greens on “Route”");
    assertThat(words.head(Optional.empty(), GREENS, "Route")).isEqualTo("The Greens on “Route”");
    assertThat(words.fresh("yes: Ann [1]")).isEqualTo("New. Yes: Ann [1].");
    assertThat(words.gone("yes: Ann [1]")).isEqualTo("Gone. It read: Yes: Ann [1].");
    assertThat(words.knownOtherwise("yes: Ann [1]", "yes: Ann [2]"))
        .isEqualTo(
            "The same answer, known in another way. Before, yes: Ann [1]. Now, yes: Ann [2].");
    assertThat(words.edited(List.of("date", "note"), "yes: Ann [1]", "yes: Ann [2]"))
        .isEqualTo("Edited: the date and the caution. Before, yes: Ann [1]. Now, yes: Ann [2].");
    assertThat(words.edited(List.of("odd"), "yes: Bob [1]", "yes: Bob [1]"))
        .isEqualTo("Edited: “odd”. Yes: Bob [1].");
    assertThat(words.besides()).isEqualTo("Besides");
    assertThat(words.entry("source", Optional.of("a-1"), List.of("title", "url")))
        .isEqualTo("the source “a-1” (title, url)");
    assertThat(words.entry("dossier", Optional.empty(), List.of("title")))
        .isEqualTo("the dossier itself (title)");
  }
}
