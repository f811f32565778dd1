package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Spoken;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.Claim;
import stance.note.words.NoteLanguage;
import stance.note.words.PositionWords;
import stance.note.words.SectionKind;

/** The section with every record that a note rests on: summary, quotation, caution, all sources. */
public final class InFull {

  private InFull() {}

  public static void addTo(Draft draft) {
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    for (QuestionFinding finding : draft.request().comparison().findings()) {
      finding
          .standings()
          .forEach(
              (actor, standing) ->
                  standing
                      .words()
                      .forEach(one -> paragraphs.add(of(draft, finding.question(), actor, one))));
    }
    draft.add(SectionKind.IN_FULL, paragraphs);
  }

  private static Draft.Paragraph of(Draft draft, Question question, Id actor, Spoken spoken) {
    NoteLanguage wording = draft.wording();
    Speaking claims = draft.speaking();
    Stance stance = spoken.stance();
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.punctuation().sentence(recorded(draft, question, actor, spoken, false)));
    sentences.addAll(summary(draft, stance));
    sentences.add(claims.citeAll(stance));
    stance.note().ifPresent(note -> sentences.add(wording.positions().caution(note)));
    return new Draft.Paragraph(
        Optional.of(question.id()),
        wording.positions().position(claims.subject(actor), question.label()),
        String.join(" ", sentences));
  }

  /**
   * What is recorded of an actor or of one who speaks for it: a clause.
   *
   * @param addressed whether it is said to the actor itself
   */
  public static String recorded(
      Draft draft, Question question, Id actor, Spoken spoken, boolean addressed) {
    PositionWords words = draft.wording().positions();
    Speaking claims = draft.speaking();
    Stance stance = spoken.stance();
    Claim.Said said = claims.said(question, spoken);
    Claim.Known known = claims.known(stance);
    return spoken.speaker().equals(actor)
        ? words.recorded(said, stance.date(), known, stance.voice(), addressed)
        : words.recordedOf(claims.subject(spoken.speaker()), said, stance.date(), known);
  }

  /** The summary, or else the statement; and the words themselves where there are any. */
  public static List<String> summary(Draft draft, Stance stance) {
    List<String> sentences = new ArrayList<>();
    if (stance.summary().isPresent() || stance.text().isPresent()) {
      sentences.add(stance.inWords());
    }
    stance
        .quote()
        .ifPresent(
            quote ->
                sentences.add(
                    draft.wording().positions().quotation(quote.text(), quote.translated())));
    return sentences;
  }
}
