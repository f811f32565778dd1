package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.dossier.Id;

/** The reasons for flags in words. */
public final class Reasons {

  /** With more actors than this, a reason counts them instead of naming them. */
  public static final int NAMED_AT_MOST = 5;

  private final Names names;
  private final ConditionWords terms;

  public Reasons(Names names) {
    this.names = names;
    this.terms = new ConditionWords(names);
  }

  /** Why {@code finding} has its flag. */
  public Reason of(QuestionFinding finding) {
    Set<Id> told = dividedEitherWay(finding).keySet();
    List<String> others = Unanswered.clauses(names, finding, told, isCrowded(finding));
    return switch (finding.flag()) {
      case NONE -> new Reason(List.of(), "nobody has anything on record", List.of());
      case ALONE -> alone(finding, others);
      case OPEN -> open(finding, others);
      case AGREE -> agree(finding, others);
      case PARTLY -> partly(finding, others);
      case DIFFER -> differ(finding, others);
    };
  }

  private static boolean isCrowded(QuestionFinding finding) {
    return finding.standings().size() > NAMED_AT_MOST;
  }

  private Reason alone(QuestionFinding finding, List<String> others) {
    String who = names.and(finding.answers().keySet());
    List<String> brief = isCrowded(finding) ? List.of(who) : List.of();
    return new Reason(
        brief, "only " + who + (finding.stated() == 1 ? " has spoken" : " have spoken"), others);
  }

  private Reason open(QuestionFinding finding, List<String> others) {
    List<Id> stated = List.copyOf(finding.answers().keySet());
    if (stated.isEmpty()) {
      List<String> brief = isCrowded(finding) ? others : List.of("nobody gave an answer");
      return new Reason(brief, others.get(0), others.subList(1, others.size()));
    }
    String said = openBetween(finding, stated);
    return isCrowded(finding)
        ? new Reason(withOthers(finding, said, others), said, others)
        : new Reason(List.of(said), said, others);
  }

  private String openBetween(QuestionFinding finding, List<Id> stated) {
    for (PairFinding pair : finding.decidingPairs()) {
      if (pair.rule() == FlagRule.OWN_COUNTRIES || pair.rule() == FlagRule.ONLY_EXCLUSIONS) {
        return pair.rule().meaning();
      }
    }
    return "only " + names.and(stated) + " said";
  }

  private Reason agree(QuestionFinding finding, List<String> others) {
    String same = together(finding, camps(finding));
    String met = String.join("; ", terms.met(finding.decidingPairs()));
    String full = met.isEmpty() ? same : same + "; " + met;
    String brief = isCrowded(finding) ? same : met;
    return new Reason(withOthers(finding, brief, others), full, others);
  }

  private Reason partly(QuestionFinding finding, List<String> others) {
    List<SameAnswer> camps = camps(finding);
    if (camps.size() == 1) {
      String onTerms = "same answer on different terms";
      String full = isCrowded(finding) ? onTerms : onTerms + ": " + terms.each(camps.get(0));
      return new Reason(withOthers(finding, onTerms, others), full, others);
    }
    String listed = listed(finding, camps);
    boolean ofOptions = finding.decidingPairs().stream().allMatch(Reasons::isOfOptions);
    String ruling = ofOptions ? onlyRulingOut(camps) : "";
    String brief = ruling.isEmpty() && isCrowded(finding) ? listed : ruling;
    return new Reason(withOthers(finding, brief, others), listed, others);
  }

  private static boolean isOfOptions(PairFinding pair) {
    return pair.rule() == FlagRule.OPTIONS_OVERLAP;
  }

