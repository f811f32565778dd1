package stance.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Block;
import stance.document.Block.Labelled;
import stance.document.Block.Paragraph;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.text.Styled;
import stance.words.English;
import stance.words.FootingWords;

/** What the marks and the undated cells of a comparison mean: only of what it shows. */
final class ScreenKey {

  private final List<QuestionFinding> shown;

  /**
   * @param shown the questions of the screen
   */
  ScreenKey(List<QuestionFinding> shown) {
    this.shown = shown;
  }

  /** The key to the marks of evidence alone; nothing where there are none. */
  static List<Block> toEvidence(Set<Evidence> seen) {
    List<Styled> parts = new ArrayList<>();
    for (Evidence evidence : Evidence.values()) {
      if (evidence != Evidence.DIRECT && seen.contains(evidence)) {
        parts.add(marked(evidence));
      }
    }
    return parts.isEmpty() ? List.of() : List.of(new Paragraph(Styled.join("  ", parts)));
  }

  /** The key to the marks beside those who have these standings; nothing where there are none. */
  static List<Block> toEvidenceOf(Collection<Standing> standings) {
    Set<Evidence> seen = EnumSet.noneOf(Evidence.class);
    standings.forEach(standing -> seen.addAll(evidence(standing)));
    return toEvidence(seen);
  }

  private static Styled marked(Evidence evidence) {
    return Styled.of(English.mark(evidence) + "\u00a0" + English.key(evidence));
  }

  /**
   * The key to cells of words.
   *
   * @param rows those of the questions that have such cells
   */
  List<Block> toWords(Optional<PartialDate> commonDate, List<QuestionFinding> rows) {
    List<Styled> parts = new ArrayList<>();
    commonDate.ifPresent(
        date -> parts.add(Styled.of("All said " + English.when(date) + " unless dated.")));
    for (Evidence evidence : marked()) {
      parts.add(marked(evidence));
    }
    if (flagsAreMarked()) {
      parts.add(Styled.of("Beside a flag: the weakest that it rests on."));
    }
    if (isAnyFiltered(rows)) {
      parts.add(Styled.of(English.nothing(true) + ": what is on record is left out here."));
    }
    return parts.isEmpty() ? List.of() : List.of(new Paragraph(Styled.join("  ", parts)));
  }

  /**
   * The key to cells of marks.
   *
   * @param rows those of the questions that have such cells
   */
  Block toMarks(List<QuestionFinding> rows) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (QuestionFinding finding : rows) {
      for (Standing standing : finding.standings().values()) {
        marks.addAll(Mark.in(finding.question(), standing));
      }
    }
    List<Styled> parts = new ArrayList<>();
    for (Mark mark : marks) {
      parts.add(Styled.of(mark.sign(), mark.role()).plus("\u00a0" + mark.meaning()));
    }
    for (Evidence evidence : marked()) {
      parts.add(marked(evidence));
    }
    if (flagsAreMarked()) {
      parts.add(Styled.of("beside a flag, the weakest that it rests on"));
    }
    return new Labelled(Styled.of("Marks: "), Styled.join("; ", parts));
  }

  private static boolean isAnyFiltered(List<QuestionFinding> rows) {
    for (QuestionFinding finding : rows) {
      if (finding.isFiltered()) {
        return true;
      }
    }
    return false;
  }

  private boolean flagsAreMarked() {
    for (QuestionFinding finding : shown) {
      if (!FootingWords.mark(finding).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The kinds of evidence that have a mark. */
  private Set<Evidence> marked() {
    Set<Evidence> seen = evidence(shown);
    seen.remove(Evidence.DIRECT);
    return seen;
  }

  private static Set<Evidence> evidence(List<QuestionFinding> findings) {
    Set<Evidence> seen = EnumSet.noneOf(Evidence.class);
    for (QuestionFinding finding : findings) {
      finding.standings().values().forEach(standing -> seen.addAll(evidence(standing)));
      FootingWords.basis(finding).ifPresent(seen::add);
    }
    return seen;
  }

  private static List<Evidence> evidence(Standing standing) {
    List<Evidence> seen = new ArrayList<>();
    for (Spoken word : standing.words()) {
      seen.add(word.stance().evidence());
    }
    if (standing.toldBeside().isPresent()) {
      seen.add(standing.toldBeside().get().stance().evidence());
    }
    return seen;
  }
}
