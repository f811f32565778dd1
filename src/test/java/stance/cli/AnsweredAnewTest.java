package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What becomes, at a terminal, of answers that hang on one which is given anew. */
class AnsweredAnewTest extends BegunFolder {

  private Adding.Added stance(String... typed) {
    return adding(
            "stance --actor labour --question bill --date 2026-04 --summary Waits. --source"
                + " gazette-2026-03-02")
        .typing(typed);
  }

  @Test
  void evidence_is_corrected_at_once_and_the_claimant_goes() {
    Adding.Added outcome =
        stance("neutral", "", "", "claimed", "liberals", "The Liberals", "evidence", "reported", "")
            .done();
    assertThat(outcome.said())
        .contains("so far: claimed\n")
        .contains("left out, as it does not go with this answer: claimant (liberals)\n")
        .doesNotContain("answer: reported-by");
    assertThat(written("actors/labour.yaml"))
        .contains("    evidence: reported\n    reported-by: The Liberals\n")
        .doesNotContain("claimant: liberals");
  }

  @Test
  void evidence_taken_back_takes_with_it_who_reported_and_who_claimed() {
    Adding.Added outcome =
        stance("neutral", "", "", "claimed", "liberals", "The Liberals", "evidence", "", "").done();
    assertThat(outcome.said())
        .contains("answer: reported-by (The Liberals)", "answer: claimant (liberals)");
    assertThat(written("actors/labour.yaml")).doesNotContain("The Liberals");
  }

  @Test
  void of_a_line_that_names_another_thing_than_keys_nothing_counts() {
    Adding.Added outcome =
        stance("neutral", "", "", "", "stance check d", "", "and what is typed too much").done();
    assertThat(outcome.said()).contains("there is no key 'check'").doesNotContain("so far");
    assertThat(written("actors/labour.yaml")).contains("    stance: neutral\n    date: 2026-04\n");
  }

  @Test
  void who_has_not_decided_has_no_conditions() {
    Adding.Added outcome =
        stance("supports", "new-homes-exempt", "", "", "", "stance", "undecided", "").done();
    assertThat(outcome.said()).contains("answer: if (new-homes-exempt)\n");
    assertThat(written("actors/labour.yaml")).contains("stance: undecided\n");
  }

  @Test
  void options_take_the_place_of_levels() {
    Adding.Added outcome =
        adding("question --id q")
            .typing(
                "Which?",
                "Q",
                "",
                "",
                "low: Low",
                "high: High",
                "",
                "",
                "options",
                "a: A",
                "b: B",
                "",
                "levels",
                "",
                "")
            .done();
    assertThat(outcome.said()).contains("answer: levels (low: Low; high: High)");
    assertThat(written("dossier.yaml"))
        .contains("    asks: Which?\n    options:\n      a: A\n      b: B\n");
  }

  @Test
  void who_stops_while_an_answer_is_corrected_has_it_still() {
    Adding.Added outcome =
        stance("neutral", "", "", "claimed", "liberals", "The Liberals", "evidence").refused();
    assertThat(outcome.said())
        .endsWith(" --evidence claimed --claimant liberals --reported-by 'The Liberals'\n");
  }

  @Test
  void a_claim_is_its_claimants_by_name_and_office_and_nobodys_else() throws IOException {
    Files.writeString(
        file("actors/calder.yaml"), "id: calder\nname: Ann Calder\nkind: person\nrole: MP\n");
    Adding.Added outcome =
        stance("neutral", "", "", "claimed", "calder", "", "claimant", "liberals", "", "").done();
    assertThat(outcome.said())
        .contains("an\n    empty line if it is none of them")
        .contains("an empty line takes: Ann Calder, MP\n")
        .contains("an empty line takes: the Liberals\n");
    assertThat(written("actors/labour.yaml"))
        .contains("    evidence: claimed\n    reported-by: the Liberals\n    claimant: liberals\n");
  }

  @Test
  void a_claim_of_none_of_the_actors_has_to_be_of_somebody() {
    Adding.Added outcome =
        stance("neutral", "", "", "claimed", "", "", "Ann Calder, MP", "").done();
    assertThat(outcome.said()).contains("a claim is somebody's, by name and office");
    assertThat(written("actors/labour.yaml"))
        .contains("    evidence: claimed\n    reported-by: Ann Calder, MP\n")
        .doesNotContain("claimant");
  }

  @Test
  void who_stops_within_a_list_or_a_record_has_what_was_given_of_it() {
    Adding.Added list =
        adding("stance --actor labour --question enforcement").typing("", "courts", "councils");
    assertThat(list.said())
        .endsWith(
            "  stance add stance --actor labour --question enforcement --reject courts"
                + " --reject councils\n");
    Adding.Added record =
        adding("actor --id doe --kind person --label Doe --role Chair")
            .typing("Doe", "NZ", "labour", "", "2025", "", "liberals", "head");
    assertThat(record.said())
        .endsWith(" --speaks-for 'labour, from: 2025' --speaks-for 'liberals, as: head'\n");
  }

  @Test
  void a_claimant_without_an_office_is_named_with_its_party() throws IOException {
    Files.writeString(
        file("actors/calder.yaml"),
        "id: calder\nname: Ann Calder\nkind: person\nspeaks-for: liberals\n");
    stance("neutral", "", "", "claimed", "calder", "", "").done();
    assertThat(written("actors/labour.yaml"))
        .contains("    reported-by: Ann Calder of the Liberals\n    claimant: calder\n");
  }

  @Test
  void nobody_claims_something_of_itself() {
    Adding.Added outcome =
        stance("neutral", "", "", "claimed", "?", "labour", "liberals", "", "").done();
    assertThat(outcome.said())
        .contains("The actor whose claim it is: liberals (Liberal Party);")
        .contains("'labour' is the actor itself, whose own word is no claim\n")
        .contains("name another, or give 'evidence' anew: direct, or reported")
        .doesNotContain("labour (Labour Party)");
    assertThat(written("actors/labour.yaml")).contains("claimant: liberals\n");
    Adding options =
        adding("stance --actor labour --question bill --stance neutral --date 2026-05")
            .with("--summary", "Waits.")
            .with("--source", "gazette-2026-03-02")
            .with("--evidence", "claimed");
    assertThat(options.with("--claimant", "labour").unasked().refused().said())
        .contains("error: --claimant: 'labour' is the actor itself")
        .contains("name another, or give --evidence anew");
    options.with("--claimant", "liberals").with("--reported-by", "Liberals").unasked().done();
  }
}
