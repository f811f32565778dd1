package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Evidence;
import stance.note.words.AnnexWords;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.text.SentenceEnd;
import stance.words.English;

/** The annex in English. */
final class EnglishAnnex implements AnnexWords {

  @Override
  public String answer(String word, boolean onTerms, Evidence evidence, int year) {
    return word + (onTerms ? "*" : "") + English.mark(evidence) + ofCentury(year);
  }

  private static String ofCentury(int year) {
    return Integer.toString(100 + year % 100).substring(1);
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
  public Optional<String> key(Marks marks) {
    List<String> parts = new ArrayList<>();
    marks.year().ifPresent(year -> parts.add(ofCentury(year) + " is the year " + year));
    if (marks.onTerms()) {
      parts.add("* on conditions");
    }
    for (Evidence evidence : Evidence.values()) {
      if (marks.evidence().contains(evidence)) {
        means(evidence).ifPresent(means -> parts.add(English.mark(evidence) + " " + means));
      }
    }
    if (marks.aside()) {
      parts.add(side(Claim.Side.NEUTRAL) + ", takes no side");
    }
    for (AnswerState state : AnswerState.values()) {
      if (marks.states().contains(state)) {
        means(state, marks.unmarked()).ifPresent(parts::add);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(SentenceEnd.ended(joined(parts)));
  }

  private static String joined(List<String> parts) {
    return String.join("; ", parts);
  }

  private static Optional<String> means(Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> Optional.empty();
      case REPORTED -> Optional.of("as reported");
      case CLAIMED -> Optional.of("as another party says");
      case INFERRED -> Optional.of("our reading");
    };
  }

  private Optional<String> means(AnswerState state, boolean unmarked) {
    return switch (state) {
      case ANSWERED, ABSENT -> Optional.empty();
      case DIVIDED -> Optional.of(without(state) + ", its speakers differ");
      case UNDECIDED -> Optional.of(without(state) + ", undecided");
      case DECLINED -> Optional.of(without(state) + ", asked and did not say");
      case WITHHELD -> Optional.of(without(state) + ", no answer that holds as assumed");
      case FILTERED -> Optional.of(without(state) + ", nothing that counts here");
      case SILENT ->
          Optional.of(
              unmarked ? "no mark, nothing on record" : without(state) + " nothing on record");
    };
  }

  @Override
  public String codes(Map<String, String> names) {
    List<String> parts = new ArrayList<>();
    names.forEach((code, name) -> parts.add(code + " is " + name));
    return SentenceEnd.ended(joined(parts));
  }

  @Override
  public String letters(String question, List<String> options) {
    return Grammar.sentence(question + ": " + String.join(", ", options));
  }
}
