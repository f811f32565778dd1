package stance.compare.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.compare.coding.KrippendorffAlpha.Metric;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class KrippendorffAlphaTest {

  private static final Offset<Double> TO_SIX_PLACES = within(5e-7);

  /** Units of a table with a row a coder, in which a dot stands for no value. */
  private static List<List<Integer>> byCoder(String... coders) {
    List<List<Integer>> units = new ArrayList<>();
    for (int i = 0; i < coders[0].length(); i++) {
      StringBuilder unit = new StringBuilder();
      for (String coder : coders) {
        unit.append(coder.charAt(i));
      }
      units.add(unit(unit.toString()));
    }
    return units;
  }

  private static List<Integer> unit(String values) {
    return values.chars().filter(c -> c != '.').boxed().toList();
  }

  private static double alpha(List<List<Integer>> units, Metric metric) {
    return KrippendorffAlpha.of(units, metric).orElseThrow();
  }

  @Test
  void Krippendorff_2011_section_A_binary_data_of_two_coders() {
    assertThat(alpha(byCoder("0100000010", "1110010000"), Metric.NOMINAL))
        .isCloseTo(0.095238, TO_SIX_PLACES);
  }

  @Test
  void Krippendorff_2011_section_B_nominal_data_of_two_coders() {
    assertThat(alpha(byCoder("aabbdcccedda", "babbbccceddd"), Metric.NOMINAL))
        .isCloseTo(0.691964, TO_SIX_PLACES);
  }

  private static final List<List<Integer>> OF_2011_SECTION_C =
      byCoder("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

  @Test
  void Krippendorff_2011_section_C_four_coders_with_gaps_nominal() {
    assertThat(alpha(OF_2011_SECTION_C, Metric.NOMINAL)).isCloseTo(0.743421, TO_SIX_PLACES);
  }

  @Test
  void Krippendorff_2011_section_C_four_coders_with_gaps_ordinal() {
    assertThat(alpha(OF_2011_SECTION_C, Metric.ORDINAL)).isCloseTo(0.815388, TO_SIX_PLACES);
  }

  @Test
  void Krippendorffs_alpha_in_Wikipedia_three_coders_with_gaps_nominal() {
    assertThat(
            alpha(byCoder(".....34121133.3", "1.213343.......", "..21344.21133.4"), Metric.NOMINAL))
        .isCloseTo(0.691358, TO_SIX_PLACES);
  }

  @Test
  void Hayes_and_Krippendorff_2007_forty_units_of_five_coders_ordinal() {
    String units =
        "112.2 1101. 2333. .00.0 000.0 000.0 102.1 1.20. 222.2 2111."
            + " .100. 0000. 1222. 33223 111.1 111.1 212.2 1233. 1101. 000.0"
            + " 0011. 00.00 2333. 0000. 12.22 0111. 00010 1212. 1122. 112.2"
            + " 110.0 2121. 22.22 3222. 222.2 223.2 222.2 22.12 2222. 111.1";
    List<List<Integer>> read = new ArrayList<>();
    for (String unit : units.split(" ")) {
      read.add(unit(unit));
    }
    assertThat(read).hasSize(40);
    assertThat(alpha(read, Metric.ORDINAL)).isCloseTo(0.759829, TO_SIX_PLACES);
  }

  @Test
  void without_variation_there_is_none() {
    for (Metric metric : Metric.values()) {
      assertThat(KrippendorffAlpha.of(byCoder("aaa", "aaa"), metric)).isEmpty();
      assertThat(KrippendorffAlpha.of(byCoder("ab.", "..c"), metric)).isEmpty();
      assertThat(KrippendorffAlpha.of(List.of(), metric)).isEmpty();
    }
  }

  /** From two to four coders, who leave some units out. */
  private static List<List<Integer>> generated(long seed) {
    Random random = new Random(seed);
    int coders = 2 + random.nextInt(3);
    int categories = 2 + random.nextInt(4);
    List<List<Integer>> units = new ArrayList<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      List<Integer> unit = new ArrayList<>();
      for (int coder = 0; coder < coders; coder++) {
        if (random.nextInt(5) > 0) {
          unit.add(random.nextInt(categories));
        }
      }
      units.add(unit);
    }
    return units;
  }

  @ForEachSeed(500)
  void no_order_of_coders_or_units_matters(long seed) {
    List<List<Integer>> units = generated(seed);
    List<List<Integer>> shuffled = new ArrayList<>();
    Random random = new Random(seed);
    for (List<Integer> unit : units) {
      List<Integer> other = new ArrayList<>(unit);
      Collections.shuffle(other, random);
      shuffled.add(other);
    }
    Collections.shuffle(shuffled, random);
    for (Metric metric : Metric.values()) {
      same(KrippendorffAlpha.of(shuffled, metric), KrippendorffAlpha.of(units, metric));
    }
  }

  @ForEachSeed(500)
  void it_is_one_at_most_and_just_there_where_all_agree(long seed) {
    for (Metric metric : Metric.values()) {
      List<List<Integer>> units = generated(seed);
      boolean agree = units.stream().allMatch(unit -> unit.stream().distinct().count() < 2);
      KrippendorffAlpha.of(units, metric)
          .ifPresent(alpha -> assertThat(alpha == 1).as("%s", alpha).isEqualTo(agree));
      KrippendorffAlpha.of(units, metric).ifPresent(a -> assertThat(a).isLessThanOrEqualTo(1));
      List<List<Integer>> same =
          units.stream().filter(u -> !u.isEmpty()).map(u -> List.of(u.get(0), u.get(0))).toList();
      if (same.stream().distinct().count() > 1) {
        assertThat(KrippendorffAlpha.of(same, metric)).hasValue(1);
      }
    }
  }

  @ForEachSeed(500)
  void names_of_categories_do_not_matter_nor_which_end_of_a_scale_is_first(long seed) {
    List<List<Integer>> units = generated(seed);
    List<List<Integer>> mirrored =
        units.stream().map(unit -> unit.stream().map(value -> 17 - 3 * value).toList()).toList();
    for (Metric metric : Metric.values()) {
      same(KrippendorffAlpha.of(mirrored, metric), KrippendorffAlpha.of(units, metric));
    }
  }

  private static void same(OptionalDouble actual, OptionalDouble expected) {
    assertThat(actual.isPresent()).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      assertThat(actual.getAsDouble()).isCloseTo(expected.getAsDouble(), within(1e-9));
    }
  }
}
