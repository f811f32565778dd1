package stance.note.words.english;

import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.PositionWords;
import stance.text.SentenceEnd;
import stance.words.English;

/** Positions in full and the form for correction, in English. */
final class EnglishPositions implements PositionWords {

  @Override
  public String form() {
    return "FOR CORRECTION";
  }

  @Override
  public String position(Subject actor, String question) {
    return English.capitalized(actor.name()) + " on " + question;
  }

  @Override
  public String quotation(String text, boolean translated) {
    return SentenceEnd.ended("“" + text + "”" + (translated ? " (translated)" : ""));
  }

  @Override
  public String caution(String note) {
    return "Caution: " + note;
  }

  @Override
  public String request() {
    return "This is what is recorded of your public statements. Please say, by the numbers below,"
        + " what is wrong or missing, and where your words can be read. What is right needs no"
        + " answer.";
  }

  @Override
  public String recorded(Said said, PartialDate date, Claim.Known known) {
    return AnswerClauses.withTerms(said) + ", " + English.date(date) + ", " + how(known);
  }

  private static String how(Claim.Known known) {
    return known.read(
        new Claim.Known.Reader<>() {

          @Override
          public String ownWords() {
            return "own words";
          }

          @Override
          public String reported(String by) {
            return by + " reported";
          }

          @Override
          public String claimed(String by, Optional<Subject> claimant) {
            return by + " said";
          }

          @Override
          public String ourReading() {
            return "our reading";
          }
        });
  }

  @Override
  public String recordedOf(Subject speaker, String recorded) {
    return "through " + speaker.name() + ", " + recorded;
  }

  @Override
  public String toCorrect(String recorded, String citation) {
    return SentenceEnd.ended("Recorded: " + recorded + " " + citation);
  }
}
