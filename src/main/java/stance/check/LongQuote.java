package stance.check;

import java.util.Optional;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Quote;
import stance.dossier.Stance;

/** A quote that is more than a short phrase. */
final class LongQuote implements DossierRule {

  private static final int MOST_WORDS = 25;

  @Override
  public String id() {
    return "long-quote";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      Optional<Quote> quote = stance.quote();
      int words = quote.isPresent() ? words(quote.get().text()) : 0;
      if (words > MOST_WORDS) {
        findings.add(
            this,
            record,
            "quote",
            "the quote has " + words + " words",
            "shorten it to " + MOST_WORDS + " at most; ' [...] ' stands for what is left out");
      }
    }
  }

  /** What white space parts, without the marks of what is left out. */
  private static int words(String quote) {
    int words = 0;
    for (String word : quote.split(" ", -1)) {
      if (!word.isEmpty() && !word.equals("[...]")) {
        words++;
      }
    }
    return words;
  }
}
