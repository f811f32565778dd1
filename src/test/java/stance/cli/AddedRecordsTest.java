package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What {@code stance add} asks, takes and refuses, of every kind of record. */
class AddedRecordsTest extends OwnFolder {

  @Test
  void a_terminal_asks_for_what_is_missing_until_it_can_be_meant() throws IOException {
    begin();
    String typed =
        String.join(
            "\n",
            "nobody",
            "?",
            "Labour",
            "bil",
            "bill",
            "for",
            "neutral",
            "",
            "",
            "2026-13",
            "2026-04",
            "",
            "gazet",
            "gazette-2026-03-02, para. 4",
            "",
            "",
            "",
            "Waits.  ",
            "",
            "",
            "");
    Session.Outcome outcome =
        Session.in(folder)
            .with(Map.of("STANCE_DOSSIER", "d"))
            .at(OptionalInt.of(100))
            .reading(typed)
            .run(List.of("add", "stance", "--color", "never"));
    assertThat(outcome.err())
        .contains("no actor 'nobody'", "labour (Labour Party)", "did you mean bill")
        .contains("'2026-13' is not a date", "no source 'gazet'")
        .contains("a stance needs 'date'", "a stance needs words", "Ctrl-C stops");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(Files.readString(file("actors/labour.yaml")))
        .contains("stance: neutral\n    date: 2026-04\n    summary: Waits.\n    sources:\n");
    Session.Outcome ended =
        Session.in(folder)
            .with(Map.of("STANCE_DOSSIER", "d"))
            .at(OptionalInt.of(100))
            .run(List.of("add", "source"));
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err()).contains("Nothing was written");
  }

  @Test
  void what_is_ruled_out_is_asked_for_where_nothing_is_accepted_and_else_on_request()
      throws IOException {
    begin();
    List<String> ruledOut =
        List.of("", "", "the courts", "", "", "2026-04", "gazette-2026-03-02", "", "not by courts");
    List<String> rest = List.of("", "", "note", "said in passing", "quote, sumary", "summary");
    List<String> anew = List.of("Wants no courts.", "");
    List<String> all = new ArrayList<>(ruledOut);
    all.addAll(rest);
    all.addAll(anew);
    Session.Outcome outcome =
        typing(all, "add", "stance", "--actor", "labour", "--question", "enforcement");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .contains("a stance needs a stance, or what it rules out", "Anything more?")
        .contains("there is no key 'sumary'", "did you mean 'summary'?");
    assertThat(Files.readString(file("actors/labour.yaml")))
        .endsWith(
            """
              - question: enforcement
                rejects: [courts]
                date: 2026-04
                summary: Wants no courts.
                quote: not by courts
                sources:
                  - gazette-2026-03-02
                note: said in passing
            """);
  }

  @Test
  void no_answer_is_lost_where_the_input_ends() throws IOException {
    begin();
    Session.Outcome outcome =
        typing(
            List.of("x", "Says \u201Eit\u2019s\u201C ", "A. Writer", "Gazette"),
            "add",
            "source",
            "-d",
            "d");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .endsWith(
            "Nothing was written. To go on from here:\n  stance add source -d d --id x --title"
                + " 'Says \u201Eit\u2019s\u201C' --author 'A. Writer' --publisher Gazette\n");
  }

  @Test
  void every_value_is_refused_by_the_rules_of_the_files_and_all_at_once() throws IOException {
    begin();
    Session.Outcome outcome =
        run("add", "source", "--id", "bill", "--url", "example.org", "--language", "English!");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("--id: the id 'bill' is taken", "--url: ", "--language: ")
        .contains("missing: --publisher\n");
    assertThat(run("add", "actor", "--id", "x", "--name", "X", "--kind", "bloc", "--label", "none"))
        .extracting(Session.Outcome::err)
        .asString()
        .contains("it reads as no answer");
  }

  @Test
  void what_is_wrong_with_options_is_said_in_their_words() throws IOException {
    begin();
    String[] condition = {"add", "condition", "--id", "c", "--label", "c", "--means", "c"};
    assertThat(refused(condition, "--met-from", "2026")).contains("missing: --met-source\n");
    assertThat(refused(condition, "--met-until", "2026"))
        .contains("missing: --met-from, --met-source\n");
    assertThat(refused(condition, "--met-from", "2026", "--met-source", "x"))
        .contains("error: --met-from, --met-source: no source 'x'");
    String[] actor = {"add", "actor", "--id", "a", "--name", "A", "--kind", "person"};
    assertThat(refused(actor, "--as", "head"))
        .contains("--as, --from and --until say nothing without --speaks-for");
    String[] stance = {
      "add", "stance", "--actor", "labour", "--question", "bill", "--date", "2026"
    };
    assertThat(
            refused(
                stance, "--stance", "supports", "--evidence", "direct", "--claimant", "liberals"))
        .contains("error: --claimant belongs to evidence that is claimed\n")
        .contains("write --evidence claimed, or leave --claimant out\n")
        .contains("missing: --source, --summary\n");
    assertThat(refused(stance, "--stance", "declined", "--if", "new-homes-exempt"))
        .contains("error: --if cannot stand beside --stance declined\n");
    String[] question = {"add", "question", "--id", "note", "--label", "L", "--asks", "A?"};
    assertThat(refused(question, "--option", "a: A"))
        .contains("error: a question has two options at least\n")
        .contains("add another, or leave --option out:");
    assertThat(refused(question, "--option", "a: A", "--option", "B"))
        .contains("--option: 'B' is no id with a text");
    assertThat(refused(question, "--option", "a: A", "--option", "b: none"))
        .contains("an answer cannot be 'none': it reads as no answer")
        .contains("say what there is none of");
    assertThat(refused(question, "--proposed-by", "note"))
        .contains("--proposed-by: no actor 'note'");
  }

  private String refused(String[] command, String... further) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of(further));
    Session.Outcome outcome = run(words.toArray(String[]::new));
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.err()).doesNotContain("d/dossier.yaml:");
    return outcome.err();
  }

  @Test
  void a_complete_command_asks_nothing_and_warns_of_what_a_check_would() throws IOException {
    begin();
    Session.Outcome outcome =
        typing(
            List.of(),
            "add",
            "actor",
            "--id",
            "greens",
            "--name",
            "Greens",
            "--kind",
            "party",
            "--label",
            "The Green Party of the City");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err()).contains("wrote d/actors/greens.yaml\nwarning: ");
  }

  @Test
  void an_office_is_given_by_options_and_term_by_term() throws IOException {
    begin();
    List<String> who = List.of("add", "actor", "--kind", "person", "--name", "A. Leader");
    List<String> one = new ArrayList<>(who);
    one.addAll(List.of("--id", "a", "--speaks-for", "Labour", "--as", "Head", "--from", "2025-01"));
    assertThat(run(one.toArray(String[]::new)).status()).isZero();
    assertThat(Files.readString(file("actors/a.yaml")))
        .endsWith("speaks-for:\n  - actor: labour\n    as: head\n    from: 2025-01\n");
    List<String> wrong = new ArrayList<>(who);
    wrong.addAll(
        List.of("--id", "b", "--speaks-for", "labour, as: hed", "--speaks-for", "a, until: 2024"));
    assertThat(run(wrong.toArray(String[]::new)).err()).contains("did you mean 'head'?");
    Session.Outcome asked =
        typing(
            List.of(
                "b",
                "B. Deputy",
                "person",
                "",
                "",
                "",
                "labour",
                "principal",
                "2024",
                "2023",
                "",
                "Liberals, from: 2025",
                "",
                ""),
            "add",
            "actor");
    assertThat(asked.status()).as(asked.err()).isZero();
    assertThat(asked.err()).contains("the term ends (2023) before it begins (2024)");
    assertThat(Files.readString(file("actors/b.yaml")))
        .endsWith(
            """
            speaks-for:
              - actor: labour
                as: principal
                from: 2024
              - actor: liberals
                from: 2025
            """);
  }

  @Test
  void conditions_and_events_are_added_where_the_format_has_them() throws IOException {
    begin();
    Files.writeString(
        file("dossier.yaml"),
        Files.readString(file("dossier.yaml"))
                .replaceFirst("(?s)\nconditions:.*", "")
                .replace("[labour, liberals]", "[labour]")
            + "\n# Looked at.\naccepted:\n  - rule: same-label\n    at: [labour]\n"
            + "    because: it is so\n");
    Files.deleteIfExists(file("actors/liberals.yaml"));
    String before = Files.readString(file("dossier.yaml"));
    Session.Outcome condition =
        run(
            "add",
            "condition",
            "--id",
            "capped",
            "--label",
            "rents are capped",
            "--means",
            "rents are capped",
            "--question",
            "bill",
            "--stance",
            "supports",
            "--holder",
            "labour",
            "--met-from",
            "2026-03-02",
            "--met-source",
            "gazette-2026-03-02, p. 1");
    assertThat(condition.status()).as(condition.err()).isZero();
    assertThat(dossier().conditions().get(0).met()).isPresent();
    Session.Outcome event =
        run(
            "add",
            "event",
            "--date",
            "2026",
            "--event",
            "A vote",
            "--source",
            "gazette-2026-03-02");
    assertThat(event.status()).as(event.err()).isZero();
    List<String> lines = new ArrayList<>(Files.readAllLines(file("dossier.yaml")));
    assertThat(lines).containsSubsequence(before.lines().toList());
    assertThat(lines.indexOf("conditions:")).isLessThan(lines.indexOf("dates:"));
    assertThat(lines.indexOf("dates:")).isLessThan(lines.indexOf("# Looked at."));
    assertThat(run("check").out()).doesNotContain("keys-out-of-order");
    Session.Outcome half =
        run("add", "condition", "--id", "c", "--label", "c", "--means", "c", "--question", "bill");
    assertThat(half.err()).contains("missing: --stance\n");
  }

  @Test
  void what_is_missing_can_be_added_though_nothing_loads_without_it() throws IOException {
    begin();
    Files.writeString(file("sources.yaml"), "[]\n");
    Session.Outcome outcome =
        run("add", "source", "--id", "gazette-2026-03-02", "--publisher", "The Example Gazette");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.err())
        .startsWith("wrote d/sources.yaml\n")
        .contains("none of it new", "no source has the id 'liberals-2026-03-04'");
    assertThat(run("add", "source", "--id", "liberals-2026-03-04", "--publisher", "Liberals").err())
        .isEqualTo("wrote d/sources.yaml\n");
    assertThat(run("check").status()).isZero();
  }

  @Test
  void a_file_that_cannot_be_read_is_not_changed() throws IOException {
    begin();
    for (String broken : List.of("- id: [\n", "[{id: a, publisher: A}]\n")) {
      Files.writeString(file("sources.yaml"), broken);
      Session.Outcome outcome = run("add", "source", "--id", "b", "--publisher", "B");
      assertThat(outcome.status()).as(outcome.err()).isBetween(2, 3);
      assertThat(outcome.err()).contains("sources.yaml");
      assertThat(Files.readString(file("sources.yaml"))).isEqualTo(broken);
    }
  }

  @Test
  void a_source_goes_to_the_end_of_a_list_that_is_in_another_order() throws IOException {
    begin();
    String list = "    -   id: z\n        publisher: Z\n    -   id: a\n        publisher: A\n";
    Files.writeString(file("sources.yaml"), list);
    Session.Outcome outcome = run("add", "source", "--id", "b", "--publisher", "B");
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(Files.readString(file("sources.yaml")))
        .isEqualTo(list + "    - id: b\n      publisher: B\n");
  }

  @Test
  void what_is_written_by_hand_is_said_with_its_place() {
    assertThat(run("add", "compare").err())
        .contains("by hand, into dossier.yaml, as in 'compare: [freeland, sajjan, scheer]'");
    assertThat(run("add", "accepted").err()).contains("'accepted: [{rule: order-unclear, at: [");
    assertThat(run("add", "party").err()).contains("stance add actor --kind party");
    assertThat(run("add", "office").err()).contains("--as head");
    assertThat(run("add", "options").err()).contains("a line under its options");
    assertThat(run("add", "sorce").err()).contains("did you mean 'source'?");
  }
}
