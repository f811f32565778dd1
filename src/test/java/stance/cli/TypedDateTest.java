package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.dossier.PartialDate;
import stance.words.English;

/** Dates as people type them. */
class TypedDateTest extends OwnFolder {

  @ForEachSeed(200)
  void what_is_printed_of_a_date_is_read_as_that_date(long seed) {
    Random random = new Random(seed);
    String day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)).toString();
    String text = day.substring(0, 4 + 3 * random.nextInt(3));
    PartialDate date = PartialDate.parse(text).orElseThrow();
    for (String form : List.of(text, English.date(date), English.shortDate(date))) {
      assertThat(TypedDate.of(form)).contains(date);
      assertThat(TypedDate.of(form.toLowerCase(Locale.ROOT))).contains(date);
      assertThat(TypedDate.of(form.toUpperCase(Locale.ROOT))).contains(date);
    }
  }

  @Test
  void what_can_mean_two_days_or_none_is_no_date() {
    for (String text :
        List.of("9/3/2026", "9.3.2026", "31 February 2026", "9 M 2026", "March", "9 March", "")) {
      assertThat(TypedDate.of(text)).as(text).isEmpty();
    }
    assertThat(TypedDate.of("09 mar 2026")).hasToString("Optional[2026-03-09]");
  }

  @Test
  void files_get_what_they_take() throws IOException {
    begin();
    Session.Outcome source =
        run("add", "source", "--id", "x", "--publisher", "X", "--published", "12 March 2026");
    assertThat(source.status()).as(source.err()).isZero();
    assertThat(Files.readString(file("sources.yaml"))).contains("published: 2026-03-12\n");
    Session.Outcome actor =
        run(
            "add",
            "actor",
            "--id",
            "doe",
            "--name",
            "Doe",
            "--kind",
            "person",
            "--speaks-for",
            "labour, as: head, from: mar 2025, until: 9 March 2026");
    assertThat(actor.status()).as(actor.err()).isZero();
    assertThat(Files.readString(file("actors/doe.yaml")))
        .contains("from: 2025-03\n", "until: 2026-03-09\n");
    assertThat(
            run("add", "source", "--id", "y", "--publisher", "X", "--published", "9/3/2026").err())
        .contains("'9/3/2026' is not a date", "write 2026-03-09, 9 March 2026, Mar 2026 or 2026");
  }
}
