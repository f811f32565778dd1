package stance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.compare.Rule;

class RuleWordsTest {

  @ParameterizedTest
  @EnumSource(Rule.class)
  void theReadmeSaysOfARuleWhatAnExplanationSays(Rule rule) throws IOException {
    String flag = Wording.mark(rule.flag()) + " " + Wording.flag(rule.flag());
    assertThat(Files.readString(Path.of("README.md")))
        .contains("\n| " + rule.number() + " | " + RuleWords.of(rule) + " | " + flag + " |\n");
  }
}
