package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import stance.note.words.Claim;
import stance.note.words.Claim.Provisos;
import stance.note.words.Claim.Said;
import stance.words.English;

/** An answer by itself, and its terms. */
final class AnswerClauses {

  private AnswerClauses() {}

  /** "yes if Ukraine asks": an answer and its terms. */
  static String withTerms(Said said) {
    return answer(said) + terms(said);
  }

  /** "yes", "takes no side", "across the whole area, and not along the line". */
  static String answer(Said said) {
    if (said instanceof Claim.ForOrAgainst side) {
      return switch (side.side()) {
        case FOR -> "yes";
        case AGAINST -> "no";
        case NEUTRAL -> "takes no side";
      };
    }
    if (said instanceof Claim.Chosen chosen) {
      return chosen(chosen);
    }
    if (said instanceof Claim.Undecided) {
      return "undecided";
    }
    return said instanceof Claim.Absent ? "took no part" : "asked, and did not say";
  }

  private static String chosen(Claim.Chosen chosen) {
    String ruledOut =
        switch (chosen.ruledOut().size()) {
          case 0 -> "";
          case 1 -> "not " + chosen.ruledOut().get(0);
          default -> "neither " + String.join(" nor ", chosen.ruledOut());
        };
    String accepted = English.or(chosen.accepted());
    return accepted.isEmpty() || ruledOut.isEmpty()
        ? accepted + ruledOut
        : accepted + ", and " + ruledOut;
  }

  /** What completes "said": "that Russia is a party", or "yes". */
  static String thatClause(Said said) {
    if (said instanceof Claim.ForOrAgainst side && side.clause().isPresent()) {
      return "that " + side.clause().get();
    }
    return answer(said);
  }

  /** " if A, B and C, unless D or E"; nothing without terms. */
  static String terms(Said said) {
    Provisos provisos = provisos(said);
    List<String> parts = new ArrayList<>();
    if (!provisos.required().isEmpty()) {
      parts.add(" if " + English.and(provisos.required()));
    }
    if (!provisos.excluded().isEmpty()) {
      parts.add(" unless " + English.or(provisos.excluded()));
    }
    return String.join(",", parts);
  }

  /** The terms of an answer; of what is no answer, none. */
  static Provisos provisos(Said said) {
    if (said instanceof Claim.ForOrAgainst side) {
      return side.provisos();
    }
    return said instanceof Claim.Chosen chosen ? chosen.provisos() : Provisos.NONE;
  }
}