  private Reason differ(QuestionFinding finding, List<String> others) {
    List<PairFinding> pairs = finding.decidingPairs();
    List<SameAnswer> camps = camps(finding);
    boolean answersOppose = false;
    for (PairFinding pair : pairs) {
      answersOppose |=
          pair.rule() == FlagRule.LEVELS_FAR_APART || pair.rule() == FlagRule.OPTIONS_OPPOSED;
    }
    boolean sameAnswer = camps.size() == 1 && camps.get(0).members().size() > 1;
    String answers =
        answersOppose ? listed(finding, camps) : sameAnswer ? together(finding, camps) : "";
    String full = but(answers, sameAnswer, dividedAnd(finding, terms.clashes(pairs)));
    String shown = answersOppose && !isCrowded(finding) ? "" : answers;
    String brief = but(shown, sameAnswer, dividedAnd(finding, terms.clashesInBrief(pairs)));
    return new Reason(withOthers(finding, brief, others), full, others);
  }

  private static String but(String answers, boolean sameAnswer, String why) {
    return answers.isEmpty() || why.isEmpty()
        ? answers + why
        : answers + (sameAnswer ? "; but " : "; ") + why;
  }

  /** "Russia is divided, and differs from Ukraine either way", then which terms clash. */
  private String dividedAnd(QuestionFinding finding, List<String> clashes) {
    List<String> clauses = new ArrayList<>();
    dividedEitherWay(finding)
        .forEach(
            (divided, others) -> {
              String from = finding.standings().size() == 2 ? "" : " from " + names.and(others);
              clauses.add(names.actor(divided) + " is divided, and differs" + from + " either way");
            });
    clauses.addAll(clashes);
    return String.join("; ", clauses);
  }

  /** A few actors' cells show what each did, so their flag names only who is missing from it. */
  private List<String> withOthers(QuestionFinding finding, String brief, List<String> others) {
    List<String> lines = new ArrayList<>();
    if (!brief.isEmpty()) {
      lines.add(brief);
    }
    if (isCrowded(finding)) {
      lines.addAll(others);
    } else if (!finding.hasFullReach()) {
      List<Id> missing = new ArrayList<>(finding.standings().keySet());
      missing.removeAll(finding.answers().keySet());
      missing.removeIf(id -> finding.standing(id).divided().isPresent());
      if (!missing.isEmpty()) {
        lines.add("without " + names.and(missing));
      }
    }
    return lines;
  }

  /** Each divided actor that differs whichever of its speakers is right, and from whom. */
  private static Map<Id, List<Id>> dividedEitherWay(QuestionFinding finding) {
    Map<Id, List<Id>> others = new LinkedHashMap<>();
    for (PairFinding pair : finding.pairs()) {
      if (pair.rule() == FlagRule.DIFFERS_FROM_EVERY_SPEAKER) {
        boolean first = finding.standing(pair.a()).divided().isPresent();
        others
            .computeIfAbsent(first ? pair.a() : pair.b(), id -> new ArrayList<>())
            .add(first ? pair.b() : pair.a());
      }
    }
    return others;
  }

  /** "Sajjan only rules something out", of a choice question's camps. */
  private String onlyRulingOut(List<SameAnswer> camps) {
    List<Id> actors =
        camps.stream()
            .filter(camp -> camp.answer().taken().isEmpty())
            .flatMap(camp -> camp.members().keySet().stream())
            .toList();
    if (actors.isEmpty() || actors.size() > NAMED_AT_MOST) {
      return "";
    }
    return names.and(actors)
        + (actors.size() == 1 ? " only rules" : " only rule")
        + " something out";
  }

  /** "Both" and "all" are said only of all those compared. */
  private String together(QuestionFinding finding, List<SameAnswer> camps) {
    return finding.hasFullReach() ? words(finding).together(camps.get(0)) : listed(finding, camps);
  }

  private String listed(QuestionFinding finding, List<SameAnswer> camps) {
    CampWords words = words(finding);
    return isCrowded(finding) ? words.counted(camps) : words.named(camps);
  }

  private CampWords words(QuestionFinding finding) {
    return new CampWords(names, finding.question());
  }

  private static List<SameAnswer> camps(QuestionFinding finding) {
    return finding.byAnswer();
  }
}
