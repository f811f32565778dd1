package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.dossier.Actor;
import stance.dossier.Quote;

/** What {@code stance add} leaves out of a text that was typed, and that it says so. */
class SpareSignsTest extends BegunFolder {

  @ParameterizedTest
  @ValueSource(strings = {"\"%s\"", "“%s”", "„%s“", "„%s”", "«%s»", "« %s »", "»%s«"})
  void quotation_marks_around_the_whole_of_a_quote_are_left_out(String marks) {
    assertThat(quoted(marks.formatted("a right to sleep")))
        .contains("quote: the quotation marks around it are left out");
    assertThat(written("actors/labour.yaml")).contains("quote: a right to sleep\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“one” and “two”", "said “yes”", "« a » et « b »"})
  void quotation_marks_within_a_quote_are_kept(String quote) {
    assertThat(quoted(quote)).doesNotContain("left out");
    assertThat(dossier().actors())
        .flatExtracting(Actor::stances)
        .flatExtracting(stance -> stance.quote().map(Quote::text).stream().toList())
        .contains(quote);
  }

  private String quoted(String quote) {
    Adding.Added outcome =
        adding(
                "stance --actor labour --question bill --stance neutral --date 2026-04 --source"
                    + " gazette-2026-03-02")
            .with("--quote", quote)
            .unasked()
            .done();
    return outcome.said();
  }

  @Test
  void the_full_stop_of_a_clause_is_left_out_as_it_is_typed() {
    Adding.Added condition =
        adding("condition")
            .typing("flights", "cargo flights stay allowed.", "flights", "", "")
            .done();
    assertThat(condition.said()).contains("means: the full stop is left out");
    adding("question --id q")
        .typing("Who?", "Q", "", "a: the airport.", "b: Acme Inc.", "", "")
        .done();
    assertThat(written("dossier.yaml"))
        .contains("means: cargo flights stay allowed\n")
        .contains("a: the airport\n")
        .contains("b: Acme Inc.\n");
  }
}
