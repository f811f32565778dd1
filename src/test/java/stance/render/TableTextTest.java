package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.document.Block.Cell;
import stance.document.Block.Line;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.text.Styled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TableTextTest {

  private static final List<String> ACTORS = List.of("Alliance", "Reform Movement", "Unity");

  private static Row row(int reasons) {
    List<Line> verdict = new ArrayList<>(List.of(Line.of(Styled.of("? open (1 of 3)"))));
    for (int i = 0; i < reasons; i++) {
      verdict.add(new Line(Styled.of("because Reform Movement took no part"), Line.Place.UNDER));
    }
    return new Row(
        Styled.of("Who enforces it"),
        Stream.of("divided, below", "took no part", "an agency of its own")
            .map(answer -> Cell.of(Styled.of(answer)))
            .toList(),
        Optional.of(new Cell(verdict)),
        List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 60, 70, 80, 85, 90, 100, 120, 140})
  void a_reason_never_stands_below_the_answer_of_an_actor(int width) {
    for (int reasons = 1; reasons <= 4; reasons++) {
      Section section = new Section(Optional.of(Styled.of("Its terms")), List.of(row(reasons)));
      List<String> lines =
          new TableText(new Page(width, false))
                  .lines(
                      new Table(
                          Table.Style.WORDS,
                          ACTORS.stream().map(Styled::of).toList(),
                          List.of(section)))
                  .stream()
                  .map(Styled::text)
                  .toList();
      int lastActor = lines.get(0).indexOf("Unity");
      assertThat(lines).anyMatch(line -> line.contains("because"));
      assertThat(lines)
          .filteredOn(line -> line.contains("because"))
          .allMatch(
              line -> line.matches(" {4}( {2})?\\S.*") || line.indexOf("because") > lastActor);
    }
  }
}
