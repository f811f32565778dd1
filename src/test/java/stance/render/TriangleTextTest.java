package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.document.Block;
import stance.document.DocumentBuilder;
import stance.text.Styled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TriangleTextTest {

  @Test
  void a_name_without_a_space_begins_beside_its_number() {
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Triangle(
            List.of(Styled.of("Ann"), Styled.of("Donaudampfschifffahrtsgesellschaft")),
            List.of(List.of(), List.of(Styled.of("100")))));
    List<Styled> lines = DocumentText.lines(document.build(), new Page(40, false));
    assertThat(lines.stream().map(Styled::text))
        .anyMatch(line -> line.matches("2 Donau.* 100"))
        .noneMatch(line -> line.matches("2 +100"));
  }
}
