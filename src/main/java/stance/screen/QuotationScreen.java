package stance.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.check.QuotationCounts;
import stance.check.QuotationCounts.BySource;
import stance.check.QuotationCounts.Outcome;
import stance.document.Block;
import stance.document.Block.Cell;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;

/** How the quotations of a dossier stand to the texts of its sources, source by source. */
public final class QuotationScreen {

  private QuotationScreen() {}

  /**
   * The report.
   *
   * @param all whether sources without a text have rows of their own
   */
  public static Document of(QuotationCounts counts, boolean all) {
    List<Row> rows = new ArrayList<>();
    List<BySource> textless = new ArrayList<>();
    for (Map.Entry<Id, BySource> source : counts.bySource().entrySet()) {
      if (all || source.getValue().hasText()) {
        rows.add(row(source.getKey().text(), List.of(source.getValue())));
      } else {
        textless.add(source.getValue());
      }
    }
    if (!textless.isEmpty()) {
      String sources = English.count(textless.size(), "source", "sources");
      rows.add(row(sources + " without a text", textless));
    }
    List<Styled> columns =
        Arrays.stream(Outcome.values()).map(o -> Styled.of(word(o), Role.TOPIC)).toList();
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of("Quotations", Role.HEADING), Styled.of(summary(counts), Role.MUTED)));
    if (!rows.isEmpty()) {
      document.startPart();
      document.add(
          new Block.Table(
              Block.Table.Style.WORDS,
              columns,
              List.of(new Section(Optional.empty(), List.copyOf(rows)))));
    }
    return document.build();
  }

  private static String summary(QuotationCounts counts) {
    int total = Arrays.stream(Outcome.values()).mapToInt(counts::count).sum();
    return counts.count(Outcome.VERIFIED) + " of " + total + " verified";
  }

  private static Row row(String label, List<BySource> sources) {
    List<Cell> cells = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      int count = sources.stream().mapToInt(each -> each.count(outcome)).sum();
      cells.add(Cell.of(Styled.of(Integer.toString(count), role(outcome, count))));
    }
    return new Row(Styled.of(label), cells, Optional.empty(), List.of());
  }

  private static Role role(Outcome outcome, int count) {
    if (count == 0) {
      return Role.MUTED;
    }
    return switch (outcome) {
      case VERIFIED -> Role.AGREE;
      case NOT_FOUND -> Role.ERROR;
      case AMBIGUOUS -> Role.WARNING;
      case NO_TEXT, TRANSLATED -> Role.PLAIN;
    };
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case VERIFIED -> "verified";
      case NOT_FOUND -> "not found";
      case AMBIGUOUS -> "ambiguous";
      case NO_TEXT -> "no text";
      case TRANSLATED -> "translated";
    };
  }
}
