package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Findings that the shipped dossier must give, whatever else is added to it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedDossierTest {

  private final Findings canadians =
      Findings.ofComparing("freeland", "sajjan", "scheer", "--as-of", "2017-11-09");

  @Test
  void all_three_Canadians_want_sovereignty_guaranteed() {
    assertThat(canadians.flag("sovereignty")).isEqualTo("agree");
    assertThat(canadians.reason("sovereignty")).isEqualTo("all three support");
  }

  @Test
  void they_support_the_mission_on_different_terms() {
    assertThat(canadians.flag("mission")).isEqualTo("partly terms");
    assertThat(canadians.flag("mission", "freeland", "sajjan")).isEqualTo("agree");
  }

  @Test
  void Scheer_says_now_and_Sajjan_after_groundwork() {
    assertThat(canadians.flag("timing")).isEqualTo("differ");
    assertThat(canadians.answer("scheer", "timing")).containsExactly("now");
    assertThat(canadians.answer("sajjan", "timing")).containsExactly("after-groundwork");
  }

  @Test
  void whether_Canada_leads_is_open_because_Sajjan_declined_to_say() {
    assertThat(canadians.flag("canada-leads")).isEqualTo("open");
    assertThat(canadians.state("sajjan", "canada-leads")).isEqualTo("declined");
    assertThat(Findings.text(canadians.stance("sajjan", "canada-leads"), "evidence"))
        .isEqualTo("reported");
    assertThat(canadians.answer("scheer", "canada-leads")).containsExactly("supports");
    assertThat(canadians.state("freeland", "canada-leads")).isEqualTo("none");
    assertThat(canadians.reason("canada-leads"))
        .isEqualTo("only Scheer answered; Sajjan declined to say; Freeland: nothing on record");
  }

  @Test
  void the_plan_for_Vancouver_is_open_because_nobody_answered() {
    assertThat(canadians.flag("vancouver-plan")).isEqualTo("open");
    assertThat(canadians.state("sajjan", "vancouver-plan")).isEqualTo("declined");
  }

  @Test
  void that_Sajjan_wants_a_robust_mandate_is_our_reading_and_its_note_says_of_what() {
    assertThat(canadians.answer("sajjan", "mandate")).containsExactly("robust");
    assertThat(Findings.text(canadians.stance("sajjan", "mandate"), "evidence"))
        .isEqualTo("inferred");
    assertThat(Findings.text(canadians.stance("sajjan", "mandate"), "note"))
        .contains("peacekeeping in general");
  }

  @Test
  void Poroshenko_and_Putin_say_the_same_but_their_terms_clash() {
    Findings four = Findings.ofComparing("poroshenko", "putin", "volker", "gabriel");
    for (String question : List.of("area", "mission")) {
      assertThat(four.flag(question, "poroshenko", "putin")).isEqualTo("differ terms-clash");
      assertThat(four.reason(question))
          .contains("Putin only if the self-proclaimed authorities agree, which Poroshenko")
          .contains("under Separatist consent");
    }
  }

  @Test
  void Ukraine_differs_from_Russia_on_the_area() {
    assertThat(Findings.ofComparing("ukraine", "russia").flag("area")).isEqualTo("differ");
  }

  @Test
  void Zelensky_and_Putin_put_border_and_politics_in_opposite_order() {
    assertThat(Findings.ofComparing("zelensky", "putin").flag("politics-first"))
        .isEqualTo("differ");
  }

  @Test
  void Putin_takes_the_call_with_Merkel_to_leave_the_contact_line() {
    assertThat(Findings.ofComparing("putin", "--as-of", "2017-09-06").answer("putin", "area"))
        .containsExactly("contact-line");
    assertThat(Findings.ofComparing("putin", "--as-of", "2017-09-12").answer("putin", "area"))
        .containsExactly("monitors");
  }

  @Test
  void each_question_has_one_flag() {
    assertThat(canadians.tally().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(canadians.root().get("questions").size());
  }
}
