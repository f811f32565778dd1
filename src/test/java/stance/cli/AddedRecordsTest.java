package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code stance add} asks, takes and refuses, of every kind of record. */
class AddedRecordsTest extends BegunFolder {

  @Test
  void a_terminal_asks_for_what_is_missing_until_it_can_be_meant() {
    Adding.Added outcome =
        adding("stance")
            .typing(
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
                "")
            .done();
    assertThat(outcome.said())
        .contains("no actor 'nobody'", "labour (Labour Party)", "did you mean bill")
        .contains("'2026-13' is not a date", "no source 'gazet'")
        .contains("a stance needs 'date'", "a stance needs words", "Ctrl-C stops");
    assertThat(written("actors/labour.yaml"))
        .contains("stance: neutral\n    date: 2026-04\n    summary: Waits.\n    sources:\n");
    assertThat(adding("source").typing().refused().said()).contains("Nothing was written");
  }

  @Test
  void what_is_ruled_out_is_asked_for_where_nothing_is_accepted_and_else_on_request() {
    List<String> ruledOut =
        List.of("", "", "the courts", "", "", "2026-04", "gazette-2026-03-02", "", "not by courts");
    List<String> rest = List.of("", "", "note", "said in passing", "quote, sumary", "summary");
    List<String> anew = List.of("Wants no courts.", "");
    List<String> all = new ArrayList<>(ruledOut);
    all.addAll(rest);
    all.addAll(anew);
    Adding.Added outcome =
        adding("stance --actor labour --question enforcement")
            .typing(all.toArray(String[]::new))
            .done();
    assertThat(outcome.said())
        .contains("a stance needs a stance, or what it rules out", "Anything more?")
        .contains("there is no key 'sumary'", "did you mean 'summary'?");
    assertThat(written("actors/labour.yaml"))
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
  void no_answer_is_lost_where_the_input_ends() {
    Adding.Added outcome =
        adding("source -d d")
            .typing("x", "Says \u201Eit\u2019s\u201C ", "A. Writer", "Gazette")
            .refused();
    assertThat(outcome.said())
        .endsWith(
            "Nothing was written. To go on from here:\n  stance add source -d d --id x --title"
                + " 'Says \u201Eit\u2019s\u201C' --author 'A. Writer' --publisher Gazette\n");
  }

  @Test
  void every_value_is_refused_by_the_rules_of_the_files_and_all_at_once() {
    Adding.Added outcome =
        adding("source --id bill --url example.org --language English!").unasked().refused();
    assertThat(outcome.said())
        .contains("--id: the id 'bill' is taken", "--url: ", "--language: ")
        .contains("missing: --publisher\n");
    assertThat(adding("actor --id x --name X --kind bloc --label none").unasked().said())
        .contains("it reads as no answer");
  }

  @Test
  void what_is_wrong_with_options_is_said_in_their_words() {
    String condition = "condition --id c --label c --means c";
    assertThat(refused(adding(condition + " --met-from 2026"))).contains("missing: --met-source\n");
    assertThat(refused(adding(condition + " --met-until 2026")))
        .contains("missing: --met-from, --met-source\n");
    assertThat(refused(adding(condition + " --met-from 2026 --met-source x")))
        .contains("error: --met-from, --met-source: no source 'x'");
    assertThat(refused(adding("actor --id a --name A --kind person --as head")))
        .contains("--as, --from and --until say nothing without --speaks-for");
    String stance = "stance --actor labour --question bill --date 2026";
    assertThat(refused(adding(stance + " --stance supports --evidence direct --claimant liberals")))
        .contains("error: --claimant belongs to evidence that is claimed [misplaced-key]\n")
        .contains("write --evidence claimed, or leave --claimant out\n")
        .contains("missing: --source, --summary\n");
    assertThat(refused(adding(stance + " --stance declined --if new-homes-exempt")))
        .contains("error: --if cannot stand beside --stance declined [");
    Adding question = adding("question --id note --label L --asks A?");
    assertThat(refused(question.with("--option", "a: A")))
        .contains("error: --option: a question has two options at least [too-few-answers]\n")
        .contains("add another, or leave --option out:");
    assertThat(refused(question.with("--option", "a: A").with("--option", "B")))
        .contains("--option: 'B' is no id with a text");
    assertThat(refused(question.with("--option", "a: A").with("--option", "b: none")))
        .contains("an answer cannot be 'none': it reads as no answer")
        .contains("say what there is none of");
    assertThat(refused(question.with("--proposed-by", "note")))
        .contains("--proposed-by: no actor 'note'");
  }

  private static String refused(Adding adding) {
    String said = adding.unasked().refused().said();
    assertThat(said).doesNotContain("d/dossier.yaml:");
    return said;
  }

  @Test
  void a_complete_command_asks_nothing_and_warns_of_what_a_check_would() {
    Adding.Added outcome =
        adding("actor --id greens --name Greens --kind party")
            .with("--label", "The Green Party of the City")
            .typing()
            .done();
    assertThat(outcome.flowing())
        .isEqualTo(
            """
            wrote d/actors/greens.yaml
            warning: the label has 27 characters; 16 fit where it is shown [long-label]
              = help: shorten it
            """);
  }

  @Test
  void an_office_is_given_by_options_and_term_by_term() {
    Adding who = adding("actor --kind person").with("--name", "A. Leader");
    who.with("--id", "a")
        .with("--speaks-for", "Labour")
        .with("--as", "Head")
        .with("--from", "2025-01")
        .unasked()
        .done();
    assertThat(written("actors/a.yaml"))
        .endsWith("speaks-for:\n  - actor: labour\n    as: head\n    from: 2025-01\n");
    Adding.Added wrong =
        who.with("--id", "b")
            .with("--speaks-for", "labour, as: hed")
            .with("--speaks-for", "a, until: 2024")
            .unasked();
    assertThat(wrong.said()).contains("did you mean 'head'?");
    Adding.Added asked =
        adding("actor")
            .typing(
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
                "")
            .done();
    assertThat(asked.said()).contains("the term ends (2023) before it begins (2024)");
    assertThat(written("actors/b.yaml"))
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
    Files.writeString(
        file("dossier.yaml"),
        written("dossier.yaml")
                .replaceFirst("(?s)\nconditions:.*", "")
                .replace("[labour, liberals]", "[labour]")
            + "\n# Looked at.\naccepted:\n  - rule: same-label\n    at: [labour]\n"
            + "    because: it is so\n");
    Files.deleteIfExists(file("actors/liberals.yaml"));
    String before = written("dossier.yaml");
    adding(
            "condition --id capped --question bill --stance supports --holder labour --met-from"
                + " 2026-03-02")
        .with("--label", "rents are capped")
        .with("--means", "rents are capped")
        .with("--met-source", "gazette-2026-03-02, p. 1")
        .unasked()
        .done();
    assertThat(dossier().conditions().get(0).met()).isPresent();
    adding("event --date 2026 --source gazette-2026-03-02")
        .with("--event", "A vote")
        .unasked()
        .done();
    List<String> lines = new ArrayList<>(Files.readAllLines(file("dossier.yaml")));
    assertThat(lines).containsSubsequence(before.lines().toList());
    assertThat(lines.indexOf("conditions:")).isLessThan(lines.indexOf("dates:"));
    assertThat(lines.indexOf("dates:")).isLessThan(lines.indexOf("# Looked at."));
    assertThat(run("check").out()).doesNotContain("keys-out-of-order");
    Adding.Added half = adding("condition --id c --label c --means c --question bill").unasked();
    assertThat(half.said()).contains("missing: --stance\n");
  }

  @Test
  void what_is_missing_can_be_added_though_nothing_loads_without_it() throws IOException {
    Files.writeString(file("sources.yaml"), "[]\n");
    Adding.Added outcome =
        adding("source --id gazette-2026-03-02")
            .with("--publisher", "The Example Gazette")
            .unasked()
            .done();
    assertThat(outcome.said())
        .startsWith("wrote d/sources.yaml\n")
        .contains(
            "What was wrong or missing before still keeps",
            "no source has the id 'liberals-2026-03-04'");
    assertThat(adding("source --id liberals-2026-03-04 --publisher Liberals").unasked().said())
        .isEqualTo("wrote d/sources.yaml\n");
    assertThat(run("check").status()).isZero();
  }

  @Test
  void a_file_that_cannot_be_read_is_not_changed() throws IOException {
    for (String broken : List.of("- id: [\n", "[{id: a, publisher: A}]\n")) {
      Files.writeString(file("sources.yaml"), broken);
      Adding.Added outcome = adding("source --id b --publisher B").unasked();
      assertThat(outcome.status()).as(outcome.said()).isBetween(2, 3);
      assertThat(outcome.said()).contains("sources.yaml");
      assertThat(written("sources.yaml")).isEqualTo(broken);
    }
  }

  @Test
  void a_source_goes_to_the_end_of_a_list_that_is_in_another_order() throws IOException {
    String list = "    -   id: z\n        publisher: Z\n    -   id: a\n        publisher: A\n";
    Files.writeString(file("sources.yaml"), list);
    adding("source --id b --publisher B").unasked().done();
    assertThat(written("sources.yaml")).isEqualTo(list + "    - id: b\n      publisher: B\n");
  }

  @Test
  void what_is_written_by_hand_is_said_with_its_place() {
    Adding elsewhere = new Adding(folder.resolve("elsewhere"), List.of("compare"));
    assertThat(elsewhere.unasked().said())
        .contains("by hand, into dossier.yaml, as in 'compare: [freeland, sajjan, scheer]'");
    assertThat(adding("accepted").unasked().said())
        .contains("'accepted: [{rule: order-unclear, at: [");
    assertThat(adding("party").unasked().said()).contains("stance add actor --kind party");
    assertThat(adding("office").unasked().said()).contains("--as head");
    assertThat(adding("options").unasked().said()).contains("a line under its options");
    assertThat(adding("sorce").unasked().said()).contains("did you mean 'source'?");
  }

  @Test
  void a_place_without_a_comma_before_it_is_told_from_a_source_that_is_not_there() {
    Adding stance =
        adding("stance --actor labour --question enforcement --stance courts --date 2026-05")
            .with("--summary", "S.");
    assertThat(refused(stance.with("--source", "gazette-2026-03-02 p. 3, line 4")))
        .contains("error: --source: 'gazette-2026-03-02 p. 3, line 4' is not a citation")
        .contains("a comma belongs behind the id of a source: 'gazette-2026-03-02, p. 3, line 4'");
    assertThat(refused(stance.with("--source", "gazet p. 3"))).contains("no source 'gazet p. 3'");
    Adding.Added asked =
        stance
            .typing("", "gazette-2026-03-02 p. 3", "gazette-2026-03-02, p. 3", "", "", "", "")
            .done();
    assertThat(asked.flowing())
        .contains("a comma belongs behind the id of a source: 'gazette-2026-03-02, p. 3'\n");
    assertThat(written("actors/labour.yaml")).contains("- gazette-2026-03-02, p. 3\n");
  }

  @Test
  void what_is_given_twice_is_said_in_words_of_options() {
    assertThat(
            refused(
                adding("actor --id g --name G --kind party --also A --also A --speaks-for labour")))
        .isEqualTo(
            """
            error: --also: 'A' is given twice [repeated-item]
              = help: once is enough
              Try stance add actor --help
            """);
    assertThat(
            refused(
                adding("stance --actor labour --question enforcement --date 2026 --summary S")
                    .with("--stance", "the courts")
                    .with("--stance", "courts")
                    .with("--source", "gazette-2026-03-02")
                    .with("--source", "gazette-2026-03-02")))
        .contains("error: --stance: 'courts' is given twice [repeated-item]\n")
        .contains("error: --source: 'gazette-2026-03-02' is given twice [repeated-item]\n")
        .doesNotContain("delete");
    Adding question = adding("question --id q --label Q --asks Q?").with("--option", "a: A");
    assertThat(refused(question.with("--option", "b: B").with("--option", "a: C")))
        .contains("error: --option: the id 'a' is given twice [duplicate-key]\n");
  }
}
