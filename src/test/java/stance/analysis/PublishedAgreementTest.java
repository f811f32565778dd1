package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.Id;

/** The agreement of two actors against figures and identities that others have published. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedAgreementTest {

  /** Two who answer scales of so many levels, from 0; nothing where one gives no answer. */
  private static Agreement onScales(
      int levels, List<@Nullable Integer> a, List<@Nullable Integer> b) {
    DossierBuilder builder = dossier();
    String[] names = IntStream.range(0, levels).mapToObj(i -> "l" + i).toArray(String[]::new);
    for (int q = 0; q < a.size(); q++) {
      builder.oneSidedScale("q" + q, names);
    }
    return of(builder.actor("a", answers(a)).actor("b", answers(b)).build());
  }

  private static Part[] answers(List<@Nullable Integer> levels) {
    List<Part> parts = new ArrayList<>();
    for (int q = 0; q < levels.size(); q++) {
      Integer level = levels.get(q);
      if (level != null) {
        parts.add(says("q" + q, "l" + level));
      }
    }
    return parts.toArray(Part[]::new);
  }

  private static Agreement of(Dossier dossier) {
    List<Id> actors = List.of(new Id("a"), new Id("b"));
    return Agreements.ofAll(
            new StandingTable(dossier, Basis.EVERYTHING), actors, dossier.questions())
        .get(0);
  }

  private static double value(Agreement agreement) {
    return agreement.agreement().orElseThrow().value();
  }

  /** Five levels from -2 to +2, six questions, of which the two share four. */
  @Test
  void worst_case_bounds_after_Manski_1989() {
    Agreement agreement =
        onScales(5, Arrays.asList(4, 3, 1, 4, 2, null), Arrays.asList(4, 1, 1, 3, null, 4));
    assertThat(agreement.shared()).isEqualTo(4);
    assertThat(value(agreement)).isEqualTo(0.8125);
    assertThat(agreement.low().orElseThrow().value()).isEqualTo(0.625);
    assertThat(agreement.high().orElseThrow().value()).isEqualTo(0.875);
  }

  /** Weights 2, 1, 1 and 1/2, by asking a question four, two, two times and once. */
  @Test
  void euandi_2019_match_of_a_voter_and_a_party() {
    List<@Nullable Integer> voter = Arrays.asList(4, 4, 4, 4, 3, 3, null, null, 0);
    List<@Nullable Integer> party = Arrays.asList(3, 3, 3, 3, 0, 0, 2, 2, 4);
    assertThat(value(onScales(5, voter, party))).isEqualTo(0.5);
  }

  /** S = 1 - 2 sum |x - y| / sum of the ranges. */
  @Test
  void Signorino_and_Ritter_1999_S_is_twice_the_agreement_less_one() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      int levels = 2 + random.nextInt(6);
      List<@Nullable Integer> a = new ArrayList<>();
      List<@Nullable Integer> b = new ArrayList<>();
      double apart = 0;
      int questions = 1 + random.nextInt(12);
      for (int q = 0; q < questions; q++) {
        int x = random.nextInt(levels);
        int y = random.nextInt(levels);
        a.add(x);
        b.add(y);
        apart += Math.abs(x - y);
      }
      double s = 1 - 2 * apart / (questions * (levels - 1));
      assertThat((1 + s) / 2)
          .as("seed %s", seed)
          .isCloseTo(value(onScales(levels, a, b)), within(1e-12));
    }
  }

  /** No, abstention, yes: the same vote counts 1, an abstention against a vote 1/2. */
  @Test
  void voting_coincidence_of_the_Department_of_State_since_2017() {
    List<@Nullable Integer> one = Arrays.asList(2, 2, 2, 0, 0, 1, 2, 1);
    List<@Nullable Integer> other = Arrays.asList(2, 2, 0, 0, 1, 2, 2, 1);
    int same = 5;
    int half = 2;
    assertThat(value(onScales(3, one, other))).isEqualTo((same + half / 2.0) / 8);
  }

  /** Levels -4 and +2 of -5 to +5, two and three statements: 2 x 3 x (1 - 6/10). */
  @Test
  void Discourse_Network_Analyzer_manual_congruence() {
    double congruence = 2 * 3 * value(onScales(11, Arrays.asList(1), Arrays.asList(7)));
    assertThat(congruence).isCloseTo(2.4, within(1e-12));
  }

  @Test
  void Passonneau_2006_Jaccard_of_two_sets_of_options() {
    DossierBuilder builder = dossier().choice("q", "air", "sea", "training", "money");
    assertThat(
            value(
                of(
                    builder
                        .actor("a", says("q", "air", "sea", "training"))
                        .actor("b", says("q", "sea", "training", "money"))
                        .build())))
        .isEqualTo(0.5);
    assertThat(
            value(
                of(
                    dossier()
                        .choice("q", "air", "sea")
                        .actor("a", says("q", "air"))
                        .actor("b", says("q", "air", "sea"))
                        .build())))
        .isEqualTo(0.5);
  }

  @Test
  void is_undefined_where_no_question_is_shared() {
    Agreement agreement = onScales(3, Arrays.asList(1, null), Arrays.asList(null, 2));
    assertThat(agreement.agreement()).isEmpty();
    assertThat(agreement.low().orElseThrow().value()).isEqualTo(0.25);
    assertThat(agreement.high().orElseThrow().value()).isEqualTo(1);
  }
}
