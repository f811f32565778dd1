package stance.note.words.english;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.note.words.Claim;
import stance.note.words.Claim.Provisos;
import stance.note.words.Claim.Said;
import stance.words.English;

/** An answer as part of a sentence: after its subject, as we read it, or by itself. */
final class AnswerClauses {

  private AnswerClauses() {}

  /**
   * What is said of a subject: " supports it, if it rains".
   *
   * @param together " both", " all" or nothing
   */
  static String predicate(Said said, boolean plural, String together) {
    if (said instanceof Claim.ForOrAgainst side) {
      String verb =
          switch (side.side()) {
            case FOR -> together + (plural ? " support it" : " supports it");
            case AGAINST -> together + (plural ? " oppose it" : " opposes it");
            case NEUTRAL -> (plural ? " are" : " is") + together + " neutral on it";
          };
      return verb + tail(side.provisos());
    }
    if (said instanceof Claim.Chosen) {
      return together + " said: " + words(said);
    }
    String were = (plural ? " were" : " was") + together;
    return said instanceof Claim.Undecided ? were + " undecided" : were + " asked and did not say";
  }

  /** The same after "we read" and who: "as supporting it". */
  static String reading(Said said) {
    if (said instanceof Claim.ForOrAgainst side) {
      String verb =
          switch (side.side()) {
            case FOR -> "as supporting it";
            case AGAINST -> "as opposing it";
            case NEUTRAL -> "as neutral on it";
          };
      return verb + tail(side.provisos());
    }
    if (said instanceof Claim.Chosen) {
      return "as saying: " + words(said);
    }
    return said instanceof Claim.Undecided ? "as undecided" : "as not having answered";
  }

  /** An answer from those that a question offers, or that there is none. */
  static String words(Said said) {
    if (!(said instanceof Claim.Chosen chosen)) {
      return said instanceof Claim.Undecided ? "undecided" : "asked, and did not say";
    }
    String ruledOut =
        switch (chosen.ruledOut().size()) {
          case 0 -> "";
          case 1 -> "not " + chosen.ruledOut().get(0);
          default -> "neither " + String.join(" nor ", chosen.ruledOut());
        };
    return Stream.of(English.or(chosen.accepted()), ruledOut)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", and "))
        + tail(chosen.provisos());
  }

  /** ", if A, and if B, unless C or D". */
  private static String tail(Provisos provisos) {
    String required =
        provisos.required().stream().map(one -> "if " + one).collect(Collectors.joining(", and "));
    String excluded =
        provisos.excluded().isEmpty() ? "" : "unless " + English.or(provisos.excluded());
    String tail =
        Stream.of(required, excluded)
            .filter(part -> !part.isEmpty())
            .map(part -> ", " + part)
            .collect(Collectors.joining());
    return tail + (provisos.withheld() ? ", which is not so in the world assumed" : "");
  }
}
