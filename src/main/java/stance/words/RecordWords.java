package stance.words;

import java.util.Optional;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;

/** A record in words: the answer that it gives, and how that is known. */
public final class RecordWords {

  private final Names names;
  private final ConditionWords terms;

  public RecordWords(Names names) {
    this.names = names;
    this.terms = new ConditionWords(names);
  }

  /** "supports, if Ukraine asks for it", with the conditions in full. */
  public String position(Question question, Stance stance) {
    Position position = stance.position();
    return switch (position.state()) {
      case STATED -> {
        String only = terms.inFull(position.conditions());
        yield AnswerWords.of(question, position.given().orElseThrow())
            + (only.isEmpty() ? "" : ", " + only);
      }
      case UNDECIDED -> "undecided";
      case DECLINED -> "asked, and declined to say";
      case ABSENT -> "took no part";
    };
  }

  /** How a stance is known: "own words", "reported by New Pathway". */
  public String known(Stance stance) {
    Optional<String> who = names.reportedBy(stance);
    String by = who.map(one -> " by " + one).orElse("");
    String claim =
        stance
            .claimant()
            .filter(claimant -> who.filter(name -> names.isOf(claimant, name)).isEmpty())
            .map(names::inText)
            .map(claimant -> ", the claim of " + claimant)
            .orElse("");
    return switch (stance.evidence()) {
      case DIRECT -> "own words" + stance.voice().map(voice -> ", in " + voice).orElse("");
      case REPORTED -> "reported" + by;
      case CLAIMED -> "claimed" + by + claim;
      case INFERRED -> "our reading, not said in these words";
    };
  }
}
