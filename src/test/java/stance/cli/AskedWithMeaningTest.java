package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;

/** What {@code stance add} says, at a terminal, of what can be answered. */
class AskedWithMeaningTest extends BegunFolder {

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
  void for_whom_one_speaks_is_asked_with_rank_and_term() {
    Adding.Added outcome =
        adding("actor --id doe --kind person")
            .typing(
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
                "")
            .done();
    assertThat(outcome.said())
        .contains("  head: president, prime minister, party leader\n")
        .contains("speaks-for, another (empty to go on): ");
    assertThat(outcome.asked())
        .containsSubsequence(
            "speaks-for", "speaks-for, as", "speaks-for, from", "speaks-for, until")
        .endsWith("more");
    assertThat(written("actors/doe.yaml"))
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
  void whom_an_option_names_is_asked_about_too() {
    adding("actor --id doe --kind person --speaks-for labour")
        .typing("Jane Doe", "Doe", "", "", "envoy", "", "2026", "")
        .done();
    assertThat(written("actors/doe.yaml"))
        .endsWith("speaks-for:\n  - actor: labour\n    as: envoy\n    until: 2026\n");
  }

  @Test
  void a_question_mark_at_a_stance_lists_also_what_is_no_answer() {
    Adding.Added outcome = adding("stance --actor labour --question bill").typing("?");
    assertThat(outcome.said())
        .contains("  supports\n  undecided: says that it has not decided\n")
        .contains("  declined: was asked, and did not answer\n")
        .contains("  absent: took no part in the vote\n");
  }

  @Test
  void a_question_of_yes_or_no_is_told_from_others_and_so_is_what_can_be_said_of_it() {
    Adding.Added outcome =
        adding("question")
            .typing("q", "Should it?", "Q", "", "?", "", "", "for, against", "it should", "not", "")
            .done();
    assertThat(outcome.said())
        .contains("  an empty line at once is for a question of yes or no, answered by supports,\n")
        .contains("What can be said besides:\n  for: what completes")
        .containsOnlyOnce("What can be said besides");
    assertThat(written("dossier.yaml"))
        .contains("    asks: Should it?\n    for: it should\n    against: not\n");
  }

  @Test
  void how_a_note_names_an_actor_and_what_a_source_is_are_offered_with_their_meaning() {
    Adding.Added actor =
        adding("actor --id g --kind party")
            .typing("Greens", "", "the Greens", "yes", "", "", "", "")
            .done();
    assertThat(actor.asked())
        .startsWith("name", "label", "in-text", "plural", "role")
        .endsWith("speaks-for", "more");
    assertThat(actor.flowing())
        .contains("inside a sentence, as in \"the plan of the Greens\"; an empty line takes: its")
        .contains("Yes where a note gives its name a plural verb");
    assertThat(written("actors/g.yaml")).endsWith("in-text: the Greens\nplural: true\n");
    Adding.Added skipped = adding("actor --id h --kind bloc").typing("H", "", "", "").refused();
    assertThat(skipped.asked()).contains("in-text").doesNotContain("plural");
    Adding.Added person = adding("actor --id p --kind person").typing("P", "", "", "", "", "");
    assertThat(person.done().asked()).doesNotContain("in-text", "plural");
    assertThat(person.said())
        .contains("  in-text: how a note names it inside a sentence; default: its label\n")
        .contains("  plural: true where a note gives its name a plural verb: the Greens say\n");
    Adding.Added source =
        adding("source --id x").typing("", "", "X", "", "", "medium", "?", "press", "").done();
    assertThat(source.said())
        .contains("  medium: what sort of publication it is")
        .contains("  read-out: one side's account of talks\n");
    assertThat(written("sources.yaml")).contains("medium: press\n");
  }

  @Test
  void the_first_actor_is_added_by_the_command_that_is_told() throws IOException {
    Files.delete(file("actors/labour.yaml"));
    Files.delete(file("actors/liberals.yaml"));
    Adding.Added outcome =
        adding("question --id q --label Q").with("--asks", "Should it?").unasked();
    assertThat(outcome.said())
        .contains("the dossier has no actors [missing-file]\n")
        .contains("The first actor: stance add actor -d d\n")
        .doesNotContain("write a file");
  }

  @Test
  void a_stance_is_not_asked_for_before_there_is_somebody_and_something_to_cite()
      throws IOException {
    Files.delete(file("actors/labour.yaml"));
    Files.delete(file("actors/liberals.yaml"));
    Files.writeString(file("sources.yaml"), "[]\n");
    Adding.Added outcome = adding("stance").typing("labour").refused();
    assertThat(outcome.said())
        .contains("from a source: the dossier has no\n    actor or source yet\n")
        .contains("first stance add actor and stance add source")
        .doesNotContain("actor: ");
    assertThat(outcome.asked()).isEmpty();
  }

  @Test
  void a_question_mark_tells_what_is_asked_for_where_nothing_is_listed() {
    Adding.Added question = adding("question").typing("?", "q", "Q?", "Q", "?");
    assertThat(question.said())
        .contains("id:   its id: a short name of small letters, digits and hyphens\n")
        .contains("  for example: bill\n")
        .contains("  The bill\n  Its terms\n")
        .doesNotContain("nothing to choose from");
    Adding.Added event = adding("event").typing("2026", "it begins", "?", "gazette-2026-03-02", "");
    assertThat(event.said())
        .contains("  behind a comma the place in it, as in gazette-2026-03-02, para. 7\n");
  }

  @Test
  void a_body_is_asked_for_what_it_is_and_a_person_not_how_it_decides() {
    Adding.Added body = adding("actor --id g --kind party").typing("Greens", "", "");
    assertThat(body.said()).contains("Official Opposition from 2026").doesNotContain("Minister");
    Adding.Added person =
        adding("actor --id doe --kind person").typing("Doe", "", "", "", "", "decides,", "");
    assertThat(person.said()).contains("Minister of Finance").doesNotContain("decides: how");
  }

  @Test
  void several_options_can_stand_on_one_line() {
    Adding.Added outcome =
        adding("stance --actor liberals --question enforcement")
            .with("--summary", "Leaves it to others.")
            .typing("councils, agency", "courts, agncy", "", "", "2026", "gazette-2026-03-02", "");
    assertThat(outcome.said())
        .contains("did you mean 'agency'")
        .contains("--stance councils --stance agency");
  }

  @Test
  void who_types_a_command_where_a_key_is_asked_for_is_told_how_to_write() {
    Adding.Added outcome =
        adding("source --id x").typing("", "", "X", "", "", "stance add source", "");
    assertThat(outcome.said()).contains("an empty line writes the record");
  }

  @Test
  void whom_to_compare_is_told_by_the_actors_of_the_dossier() {
    assertThat(adding("compare").unasked().said()).contains("as in 'compare: [labour, liberals]'");
  }

  @Test
  void what_an_empty_line_takes_is_said_where_a_default_holds() {
    for (Addable kind : Addable.values()) {
      for (Key<?> key : kind.offered()) {
        boolean isTold = key.meaning().contains("default") || key.type() == Key.Type.FLAG;
        assertThat(KeyDefault.of(key).isPresent()).as(key.name()).isEqualTo(isTold);
        assertThat(KeyDefault.meaningWithout(key)).doesNotContain("default");
      }
    }
    Adding.Added actor =
        adding("actor --id g --kind party --role R --country NZ")
            .typing("Greens", "", "", "labour", "", "", "", "", "decides", "");
    assertThat(actor.said())
        .contains("16 characters at most; an empty line takes: its name.")
        .contains("Its rank: head, principal, member or envoy;", "takes: member\n")
        .contains("takes: latest\n");
    Adding.Added stance =
        adding("stance --actor labour --question bill --stance neutral --if new-homes-exempt")
            .typing("2026-04", "gazette-2026-03-02", "", "", "S.", "reported", "");
    assertThat(stance.flowing())
        .contains("How it is known: direct, reported, claimed or inferred;")
        .contains("an empty line takes: direct\n")
        .contains("takes: the publisher of the first source");
  }

  @Test
  void what_there_is_to_choose_from_stands_one_a_line_where_one_line_does_not_hold_it() {
    assertThat(adding("stance").typing("labour", "enforcement").said())
        .contains("\nWhose stance it is: labour (Labour Party), liberals (Liberal Party)\nactor: ")
        .contains(
            "\nThe question that it answers (one of those below)\n"
                + "  bill (Rent cap bill)\n  rise (Yearly rise)\n  enforcement (Who enforces it)\n")
        .contains("\n  courts (the courts)\n  councils (the city councils)\n")
        .contains("\n  agency (an agency of its own)\nstance: ");
    assertThat(adding("stance --actor labour --question bill").typing().flowing())
        .contains("The answer: opposes, neutral, supports; or undecided, declined (asked, and");
  }

  @Test
  void how_an_option_is_written_is_said_before_its_example() {
    String form = "two at least; each is 'id: text': files name the id, readers see the text;";
    assertThat(adding("question --id q --asks Q?").typing("Q", "", "").flowing())
        .contains(form)
        .contains("or the name of a scale; each is 'id: text': files name the id");
    assertThat(run("add", "question", "--help").out().replaceAll("\\s+", " "))
        .contains("two at least; each is 'id: text': files name the id, readers see the text");
  }

  @Test
  void the_main_question_is_offered_only_where_there_is_none() throws IOException {
    Adding question = adding("question --id q --label Q");
    assertThat(question.typing("Q?", "", "", "", "main", "yes", "", "").done().flowing())
        .doesNotContain("main: true of")
        .contains("the question 'bill' is the main one already [second-main]\n")
        .contains("  leave 'main' out, or take it off 'bill' in dossier.yaml\n");
    assertThat(adding("question --id r --label R --asks R? --main").unasked().refused().said())
        .contains("error: --main: the question 'bill' is the main one already [second-main]\n")
        .contains("leave --main out, or take it off 'bill' in dossier.yaml\n");
    Files.writeString(file("dossier.yaml"), written("dossier.yaml").replace("main: true", ""));
    assertThat(adding("question --id s --label S").typing("S?", "", "", "").said())
        .contains("  main: true of the question that the debate is about");
  }
}
