package stance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.report.Block.Paragraph;
import stance.text.Role;
import stance.text.Styled;

/** One record in full: who took which stance when, how that is known, and where it can be read. */
final class RecordWords {

  private static final int HANGING = 2;

  private final Names names;
  private final TermWords terms;

  RecordWords(Names names) {
    this.names = names;
    this.terms = new TermWords(names);
  }

  /**
   * The record behind a standing.
   *
   * @param standsFor the actor whose standing it is, where another one said it
   */
  List<Paragraph> of(Question question, Spoken spoken, Optional<Id> standsFor, int indent) {
    Actor speaker = names.dossier().actor(spoken.speaker());
    String who =
        standsFor
            .map(id -> names.actor(id) + ", through " + speaker.label())
            .orElse(speaker.label());
    String role = standsFor.flatMap(id -> speaker.role()).map(r -> " (" + r + ")").orElse("");
    Stance stance = spoken.stance();
    List<Paragraph> paragraphs = new ArrayList<>();
    Styled head =
        Styled.of(who, Role.ACTOR)
            .plus(
                role
                    + ": "
                    + position(question, stance)
                    + withheld(spoken)
                    + ". "
                    + Wording.date(stance.date()))
            .plus(". " + Wording.capitalized(known(stance)) + ".");
    paragraphs.add(new Paragraph(head, indent, indent + HANGING));
    body(stance)
        .forEach(text -> paragraphs.add(new Paragraph(text, indent + HANGING, indent + HANGING)));
    return paragraphs;
  }

  /** The record under its date: what was said, how it is known, and where it can be read. */
  List<Paragraph> dated(Question question, Stance stance, int indent) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Styled head =
        Styled.of(Wording.date(stance.date()), Role.ACTOR)
            .plus(": " + position(question, stance))
            .plus(". " + Wording.capitalized(known(stance)) + ".");
    paragraphs.add(new Paragraph(head, indent, indent + HANGING));
    body(stance)
        .forEach(text -> paragraphs.add(new Paragraph(text, indent + HANGING, indent + HANGING)));
    return paragraphs;
  }

  /** "supports, if Ukraine asks for it", with the conditions in full. */
  String position(Question question, Stance stance) {
    if (stance.position() instanceof Position.Stated stated) {
      String full = terms.inFull(stated.conditions());
      return Answers.of(question, stated.answer()) + (full.isEmpty() ? "" : ", " + full);
    }
    return stance.position() instanceof Position.Undecided
        ? "undecided"
        : "asked, and declined to say";
  }

  private static String withheld(Spoken spoken) {
    return spoken instanceof Standing.Withheld ? "; not met in the world assumed" : "";
  }

  /** How a stance is known: "own words", "reported by New Pathway". */
  String known(Stance stance) {
    String by = names.reportedBy(stance).map(who -> " by " + who).orElse("");
    return switch (stance.evidence()) {
      case DIRECT -> "own words";
      case REPORTED -> "reported" + by;
      case CLAIMED -> "claimed" + by;
      case INFERRED -> "our reading, not said in these words";
    };
  }

  /** The summary with its quotation, the caution, and the sources with their locators. */
  List<Styled> body(Stance stance) {
    List<Styled> body = new ArrayList<>();
    String quote =
        stance
            .quote()
            .map(q -> " “" + q.text() + "”" + (q.translated() ? " (translated)" : ""))
            .orElse("");
    body.add(Styled.of(stance.summary() + quote));
    stance.note().ifPresent(note -> body.add(Styled.of("Note: " + note)));
    body.add(
        Styled.of("Sources: ", Role.MUTED)
            .plus(
                Styled.join(
                    "; ",
                    stance.sources().stream()
                        .map(citation -> Styled.of(cited(citation), Role.MUTED))
                        .toList())));
    return body;
  }

  private String cited(Citation citation) {
    Source source = names.dossier().source(citation.source());
    String locator = citation.locator().map(where -> ", " + where).orElse("");
    return source.publisher() + locator + " [" + source.id() + "]";
  }
}
