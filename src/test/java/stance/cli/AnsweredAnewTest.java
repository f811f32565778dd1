package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes, at a terminal, of answers that hang on one which is given anew. */
class AnsweredAnewTest extends OwnFolder {

  private Session.Outcome stance(String... typed) {
    return typing(
        List.of(typed),
        "add",
        "stance",
        "--actor",
        "labour",
        "--question",
        "bill",
        "--date",
        "2026-04",
        "--summary",
        "Waits.",
        "--source",
        "gazette-2026-03-02");
  }

  @Test
  void evidence_is_corrected_at_once_and_the_claimant_goes() throws IOException {
    begin();
    Session.Outcome outcome =
        stance(
            "neutral", "", "", "claimed", "liberals", "The Liberals", "evidence", "reported", "");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("so far: claimed\n")
        .contains("left out, as it does not go with this answer: claimant (liberals)\n")
        .doesNotContain("answer: reported-by");
    assertThat(Files.readString(file("actors/labour.yaml")))
        .contains("    evidence: reported\n    reported-by: The Liberals\n")
        .doesNotContain("claimant: liberals");
  }

  @Test
  void evidence_taken_back_takes_with_it_who_reported_and_who_claimed() throws IOException {
    begin();
    Session.Outcome outcome =
        stance("neutral", "", "", "claimed", "liberals", "The Liberals", "evidence", "", "");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("answer: reported-by (The Liberals)", "answer: claimant (liberals)");
    assertThat(Files.readString(file("actors/labour.yaml"))).doesNotContain("The Liberals");
  }

  @Test
  void who_has_not_decided_has_no_conditions() throws IOException {
    begin();
    Session.Outcome outcome =
        stance("supports", "new-homes-exempt", "", "", "", "stance", "undecided", "");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("answer: if (new-homes-exempt)\n");
    assertThat(Files.readString(file("actors/labour.yaml"))).contains("stance: undecided\n");
  }

  @Test
  void options_take_the_place_of_levels() throws IOException {
    begin();
    Session.Outcome outcome =
        typing(
            List.of(
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
                ""),
            "add",
            "question",
            "--id",
            "q");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("answer: levels (low: Low; high: High)");
    assertThat(Files.readString(file("dossier.yaml")))
        .contains("    asks: Which?\n    options:\n      a: A\n      b: B\n");
  }

  @Test
  void who_stops_while_an_answer_is_corrected_has_it_still() throws IOException {
    begin();
    Session.Outcome outcome =
        stance("neutral", "", "", "claimed", "liberals", "The Liberals", "evidence");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .endsWith(" --evidence claimed --claimant liberals --reported-by 'The Liberals'\n");
  }

  @Test
  void a_claim_is_its_claimants_by_name_and_office_and_nobodys_else() throws IOException {
    begin();
    Files.writeString(
        file("actors/calder.yaml"), "id: calder\nname: Ann Calder\nkind: person\nrole: MP\n");
    Session.Outcome outcome =
        stance("neutral", "", "", "claimed", "calder", "", "claimant", "liberals", "", "");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("an empty line if it is none of them")
        .contains("an empty line takes: Ann Calder, MP\n")
        .contains("an empty line takes: Liberals\n");
    assertThat(Files.readString(file("actors/labour.yaml")))
        .contains("    evidence: claimed\n    reported-by: Liberals\n    claimant: liberals\n");
  }

  @Test
  void a_claim_of_none_of_the_actors_has_to_be_of_somebody() throws IOException {
    begin();
    Session.Outcome outcome = stance("neutral", "", "", "claimed", "", "", "Ann Calder, MP", "");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("a claim is somebody's, by name and office");
    assertThat(Files.readString(file("actors/labour.yaml")))
        .contains("    evidence: claimed\n    reported-by: Ann Calder, MP\n")
        .doesNotContain("claimant");
  }

  @Test
  void who_stops_within_a_list_or_a_record_has_what_was_given_of_it() throws IOException {
    begin();
    Session.Outcome list =
        typing(
            List.of("", "courts", "councils"),
            "add",
            "stance",
            "--actor",
            "labour",
            "--question",
            "enforcement");
    assertThat(list.err())
        .endsWith(
            "  stance add stance --actor labour --question enforcement --reject courts"
                + " --reject councils\n");
    Session.Outcome record =
        typing(
            List.of("Doe", "NZ", "labour", "", "2025", "", "liberals", "head"),
            "add",
            "actor",
            "--id",
            "doe",
            "--kind",
            "person",
            "--label",
            "Doe",
            "--role",
            "Chair");
    assertThat(record.err())
        .endsWith(" --speaks-for 'labour, from: 2025' --speaks-for 'liberals, as: head'\n");
  }

  @Test
  void a_claimant_without_an_office_is_named_with_its_party() throws IOException {
    begin();
    Files.writeString(
        file("actors/calder.yaml"),
        "id: calder\nname: Ann Calder\nkind: person\nspeaks-for: liberals\n");
    Session.Outcome outcome = stance("neutral", "", "", "claimed", "calder", "", "");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(Files.readString(file("actors/labour.yaml")))
        .contains("    reported-by: Ann Calder (Liberals)\n    claimant: calder\n");
  }
}
