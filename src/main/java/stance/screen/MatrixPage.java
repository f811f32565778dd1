package stance.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Agreement;
import stance.analysis.AgreementMatrix;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.document.Block;
import stance.document.Block.Folded;
import stance.document.Block.Heading;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Block.Paragraph;
import stance.document.Block.Prose;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.Names;
import stance.words.Reasons;

/**
 * The agreement of every two of several actors as a page that is sent: each figure leads to the
 * questions that it is made of, and each of these to the records and sources behind it.
 */
public final class MatrixPage {

  /** What stands behind the figures of more actors would be too long to load. */
  private static final int MOST_ACTORS = 30;

  /** The flags of questions on which both have spoken, the weightiest first. */
  private static final List<Flag> BEHIND = List.of(Flag.DIFFER, Flag.PARTLY, Flag.AGREE);

  private final AgreementMatrix matrix;
  private final Comparison comparison;
  private final Names names;
  private final Reasons reasons;
  private final DocumentBuilder document = new DocumentBuilder();

  private MatrixPage(AgreementMatrix matrix, Comparison comparison) {
    this.matrix = matrix;
    this.comparison = comparison;
    this.names = new Names(matrix.dossier());
    this.reasons = new Reasons(names);
  }

  /**
   * The page.
   *
   * @param figures the matrix as a screen, whose first block is its title
   * @param comparison of the same actors on the same questions, in the order of the matrix
   */
  public static Document of(Document figures, AgreementMatrix matrix, Comparison comparison) {
    MatrixPage page = new MatrixPage(matrix, comparison);
    List<List<Block>> parts = new ArrayList<>(titled(figures, matrix).parts());
    parts.addAll(page.behind().parts());
    return SourceList.under(new Document(parts), matrix.dossier());
  }

  /** The same figures under a title that says whose they are: on a page, that names the file. */
  public static Document titled(Document figures, AgreementMatrix matrix) {
    List<List<Block>> parts = new ArrayList<>(figures.parts());
    List<Id> actors = matrix.actors().stream().map(Actor::id).toList();
    String subject = "agreement of " + ScreenTitle.named(new Names(matrix.dossier()), actors);
    List<Block> head = new ArrayList<>(parts.get(0));
    head.set(0, ScreenTitle.ofPage(matrix.dossier(), matrix.basis(), subject));
    parts.set(0, head);
    return new Document(parts);
  }

  private Document behind() {
    if (matrix.actors().size() > MOST_ACTORS) {
      document.addParagraph(
          Styled.of("What stands behind a figure: ", Role.MUTED)
              .plus("stance compare", Role.LITERAL)
              .plus(" of the two. A page has it of up to " + MOST_ACTORS + " actors.", Role.MUTED));
      return document.build();
    }
    List<Item> pairs = new ArrayList<>();
    for (int i = 0; i < matrix.pairs().size(); i++) {
      List<Prose> questions = questions(i);
      if (!questions.isEmpty()) {
        pairs.add(pair(matrix.pairs().get(i), questions));
      }
    }
    if (!pairs.isEmpty()) {
      document.add(new Heading(Styled.of("What stands behind each figure", Role.HEADING)));
      document.add(new Items(pairs));
      document.startPart();
      ComparisonPage.addTo(document, comparison, Selection.PLAIN, Map.of());
    }
    return document.build();
  }

  /** "Canada and Ukraine: 82 per cent, over 17 shared", and which questions these are. */
  private Item pair(Agreement pair, List<Prose> questions) {
    String figure =
        pair.isTold()
            ? pair.agreement().orElseThrow().percent() + " per cent, over "
            : "no figure, of ";
    return new Item(
        Styled.of(names.labels(List.of(pair.a(), pair.b())), Role.ACTOR)
            .plus(": " + figure + pair.shared() + " shared"),
        List.of(new Folded(Styled.of(counts(pair)), questions)),
        Optional.of(Places.pair(pair.a(), pair.b())));
  }

  private static String counts(Agreement pair) {
    List<String> counts = new ArrayList<>();
    for (Flag flag : BEHIND) {
      if (pair.count(flag) > 0) {
        counts.add(pair.count(flag) + " " + English.counted(flag, pair.count(flag)));
      }
    }
    return English.and(counts);
  }

  /** The questions on which both have spoken, by flag, each with why it has that. */
  private List<Prose> questions(int pair) {
    Map<Flag, List<Item>> byFlag = new EnumMap<>(Flag.class);
    for (QuestionFinding finding : comparison.findings()) {
      PairFinding two = finding.pairs().get(pair);
      if (BEHIND.contains(two.flag())) {
        byFlag.computeIfAbsent(two.flag(), flag -> new ArrayList<>()).add(question(finding, two));
      }
    }
    List<Prose> told = new ArrayList<>();
    for (Flag flag : BEHIND) {
      List<Item> items = byFlag.getOrDefault(flag, List.of());
      if (!items.isEmpty()) {
        told.add(
            new Paragraph(
                Styled.of(
                    English.mark(flag) + " " + English.flag(flag) + " (" + items.size() + ")",
                    FlagRoles.of(flag))));
        told.add(new Items(items));
      }
    }
    return told;
  }

  private Item question(QuestionFinding finding, PairFinding two) {
    Id question = finding.question().id();
    return Item.of(
        Styled.of(finding.question().label())
            .linked(Link.to(Places.question(question)))
            .plus(": " + reasons.of(finding.between(two)).text()));
  }
}
