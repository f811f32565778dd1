package stance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

  private static String address(String data) {
    return Link.toPage(data).map(link -> ((Link.ToPage) link).address()).orElse("nowhere");
  }

  @Test
  void leadsToNothingButPagesOfTheWebWhateverTheAddress() {
    RandomText.forAll(
        random -> {
          assertThat(Link.toPage(random.hostile())).isEmpty();
          String made = address("https://x/" + random.hostile());
          assertThat(made).startsWith("https://x/").matches("[!#-;=?-Z\\[\\]_a-z~]+");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt://x/%0Aalert(1)",
        "data:text/html,x",
        "vbscript://x",
        "file:///etc/passwd",
        "//example.org/",
        " https://example.org/",
        "mailto:a@example.org",
        "https:",
        "http://",
        ""
      })
  void leadsNowhereWithAnotherScheme(String address) {
    assertThat(address(address)).isEqualTo("nowhere");
  }

  @Test
  void keepsAnAddressAsItIs() {
    for (String address :
        List.of("https://x.org/a?b=c&d=%20#e", "HTTP://x.org", "http://[::1]/'(~)*+,;@!$")) {
      assertThat(address(address)).isEqualTo(address);
    }
  }

  @Test
  void writesWhatNoAddressHasAsOneMayHaveIt() {
    String made = address("https://x.org/\"<й>|\\");
    assertThat(made).isEqualTo("https://x.org/%22%3C%D0%B9%3E%7C%5C");
    assertThat(URI.create(made).getPath()).isEqualTo("/\"<й>|\\");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a b", "a\"", "a\u00E9", "a."})
  void hasNoOtherAnchors(String name) {
    assertThatThrownBy(() -> new Anchor(name)).isInstanceOf(IllegalArgumentException.class);
  }
}
