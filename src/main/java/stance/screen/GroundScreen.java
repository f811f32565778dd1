package stance.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.analysis.Ground;
import stance.analysis.Ground.Matter;
import stance.analysis.Landing;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Spoken;
import stance.document.Block.Cell;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Block.Labelled;
import stance.document.Block.Prose;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Conditions;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.GroundWords;
import stance.words.Names;

/** Where a group could meet: each answer with who gives it and who rules it out. */
public final class GroundScreen {

  private final Ground ground;
  private final Asked asked;
  private final Names names;
  private final GroundWords words;
  private final Set<Evidence> seen = EnumSet.noneOf(Evidence.class);

  private GroundScreen(Ground ground, Asked asked) {
    this.ground = ground;
    this.asked = asked;
    this.names = new Names(ground.comparison().dossier());
    this.words = new GroundWords(names);
  }

  /** The screen of a group's ground, with where to read more of what was {@code asked}. */
  public static Document of(Ground ground, Asked asked) {
    return new GroundScreen(ground, asked).document();
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    ScreenTitle.addTo(document, ground.comparison().dossier(), ground.comparison().basis());
    document.addParagraph(summary());
    addLine(document, "An answer that nobody rules out: ", true);
    boolean inPart = isAnyInPart();
    addLine(
        document,
        "Every answer given is ruled out" + (inPart ? ", wholly or in part" : "") + ": ",
        false);
    if (!ground.matters().isEmpty()) {
      List<Section> sections = ground.matters().stream().map(this::section).toList();
      document.addParagraph(
          Styled.of(
              "Ruled out by: who gave another answer, with which it cannot stand."
                  + (inPart ? " In part: who is divided, by one word and not by all." : "")));
      document.addAll(ScreenKey.toEvidence(seen));
      document.startPart();
      document.add(
          new Table(
              Table.Style.WORDS,
              List.of(Styled.of("given by"), Styled.of("ruled out by")),
              sections));
    }
    document.startPart();
    addWhereToRead(document);
    return document.build();
  }

  /** "Of 38 questions two or more of the 5 have spoken on 12: they agree on 3." */
  private Styled summary() {
    int agreed = 0;
    boolean filtered = false;
    for (QuestionFinding finding : ground.comparison().findings()) {
      filtered |= finding.isFiltered();
    }
    for (Matter matter : ground.matters()) {
      agreed += matter.finding().flag() == Flag.AGREE ? 1 : 0;
    }
    int actors = ground.comparison().actors().size();
    String who = actors == 2 ? "both" : "two or more of the " + actors;
    String of = English.count(ground.comparison().findings().size(), "question", "questions");
    int on = ground.matters().size();
    return Styled.of(
        (filtered
                ? "On " + (on == 0 ? "none" : on) + " of " + of + " words of " + who + " count"
                : "Of " + of + " " + who + " have spoken on " + on)
            + (on == 0 ? "." : ": they agree on " + agreed + "."));
  }

  private boolean isAnyInPart() {
    return ground.matters().stream()
        .flatMap(matter -> matter.landings().stream())
        .anyMatch(
            landing -> !landing.givenInPartBy().isEmpty() || !landing.ruledOutInPartBy().isEmpty());
  }

  private void addLine(DocumentBuilder document, String label, boolean common) {
    List<String> questions = new ArrayList<>();
    for (Matter matter : ground.matters()) {
      if (matter.hasCommonGround() == common) {
        questions.add(matter.finding().question().label());
      }
    }
    if (!questions.isEmpty()) {
      document.add(
          new Labelled(
              Styled.of(label, Role.HEADING),
              Styled.of(String.join("; ", questions) + " (" + questions.size() + ")")));
    }
  }

  private Section section(Matter matter) {
    List<Row> rows = new ArrayList<>();
    for (Landing landing : matter.landings()) {
      rows.add(
          new Row(
              landing.isCommonGround()
                  ? Styled.of(landing.answer().text(), FlagRoles.of(Flag.AGREE))
                  : Styled.of(landing.answer().text()),
              List.of(
                  who(matter.finding(), landing.givenBy(), landing.givenInPartBy()),
                  words
                      .all(matter.finding(), landing.ruledOutBy().size())
                      .map(all -> Cell.of(Styled.of(all)))
                      .orElseGet(
                          () ->
                              who(
                                  matter.finding(),
                                  landing.ruledOutBy(),
                                  landing.ruledOutInPartBy()))),
              Optional.empty(),
              items(words.terms(matter.finding(), landing))));
    }
    rows.add(verdict(matter));
    return new Section(
        Optional.of(Styled.of(matter.finding().question().label(), Role.TOPIC)), rows);
  }

  private Row verdict(Matter matter) {
    Flag flag = matter.finding().flag();
    List<Prose> details = new ArrayList<>();
    words
        .fewest(matter)
        .ifPresent(
            said ->
                details.add(
                    new Items(List.of(new Item(Styled.of(said), items(words.sets(matter)))))));
    details.addAll(items(List.of(words.reach(matter.finding()))));
    return new Row(
        Styled.of(English.mark(flag) + " " + English.flag(flag), FlagRoles.of(flag)),
        List.of(Cell.of(Styled.EMPTY), Cell.of(Styled.EMPTY)),
        Optional.empty(),
        details);
  }

  private static List<Prose> items(List<String> said) {
    return said.isEmpty() ? List.of() : List.of(Items.of(said.stream().map(Styled::of).toList()));
  }

  private Cell who(QuestionFinding finding, Map<Id, Conditions> actors, List<Id> inPart) {
    if (actors.isEmpty() && inPart.isEmpty()) {
      return Cell.of(Styled.of("nobody", Role.MUTED));
    }
    List<Styled> who = new ArrayList<>();
    for (Id actor : actors.keySet()) {
      List<Spoken> spoken = finding.standing(actor).words();
      Evidence evidence = spoken.get(0).stance().evidence();
      if (spoken.size() == 1) {
        seen.add(evidence);
      }
      who.add(
          spoken.size() == 1
              ? StandingCell.marked(Styled.of(names.actor(actor)), evidence)
              : Styled.of(names.actor(actor)));
    }
    inPart.forEach(actor -> who.add(Styled.of(names.actor(actor) + " in part")));
    return Cell.of(Styled.join(", ", who));
  }

  private void addWhereToRead(DocumentBuilder document) {
    document.addParagraph(
        Styled.of("Counted from what was said, and no advice. Why, with sources: ", Role.MUTED)
            .plus(asked.of("compare") + " --explain", Role.LITERAL));
  }
}
