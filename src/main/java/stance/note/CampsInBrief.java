package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stance.compare.QuestionFinding;
import stance.note.Way.Others;

/**
 * Who answers a question in which way, in as few sentences as tell it: the camps, who refuses whose
 * condition, and who gave no answer, by name where there is room for that in one sentence more.
 */
final class CampsInBrief {

  private final Draft draft;
  private final TermsParagraph terms;

  CampsInBrief(Draft draft, Outline outline) {
    this.draft = draft;
    this.terms = new TermsParagraph(draft, outline);
  }

  /** A sentence that tells these clauses in this way. */
  interface Sentence extends BiFunction<Way, List<String>, String> {}

  /** The fullest of the ways in which no sentence has too many words. */
  String told(QuestionFinding finding, List<Way> ways, Sentence sentence) {
    List<Supplier<List<String>>> drafts = new ArrayList<>();
    boolean clash = !Clashes.of(finding).isEmpty();
    Sentence clashing = (way, camps) -> sentence.apply(way, joined(camps, clash(finding)));
    for (Way way : ways) {
      // Nothing stands before a sentence apart where nobody's answer holds.
      if (way.others() == Others.NAMED_APART && finding.stated() == 0) {
        continue;
      }
      if (way.others() != Others.NAMED_APART) {
        drafts.add(() -> List.of(sentence.apply(way, clauses(finding, way))));
        continue;
      }
      if (clash) {
        drafts.add(
            () ->
                apart(
                    finding,
                    way,
                    sentence,
                    List.of(() -> joined(terms.clashesInBrief(finding), all(finding)))));
      }
      drafts.add(() -> apart(finding, way, clashing, List.of(() -> all(finding))));
      drafts.add(
          () ->
              apart(
                  finding,
                  way,
                  clashing,
                  List.of(() -> spoke(finding, true), () -> silent(finding, true))));
      drafts.add(
          () ->
              apart(
                  finding,
                  way,
                  clashing,
                  List.of(() -> joined(spoke(finding, true), silent(finding, false)))));
    }
    return String.join(" ", draft.fullestOf(SentenceFit.WORDS, drafts));
  }

  /** The camps in a sentence, and in others who is in none; what comes first cites first. */
  private List<String> apart(
      QuestionFinding finding, Way way, Sentence sentence, List<Supplier<List<String>>> others) {
    List<String> sentences = new ArrayList<>();
    sentences.add(sentence.apply(way, draft.claims().inBrief(finding, way.brevity(), true)));
    for (Supplier<List<String>> each : others) {
      List<String> clauses = each.get();
      if (!clauses.isEmpty()) {
        sentences.add(draft.wording().punctuation().listed(clauses));
      }
    }
    return sentences;
  }

  private List<String> spoke(QuestionFinding finding, boolean naming) {
    return joined(
        new Withheld(draft).inBrief(finding, naming), draft.claims().spokeInBrief(finding, naming));
  }

  private List<String> silent(QuestionFinding finding, boolean naming) {
    return draft.claims().silentInBrief(finding, naming);
  }

  private List<String> all(QuestionFinding finding) {
    return joined(spoke(finding, true), silent(finding, true));
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Who answers what, who refuses whose condition, and who gave no answer. */
  List<String> clauses(QuestionFinding finding, Way way) {
    List<String> clauses = new ArrayList<>(answers(finding, way));
    if (way.others() != Others.NAMED) {
      clauses.addAll(clash(finding));
    }
    clauses.addAll(spoke(finding, way.others() != Others.COUNTED));
    clauses.addAll(silent(finding, way.others() != Others.COUNTED));
    return clauses;
  }

  /** Who answers what, and who refuses whose condition where they are named. */
  List<String> answers(QuestionFinding finding, Way way) {
    List<String> answers = new ArrayList<>();
    if (finding.stated() > 0) {
      answers.addAll(draft.claims().inBrief(finding, way.brevity(), true));
    }
    if (way.others() == Others.NAMED) {
      answers.addAll(terms.clashesInBrief(finding));
    }
    return answers;
  }

  private List<String> clash(QuestionFinding finding) {
    return Clashes.of(finding).isEmpty()
        ? List.of()
        : List.of(draft.wording().relations().termsClashInBrief());
  }
}
