package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrapTest {

  private static final String ADDRESS = "https://www.newpathway.ca/canada-starts-diplomatic-push/";

  @Test
  void noLineIsWiderThanAskedForUnlessItIsOneAddress() {
    RandomText.forAll(
        random -> {
          int width = 4 + random.below(40);
          int first = random.below(width - 3);
          int indent = random.below(width - 3);
          String text =
              random.sentence(12, 9) + (random.below(3) == 0 ? " " + ADDRESS + " a b" : "");
          for (Styled line : Wrap.lines(random.styled(text), width, first, indent)) {
            boolean address = line.text().strip().equals(ADDRESS);
            assertThat(address || line.width() <= width).as("%d: %s", width, line.text()).isTrue();
          }
        });
  }

  @Test
  void joiningTheLinesRestoresTheTextAndItsRoles() {
    RandomText.forAll(
        random -> {
          int longest = 2 + random.below(6);
          Styled text = random.styled(random.sentence(12, longest));
          List<Styled> lines = Wrap.lines(text, 2 * longest + random.below(30));
          Styled joined = Styled.join(" ", lines);
          assertThat(joined.text()).isEqualTo(text.text());
          assertThat(roles(joined)).isEqualTo(roles(text));
        });
  }

  @Test
  void brokenWordsLoseNoCharacter() {
    RandomText.forAll(
        random -> {
          String text = random.sentence(6, 30);
          String joined =
              Wrap.lines(Styled.of(text), 3 + random.below(9), 1, 1).stream()
                  .map(Styled::text)
                  .collect(Collectors.joining());
          assertThat(joined.replace(" ", "")).isEqualTo(text.replace(" ", ""));
        });
  }

  @Test
  void neverSplitsACluster() {
    RandomText.forAll(
        random -> {
          List<String> clusters = IntStream.range(0, 20).mapToObj(i -> random.cluster()).toList();
          Styled word = random.styled(String.join("", clusters));
          int end = 0;
          for (Styled line : Wrap.lines(word, 3)) {
            end += line.text().length();
            int lineEnd = end;
            assertThat(IntStream.rangeClosed(0, 20))
                .anyMatch(n -> String.join("", clusters.subList(0, n)).length() == lineEnd);
          }
        });
  }

  @Test
  void eachLineIsAsFullAsItsWordsAllow() {
    RandomText.forAll(
        random -> {
          int width = 18 + random.below(20);
          List<Styled> lines = Wrap.lines(Styled.of(random.sentence(15, 8)), width);
          for (int i = 1; i < lines.size(); i++) {
            String next = lines.get(i).text().split(" ", 2)[0];
            assertThat(lines.get(i - 1).width() + 1 + DisplayWidth.of(next)).isGreaterThan(width);
          }
        });
  }

  @Test
  void noLineEndsInASpaceAndOneLineIsThereAtLeast() {
    RandomText.forAll(
        random -> {
          List<Styled> lines = Wrap.lines(Styled.of(random.hostile()), random.below(20), 2, 4);
          assertThat(lines).isNotEmpty();
          assertThat(lines).noneMatch(line -> line.text().endsWith(" "));
        });
    assertThat(Wrap.lines(Styled.EMPTY, 10, 4, 4)).containsExactly(Styled.EMPTY);
  }

  @Test
  void indentsTheFirstLineAndTheOthersApart() {
    assertThat(wrap("Timing. Scheer: now. Sajjan: after groundwork.", 24, 0, 5))
        .containsExactly("Timing. Scheer: now.", "     Sajjan: after", "     groundwork.");
  }

  @Test
  void keepsTheSpacesWithinALine() {
    assertThat(wrap("2.1  Timing is what they differ on", 20, 0, 5))
        .containsExactly("2.1  Timing is what", "     they differ on");
  }

  @Test
  void neverBreaksAnAddress() {
    assertThat(wrap("New Pathway, November 2017. " + ADDRESS + " seen 2019.", 30, 2, 2))
        .containsExactly("  New Pathway, November 2017.", "  " + ADDRESS, "  seen 2019.");
  }

  @Test
  void neverBreaksAtASpaceThatForbidsIt() {
    assertThat(wrap("in paragraphs 4\u00A0and\u00A07 of it", 20, 0, 0))
        .containsExactly("in paragraphs", "4\u00A0and\u00A07 of it");
  }

  @Test
  void breaksAWordThatIsTooLongAfterAHyphenOrASlash() {
    assertThat(wrap("positions/canada/conservatives/scheer.yaml", 20, 0, 0))
        .containsExactly("positions/canada/", "conservatives/", "scheer.yaml");
    assertThat(wrap("a peacekeeping-mission-mandate", 16, 0, 0))
        .containsExactly("a", "peacekeeping-", "mission-mandate");
  }

  @Test
  void breaksAWordWithoutHyphenBetweenClusters() {
    assertThat(wrap("日本語のテキスト", 7, 0, 0)).containsExactly("日本語", "のテキ", "スト");
    assertThat(wrap("👩‍👩‍👧‍👦🇺🇦👍🏽", 4, 0, 0)).containsExactly("👩‍👩‍👧‍👦🇺🇦", "👍🏽");
    assertThat(wrap("Donaudampfschiff", 6, 0, 0)).containsExactly("Donaud", "ampfsc", "hiff");
  }

  @Test
  void takesTwoCellsALineWhereTheIndentLeavesNone() {
    assertThat(wrap("now", 3, 5, 5)).containsExactly("     no", "     w");
  }

  private static List<String> wrap(String text, int width, int firstIndent, int indent) {
    return Wrap.lines(Styled.of(text), width, firstIndent, indent).stream()
        .map(Styled::text)
        .toList();
  }

  /** The role of each character that is not a space. */
  private static List<Role> roles(Styled text) {
    return text.pieces().stream()
        .flatMap(
            p -> Arrays.stream(p.text().split("")).filter(s -> !s.equals(" ")).map(s -> p.role()))
        .toList();
  }
}
