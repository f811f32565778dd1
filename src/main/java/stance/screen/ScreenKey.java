package stance.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.document.Block;
import stance.document.Block.Labelled;
import stance.document.Block.Paragraph;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.FootingWords;
import stance.words.Names;
import stance.words.Reasons;

/** What stands at the foot of a comparison: what its marks mean, and where to go from there. */
final class ScreenKey {

  private final Comparison comparison;
  private final Selection view;
  private final Optional<PartialDate> commonDate;
  private final Names names;
  private final boolean crowded;

  ScreenKey(Comparison comparison, Selection view, Optional<PartialDate> commonDate) {
    this.comparison = comparison;
    this.view = view;
    this.commonDate = commonDate;
    this.names = new Names(comparison.dossier());
    this.crowded = comparison.actors().size() > Reasons.NAMED_AT_MOST;
  }

  /**
   * The key to a screen.
   *
   * @param shown all questions of it
   * @param withoutRow those named under its table; where cells are marks, only they say how what
   *     they tell is known
   */
  List<Block> of(List<QuestionFinding> shown, List<QuestionFinding> withoutRow) {
    List<Block> paragraphs = new ArrayList<>();
    if (crowded && shown.size() > withoutRow.size()) {
      paragraphs.addAll(marks());
    }
    List<Styled> parts = new ArrayList<>();
    commonDate.ifPresent(
        date -> parts.add(Styled.of("All said " + English.when(date) + " unless dated.")));
    for (Evidence evidence : evidence(crowded ? withoutRow : shown)) {
      if (evidence != Evidence.DIRECT) {
        parts.add(Styled.of(English.mark(evidence) + "\u00a0" + English.key(evidence)));
      }
    }
    boolean flagsAreMarked = false;
    for (QuestionFinding finding : shown) {
      flagsAreMarked |= !FootingWords.mark(finding).isEmpty();
    }
    if (flagsAreMarked) {
      parts.add(Styled.of("Beside a flag: the weakest that it rests on."));
    }
    if (!parts.isEmpty()) {
      paragraphs.add(new Paragraph(Styled.join("  ", parts)));
    }
    paragraphs.add(new Paragraph(next()));
    return paragraphs;
  }

  private Styled next() {
    if (view.explained()) {
      return Styled.of("A source in full: ", Role.MUTED)
          .plus("stance show ID", Role.LITERAL)
          .plus(", with the id in brackets", Role.MUTED);
    }
    String more = crowded ? "Dates, evidence and sources: add " : "Why, with sources: add ";
    return Styled.of(more, Role.MUTED)
        .plus("--explain", Role.LITERAL)
        .plus(". As a note: ", Role.MUTED)
        .plus("stance brief", Role.LITERAL);
  }

  /** What the marks and the short names of a crowded table stand for. */
  private List<Block> marks() {
    boolean assumed = comparison.basis().assumed().isPresent();
    List<Styled> codes = new ArrayList<>();
    ActorCodes.of(comparison.actors())
        .forEach(
            (actor, code) -> {
              String label = names.actor(actor);
              codes.add(
                  Styled.of(code, Role.ACTOR).plus(label.equals(code) ? "" : "\u00a0" + label));
            });
    return List.of(
        new Labelled(Styled.of("Marks: "), Styled.of(MarkCell.legend(assumed))),
        new Labelled(Styled.of("Actors: "), Styled.join("; ", codes)));
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
    return standing.words().stream().map(word -> word.stance().evidence()).toList();
  }
}
