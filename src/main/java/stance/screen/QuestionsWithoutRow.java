package stance.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.document.Block;
import stance.document.Block.Items;
import stance.document.Block.Labelled;
import stance.document.Block.Paragraph;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.text.Role;
import stance.text.Styled;
import stance.words.ConditionWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.Reasons;

/**
 * The questions to which a table gives no row, in few words under it: nothing that was asked for is
 * dropped.
 */
final class QuestionsWithoutRow {

  /** Over the questions on which a filter leaves one alone. */
  static final String ALONE_BY_FILTER = "Only one counts here";

  private final Names names;
  private final Optional<PartialDate> commonDate;

  /**
   * @param commonDate the date that need not be shown, because it is said once for all
   */
  QuestionsWithoutRow(Names names, Optional<PartialDate> commonDate) {
    this.names = names;
    this.commonDate = commonDate;
  }

  /**
   * What there is to say of {@code findings}: who alone has spoken, in the order of the actors,
   * then where all are silent. A body and who speaks for it stand on one record, and are one.
   */
  List<Block> of(List<QuestionFinding> findings) {
    List<QuestionFinding> alone = new ArrayList<>();
    List<QuestionFinding> aloneByFilter = new ArrayList<>();
    List<QuestionFinding> silent = new ArrayList<>();
    for (QuestionFinding finding : findings) {
      (finding.isSilent() ? silent : finding.isFiltered() ? aloneByFilter : alone).add(finding);
    }
    List<Block> blocks = new ArrayList<>(alone("Only one has spoken", alone));
    blocks.addAll(alone(ALONE_BY_FILTER, aloneByFilter));
    blocks.addAll(silent("Silent", silent));
    return blocks;
  }

  /** Who alone has spoken on which of {@code findings}, in the order of the actors. */
  private List<Block> alone(String heading, List<QuestionFinding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Map<Id, Map<List<Id>, List<Styled>>> byActor = new HashMap<>();
    for (QuestionFinding finding : findings) {
      List<Id> alone = List.copyOf(finding.answers().keySet());
      byActor
          .computeIfAbsent(alone.get(0), id -> new LinkedHashMap<>())
          .computeIfAbsent(alone, id -> new ArrayList<>())
          .add(answer(finding));
    }
    List<Styled> items = new ArrayList<>();
    for (Id actor : findings.get(0).standings().keySet()) {
      byActor
          .getOrDefault(actor, Map.of())
          .forEach(
              (alone, answers) ->
                  items.add(
                      Styled.of(names.labels(alone), Role.ACTOR)
                          .plus(alone.size() > 1 ? ", on one record: " : ": ")
                          .plus(Styled.join("; ", answers))));
    }
    return List.of(new Paragraph(Styled.of(heading, FlagRoles.of(Flag.ALONE))), Items.of(items));
  }

  /**
   * "Silent: Size; Sanctions", and apart from these "Nothing that counts here: Mandate", where
   * there are records that the basis leaves out: what is left out is no silence.
   */
  static List<Block> silent(String word, List<QuestionFinding> findings) {
    List<String> silent = new ArrayList<>();
    List<String> filtered = new ArrayList<>();
    for (QuestionFinding finding : findings) {
      (finding.isFiltered() ? filtered : silent).add(finding.question().label());
    }
    List<Block> blocks = new ArrayList<>();
    if (!silent.isEmpty()) {
      blocks.add(labelled(word, silent));
    }
    if (!filtered.isEmpty()) {
      blocks.add(labelled(English.capitalized(HowItCounts.nothing(true)), filtered));
    }
    return blocks;
  }

  private static Labelled labelled(String word, List<String> labels) {
    return new Labelled(
        Styled.of(word, FlagRoles.of(Flag.NONE)).plus(": "), Styled.of(String.join("; ", labels)));
  }

  /** "Mandate (a robust mandate ‡, 9 Nov 2017; via Sajjan)": what a cell would say, on a line. */
  private Styled answer(QuestionFinding finding) {
    Map.Entry<Id, Standing.Stated> alone = finding.answers().entrySet().iterator().next();
    Standing.Stated stated = alone.getValue();
    String terms = new ConditionWords(names).onlyIf(stated.conditions());
    Styled answer = AnswerStyle.words(finding.question(), stated.answer(), terms);
    PartialDate date = stated.stance().date();
    String when = commonDate.equals(Optional.of(date)) ? "" : ", " + English.shortDate(date);
    return StandingCell.marked(
            Styled.of(finding.question().label() + " (").plus(answer), stated.stance().evidence())
        .plus(when)
        .plus(howItCounts(finding, alone.getKey(), stated))
        .plus(beside(finding, stated))
        .plus(leftOut(finding) + implied(finding) + ")");
  }

  private String howItCounts(QuestionFinding finding, Id actor, Standing.Stated stated) {
    StringBuilder said = new StringBuilder();
    new HowItCounts(names)
        .of(finding.question(), actor, stated)
        .forEach(each -> said.append("; ").append(each));
    return said.toString();
  }

  private Styled beside(QuestionFinding finding, Standing stated) {
    return new BesideItems(names)
        .told(finding.question(), stated)
        .map(told -> Styled.of("; ").plus(told))
        .orElse(Styled.EMPTY);
  }

  /** "; nothing that counts here: Fox", of whom a filter leaves words out. */
  private String leftOut(QuestionFinding finding) {
    List<Id> filtered = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (standing.isFiltered()) {
                filtered.add(actor);
              }
            });
    return filtered.isEmpty() ? "" : "; " + HowItCounts.nothing(true) + ": " + names.few(filtered);
  }

  /** "; Sajjan supports it under Ukraine's plan, which implies: supports". */
  private String implied(QuestionFinding finding) {
    List<String> implied = new Reasons(names).implied(finding);
    return implied.isEmpty() ? "" : "; " + String.join("; ", implied);
  }
}
