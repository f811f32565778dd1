package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.document.Block;
import stance.document.Block.Labelled;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.Names;

/**
 * Many actors side by side: marks under their names, under short names where those are too wide,
 * and where these are too wide as well, who gives which answer.
 */
final class CrowdedTable {

  private final Comparison comparison;
  private final Names names;
  private final ScreenKey key;

  CrowdedTable(Comparison comparison, Names names, ScreenKey key) {
    this.comparison = comparison;
    this.names = names;
    this.key = key;
  }

  /**
   * The table with its key.
   *
   * @param findings the questions that have a row
   * @param sections their rows of marks
   * @param camps for each section, a part for each row: who gives which answer
   */
  Block of(List<QuestionFinding> findings, List<Section> sections, List<List<Block>> camps) {
    Block marks = key.toMarks(findings);
    Map<Id, String> codes = ActorCodes.of(comparison.actors());
    List<Styled> full = new ArrayList<>();
    List<Styled> brief = new ArrayList<>();
    List<Styled> both = new ArrayList<>();
    codes.forEach(
        (actor, code) -> {
          String label = names.actor(actor);
          String name = names.dossier().actor(actor).name();
          full.add(Styled.of(label, Role.ACTOR));
          brief.add(Styled.of(code, Role.ACTOR));
          both.add(
              Styled.of(code, Role.ACTOR).plus("\u00a0" + (label.equals(code) ? name : label)));
        });
    Block actors = new Labelled(Styled.of("Actors: "), Styled.join("; ", both));
    List<List<Block>> inWords = new ArrayList<>();
    inWords.add(key.toWords(Optional.empty(), List.of()));
    inWords.addAll(camps);
    return new Block.Alternatives(
        List.of(
            new Block.Form(List.of(List.of(marks), List.of(table(full, sections)))),
            new Block.Form(List.of(List.of(marks, actors), List.of(table(brief, sections)))),
            new Block.Form(inWords)));
  }

  private static Table table(List<Styled> columns, List<Section> sections) {
    return new Table(Table.Style.MARKS, columns, sections);
  }
}
