package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Id;

/** A question that two actors share: both answered it, each on something of its own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SharedQuestionsTest {

  private static int shared(DossierBuilder builder, String a, String b) {
    Dossier dossier = builder.build();
    return Agreements.ofAll(
            new StandingTable(dossier, Basis.EVERYTHING),
            List.of(new Id(a), new Id(b)),
            dossier.questions())
        .get(0)
        .shared();
  }

  /** Two groups of the same two members, and one of these and a third. */
  private static DossierBuilder groups() {
    return dossier()
        .scale("mission")
        .actor("group", byMajority())
        .actor("faction", byMajority())
        .actor("wider", byMajority())
        .actor(
            "ann",
            speaksFor("group"),
            speaksFor("faction"),
            speaksFor("wider"),
            says("mission", "supports"))
        .actor("bob", speaksFor("group"), speaksFor("faction"), says("mission", "supports"))
        .actor("cyd", speaksFor("wider"), says("mission", "supports"));
  }

  @Test
  void two_persons_share_what_each_answered() {
    assertThat(shared(groups(), "ann", "bob")).isEqualTo(1);
  }

  @Test
  void a_body_shares_nothing_with_the_one_whose_word_is_its_own() {
    DossierBuilder one =
        dossier()
            .scale("mission")
            .actor("canada")
            .actor("freeland", speaksFor("canada"), says("mission", "supports"));
    assertThat(shared(one, "canada", "freeland")).isZero();
  }

  @Test
  void two_majorities_of_the_same_records_share_nothing() {
    assertThat(shared(groups(), "group", "faction")).isZero();
  }

  @Test
  void two_majorities_with_one_record_in_common_share_the_question() {
    assertThat(shared(groups(), "group", "wider")).isEqualTo(1);
  }

  @Test
  void a_majority_shares_the_question_with_each_of_its_members() {
    assertThat(shared(groups(), "group", "ann")).isEqualTo(1);
  }
}
