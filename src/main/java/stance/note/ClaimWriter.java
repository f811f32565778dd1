package stance.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import stance.compare.Camp;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.ClaimWords;
import stance.note.words.ClaimWords.Brevity;
import stance.note.words.ClaimWords.Filter;
import stance.note.words.NoteLanguage;

/** Who gives which answer to a question, and who gives none, as clauses with their citations. */
public final class ClaimWriter {

  /** Where more than so many say the same, a paragraph counts them. */
  public static final int NAMED_AT_MOST = 8;

  private static final Set<AnswerState> ANSWERING =
      EnumSet.of(AnswerState.ANSWERED, AnswerState.WITHHELD);

  /** So many who stand apart are named in brief, and so many where more than eight answered. */
  private static final int FEW = 2;

  private static final int FEW_OF_MANY = 4;

  private final Comparison comparison;
  private final NoteLanguage wording;
  private final Speaking speaking;
  private final StandingClauses clauses;
  private final LeftOut leftOut;

  ClaimWriter(Comparison comparison, NoteLanguage wording, Speaking speaking) {
    this.comparison = comparison;
    this.wording = wording;
    this.speaking = speaking;
    this.clauses = new StandingClauses(wording, speaking);
    this.leftOut = new LeftOut(comparison);
  }

  /**
   * The camps, one clause each, those with the same answer together; of many, the large counted.
   */
  public List<String> camps(QuestionFinding finding) {
    List<SameAnswer> answers = finding.byAnswer();
    int counted = Crowd.counted(answers);
    List<String> clauses = new ArrayList<>();
    for (SameAnswer same : answers.subList(0, counted)) {
      clauses.addAll(Crowd.clauses(finding.question(), same, wording.claims(), speaking));
    }
    for (SameAnswer same : answers.subList(counted, answers.size())) {
      same.camps().forEach(camp -> clauses.add(camp(finding.question(), camp)));
    }
    return clauses;
  }

  /** The same, each cited where it is asked for. */
  public List<Supplier<String>> eachCamp(QuestionFinding finding) {
    List<Supplier<String>> clauses = new ArrayList<>();
    for (SameAnswer same : finding.byAnswer()) {
      for (Camp camp : same.camps()) {
        clauses.add(() -> camp(finding.question(), camp));
      }
    }
    return clauses;
  }

  private String camp(Question question, Camp camp) {
    return wording.claims().camp(claim(question, camp).eachRecordOnce());
  }

  /** A camp as a claim that names all of them. */
  public Claim claim(Question question, Camp camp) {
    List<Mention> who = new ArrayList<>();
    camp.members().forEach((actor, stated) -> who.add(speaking.mention(actor, stated)));
    return new Claim(said(question, camp), who);
  }

  private Said said(Question question, Camp camp) {
    return speaking.said(question, camp.members().values().iterator().next());
  }

  /**
   * The camps in brief: named where they are few, else counted.
   *
   * @param verb whether the first that names somebody has the verb of all
   */
  public List<String> inBrief(QuestionFinding finding, Brevity brevity, boolean verb) {
    List<SameAnswer> answers = finding.byAnswer();
    return switch (brevity) {
      case NUMBER_OF_ANSWERS ->
          List.of(wording.claims().inWays(answers.size(), Crowd.size(finding.answers().values())));
      case COMMONEST -> {
        List<Stated> others =
            answers.stream().skip(1).flatMap(one -> one.members().values().stream()).toList();
        yield List.of(
            counted(finding.question(), answers.get(0), true),
            wording.claims().otherwise(Crowd.size(others)));
      }
      case COUNTED_IN_SUM -> inSum(finding);
      case WITH_WORDS, WITH_TERMS, BY_TERM, WITHOUT_TERMS, OUTLIERS, COUNTED -> {
        List<String> clauses = new ArrayList<>();
        for (SameAnswer same : answers) {
          clauses.addAll(inBrief(finding, same, brevity, verb && clauses.isEmpty()));
        }
        yield clauses;
      }
    };
  }

  private List<String> inSum(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    finding.byAnswer().forEach(same -> clauses.add(counted(finding.question(), same, false)));
    ClaimWords.Size all = Crowd.size(finding.answers().values());
    if (all.weaker() > 0) {
      clauses.add(wording.claims().notInOwnWords(all.weaker(), all.actors()));
    }
    return clauses;
  }

