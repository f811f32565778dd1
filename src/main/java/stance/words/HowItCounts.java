package stance.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Count;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.compare.Unstated;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * How a record comes to count for an actor, in words: through whom, since when, and what is said
 * since.
 */
public final class HowItCounts {

  /** Of a record that was said in time, of which nobody could have read. */
  public static final String PUBLISHED_LATER = "published later";

  private final Names names;

  public HowItCounts(Names names) {
    this.names = names;
  }

  /**
   * Each thing that a reader must know beside the answer, the weightiest first; nothing of an actor
   * who said it itself, in office, and of whom nothing else is claimed. What is told {@link
   * #beside} it is no part of this.
   */
  public List<String> of(Question question, Id actor, Spoken spoken) {
    Statement statement = spoken.statement();
    List<String> said = new ArrayList<>();
    if (spoken.count().isPresent()) {
      said.addAll(count(spoken));
    } else if (!statement.speaker().equals(actor)) {
      boolean former = !statement.inOffice() && statement.carriedOver().isEmpty();
      said.add("via " + names.inText(statement.speaker()) + (former ? ", then in office" : ""));
    }
    statement.carriedOver().map(over -> carriedOver(over, statement)).ifPresent(said::add);
    if (statement.publishedLater()) {
      said.add(PUBLISHED_LATER);
    }
    statement.laterClaim().map(claim -> later(question, claim)).ifPresent(said::add);
    return said;
  }

  /** "4 of 6", and who is no part of that; nothing of one whose answer is no count. */
  public static List<String> count(Spoken spoken) {
    if (spoken.count().isEmpty()) {
      return List.of();
    }
    Count count = spoken.count().get();
    List<String> said = new ArrayList<>(List.of(count.same() + " of " + count.stated()));
    if (!count.unstated().isEmpty()) {
      said.add(unstated(count.unstated()));
    }
    return said;
  }

  /** "under Poroshenko, not repeated since". */
  private String carriedOver(Statement.CarriedOver over, Statement statement) {
    Optional<Id> under = over.under().filter(head -> !head.equals(statement.speaker()));
    return under.map(head -> "under " + names.inText(head) + ", ").orElse("")
        + "not repeated since";
  }

  /** "since claimed by Ukraine's ambassador, 25 Feb 2019: supports". */
  private String later(Question question, Statement.LaterClaim claim) {
    Stance stance = claim.stance();
    String who =
        stance.evidence() == Evidence.CLAIMED
            ? "since claimed" + names.reportedBy(stance).map(by -> " by " + by).orElse("")
            : "our reading since";
    String answer =
        stance
            .position()
            .given()
            .map(given -> AnswerWords.of(question, given))
            .orElse(stance.position().state().word());
    return who + ", " + English.shortDate(stance.date()) + ": " + answer;
  }

  /**
   * What is told beside an answer or a refusal: "since asked, declined to say †, 20 Mar 2026:
   * Brandt", "since ruled out, 20 Mar 2026: a new agency", or "earlier answer †, 2 Mar 2025:
   * supports".
   *
   * @param marked whether a mark says how it is known, or else words do
   */
  public Optional<String> beside(Question question, Standing standing, boolean marked) {
    Optional<? extends Spoken> beside = standing.toldBeside();
    if (beside.isEmpty()) {
      return Optional.empty();
    }
    Spoken word = beside.get();
    Stance stance = word.stance();
    String mark = English.mark(stance.evidence());
    String told =
        lead(standing, word)
            + (marked && !mark.isEmpty() ? "\u00a0" + mark : "")
            + ", "
            + English.shortDate(stance.date())
            + ": "
            + what(question, standing, word);
    String known = marked || mark.isEmpty() ? "" : ", " + new RecordWords(names).known(stance);
    return Optional.of(told + known);
  }

  private String lead(Standing standing, Spoken beside) {
    if (beside.given().isEmpty()) {
      String asked = beside.state() == Standing.State.DECLINED ? "asked, " : "";
      return "since " + asked + English.withoutAnswer(beside.state());
    }
    boolean ofAnother =
        standing.spoken().filter(now -> now.speaker().equals(beside.speaker())).isEmpty();
    return (standing.isBesideLater() ? "since ruled out" : "earlier answer")
        + (ofAnother ? " by " + by(beside) : "");
  }

  private String what(Question question, Standing standing, Spoken beside) {
    if (beside.given().isEmpty()) {
      return by(beside);
    }
    return standing.isBesideLater()
        ? withTerms(AnswerWords.listRuledOut(question, beside.given().get()), beside)
        : withTerms(AnswerWords.of(question, beside.given().get()), beside);
  }

  private String by(Spoken word) {
    return names.inText(word.speaker());
  }

  private String withTerms(String answer, Spoken word) {
    String terms = new ConditionWords(names).onlyIf(word.terms());
    return answer + (terms.isEmpty() ? "" : ", " + terms);
  }

  /** "1 declined to say, 12 took no part": who is no part of a count. */
  public static String unstated(Unstated unstated) {
    List<String> parts = new ArrayList<>();
    addCounted(parts, unstated.undecided().size(), Standing.State.UNDECIDED);
    addCounted(parts, unstated.declined().size(), Standing.State.DECLINED);
    addCounted(parts, unstated.absent().size(), Standing.State.ABSENT);
    return String.join(", ", parts);
  }

  private static void addCounted(List<String> parts, int count, Standing.State state) {
    if (count > 0) {
      parts.add(count + " " + English.withoutAnswer(state));
    }
  }

  /** What a cell or a sentence says of one of whom nothing counts. */
  public static String nothing(boolean filtered) {
    return filtered ? "nothing that counts here" : "nothing on record";
  }
}
