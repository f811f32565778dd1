package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier that does not load yet, because its actors or sources are still to be added. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BegunDossierTest extends OwnFolder {

  private Session.Outcome add(String line) {
    return run(("add " + line).split(" ", -1));
  }

  private void empty(String sources) throws IOException {
    run("init", "d");
    for (String actor : List.of("labour", "liberals")) {
      Files.delete(file("actors/" + actor + ".yaml"));
    }
    Files.writeString(file("sources.yaml"), sources);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# Ours.\n", "# Ours.", "[]", "# Ours.\r\n[ ]\r\n", "[] # none yet\n", "gone"})
  void an_emptied_dossier_is_filled_by_adding_alone(String sources) throws IOException {
    empty(sources);
    if (sources.equals("gone")) {
      Files.delete(file("sources.yaml"));
    }
    Session.Outcome first = add("source --id a-1 --publisher A --published 2026-03-09 --title T");
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.err()).contains("the dossier has no actors").contains("wrote d/sources.yaml");
    Session.Outcome second = add("actor --id labour --name Labour --kind party");
    assertThat(second.err()).contains("no actor has the id 'liberals'");
    assertThat(second.status()).isZero();
    Session.Outcome third = add("actor --id liberals --name Liberals --kind party");
    assertThat(third.err()).isEqualTo("wrote d/actors/liberals.yaml\n");
    assertThat(Files.readString(file("sources.yaml")))
        .startsWith(sources.startsWith("# Ours.") ? "# Ours." : "")
        .contains(sources.contains("none yet") ? " # none yet" : "- id: a-1");
    assertThat(dossier().sources()).hasSize(1);
    assertThat(run("check").status()).isZero();
  }

  @Test
  void actors_may_come_before_the_sources() throws IOException {
    empty("");
    assertThat(add("actor --id labour --name Labour --kind party").status()).isZero();
    assertThat(add("actor --id liberals --name Liberals --kind party").status()).isZero();
    assertThat(add("actor --id labour --name Again --kind party").status()).isEqualTo(2);
    Session.Outcome last = add("source --id a-1 --publisher A --published 2026 --title T");
    assertThat(last.err()).isEqualTo("wrote d/sources.yaml\n");
    assertThat(run("check").status()).isZero();
  }

  @Test
  void where_nobody_is_named_or_proposed_it_is_said_how() throws IOException {
    run("init", "d");
    Path main = file("dossier.yaml");
    Files.writeString(main, Files.readString(main).replaceAll("(?m)^compare:.*\n", ""));
    Session.Outcome outcome = run("compare", "-d", "d");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("error: no actors given, and the dossier proposes none\n")
        .contains("name them (stance list actors -d d)", "stance add -d d compare");
  }

  @Test
  void a_claim_names_the_one_who_makes_it_once() throws IOException {
    run("init", "d");
    add("source --id a-1 --publisher A --published 2026-03-09 --title T");
    add("actor --id greens --name Greens --kind party");
    add(
        "stance --actor greens --question rise --stance inflation --date 2026-03-09 --summary S."
            + " --evidence claimed --claimant liberals --reported-by Liberals --source a-1");
    assertThat(run("cite", "greens", "rise", "-d", "d").out())
        .contains("claimed by Liberals.")
        .doesNotContain("the claim of");
  }

  @Test
  void what_is_wrong_elsewhere_is_told_and_keeps_nothing_out() throws IOException {
    run("init", "d");
    Files.writeString(file("actors/labour.yaml"), "id: labour\nname: Labour\nkind: nonsense\n");
    Session.Outcome outcome = add("actor --id greens --name Greens --kind party");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .startsWith("wrote d/actors/greens.yaml\n")
        .contains("What was wrong or missing before still keeps", "'kind' cannot be 'nonsense'");
    assertThat(file("actors/greens.yaml")).exists();
  }

  @Test
  void a_source_can_be_added_where_others_that_are_cited_are_gone() throws IOException {
    run("init", "d");
    Files.writeString(file("sources.yaml"), "");
    Session.Outcome outcome = add("source --id a-1 --publisher A --published 2026 --title T");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .startsWith("wrote d/sources.yaml\n")
        .contains(
            "What was wrong or missing before still keeps",
            "no source has the id 'gazette-2026-03-02'");
    assertThat(Files.readString(file("sources.yaml"))).startsWith("- id: a-1\n").endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"questions:", "questions: # ours\r", "questions: []", ""})
  void a_question_can_be_added_where_the_example_was_emptied(String left) throws IOException {
    Files.createDirectories(file("actors"));
    Files.writeString(file("dossier.yaml"), "format: 1\ntitle: Trains\n" + left + "\n");
    Session.Outcome outcome =
        run("add", "question", "--id", "bill", "--label", "Bill", "--asks", "Should it pass?");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(Files.readString(file("dossier.yaml"))).contains("  - id: bill");
    assertThat(outcome.err()).doesNotContain("dossier.yaml:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"neutral", "declined", "undecided", "absent"})
  void a_vote_without_a_side_can_be_added(String stance) {
    run("init", "d");
    Session.Outcome outcome =
        add(
            "stance --actor labour --question bill --date 2026-03-09 --summary Voted. --source"
                + " gazette-2026-03-02 --stance "
                + stance);
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }

  @Test
  void a_rank_is_written_by_hand_into_the_file_of_an_actor() throws IOException {
    run("init", "d");
    add("actor --id ann --name Ann --kind person");
    String term = "speaks-for: [{actor: labour, as: head, from: 2015-11-04}]\n";
    Files.writeString(file("actors/ann.yaml"), Files.readString(file("actors/ann.yaml")) + term);
    assertThat(run("check").out() + run("check").err()).doesNotContain("error");
    assertThat(dossier().actors()).hasSize(3);
  }

  @Test
  void a_roll_call_has_four_columns() throws IOException {
    String votes = "member,vote,position,date\nAnn,Budget,yes,2026-01-02\nBob,Budget,abstain,";
    Files.writeString(folder.resolve("votes.csv"), votes + "2026-01-02\n");
    Session.Outcome outcome =
        run(
            "import",
            "votes.csv",
            "council",
            "--map",
            "roll-call",
            "--set",
            "title=Town council",
            "--set",
            "publisher=The clerk");
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }
}
