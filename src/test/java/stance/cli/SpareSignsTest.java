package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.dossier.Actor;
import stance.dossier.Quote;

/** What {@code stance add} leaves out of a text that was typed, and that it says so. */
class SpareSignsTest extends OwnFolder {

  @ParameterizedTest
  @ValueSource(strings = {"\"%s\"", "“%s”", "„%s“", "„%s”", "«%s»", "« %s »", "»%s«"})
  void quotation_marks_around_the_whole_of_a_quote_are_left_out(String marks) throws IOException {
    assertThat(quoted(marks.formatted("a right to sleep")))
        .contains("quote: the quotation marks around it are left out");
    assertThat(Files.readString(file("actors/labour.yaml"))).contains("quote: a right to sleep\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“one” and “two”", "said “yes”", "« a » et « b »"})
  void quotation_marks_within_a_quote_are_kept(String quote) throws IOException {
    assertThat(quoted(quote)).doesNotContain("left out");
    assertThat(dossier().actors())
        .flatExtracting(Actor::stances)
        .flatExtracting(stance -> stance.quote().map(Quote::text).stream().toList())
        .contains(quote);
  }

  private String quoted(String quote) throws IOException {
    begin();
    Session.Outcome outcome =
        run(
            "add",
            "stance",
            "--actor",
            "labour",
            "--question",
            "bill",
            "--stance",
            "neutral",
            "--date",
            "2026-04",
            "--source",
            "gazette-2026-03-02",
            "--quote",
            quote);
    assertThat(outcome.status()).as(outcome.err()).isZero();
    return outcome.err();
  }

  @Test
  void the_full_stop_of_a_clause_is_left_out_as_it_is_typed() throws IOException {
    begin();
    Session.Outcome condition =
        typing(
            List.of("flights", "cargo flights stay allowed.", "flights", "", ""),
            "add",
            "condition");
    assertThat(condition.status()).as(condition.err()).isZero();
    assertThat(condition.err()).contains("means: the full stop is left out");
    Session.Outcome question =
        typing(
            List.of("Who?", "Q", "", "a: the airport.", "b: Acme Inc.", "", ""),
            "add",
            "question",
            "--id",
            "q");
    assertThat(question.status()).as(question.err()).isZero();
    assertThat(Files.readString(file("dossier.yaml")))
        .contains("means: cargo flights stay allowed\n")
        .contains("a: the airport\n")
        .contains("b: Acme Inc.\n");
  }
}
