package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stance.KeptForSeeds;
import stance.compare.Comparison;
import stance.compare.Selection;
import stance.document.Document;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.Id;
import stance.screen.ComparisonScreen;
import stance.terminal.Painter;
import stance.terminal.Palette;
import stance.text.DisplayWidth;
import stance.text.Styled;
import stance.words.Reasons;

/** What holds of every screen, whatever the dossier and the page. */
class ScreenPropertiesTest {

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
  private static final List<Integer> WIDTHS = List.of(40, 60, 80, 100, 140);

  /** What stands on the commonest page; kept, as several properties are tried on it. */
  private static final KeptForSeeds<List<Styled>> LINES =
      new KeptForSeeds<>(seed -> lines(seed, 80));

  private static List<Styled> lines(long seed, int width) {
    return GeneratedScreens.documents(seed)
        .flatMap(document -> DocumentText.lines(document, new Page(width, false)).stream())
        .toList();
  }

  @ForGeneratedDossiers
  void noLineIsWiderThanThePageButTheAddressOfAPage(long seed) {
    for (int width : WIDTHS) {
      for (Styled line : width == 80 ? LINES.of(seed) : lines(seed, width)) {
        if (!line.text().contains("://")) {
          assertThat(DisplayWidth.of(line.text()))
              .as("at %d: %s", width, line.text())
              .isLessThanOrEqualTo(width);
        }
      }
    }
  }

  @ForGeneratedDossiers
  void nothingActsOnATerminalAndNoLineEndsInASpace(long seed) {
    LINES.of(seed).stream()
        .map(Painter.plain()::paint)
        .forEach(
            line -> {
              assertThat(line.codePoints().filter(Character::isISOControl)).isEmpty();
              assertThat(line).doesNotEndWith(" ");
            });
  }

  @ForGeneratedDossiers
  void asciiIsAscii(long seed) {
    GeneratedScreens.documents(seed)
        .forEach(
            document -> {
              assertThat(beyondAscii(text(document, new Page(80, true)))).isEmpty();
              assertThat(beyondAscii(DocumentMarkdown.of(document, true))).isEmpty();
            });
  }

  @ForGeneratedDossiers
  void coloursOnlyRepeatWhatTheWordsSay(long seed) {
    for (Palette palette : Palette.values()) {
      Painter painter = Painter.of(palette);
      for (Styled line : LINES.of(seed)) {
        assertThat(COLOUR.matcher(painter.paint(line)).replaceAll(""))
            .isEqualTo(Painter.plain().paint(line));
      }
    }
  }

  @ForGeneratedDossiers
  void aComparisonSaysTheSameInBlocksAsInColumns(long seed) {
    int number = 0;
    for (Comparison comparison : GeneratedScreens.comparisons(seed)) {
      if (comparison.actors().size() <= Reasons.NAMED_AT_MOST) {
        Document document = ComparisonScreen.of(comparison, GeneratedScreens.view(seed + number++));
        assertThat(words(document, 60)).as("narrow").isEqualTo(words(document, 200));
      }
    }
  }

  @ForGeneratedDossiers
  void whoeverAnsweredIsNamedHoweverManyAreComparedAndWhateverThePage(long seed) {
    for (Comparison comparison : GeneratedScreens.comparisons(seed)) {
      Set<Id> answered = new TreeSet<>();
      comparison.findings().forEach(finding -> answered.addAll(finding.answers().keySet()));
      Document document = ComparisonScreen.of(comparison, Selection.PLAIN);
      int width = width(seed);
      String said = text(document, new Page(width, false)).replaceAll("\\s", "");
      for (Id actor : answered) {
        String label = comparison.dossier().actor(actor).label();
        boolean isAlone = comparison.actors().size() == 1;
        assertThat(said)
            .as("at %d", width)
            .contains(
                Styled.of(isAlone ? comparison.dossier().actor(actor).name() : label)
                    .text()
                    .replaceAll("\\s", ""));
      }
    }
  }

  @ForGeneratedDossiers
  void noTwoEmptyLinesFollowEachOther(long seed) {
    GeneratedScreens.documents(seed)
        .forEach(
            document ->
                assertThat(text(document, new Page(width(seed), false)))
                    .doesNotContain("\n\n\n")
                    .doesNotStartWith("\n")
                    .doesNotEndWith("\n\n"));
  }

  @ForGeneratedDossiers
  void everyRowOfAMarkdownTableHasAsManyCellsAsItsHead(long seed) {
    GeneratedScreens.documents(seed)
        .map(document -> DocumentMarkdown.of(document, false))
        .forEach(
            markdown -> {
              List<Integer> table = new ArrayList<>();
              for (String line : markdown.split("\n", -1)) {
                if (line.startsWith("|")) {
                  table.add(line.replace("\\|", "").split("\\|", -1).length);
                  assertThat(table).as(line).containsOnly(table.get(0));
                } else {
                  table.clear();
                }
              }
            });
  }

  /** One of the widths: what holds at each is not tried at all of them for each dossier. */
  private static int width(long seed) {
    return WIDTHS.get((int) (seed % WIDTHS.size()));
  }

  private static List<String> beyondAscii(String text) {
    return text.codePoints()
        .filter(point -> point != '\n' && (point < ' ' || point > '~'))
        .mapToObj(Character::toString)
        .toList();
  }

  private static String text(Document document, Page page) {
    return DocumentText.lines(document, page).stream()
        .map(line -> line.text() + "\n")
        .collect(Collectors.joining());
  }

  /** The words, without what only joins them: a fact may stand in a column, or in a sentence. */
  private static Set<String> words(Document document, int width) {
    Set<String> words = new TreeSet<>();
    for (String word : text(document, new Page(width, false)).split("[\\s:;█]+", -1)) {
      words.add(word);
    }
    return words;
  }
}
