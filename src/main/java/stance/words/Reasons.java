package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.FlagKind;
import stance.compare.FlagRule;
import stance.compare.Implied;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.QuotationMarks;

/** The reasons for flags in words: the instance at hand, never the alternatives of a rule. */
public final class Reasons {

  /** With more actors than this, a reason counts them instead of naming them. */
  public static final int NAMED_AT_MOST = 5;

  private final Names names;
  private final ConditionWords terms;
  private final InstanceWords instances;
  private final boolean campsAreShown;

  /** Reasons that stand alone, or beside the answers of a few. */
  public Reasons(Names names) {
    this(names, false);
  }

  private Reasons(Names names, boolean campsAreShown) {
    this.names = names;
    this.campsAreShown = campsAreShown;
    this.terms = new ConditionWords(names);
    this.instances = new InstanceWords(names);
  }

  /** Reasons that stand over a list of who gives which answer, and so need not tell it in brief. */
  public static Reasons overCamps(Names names) {
    return new Reasons(names, true);
  }

  /** Why {@code finding} has its flag. */
  public Reason of(QuestionFinding finding) {
    Set<Id> told = dividedEitherWay(finding).keySet();
    List<String> others =
        new ArrayList<>(Unanswered.clauses(names, finding, told, isCrowded(finding)));
    others.addAll(new MetWords(names).notAssumed(finding));
    return switch (finding.flag()) {
      case NONE -> none(finding);
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

  /** Whether the camps have to be told, as nothing beside the reason shows them. */
  private boolean tellsCamps(QuestionFinding finding) {
    return isCrowded(finding) && !campsAreShown;
  }

  private Reason none(QuestionFinding finding) {
    boolean filtered = finding.isFiltered();
    String nothing = filtered ? "anything that counts here" : "anything on record";
    List<String> brief = filtered ? List.of(HowItCounts.nothing(true)) : List.of();
    return new Reason(brief, "nobody has " + nothing, implied(finding));
  }

  private Reason alone(QuestionFinding finding, List<String> others) {
    String who = names.and(finding.answers().keySet());
    List<String> brief = new ArrayList<>(isCrowded(finding) ? List.of(who) : List.of());
    List<String> implied = implied(finding);
    brief.addAll(isCrowded(finding) ? List.of() : implied);
    List<String> rest = new ArrayList<>(others);
    rest.addAll(implied);
    String have = names.verb(finding.answers().keySet(), " has spoken", " have spoken");
    String only =
        finding.isFiltered() ? "only what " + who + " said counts here" : "only " + who + have;
    return new Reason(brief, only, rest);
  }

  /** "Merkel supports on “Ukraine's plan”, which implies: across the whole area". */
  public List<String> implied(QuestionFinding finding) {
    List<String> said = new ArrayList<>();
    for (Implied implied : finding.implied()) {
      Question elsewhere = names.dossier().question(implied.elsewhere());
      said.add(
          AnswerWords.saidBy(names, elsewhere, List.of(implied.actor()), implied.by().answer())
              + " on "
              + QuotationMarks.around(elsewhere.label())
              + ", which implies: "
              + AnswerWords.text(finding.question(), implied.implied()));
    }
    return said;
  }

  private Reason open(QuestionFinding finding, List<String> others) {
    String said = openly(finding);
    if (said.isEmpty()) {
      boolean nobody = true;
      for (Standing standing : finding.standings().values()) {
        nobody &= !holdsAnAnswer(standing);
      }
      List<String> brief =
          isCrowded(finding) || !nobody ? others : List.of("nobody gave an answer");
      return new Reason(brief, others.get(0), others.subList(1, others.size()));
    }
    return isCrowded(finding)
        ? new Reason(withOthers(finding, said, others), said, others)
        : new Reason(List.of(said), said, others);
  }

  /** Why answers that were given are not compared; empty where others' lack of one is why. */
  private String openly(QuestionFinding finding) {
    List<Id> stated = List.copyOf(finding.answers().keySet());
    Optional<FlagRule> apart = finding.apart();
    if (apart.isPresent()) {
      String why = apart.get().meaning();
      return tellsCamps(finding) ? why + ": " + listed(finding, camps(finding)) : why;
    }
    boolean others = false;
    for (Standing standing : finding.standings().values()) {
      others |= standing.answered().isEmpty() && holdsAnAnswer(standing);
    }
    return stated.isEmpty() || others
        ? ""
        : (stated.size() == 1 ? "only " : "") + names.and(stated) + " answered";
  }

  /** Whether somebody gave an answer, if only one of those between whom a body is divided. */
  private static boolean holdsAnAnswer(Standing standing) {
    for (Standing.Spoken word : standing.words()) {
      if (word.given().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Reason agree(QuestionFinding finding, List<String> others) {
    String one = instances.oneRecord(finding);
    if (!one.isEmpty()) {
      return new Reason(withOthers(finding, one, others), one, others);
    }
    String same = together(finding, camps(finding));
    List<String> settled = new ArrayList<>(terms.met(finding.distinctDecidingPairs()));
    settled.addAll(met(finding));
    String met = String.join("; ", settled);
    String full = met.isEmpty() ? same : same + "; " + met;
    String brief = tellsCamps(finding) ? same : met;
    return new Reason(withOthers(finding, brief, others), full, others);
  }

  private Reason partly(QuestionFinding finding, List<String> others) {
    List<SameAnswer> camps = camps(finding);
    if (camps.size() == 1) {
      String onTerms = "same answer on different terms";
      String full =
          isCrowded(finding) ? onTerms : onTerms + ": " + terms.each(camps.get(0).members());
      return new Reason(withOthers(finding, onTerms, others), full, others);
    }
    String listed = listed(finding, camps);
    String instance = finding.kind().map(kind -> instance(kind, finding, camps)).orElse("");
    String brief = instance.isEmpty() && tellsCamps(finding) ? listed : instance;
    List<String> full = new ArrayList<>(met(finding));
    full.add(0, finding.kind().equals(Optional.of(FlagKind.CONDITIONAL)) ? instance : listed);
    return new Reason(withOthers(finding, brief, others), String.join("; ", full), others);
  }

  /** Since when the world has met conditions; among many, those alone that decide something. */
  private List<String> met(QuestionFinding finding) {
    MetWords met = new MetWords(names);
    return isCrowded(finding) ? met.droppedOut(finding.distinctDecidingPairs()) : met.of(finding);
  }

  private String instance(FlagKind kind, QuestionFinding finding, List<SameAnswer> camps) {
    return switch (kind) {
      case CONDITIONAL -> instances.neitherWithout(finding);
      case NEUTRAL -> isCrowded(finding) ? "" : instances.takesNoSide(finding);
      case COMPATIBLE -> onlyRulingOut(camps);
      case OVERLAP -> isCrowded(finding) ? "" : instances.bothAccept(finding);
      default -> "";
    };
  }

  private Reason differ(QuestionFinding finding, List<String> others) {
    List<PairFinding> pairs = finding.distinctDecidingPairs();
    List<SameAnswer> camps = camps(finding);
    boolean answersOppose = false;
    for (PairFinding pair : pairs) {
      answersOppose |=
          pair.rule() == FlagRule.LEVELS_FAR_APART || pair.rule() == FlagRule.OPTIONS_OPPOSED;
    }
    boolean sameAnswer = camps.size() == 1 && camps.get(0).members().size() > 1;
    String answers =
        answersOppose ? listed(finding, camps) : sameAnswer ? together(finding, camps) : "";
    List<String> why = new ArrayList<>();
    if (!isCrowded(finding)) {
      why.addAll(instances.ruledOut(finding));
    }
    List<String> divided = divided(finding);
    List<String> full = new ArrayList<>(why);
    full.addAll(divided);
    full.addAll(terms.clashes(pairs));
    full.addAll(met(finding));
    List<String> brief = new ArrayList<>(why);
    brief.addAll(divided);
    brief.addAll(terms.clashesInBrief(pairs));
    brief.addAll(new MetWords(names).droppedOut(pairs));
    boolean cellsSayIt = answersOppose && !tellsCamps(finding) && divided.isEmpty();
    return new Reason(
        withOthers(finding, but(cellsSayIt ? "" : answers, sameAnswer, brief), others),
        but(answers, sameAnswer, full),
        others);
  }

  private static String but(String answers, boolean sameAnswer, List<String> why) {
    String because = String.join("; ", why);
    return answers.isEmpty() || because.isEmpty()
        ? answers + because
        : answers + (sameAnswer ? "; but " : "; ") + because;
  }

  /** "whichever of them speaks for Russia, Ukraine differs". */
  private List<String> divided(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    dividedEitherWay(finding)
        .forEach(
            (divided, others) ->
                clauses.add(
                    "whoever speaks for "
                        + names.inText(divided)
                        + ", "
                        + names.and(others)
                        + names.verb(others, " differs", " differ")));
    return clauses;
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
      missing.removeAll(finding.notAsked());
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
    for (PairFinding pair : finding.pairs().distinct()) {
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
    Set<Id> actors = new LinkedHashSet<>();
    for (SameAnswer camp : camps) {
      if (camp.answer().taken().isEmpty()) {
        actors.addAll(camp.members().keySet());
      }
    }
    if (actors.isEmpty() || actors.size() > NAMED_AT_MOST) {
      return "";
    }
    return names.and(actors) + names.verb(actors, " only rules", " only rule") + " something out";
  }

  /** "Both" and "all" are said only of all those compared. */
  private String together(QuestionFinding finding, List<SameAnswer> camps) {
    return finding.hasFullReach() && camps.size() == 1
        ? words(finding).together(camps.get(0))
        : listed(finding, camps);
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