  private List<String> inBrief(
      QuestionFinding finding, SameAnswer same, Brevity brevity, boolean verb) {
    boolean many = finding.stated() > NAMED_AT_MOST;
    boolean outliers = brevity == Brevity.OUTLIERS;
    boolean few = same.members().size() <= (many ? FEW_OF_MANY : FEW);
    if (brevity == Brevity.COUNTED || (outliers ? !few : many)) {
      return List.of(counted(finding.question(), same, true));
    }
    if (outliers || brevity == Brevity.WITHOUT_TERMS) {
      return List.of(withoutTerms(finding.question(), same, verb));
    }
    if (brevity == Brevity.BY_TERM && same.camps().size() > 1) {
      TermByTerm told = TermByTerm.of(finding.question(), same, speaking);
      return List.of(wording.claims().byTerm(told.answer(), told.terms()));
    }
    List<String> clauses = new ArrayList<>();
    for (Camp camp : same.camps()) {
      Claim claim = claim(finding.question(), camp);
      clauses.add(wording.claims().inBrief(claim, brevity, verb && clauses.isEmpty()));
    }
    return clauses;
  }

  private String counted(Question question, SameAnswer same, boolean graded) {
    ClaimWords.Size size = Crowd.size(same.members().values());
    return wording
        .claims()
        .countedInBrief(AnswersAsSaid.of(question, same), graded ? size : size.withoutGrade());
  }

  private String withoutTerms(Question question, SameAnswer same, boolean verb) {
    List<Mention> who = new ArrayList<>();
    same.members().forEach((actor, stated) -> who.add(speaking.mention(actor, stated)));
    return wording
        .claims()
        .withoutTerms(
            new Claim(AnswersAsSaid.of(question, same), who),
            Crowd.conditional(same.members().values()),
            verb);
  }

  /** Where one actor stands on a question, if it has spoken. */
  public String standing(Question question, Id actor, Standing standing) {
    return clauses.standing(question, actor, standing);
  }

  /** The same where it is said besides whose standing it is, how it changed, and on which day. */
  public String stood(Question question, Id actor, Standing standing, PartialDate day) {
    return clauses.stood(question, actor, standing, day);
  }

  /** Those whose speakers differ, each with the camps among them. */
  public List<String> divided(QuestionFinding finding) {
    return divided(finding, clauses::divided);
  }

  private interface DividedClause {
    String of(Question question, Id actor, Standing.Divided divided);
  }

