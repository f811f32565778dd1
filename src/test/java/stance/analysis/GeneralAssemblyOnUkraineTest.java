package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stance.dossier.PartialDate;

/**
 * How twelve members of the United Nations voted on seven resolutions of the General Assembly on
 * Ukraine: 68/262, and ES-11/1 to ES-11/6. The totals in favour, against, abstaining: 100-11-58,
 * 141-5-35, 140-5-38, 93-24-58, 143-5-35, 94-14-73, 141-7-32.
 *
 * <p>The votes were checked on 27 November 2026, not against the records in the United Nations
 * Digital Library themselves, but against what was published of them:
 *
 * <ul>
 *   <li>68/262: the members against, abstaining and absent by name (UN Watch, 2014), those in
 *       favour by name (github.com/HarukiKinoshita/ukraine-viz).
 *   <li>ES-11/1: all members by name (the same; inews.co.uk, 2 March 2022).
 *   <li>ES-11/3: the 24 against by name (Sputnik, April 2022); Brazil, India and South Africa among
 *       those abstaining (Ahram Online, 7 April 2022); Serbia in favour (its president, TASS, 13
 *       April 2022).
 *   <li>ES-11/4: the members against and abstaining by name (Interfax-Ukraine, 13 October 2022);
 *       Serbia in favour (luxtoday.lu).
 *   <li>ES-11/5: the members in favour and against by name (Wikipedia), Brazil and India among
 *       those abstaining (Al Jazeera, November 2022).
 *   <li>ES-11/6: all members by name (Al Jazeera, February 2023).
 *   <li>All of ES-11, and with them ES-11/2: "Anatomy of Solidarity in United Nations Voting" (A.
 *       Bukreev, 2024), made from the records of the Digital Library, has how many members of which
 *       population voted in which way on all six. Each row here is one of its profiles: Nicaragua
 *       and Mali stand alone in theirs, Belarus and Russia are two of 4, China one of 4 with 1459
 *       million people, India and South Africa two of 9 with 1868 million, Brazil one of 23, Serbia
 *       one of 10.
 * </ul>
 */
class GeneralAssemblyOnUkraineTest {

  private static final PublishedSheet SHEET =
      new PublishedSheet(
          List.of(
              day("2014-03-27"),
              day("2022-03-02"),
              day("2022-03-24"),
              day("2022-04-07"),
              day("2022-10-12"),
              day("2022-11-14"),
              day("2023-02-23")),
          votes());

  private static PartialDate day(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private static Map<String, String> votes() {
    Map<String, String> votes = new LinkedHashMap<>();
    votes.put("ukraine", "+++++++");
    votes.put("canada", "+++++++");
    votes.put("germany", "+++++++");
    votes.put("serbia", ".++++o+");
    votes.put("brazil", "o++o+o+");
    votes.put("india", "ooooooo");
    votes.put("south-africa", "ooooooo");
    votes.put("china", "ooo-o-o");
    votes.put("mali", "ooo-o--");
    votes.put("nicaragua", "-oo----");
    votes.put("belarus", "-------");
    votes.put("russia", "-------");
    return votes;
  }

  @Test
  void each_two_members_have_as_many_same_and_opposite_votes_as_the_records() {
    SHEET
        .matrix()
        .forEach(
            (two, pair) -> {
              String a = pair.a().text();
              String b = pair.b().text();
              assertThat(pair.shared()).as(two).isEqualTo(SHEET.shared(a, b));
              assertThat(pair.agree()).as(two).isEqualTo(SHEET.same(a, b));
              assertThat(pair.differ()).as(two).isEqualTo(SHEET.opposite(a, b));
              assertThat(pair.agreement().orElseThrow().value())
                  .as(two)
                  .isCloseTo(SHEET.agreement(a, b), within(1e-9));
            });
  }

  /** (1 + S) / 2 of Signorino and Ritter, with an abstention half way: by hand. */
  @Test
  void the_agreements_are_those_worked_out_by_hand() {
    assertThat(agreement("ukraine canada")).isEqualTo("1.0000");
    assertThat(agreement("ukraine russia")).isEqualTo("0.0000");
    // Five abstentions against yes, two no against yes: 5 / 2 of 7.
    assertThat(agreement("ukraine china")).isEqualTo("0.3571");
    // Two votes alike, five abstentions against no: 2 + 5 / 2 of 7.
    assertThat(agreement("china russia")).isEqualTo("0.6429");
    assertThat(agreement("india south-africa")).isEqualTo("1.0000");
    assertThat(agreement("belarus russia")).isEqualTo("1.0000");
  }

  /**
   * It took no part in the vote of 2014: six shared, and what it might have said then opens both.
   */
  @Test
  void a_vote_not_cast_is_not_counted_as_a_disagreement() {
    Agreement pair = pair("ukraine serbia");
    assertThat(pair.shared()).isEqualTo(6);
    assertThat(pair.open()).isEqualTo(1);
    assertThat(agreement("ukraine serbia")).isEqualTo("0.9167");
    assertThat(pair.low().orElseThrow().rounded()).hasToString("0.7857");
    assertThat(pair.high().orElseThrow().rounded()).hasToString("0.9286");
  }

  private static Agreement pair(String two) {
    return Optional.ofNullable(SHEET.matrix().get(two)).orElseThrow();
  }

  private static String agreement(String two) {
    return pair(two).agreement().orElseThrow().rounded().toString();
  }
}
