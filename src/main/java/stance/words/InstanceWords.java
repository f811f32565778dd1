package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.dossier.AnswerSpace;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.QuotationMarks;

/** What made a rule match in the case at hand, in words. */
final class InstanceWords {

  private final Names names;

  InstanceWords(Names names) {
    this.names = names;
  }

  /** "one record: Klimkin, for Ukraine"; empty where the flag does not come of one record alone. */
  String oneRecord(QuestionFinding finding) {
    Set<Id> both = new LinkedHashSet<>();
    Set<Id> speakers = new LinkedHashSet<>();
    for (PairFinding pair : finding.distinctDecidingPairs()) {
      if (pair.rule() != FlagRule.ONE_RECORD) {
        return "";
      }
      both.add(pair.a());
      both.add(pair.b());
      finding.standing(pair.a()).words().forEach(word -> speakers.add(word.speaker()));
    }
    both.removeAll(speakers);
    return both.isEmpty() ? "" : "one record: " + names.and(speakers) + ", for " + names.and(both);
  }

  /** "neither without a ceasefire: Le Drian opposes it unless, Gabriel supports it if". */
  String neitherWithout(QuestionFinding finding) {
    List<String> said = new ArrayList<>();
    for (PairFinding pair : finding.decidingPairs()) {
      List<String> conditions =
          pair.instance().neitherWithout().stream()
              .map(id -> QuotationMarks.around(names.dossier().condition(id).means()))
              .toList();
      said.add(
          "neither unless "
              + English.and(conditions)
              + ": "
              + said(finding, pair.a(), pair)
              + ", "
              + said(finding, pair.b(), pair));
    }
    return String.join("; ", said);
  }

  private String said(QuestionFinding finding, Id actor, PairFinding pair) {
    return finding
        .standing(actor)
        .answered()
        .map(
            stated -> {
              boolean excludes =
                  stated.conditions().excluded().containsAll(pair.instance().neitherWithout());
              return AnswerWords.saidBy(names, finding.question(), List.of(actor), stated.answer())
                  + (excludes ? " until then" : " then");
            })
        .orElse(names.inText(actor));
  }

  /** "Merkel takes no side". */
  String takesNoSide(QuestionFinding finding) {
    return switch (finding.question().answers().type()) {
      case SCALE -> takesNoSide(finding, finding.question().answers());
      case CHOICE -> "";
    };
  }

  private String takesNoSide(QuestionFinding finding, AnswerSpace scale) {
    List<Id> neutral = new ArrayList<>();
    finding
        .answers()
        .forEach(
            (actor, stated) -> {
              int place = scale.positionOf(stated.answer().taken().get(0)).orElseThrow();
              if (2 * place == scale.possible().size() - 1) {
                neutral.add(actor);
              }
            });
    return neutral.isEmpty()
        ? ""
        : names.and(neutral) + names.verb(neutral, " takes no side", " take no side");
  }

  /** "both would accept wherever OSCE monitors work", of one pair. */
  String bothAccept(QuestionFinding finding) {
    List<PairFinding> pairs = finding.decidingPairs();
    if (pairs.size() != 1 || finding.standings().size() != 2) {
      return "";
    }
    return pairs
        .get(0)
        .instance()
        .options()
        .filter(options -> !options.both().isEmpty())
        .map(
            options ->
                "both would accept "
                    + English.or(
                        options.both().stream()
                            .map(id -> AnswerWords.text(finding.question(), id))
                            .toList()))
        .orElse("");
  }

  /** "Lavrov rules out “across the whole area”, which Ukraine and Germany want". */
  List<String> ruledOut(QuestionFinding finding) {
    Map<Refusal, Set<Id>> wanting = new LinkedHashMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      if (pair.rule() == FlagRule.OPTIONS_OPPOSED) {
        pair.instance()
            .options()
            .ifPresent(
                options -> {
                  collect(wanting, pair.a(), options.ruledOutByA(), pair.b());
                  collect(wanting, pair.b(), options.ruledOutByB(), pair.a());
                });
      }
    }
    List<String> said = new ArrayList<>();
    wanting.forEach((refusal, others) -> said.add(ruledOut(finding, refusal, others)));
    return said;
  }

  /** Options that one actor rules out and others want. */
  private record Refusal(Id by, List<Id> options) {}

  private static void collect(Map<Refusal, Set<Id>> wanting, Id by, List<Id> options, Id other) {
    if (!options.isEmpty()) {
      wanting.computeIfAbsent(new Refusal(by, options), r -> new LinkedHashSet<>()).add(other);
    }
  }

  private String ruledOut(QuestionFinding finding, Refusal refusal, Set<Id> others) {
    Question question = finding.question();
    List<String> options =
        refusal.options().stream().map(id -> AnswerWords.text(question, id)).toList();
    return names.inText(refusal.by())
        + names.verb(List.of(refusal.by()), " rules out ", " rule out ")
        + QuotationMarks.around(English.or(options))
        + asClaimed(finding, Set.of(refusal.by()))
        + ", which "
        + names.and(others)
        + names.verb(others, " wants", " want")
        + asClaimed(finding, others);
  }

  /** " (as claimed)", of those whose answer is known by another party's claim alone. */
  private String asClaimed(QuestionFinding finding, Set<Id> actors) {
    List<Id> claimed = new ArrayList<>();
    for (Id actor : actors) {
      if (finding
          .standing(actor)
          .answered()
          .filter(stated -> stated.stance().evidence() == Evidence.CLAIMED)
          .isPresent()) {
        claimed.add(actor);
      }
    }
    if (claimed.isEmpty()) {
      return "";
    }
    boolean all = claimed.size() == actors.size();
    return " (" + (all ? "" : names.and(claimed) + " ") + "as claimed)";
  }
}
