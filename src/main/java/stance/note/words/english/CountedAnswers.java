package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.ClaimWords.Size;
import stance.words.English;

/** How many give which answer, on which terms and how known, in English. */
final class CountedAnswers {

  private CountedAnswers() {}

  /** "yes: 14, three of them not in their own words, two on assumed terms (annex)". */
  static String counted(Said said, Size size) {
    List<String> parts = new ArrayList<>();
    if (size.weaker() > 0) {
      parts.add(
          (size.weaker() == size.actors() ? "none" : Grammar.number(size.weaker()))
              + " of them "
              + (size.weaker() == size.actors() ? "in" : "not in")
              + " their own words");
    }
    if (size.assumed() > 0) {
      parts.add(
          (size.assumed() == size.actors() ? "all" : Grammar.number(size.assumed()))
              + (parts.isEmpty() ? " of them " : " ")
              + Mentions.ASSUMING);
    }
    return AnswerClauses.answer(said)
        + ": "
        + Grammar.number(size.actors())
        + (parts.isEmpty() ? "" : ", " + String.join(", ", parts))
        + " (annex)";
  }

  /** "three of them make conditions, “rain” (2) and “unless snow” (1)". */
  static String terms(
      int conditional, Map<String, Integer> required, Map<String, Integer> excluded) {
    boolean one = conditional == 1;
    List<String> terms = new ArrayList<>();
    required.forEach((condition, makers) -> terms.add(made(condition, makers, !one)));
    excluded.forEach((condition, makers) -> terms.add(made("unless " + condition, makers, !one)));
    return Grammar.number(conditional)
        + (one ? " of them makes " : " of them make ")
        + (terms.size() == 1 ? "a condition, " : "conditions, ")
        + English.and(terms);
  }

  private static String made(String condition, int makers, boolean counted) {
    return Grammar.quoted(condition) + (counted ? " (" + makers + ")" : "");
  }

  /** "14 answer yes, 11 of them on conditions and four not in their own words". */
  static String inBrief(Said said, Size size) {
    int actors = size.actors();
    boolean neutral = said.taken().equals(Optional.of(Claim.Side.NEUTRAL));
    return Grammar.number(actors)
        + (neutral
            ? actors == 1 ? " takes no side" : " take no side"
            : (actors == 1 ? " answers " : " answer ") + AnswerClauses.answer(said))
        + onTerms(size)
        + graded(size);
  }

  /** How many of them make conditions, or hold only by assumption: never both in one world. */
  private static int terms(Size size) {
    return size.conditional() + size.assumed();
  }

  private static String called(Size size) {
    return size.assumed() > 0 ? Mentions.ASSUMING : "on conditions";
  }

  private static String onTerms(Size size) {
    int terms = terms(size);
    if (terms == 0) {
      return "";
    }
    if (terms < size.actors()) {
      return ", " + Grammar.number(terms) + " of them " + called(size);
    }
    return switch (size.actors()) {
          case 1 -> " ";
          case 2 -> ", both ";
          default -> ", all ";
        }
        + called(size);
  }

  /** ", four of them not in their own words"; nothing where all are known by these. */
  private static String graded(Size size) {
    if (size.weaker() == 0) {
      return "";
    }
    boolean some = terms(size) > 0 && terms(size) < size.actors();
    if (size.weaker() == size.actors()) {
      return (some ? " and" : ",")
          + (size.actors() == 1 ? " not" : " none")
          + " in their own words";
    }
    return (some ? " and " : ", ")
        + Grammar.number(size.weaker())
        + (some ? "" : " of them")
        + " not in their own words";
  }

  /** "four of these not in their own words". */
  static String notInOwnWords(int weaker, int actors) {
    return (weaker == actors ? "none of these" : Grammar.number(weaker) + " of these not")
        + " in their own words";
  }

  /** "three answer otherwise, two of them on conditions". */
  static String otherwise(Size size) {
    return Grammar.number(size.actors())
        + (size.actors() == 1 ? " answers otherwise" : " answer otherwise")
        + onTerms(size)
        + graded(size);
  }

  /** "seven answer in four ways, two on conditions, three not in their own words". */
  static String inWays(int answers, Size size) {
    int actors = size.actors();
    return Grammar.number(actors)
        + (actors == 1 ? " answers" : " answer")
        + (answers == 1 ? actors == 1 ? "" : " alike" : " in " + Grammar.number(answers) + " ways")
        + (terms(size) == 0 ? "" : ", " + Grammar.number(terms(size)) + " " + called(size))
        + (size.weaker() == 0
            ? ""
            : ", " + Grammar.number(size.weaker()) + " not in their own words");
  }
}