  private static List<String> divided(QuestionFinding finding, DividedClause clause) {
    List<String> divided = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) ->
                standing
                    .divided()
                    .ifPresent(
                        between -> divided.add(clause.of(finding.question(), actor, between))));
    return divided;
  }

  /**
   * Those who gave no answer that counts, by how they did not, each in clauses that stand under a
   * head which says that.
   */
  public Map<AnswerState, List<String>> byState(QuestionFinding finding) {
    Map<AnswerState, List<String>> clauses = new EnumMap<>(AnswerState.class);
    put(clauses, AnswerState.DIVIDED, divided(finding, this.clauses::within));
    for (Standing.State state :
        List.of(
            Standing.State.UNDECIDED,
            Standing.State.DECLINED,
            Standing.State.ABSENT,
            Standing.State.WITHHELD)) {
      finding.standings().values().stream()
          .filter(standing -> standing.state() == state)
          .findFirst()
          .ifPresent(s -> put(clauses, Tally.state(s), withoutAnswer(finding, state, true)));
    }
    List<Id> silent = silentOnes(finding, false);
    if (!silent.isEmpty()) {
      put(clauses, AnswerState.SILENT, List.of(wording.claims().names(speaking.subjects(silent))));
    }
    List<Id> filtered = silentOnes(finding, true);
    if (!filtered.isEmpty()) {
      put(clauses, AnswerState.FILTERED, List.of(filtered(finding.question(), filtered)));
    }
    return clauses;
  }

  private static void put(
      Map<AnswerState, List<String>> clauses, AnswerState state, List<String> some) {
    if (!some.isEmpty()) {
      clauses.put(state, some);
    }
  }

  private List<String> withoutAnswer(
      QuestionFinding finding, Standing.State state, boolean underLead) {
    Map<Id, Spoken> who = finding.spokenIn(state);
    if (who.size() > NAMED_AT_MOST) {
      AnswerState counted = Tally.state(finding.standing(who.keySet().iterator().next()));
      return List.of(
          underLead
              ? wording.claims().inAnnex(who.size())
              : wording.claims().withoutAnswerCounted(counted, who.size()));
    }
    return withoutAnswer(finding.question(), state, who, underLead);
  }

  /** Those who spoke and gave no answer, and those whose answer does not hold here. */
  public List<String> withoutAnswer(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    for (Standing.State state :
        List.of(
            Standing.State.UNDECIDED,
            Standing.State.DECLINED,
            Standing.State.ABSENT,
            Standing.State.WITHHELD)) {
      clauses.addAll(withoutAnswer(finding, state, false));
    }
    return clauses;
  }

  private List<String> withoutAnswer(
      Question question, Standing.State state, Map<Id, Spoken> who, boolean underLead) {
    List<String> clauses = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    who.forEach(
        (actor, spoken) -> {
          Mention mention = speaking.mention(actor, spoken);
          mentions.add(mention);
          if (state == Standing.State.WITHHELD) {
            clauses.add(wording.claims().withheld(mention, speaking.said(question, spoken)));
          }
        });
    if (!mentions.isEmpty() && state != Standing.State.WITHHELD) {
      Said said = speaking.said(question, who.values().iterator().next());
      List<Mention> once = Claim.eachRecordOnce(mentions);
      clauses.add(
          underLead ? wording.claims().named(once) : wording.claims().withoutAnswer(said, once));
    }
    return clauses;
  }

  /** Those of whom nothing counts: what is not on record, and what the note leaves out. */
  public List<String> silent(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    List<Id> silent = silentOnes(finding, false);
    if (silent.size() > NAMED_AT_MOST) {
      clauses.add(wording.claims().silent(silent.size(), finding.standings().size()));
    } else if (!silent.isEmpty()) {
      clauses.add(wording.claims().silent(speaking.subjects(silent)));
    }
    List<Id> filtered = silentOnes(finding, true);
    if (!filtered.isEmpty()) {
      clauses.add(filtered(finding.question(), filtered));
    }
    return clauses;
  }

  /**
   * Who spoke and gave no answer, in a list of what others say; whose answer does not hold in the
   * world assumed has given one ({@link Withheld}).
   *
   * @param naming whether they are named where they are few
   */
  List<String> spokeInBrief(QuestionFinding finding, boolean naming) {
    Map<AnswerState, List<Id>> spoke = new EnumMap<>(AnswerState.class);
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              AnswerState state = Tally.state(standing);
              if (!ANSWERING.contains(state) && !standing.isSilent()) {
                spoke.computeIfAbsent(state, same -> new ArrayList<>()).add(actor);
              }
            });
    List<String> clauses = new ArrayList<>();
    spoke.forEach(
        (state, who) ->
            clauses.add(
                wording.claims().withoutAnswerInBrief(state, speaking.subjects(who), naming)));
    return clauses;
  }

  /**
   * Of whom nothing counts, in a list of what others say.
   *
   * @param naming whether they are named where they are few
   */
  public List<String> silentInBrief(QuestionFinding finding, boolean naming) {
    List<Id> silent = silentOnes(finding, false);
    List<Id> filtered = silentOnes(finding, true);
    if (!naming && !silent.isEmpty() && !filtered.isEmpty()) {
      return List.of(wording.claims().nothingCounts(silent.size() + filtered.size()));
    }
    List<String> clauses = new ArrayList<>();
    if (!silent.isEmpty()) {
      clauses.add(wording.claims().silentInBrief(speaking.subjects(silent), naming));
    }
    if (!filtered.isEmpty()) {
      clauses.add(wording.claims().filteredInBrief(speaking.subjects(filtered), filter(), naming));
    }
    return clauses;
  }

  static List<Id> silentOnes(QuestionFinding finding, boolean filtered) {
    List<Id> silent = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (standing.isSilent()
                  && standing.isFiltered() == filtered
                  && !finding.notAsked().contains(actor)) {
                silent.add(actor);
              }
            });
    return silent;
  }

  private String filtered(Question question, List<Id> actors) {
    int weaker = 0;
    for (Id actor : actors) {
      weaker += leftOut.weaker(question, actor);
    }
    return wording.claims().filtered(speaking.subjects(actors), filter(), weaker);
  }

  /** What this note leaves out, the strictest first. */
  Filter filter() {
    return leftOut.filter();
  }
}
