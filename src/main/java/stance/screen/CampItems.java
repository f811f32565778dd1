package stance.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.document.Block.Items;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.Names;

/** Who gives which answer, and how that is known: "supports, on conditions (2): Bezan, Mason ‡". */
final class CampItems {

  private final Names names;

  CampItems(Names names) {
    this.names = names;
  }

  /** The camps, the largest first, then those without an answer; the silent are left out. */
  Items of(QuestionFinding finding) {
    Question question = finding.question();
    List<Styled> items = new ArrayList<>();
    for (SameAnswer camp : SameAnswer.of(finding.standings())) {
      for (boolean onConditions : new boolean[] {false, true}) {
        List<Styled> members = members(question, camp, onConditions);
        if (!members.isEmpty()) {
          Styled answer = AnswerStyle.words(question, camp.answer(), "");
          items.add(
              camp(
                  onConditions ? answer.plus(", ").plus("on conditions", Role.CONDITIONAL) : answer,
                  members));
        }
      }
    }
    Map<Mark, List<Styled>> others = new EnumMap<>(Mark.class);
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (!standing.isSilent()) {
                Mark.withoutAnswer(standing)
                    .ifPresent(
                        mark ->
                            others
                                .computeIfAbsent(mark, m -> new ArrayList<>())
                                .add(StandingCell.marked(Styled.of(names.actor(actor)), standing)));
              }
            });
    others.forEach((mark, who) -> items.add(camp(Styled.of(mark.meaning(), mark.role()), who)));
    return Items.of(items);
  }

  private static Styled camp(Styled answer, List<Styled> members) {
    return answer.plus(" (" + members.size() + "): ").plus(Styled.join(", ", members));
  }

  /** Each with what it alone rules out. */
  private List<Styled> members(Question question, SameAnswer camp, boolean onConditions) {
    List<Styled> members = new ArrayList<>();
    camp.members()
        .forEach(
            (actor, stated) -> {
              if (stated.conditions().isEmpty() != onConditions) {
                List<Id> alone = new ArrayList<>(stated.answer().ruledOut());
                alone.removeAll(camp.answer().ruledOut());
                String but =
                    alone.isEmpty() ? "" : " (" + AnswerWords.ruledOut(question, alone) + ")";
                members.add(StandingCell.marked(Styled.of(names.actor(actor) + but), stated));
              }
            });
    return members;
  }
}
