package stance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.compare.FlagRule;

class FlagRuleWordsTest {

  @ParameterizedTest
  @EnumSource(FlagRule.class)
  void theReadmeSaysOfARuleWhatAnExplanationSays(FlagRule rule) throws IOException {
    String flag = English.mark(rule.flag()) + " " + English.flag(rule.flag());
    assertThat(Files.readString(Path.of("README.md")))
        .contains("\n| " + rule.number() + " | " + FlagRuleWords.of(rule) + " | " + flag + " |\n");
  }
}
