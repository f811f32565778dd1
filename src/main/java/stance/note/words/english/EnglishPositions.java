package stance.note.words.english;

import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.PositionWords;
import stance.text.QuotationMarks;
import stance.text.SentenceEnd;
import stance.words.English;

/** Positions in full and the form for correction, in English. */
final class EnglishPositions implements PositionWords {

  private static final String OWN = "in own words";
  private static final String OWN_TO_IT = "in your own words";

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
    return SentenceEnd.ended(
        "The words recorded are "
            + QuotationMarks.around(text)
            + (translated ? " (translated)" : ""));
  }

  @Override
  public String caution(String note) {
    return "Caution: " + note;
  }

  @Override
  public String request(boolean othersToo) {
    return "This is what is recorded of your "
        + (othersToo ? "position" : "public statements")
        + ". Please say, by the numbers below, what is wrong or missing, and where your words can"
        + " be read. What is right needs no answer.";
  }

  @Override
  public String recorded(
      Said said, PartialDate date, Claim.Known known, Optional<String> voice, boolean addressed) {
    return clause(said, date)
        + voice.map(through -> ", through " + through).orElse("")
        + ", "
        + Mentions.known(known).orElse(addressed ? OWN_TO_IT : OWN);
  }

  @Override
  public String recordedOf(Subject speaker, Said said, PartialDate date, Claim.Known known) {
    Optional<String> how = Mentions.known(known);
    return clause(said, date)
        + (how.isEmpty() ? ", in the words of " : ", from ")
        + speaker.name()
        + how.map(otherwise -> ", " + otherwise).orElse("");
  }

  private static String clause(Said said, PartialDate date) {
    return AnswerClauses.withTerms(said) + ", " + English.when(date);
  }

  @Override
  public String toCorrect(String recorded, String citation) {
    return SentenceEnd.ended("Recorded: " + recorded + " " + citation);
  }
}
