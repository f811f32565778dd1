package stance.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.compare.FlagRule;

class FlagRuleTableTest {

  @ParameterizedTest
  @EnumSource(FlagRule.class)
  void the_readme_says_of_a_rule_what_an_explanation_says(FlagRule rule) throws IOException {
    String flag = English.mark(rule.flag()) + " " + English.flag(rule.flag());
    assertThat(Files.readString(Path.of("README.md")))
        .contains("\n| " + rule.number() + " | " + rule.meaning() + " | " + flag + " |\n");
  }
}
