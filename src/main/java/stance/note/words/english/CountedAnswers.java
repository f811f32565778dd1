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

  private static final String OF_THEM = "of them ";

  private CountedAnswers() {}

  /** "yes: 14, two of them on assumed terms and another not in the speaker's own words (annex)". */
  static String counted(Said said, Size size) {
    return AnswerClauses.answer(said)
        + ": "
        + Grammar.number(size.actors())
        + qualified(size.withoutConditions(), OF_THEM)
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

  /** "14 answer yes, 11 of them on conditions, four of these not in their own words". */
  static String inBrief(Said said, Size size) {
    int actors = size.actors();
    boolean neutral = said.taken().equals(Optional.of(Claim.Side.NEUTRAL));
    return Grammar.number(actors)
        + (neutral
            ? actors == 1 ? " takes no side" : " take no side"
            : (actors == 1 ? " answers " : " answer ") + AnswerClauses.answer(said))
        + qualified(size, OF_THEM);
  }

  /** How many of them make conditions, or hold only by assumption: never both in one world. */
  private static int terms(Size size) {
    return size.conditional() + size.assumed();
  }

  private static String called(Size size) {
    return size.assumed() > 0 ? Mentions.ASSUMING : "on conditions";
  }

  /**
   * How many of them hold on terms, how many are not known by their own words, and how many of the
   * one are of the other, so that nobody is taken for two.
   *
   * @param of what follows the first number: of whom it is, where that could be mistaken
   */
  private static String qualified(Size size, String of) {
    int terms = terms(size);
    int weaker = size.weaker();
    boolean someOnTerms = terms > 0 && terms < size.actors();
    boolean someWeaker = weaker > 0 && weaker < size.actors();
    if (!someOnTerms || !someWeaker) {
      return onTerms(size, of) + weaker(size, of, someOnTerms);
    }
    if (size.both() == terms && terms < weaker) {
      return ", " + notOwn(weaker, of) + ", " + some(terms, "of these ") + called(size);
    }
    return onTerms(size, of) + beside(weaker, size.both(), terms);
  }

  private static String onTerms(Size size, String of) {
    int terms = terms(size);
    if (terms == 0) {
      return "";
    }
    if (terms < size.actors()) {
      return ", " + some(terms, of) + called(size);
    }
    return switch (size.actors()) {
          case 1 -> " ";
          case 2 -> ", both ";
          default -> ", all ";
        }
        + called(size);
  }

  /** ", four of them not in their own words"; nothing where all are known by these. */
  private static String weaker(Size size, String of, boolean after) {
    if (size.weaker() == 0) {
      return "";
    }
    if (size.weaker() < size.actors()) {
      return ", " + notOwn(size.weaker(), of);
    }
    return (after ? " and" : ",")
        + switch (size.actors()) {
          case 1 -> " not" + own(1);
          case 2 -> " neither in their own words";
          default -> " none in their own words";
        };
  }

  /** How many are not known by their own words, beside those on terms: others, or some of these. */
  private static String beside(int weaker, int both, int terms) {
    if (both == 0) {
      return " and " + (weaker == 1 ? "another not" + own(1) : notOwn(weaker, "others "));
    }
    if (both == weaker) {
      return both == terms ? " and not" + own(weaker) : ", " + notOwn(weaker, "of these ");
    }
    return ", " + notOwn(weaker, "") + ", " + Grammar.number(both) + " counted twice";
  }

  private static String some(int number, String of) {
    return Grammar.number(number) + " " + of;
  }

  private static String notOwn(int number, String of) {
    return some(number, of) + "not" + own(number);
  }

  private static String own(int number) {
    return number == 1 ? " in the speaker's own words" : " in their own words";
  }

  /** "four of these not in their own words". */
  static String notInOwnWords(int weaker, int actors) {
    return weaker == actors ? "none of these in their own words" : notOwn(weaker, "of these ");
  }

  /** "three answer otherwise, two of them on conditions". */
  static String otherwise(Size size) {
    return Grammar.number(size.actors())
        + (size.actors() == 1 ? " answers otherwise" : " answer otherwise")
        + qualified(size, OF_THEM);
  }

  /** "seven answer in four ways, two of them on conditions". */
  static String inWays(int answers, Size size) {
    int actors = size.actors();
    return Grammar.number(actors)
        + (actors == 1 ? " answers" : " answer")
        + (answers == 1 ? actors == 1 ? "" : " alike" : " in " + Grammar.number(answers) + " ways")
        + qualified(size, answers == 1 ? OF_THEM : "");
  }
}
