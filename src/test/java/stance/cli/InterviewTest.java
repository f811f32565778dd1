package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import stance.dossier.RecordKeys;

/** How {@code stance add} asks, at a terminal, for what is missing. */
class InterviewTest extends BegunFolder {

  /** What only the shipped dossier is about. */
  private static final String SHIPPED = "(?i)ukrain|mission|sajjan|canad|np-2017";

  @Test
  void what_half_an_option_lacks_is_asked_for_at_a_terminal() {
    adding("condition --id c --label c --means c --met-until 2027")
        .typing("", "then", "2026-01", "gazette-2026-03-02", "", "")
        .done();
    assertThat(written("dossier.yaml"))
        .endsWith(
            "    met:\n      from: 2026-01\n      until: 2027\n      sources:\n"
                + "        - gazette-2026-03-02\n");
  }

  @Test
  void who_has_one_option_and_no_other_can_leave_it_out() {
    Adding.Added outcome =
        adding("question").typing("q", "Which?", "Q", "", "a: A", "", "", "", "").done();
    assertThat(outcome.said())
        .contains("a question has two options at least", "an empty line again leaves it out");
    assertThat(written("dossier.yaml"))
        .contains("  - id: q\n    label: Q\n    asks: Which?\n\nconditions:");
  }

  @Test
  void a_text_too_long_is_told_as_it_is_typed_and_taken_where_it_is_insisted_on()
      throws IOException {
    Files.writeString(file("dossier.yaml"), "format: 1\ntitle: T\nquestions:\n");
    String label = "a label of 28 letters, or so";
    Adding.Added question =
        adding("question").typing("q", "Which?", label, label, "", "", "", "").done();
    assertThat(question.said())
        .contains(
            "label:   the label has 28 characters; 24 fit where it is shown [long-label]\n"
                + "  shorten it\n")
        .contains("  the same again keeps it\n");
    assertThat(written("dossier.yaml")).contains("    label: " + label + "\n");
    Adding.Added actor =
        adding("actor")
            .typing("p", "The Party of Examples", "party", "", "Examples", "", "", "", "", "")
            .done();
    assertThat(actor.said())
        .contains("label:   the name has 21 characters; 16 fit where it is shown [long-label]\n")
        .contains("  an empty line again keeps it\n");
    assertThat(written("actors/p.yaml")).contains("label: Examples\n");
  }

  @Test
  void what_is_still_to_come_is_no_failure_of_what_was_added() throws IOException {
    Files.writeString(file("dossier.yaml"), "format: 1\ntitle: T\nquestions:\n");
    Files.writeString(file("sources.yaml"), "[]\n");
    Files.delete(file("actors/labour.yaml"));
    Files.delete(file("actors/liberals.yaml"));
    assertThat(adding("actor --id a --name A --kind party").unasked().said())
        .isEqualTo(
            """
            wrote d/actors/a.yaml
            It is added. What was wrong or missing before still keeps the dossier from being read:
              d/dossier.yaml:3: 'questions' has no value [no-value]
                write one; a dossier needs it
            The first question: stance add question -d d
            In full: stance check -d d
            """);
    assertThat(adding("question --id q --label Q --asks Q?").unasked().said())
        .isEqualTo("wrote d/dossier.yaml\n");
  }

  @Test
  void examples_are_of_no_subject_and_can_be_typed_as_they_stand() {
    adding("actor --id greens --name G --kind party").unasked();
    for (Addable kind : Addable.values()) {
      for (RecordKeys.Key<?> key : kind.offered()) {
        for (RecordKeys.Key<?> part : key.within().map(RecordKeys::keys).orElse(List.of())) {
          boolean isAsked = key.type() == RecordKeys.Key.Type.RECORDS;
          assertThat(isAsked ? TypedExample.of(kind, part) : "").doesNotContainPattern(SHIPPED);
        }
        boolean isTyped =
            key.type() != RecordKeys.Key.Type.RECORD
                && key.type() != RecordKeys.Key.Type.FLAG
                && key.type() != RecordKeys.Key.Type.ANSWER
                && key.words().isEmpty();
        boolean isChosen = key.referent().isPresent() && !key.name().equals("speaks-for");
        if (isTyped && !isChosen && !List.of("rejects", "stance").contains(key.name())) {
          String example = TypedExample.of(kind, key);
          assertThat(example).doesNotContainPattern(SHIPPED);
          Adding adding = adding(kind.word()).with("--" + key.name(), example);
          assertThat(
                  (kind == Addable.STANCE ? adding.with("--evidence", "reported") : adding)
                      .unasked()
                      .said())
              .doesNotContainPattern(
                  "error: --(?!id: .* is (taken|there already)|(option|level): a question has two"
                      + " )");
        }
      }
    }
  }

  @Test
  void a_quotation_too_long_is_told_as_it_is_typed() {
    String quote = "word ".repeat(26);
    Adding.Added outcome =
        adding("stance --actor labour --question bill --stance neutral")
            .typing("", "2026", "gazette-2026-03-02", "", quote, "few words", "", "", "", "")
            .done();
    assertThat(outcome.said()).contains("the quote has 26 words", "shorten it to 25 at most");
    assertThat(written("actors/labour.yaml")).contains("quote: few words\n");
  }
}
