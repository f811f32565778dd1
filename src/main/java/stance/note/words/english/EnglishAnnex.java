package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Evidence;
import stance.note.words.AnnexWords;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.words.English;

/** The annex in English. */
final class EnglishAnnex implements AnnexWords {

  @Override
  public String answer(String word, boolean onTerms, Evidence evidence, int year) {
    return word + (onTerms ? " if" : "") + English.mark(evidence) + " " + year;
  }

  @Override
  public String without(AnswerState state, Optional<Integer> year) {
    String word =
        switch (state) {
          case ANSWERED -> "";
          case DIVIDED -> "divided";
          case UNDECIDED -> "undecided";
          case DECLINED -> "not said";
          case ABSENT -> "absent";
          case WITHHELD -> "held back";
          case FILTERED -> "left out";
          case SILENT -> ".";
        };
    return word + year.map(said -> " " + said).orElse("");
  }

  @Override
  public String side(Claim.Side side) {
    return switch (side) {
      case FOR -> "yes";
      case NEUTRAL -> "no side";
      case AGAINST -> "no";
    };
  }

  @Override
  public String not(String letter) {
    return "not " + letter;
  }

  @Override
  public String key() {
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
    return Grammar.sentence(
        "The year is that of the statement; if, on conditions; "
            + String.join("; ", marks)
            + "; a point, nothing on record");
  }

  @Override
  public String letters(String question, List<String> options) {
    return Grammar.sentence(question + ": " + String.join(", ", options));
  }
}
