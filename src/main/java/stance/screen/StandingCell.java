package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Lapse;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Block.Cell;
import stance.document.Block.Line;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.MetWords;
import stance.words.Names;

/** Where an actor stands, as a cell of a table. */
final class StandingCell {

  private final Names names;
  private final MetWords met;
  private final Optional<PartialDate> commonDate;

  /**
   * @param commonDate the date that need not be shown, because it is said once for all cells
   */
  StandingCell(Names names, Optional<PartialDate> commonDate) {
    this.names = names;
    this.met = new MetWords(names);
    this.commonDate = commonDate;
  }

  /** The cell for where {@code actor} stands on {@code question}. */
  Cell of(Question question, Id actor, Standing standing) {
    return switch (standing.state()) {
      case STATED, UNDECIDED, DECLINED, ABSENT, WITHHELD ->
          new Cell(spoken(question, actor, standing.spoken().orElseThrow()));
      case DIVIDED -> divided(standing);
      case NONE -> Cell.of(Styled.of(English.nothing(standing.isFiltered()), Role.MUTED));
    };
  }

  private static Cell divided(Standing divided) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Styled.of("divided", Role.OPEN)));
    lines.add(muted(divided.words().size() + " speakers, named below"));
    return new Cell(lines);
  }

  private List<Line> spoken(Question question, Id actor, Spoken spoken) {
    List<Line> lines = new ArrayList<>(answer(question, spoken));
    PartialDate date = spoken.stance().date();
    if (!isCommon(date)) {
      lines.add(muted(English.shortDate(date)));
    }
    new HowItCounts(names).of(question, actor, spoken).forEach(said -> lines.add(muted(said)));
    if (spoken.toldBeside().isPresent()) {
      new BesideItems(names).told(question, spoken).map(Line::of).ifPresent(lines::add);
    }
    return lines;
  }

  private boolean isCommon(PartialDate date) {
    return commonDate.equals(Optional.of(date));
  }

  private List<Line> answer(Question question, Spoken spoken) {
    if (spoken.given().isEmpty()) {
      Styled said = Styled.of(English.withoutAnswer(spoken.state()), Role.OPEN);
      return List.of(Line.of(marked(said, evidence(spoken))));
    }
    List<String> parts = AnswerWords.parts(question, spoken.given().get());
    List<Id> required = spoken.terms().required();
    List<Id> excluded = spoken.terms().excluded();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      String tail =
          !last ? "," : !required.isEmpty() ? ", if" : !excluded.isEmpty() ? ", unless" : "";
      Styled text =
          Styled.of(parts.get(i), AnswerStyle.of(question, spoken.given().get()))
              .plus(tail, last ? Role.CONDITIONAL : Role.PLAIN);
      lines.add(Line.of(last ? marked(text, evidence(spoken)) : text));
    }
    required.forEach(id -> lines.add(condition(id, spoken)));
    if (!required.isEmpty() && !excluded.isEmpty()) {
      lines.add(Line.of(Styled.of("unless", Role.CONDITIONAL)));
    }
    excluded.forEach(id -> lines.add(condition(id, spoken)));
    if (spoken.lapse() != Lapse.NONE) {
      lines.add(Line.of(Styled.of(English.lapse(spoken.lapse()), Role.OPEN)));
    }
    return lines;
  }

  private static Evidence evidence(Spoken spoken) {
    return spoken.stance().evidence();
  }

  /** The text with the mark of its evidence, which stays on the line of the last word. */
  static Styled marked(Styled text, Evidence evidence) {
    String mark = English.mark(evidence);
    return mark.isEmpty() ? text : text.plus("\u00a0" + mark, Role.MUTED);
  }

  /** A name with the mark of the evidence of the one word with which it stands, if there is one. */
  static Styled marked(Styled name, Standing standing) {
    return standing.spoken().map(word -> marked(name, word.stance().evidence())).orElse(name);
  }

  private static Line muted(String text) {
    return Line.of(Styled.of(text, Role.MUTED));
  }

  private static String notAssumed(Spoken spoken) {
    return spoken.state() == Standing.State.WITHHELD ? ", but not assumed" : "";
  }

  private Line condition(Id id, Spoken spoken) {
    Styled label = Styled.of(names.condition(id), Role.CONDITIONAL);
    return new Line(
        spoken.metTerms().contains(id)
            ? label.plus(" (" + met.since(id) + notAssumed(spoken) + ")", Role.MUTED)
            : label,
        Line.Place.BULLET);
  }
}
