package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;

/** What {@code stance add} says, at a terminal, of what can be answered. */
class AskedWithMeaningTest extends OwnFolder {

  @Test
  void every_word_that_can_be_chosen_is_explained() {
    for (Addable kind : Addable.values()) {
      for (Key<?> key : kind.offered()) {
        assertIsExplained(key);
        key.within()
            .map(RecordKeys::keys)
            .orElse(List.of())
            .forEach(part -> assertIsExplained(part));
      }
    }
  }

  private static void assertIsExplained(Key<?> key) {
    boolean isStance = key.type() == Key.Type.ANSWER;
    List<String> words = isStance ? KeyValues.states() : key.words();
    assertThat(WordMeanings.lines(key, words)).as(key.name()).allMatch(line -> line.contains(": "));
  }

  @Test
  void for_whom_one_speaks_is_asked_with_rank_and_term() throws IOException {
    begin();
    Session.Outcome outcome =
        typing(
            List.of(
                "Jane Doe",
                "Doe",
                "Chair",
                "NZ",
                "labour",
                "?",
                "head",
                "2025",
                "",
                "liberals",
                "",
                "",
                "",
                "",
                ""),
            "add",
            "actor",
            "--id",
            "doe",
            "--kind",
            "person");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("  head: president, prime minister, party leader\n")
        .contains("speaks-for, another (empty to go on): ");
    assertThat(Files.readString(file("actors/doe.yaml")))
        .endsWith(
            """
            speaks-for:
              - actor: labour
                as: head
                from: 2025
              - actor: liberals
            """);
  }

  @Test
  void whom_an_option_names_is_asked_about_too() throws IOException {
    begin();
    Session.Outcome outcome =
        typing(
            List.of("Jane Doe", "Doe", "", "", "envoy", "", "2026", ""),
            "add",
            "actor",
            "--id",
            "doe",
            "--kind",
            "person",
            "--speaks-for",
            "labour");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(Files.readString(file("actors/doe.yaml")))
        .endsWith("speaks-for:\n  - actor: labour\n    as: envoy\n    until: 2026\n");
  }

  @Test
  void a_question_mark_at_a_stance_lists_also_what_is_no_answer() throws IOException {
    begin();
    Session.Outcome outcome =
        typing(List.of("?"), "add", "stance", "--actor", "labour", "--question", "bill");
    assertThat(outcome.err())
        .contains("  supports\n  undecided: says that it has not decided\n")
        .contains("  declined: was asked, and did not answer\n")
        .contains("  absent: took no part in the vote\n");
  }
}
