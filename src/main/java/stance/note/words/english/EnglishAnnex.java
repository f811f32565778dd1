package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Evidence;
import stance.note.words.AnnexWords;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.words.English;

/** The annex in English. */
final class EnglishAnnex implements AnnexWords {

  @Override
  public String answer(String word, boolean onTerms, Evidence evidence, int year) {
    String ofCentury = Integer.toString(100 + year % 100).substring(1);
    return word + (onTerms ? "*" : "") + English.mark(evidence) + ofCentury;
  }

  @Override
  public String without(AnswerState state) {
    return switch (state) {
      case ANSWERED -> "";
      case DIVIDED -> "parted";
      case UNDECIDED -> "undec.";
      case DECLINED -> "unsaid";
      case ABSENT -> "absent";
      case WITHHELD -> "held";
      case FILTERED -> "out";
      case SILENT -> ".";
    };
  }

  @Override
  public String side(Claim.Side side) {
    return switch (side) {
      case FOR -> "yes";
      case NEUTRAL -> "aside";
      case AGAINST -> "no";
    };
  }

  @Override
  public String not(String letter) {
    return "not " + letter;
  }

  @Override
  public String key() {
    return Grammar.sentence(
        "17 is the year 2017; * on conditions; " + marks() + "; out, nothing that counts here");
  }

  private static String marks() {
    List<String> marks = new ArrayList<>();
    for (Evidence evidence : List.of(Evidence.REPORTED, Evidence.CLAIMED, Evidence.INFERRED)) {
      String means =
          switch (evidence) {
            case REPORTED -> "as reported";
            case CLAIMED -> "as another party says";
            default -> "our reading";
          };
      marks.add(English.mark(evidence) + " " + means);
    }
    return String.join("; ", marks);
  }

  @Override
  public String letters(String question, List<String> options) {
    return Grammar.sentence(question + ": " + String.join(", ", options));
  }
}
