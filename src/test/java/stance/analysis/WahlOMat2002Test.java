package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The Wahl-O-Mat of the German federal election of 22 September 2002, published by the
 * Bundeszentrale für politische Bildung: what five parties answered to all 27 theses, in their
 * order, from "Haschisch und Marihuana sollen legalisiert werden" to equal rights for same-sex
 * couples. Facts as in github.com/gockelhahn/qual-o-mat-data, 2002/deutschland, which took them
 * from spiegel.de/static/wahlomat.
 */
class WahlOMat2002Test {

  private static final PublishedSheet SHEET = PublishedSheet.of("2002-09-22", answers());

  private static Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("spd", "----+-+--+-++--+++-+---++--");
    answers.put("cdu-csu", "-+--+----+o+o++o--o+---o+--");
    answers.put("pds", "+--o-o++-------+-o--++++-++");
    answers.put("gruene", "+---+-++---+---+--o++-++-o+");
    answers.put("fdp", "--+---+-++++++++---+--+-+--");
    return answers;
  }

  @Test
  void each_two_parties_have_as_many_same_and_opposite_answers_as_the_sheet() {
    SHEET
        .matrix()
        .forEach(
            (two, pair) -> {
              String a = pair.a().text();
              String b = pair.b().text();
              assertThat(pair.shared()).as(two).isEqualTo(27);
              assertThat(pair.agree()).as(two).isEqualTo(SHEET.same(a, b));
              assertThat(pair.differ()).as(two).isEqualTo(SHEET.opposite(a, b));
              assertThat(pair.partly()).as(two).isEqualTo(27 - pair.agree() - pair.differ());
              assertThat(pair.agreement().orElseThrow().value())
                  .as(two)
                  .isCloseTo(SHEET.agreement(a, b), within(1e-9));
              assertThat(pair.low()).as(two).isEqualTo(pair.agreement());
              assertThat(pair.high()).as(two).isEqualTo(pair.agreement());
            });
  }

  /** Counted by hand from the sheet: the same, one of them neutral, opposite. */
  @Test
  void the_counts_are_those_counted_by_hand() {
    assertThat(counts())
        .containsExactly(
            Map.entry("spd cdu-csu", "16 5 6"),
            Map.entry("spd pds", "10 3 14"),
            Map.entry("spd gruene", "15 2 10"),
            Map.entry("spd fdp", "17 0 10"),
            Map.entry("cdu-csu pds", "3 8 16"),
            Map.entry("cdu-csu gruene", "11 5 11"),
            Map.entry("cdu-csu fdp", "16 5 6"),
            Map.entry("pds gruene", "18 5 4"),
            Map.entry("pds fdp", "7 3 17"),
            Map.entry("gruene fdp", "11 2 14"));
  }

  private static Map<String, String> counts() {
    Map<String, String> counts = new LinkedHashMap<>();
    SHEET
        .matrix()
        .forEach(
            (two, pair) ->
                counts.put(two, pair.agree() + " " + pair.partly() + " " + pair.differ()));
    return counts;
  }
}
