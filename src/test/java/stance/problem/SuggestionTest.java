package stance.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.problem.Suggestion.closest;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;

class SuggestionTest {

  private static int distance(String a, String b) {
    return Suggestion.distance(a, b, Integer.MAX_VALUE);
  }

  @Test
  void oneSlipOfAFingerIsOneStep() {
    assertThat(distance("stance", "stnce")).as("a letter left out").isEqualTo(1);
    assertThat(distance("stance", "stancce")).as("a letter too many").isEqualTo(1);
    assertThat(distance("stance", "stamce")).as("another letter").isEqualTo(1);
    assertThat(distance("stance", "stnace")).as("two letters swapped").isEqualTo(1);
  }

  @ForEachSeed(50)
  void theDistanceIsSymmetricAndNoneOnlyBetweenEqualWords(long seed) {
    Random random = new Random(seed);
    String a = word(random);
    String b = word(random);
    assertThat(distance(a, b)).isEqualTo(distance(b, a));
    assertThat(distance(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(distance(a, b))
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
  }

  @ForEachSeed(50)
  void aLimitChangesNothingButWhatExceedsIt(long seed) {
    Random random = new Random(seed);
    String a = word(random);
    String b = word(random);
    for (int limit = 0; limit < 8; limit++) {
      int limited = Suggestion.distance(a, b, limit);
      assertThat(Math.min(limited, limit + 1)).isEqualTo(Math.min(distance(a, b), limit + 1));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void theNearestComeFirstAndEquallyNearOnesInTheOrderOfTheirLetters() {
    assertThat(closest("abcdef", List.of("abcdxx", "abcdef", "bbcdef", "abcdeg", "abcdex")))
        .containsExactly("abcdef", "abcdeg", "abcdex");
  }

  @Test
  void nothingIsSuggestedForAWordThatIsLikeNone() {
    assertThat(closest("xyz", List.of("mission", "area"))).isEmpty();
    assertThat(closest("", List.of("mission"))).isEmpty();
  }

  @Test
  void caseAndTheWayWordsAreJoinedDoNotCount() {
    assertThat(closest("Reported_By", List.of("reported-by"))).containsExactly("reported-by");
    assertThat(closest("UKRAINE ASKS", List.of("ukraine-asks"))).containsExactly("ukraine-asks");
  }
}
