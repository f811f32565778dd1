package stance.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Gap;
import stance.analysis.Gap.Heading;
import stance.analysis.Gap.Matter;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.document.Block.Cell;
import stance.document.Block.Items;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.GapWords;
import stance.words.Names;

/** What lies between two actors: their answers side by side, and what it would take. */
public final class GapScreen {

  private final Gap gap;
  private final Asked asked;
  private final Names names;
  private final GapWords words;
  private final StandingCell cells;

  private GapScreen(Gap gap, Asked asked) {
    this.gap = gap;
    this.asked = asked;
    this.names = new Names(gap.before().dossier());
    this.words = new GapWords(names, gap.before().basis());
    this.cells = new StandingCell(names, Optional.empty());
  }

  /** The screen of a gap, with where to read more of what was {@code asked}. */
  public static Document of(Gap gap, Asked asked) {
    return new GapScreen(gap, asked).document();
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    ScreenTitle.addTo(document, gap.before().dossier(), gap.before().basis());
    document.addParagraph(summary());
    document.addAll(ScreenKey.toEvidenceOf(shown()));
    if (!gap.matters().isEmpty()) {
      document.startPart();
      document.add(new Table(Table.Style.WORDS, columns(), sections()));
    }
    document.startPart();
    if (gap.after() != gap.before()) {
      document.addParagraph(Styled.of(words.together(gap)));
      document.addParagraph(tallies());
    }
    addWhereToRead(document);
    return document.build();
  }

  /** "Of 38 questions Ukraine and Russia have both answered 12: they agree on 3, ... on 9." */
  private Styled summary() {
    int answered = 0;
    int agreed = 0;
    int own = 0;
    for (QuestionFinding finding : gap.before().findings()) {
      boolean both = finding.hasFullReach();
      answered += both ? 1 : 0;
      agreed += both && finding.flag() == Flag.AGREE ? 1 : 0;
      own += both && finding.flag() == Flag.OPEN && !isHere(finding) ? 1 : 0;
    }
    int of = gap.before().findings().size();
    if (answered == 0) {
      return Styled.of(
          (of == 1 ? "The question was not" : "None of the " + of + " questions was")
              + " answered by both "
              + names.and(actors())
              + divided()
              + ".");
    }
    List<String> said = new ArrayList<>();
    said.add("agree on " + agreed);
    if (own > 0) {
      said.add("each speak of their own country on " + own);
    }
    said.add("do not agree on " + gap.matters().size());
    return Styled.of(
        "Of "
            + English.count(of, "question", "questions")
            + " "
            + names.and(actors())
            + " have both answered "
            + answered
            + ": they "
            + English.and(said)
            + ".");
  }

  /** "; the Greens are divided on 2": of whom there is more than one answer. */
  private String divided() {
    StringBuilder said = new StringBuilder();
    for (Id actor : actors()) {
      int divided = 0;
      for (QuestionFinding finding : gap.before().findings()) {
        divided += finding.standing(actor).divided().isPresent() ? 1 : 0;
      }
      if (divided > 0) {
        said.append("; ")
            .append(names.inText(actor))
            .append(names.verb(List.of(actor), " is divided on ", " are divided on "))
            .append(divided);
      }
    }
    return said.toString();
  }

  private boolean isHere(QuestionFinding finding) {
    return gap.matters().stream().anyMatch(matter -> matter.finding().equals(finding));
  }

  private List<Id> actors() {
    return gap.before().actors().stream().map(actor -> actor.id()).toList();
  }

  private List<Styled> columns() {
    return names.actors(actors()).stream().map(name -> Styled.of(name, Role.ACTOR)).toList();
  }

  private List<Section> sections() {
    Map<Heading, List<Row>> byHeading = new EnumMap<>(Heading.class);
    for (Matter matter : gap.matters()) {
      byHeading.computeIfAbsent(matter.heading(), heading -> new ArrayList<>()).add(row(matter));
    }
    List<Section> sections = new ArrayList<>();
    byHeading.forEach(
        (heading, rows) ->
            sections.add(
                new Section(Optional.of(Styled.of(GapWords.heading(heading), Role.TOPIC)), rows)));
    return sections;
  }

  private Row row(Matter matter) {
    QuestionFinding finding = matter.finding();
    List<Cell> row = new ArrayList<>();
    finding
        .standings()
        .forEach((actor, standing) -> row.add(cells.of(finding.question(), actor, standing)));
    List<Styled> said = words.of(matter).stream().map(Styled::of).toList();
    return new Row(
        Styled.of(finding.question().label()), row, Optional.empty(), List.of(Items.of(said)));
  }

  private Styled tallies() {
    List<Id> assumed = gap.after().basis().assumed().orElse(List.of());
    Styled text =
        Styled.of("Now: ")
            .plus(FlagCounts.of(gap.before()))
            .plus(". " + met(assumed) + ": ")
            .plus(FlagCounts.of(gap.after()))
            .plus(".");
    return assumed.isEmpty()
        ? text
        : text.plus(" The same row by row: ", Role.MUTED)
            .plus(asked.assuming(assumed).of("compare"), Role.LITERAL);
  }

  private static String met(List<Id> assumed) {
    return switch (assumed.size()) {
      case 0 -> "With no condition met";
      case 1 -> "With this met and no other";
      default -> "With these met and no others";
    };
  }

  private List<Standing> shown() {
    List<Standing> shown = new ArrayList<>();
    gap.matters().forEach(matter -> shown.addAll(matter.finding().standings().values()));
    return shown;
  }

  private void addWhereToRead(DocumentBuilder document) {
    document.addParagraph(
        Styled.of("What follows from what was said, and no advice. Why, with sources: ", Role.MUTED)
            .plus(asked.of("compare") + " --explain", Role.LITERAL));
  }
}
