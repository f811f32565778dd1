package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.Provisos;
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
    return said.read(
        new Said.Reader<>() {

          @Override
          public String side(Claim.Side side) {
            return switch (side) {
              case FOR -> "yes";
              case AGAINST -> "no";
              case NEUTRAL -> "takes no side";
            };
          }

          @Override
          public String chosen(Claim.Chosen chosen) {
            return AnswerClauses.chosen(chosen);
          }

          @Override
          public String undecided() {
            return "undecided";
          }

          @Override
          public String declined() {
            return "asked, and did not say";
          }

          @Override
          public String absent() {
            return "took no part";
          }
        });
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
    return said.clause().map(clause -> "that " + clause).orElseGet(() -> answer(said));
  }

  /** " if A, B and C, unless D or E", and what of it the world assumed lacks, or nothing. */
  static String terms(Said said) {
    return terms(said.provisos());
  }

  /** The same of these. */
  static String terms(Provisos provisos) {
    List<String> parts = new ArrayList<>();
    if (!provisos.required().isEmpty()) {
      parts.add(
          " if "
              + English.and(provisos.required())
              + (provisos.lapse().isLacking() ? lacking(provisos.required().size()) : ""));
    }
    if (!provisos.excluded().isEmpty()) {
      parts.add(
          " unless "
              + English.or(provisos.excluded())
              + (provisos.lapse().isBarred() ? ", which is assumed" : ""));
    }
    return String.join(",", parts);
  }

  private static String lacking(int conditions) {
    return switch (conditions) {
      case 1 -> ", which is not assumed";
      case 2 -> ", which are not both assumed";
      default -> ", which are not all assumed";
    };
  }
}
