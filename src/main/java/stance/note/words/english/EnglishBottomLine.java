package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.note.words.AnswerState;
import stance.note.words.BottomLineWords;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords.Filter;
import stance.note.words.RelationWords.Terms;
import stance.note.words.SectionKind;
import stance.note.words.Unanimous;
import stance.text.SentenceEnd;
import stance.words.English;

/** The bottom line, in English. */
final class EnglishBottomLine implements BottomLineWords {

  @Override
  public String allSay(
      Unanimous all, Matter matter, Said said, Optional<Terms> terms, List<String> camps) {
    String who = English.capitalized(Grammar.all(all.actors()));
    String that = AnswerClauses.thatClause(said);
    boolean clause = that.startsWith("that ");
    String weaker = Mentions.weaker(all).map(some -> ", " + some).orElse("");
    return SentenceEnd.ended(
        who
            + (clause
                ? " say" + weaker + (weaker.isEmpty() ? " " : ", ") + that
                : " answer " + Grammar.quoted(matter.asks()) + " alike, " + that + weaker)
            + terms.map(lie -> ", on " + EnglishRelations.words(lie)).orElse("")
            + assumed(all)
            + (camps.isEmpty() ? carriedOver(all) : "")
            + reference(matter)
            + (camps.isEmpty() ? "" : ": " + String.join("; ", camps)));
  }

  /** ", two of them on assumed terms"; nothing where none is. */
  private static String assumed(Unanimous all) {
    return some(all.assumed(), all.actors(), Mentions.ASSUMING);
  }

  /** ", one of them not repeated since"; nothing where none is carried over. */
  private static String carriedOver(Unanimous all) {
    return some(all.carriedOver(), all.actors(), Mentions.NOT_REPEATED);
  }

  private static String some(int some, int all, String what) {
    return some == 0 ? "" : (some == all ? ", " : ", " + Grammar.number(some) + " of them ") + what;
  }

  @Override
  public String oneSays(Claim claim, Matter matter, boolean byLabel, boolean withTerms) {
    String terms =
        claim.said().provisos().isEmpty()
            ? ""
            : withTerms ? AnswerClauses.terms(claim.said()) : " on conditions";
    return SentenceEnd.ended(
        (byLabel ? "On " + Grammar.quoted(matter.label()) : "To " + Grammar.quoted(matter.asks()))
            + " "
            + answerIs(claim.said())
            + terms
            + ": "
            + Mentions.listed(claim.who()));
  }

  @Override
  public String standsOn(Said said) {
    return SentenceEnd.ended("The answer stands" + AnswerClauses.terms(said));
  }

  @Override
  public String answerOn(String question, Said said) {
    return SentenceEnd.ended(
        "On " + Grammar.quoted(question) + " " + answerIs(said) + AnswerClauses.terms(said));
  }

  private static String answerIs(Said said) {
    return said.taken().equals(Optional.of(Claim.Side.NEUTRAL))
        ? "no side is taken"
        : "the answer is " + AnswerClauses.answer(said);
  }

  @Override
  public String main(Matter matter, boolean byLabel, List<String> camps) {
    return SentenceEnd.ended(on(matter) + named(matter, byLabel) + ": " + joined(camps));
  }

  /** "On the main question, " only of the one that the dossier calls so. */
  private static String on(Matter matter) {
    return matter.main() ? "On the main question, " : "On ";
  }

  @Override
  public String oneRecord(int actors, Matter matter, Claim claim) {
    return SentenceEnd.ended(
        on(matter)
            + Grammar.quoted(matter.label())
            + reference(matter)
            + ", one and the same record counts for "
            + Grammar.all(actors)
            + ": "
            + AnswerClauses.withTerms(claim.said())
            + Mentions.proof(claim.who().get(0)));
  }

  @Override
  public String mainIsOpen(Matter matter) {
    return on(matter) + Grammar.quoted(matter.asks()) + ", nobody has answered.";
  }

  @Override
  public String sharpest(Extent extent, Matter matter, boolean byLabel, List<String> camps) {
    return SentenceEnd.ended(
        (extent.otherwise() ? "Otherwise they differ " : "They differ ")
            + (extent.only() ? "only on " : "most sharply on ")
            + named(matter, byLabel)
            + ": "
            + joined(camps));
  }

  private static String named(Matter matter, boolean byLabel) {
    return Grammar.quoted(byLabel ? matter.label() : matter.asks()) + reference(matter);
  }

  private static String joined(List<String> camps) {
    return String.join("; ", camps);
  }

  private static String reference(Matter matter) {
    return matter.paragraph().map(number -> " " + Grammar.reference(number)).orElse("");
  }

  @Override
  public String noDifference(boolean otherwise) {
    return otherwise ? "On no other question do they differ." : "On no question do they differ.";
  }

  @Override
  public String noFirmDifference(boolean otherwise, Set<Unfirm> why) {
    List<String> where =
        why.stream()
            .sorted()
            .map(
                reason ->
                    switch (reason) {
                      case OWN_PROPOSAL -> "on a proposal of their own";
                      case ONE_SIDE -> "on one side's word";
                      case OUR_READING -> "by our reading";
                    })
            .toList();
    return (otherwise ? "Otherwise they differ" : "They differ")
        + " on no question but "
        + English.or(where)
        + ".";
  }

  @Override
  public String noFirmAgreement() {
    return "Where all agree, it is on one side's word, or the question is read in more than one"
        + " way.";
  }

  @Override
  public String firmest(Agreed how, Unanimous all, Matter matter, Said said) {
    String who = English.capitalized(Grammar.all(all.actors()));
    String that = AnswerClauses.thatClause(said);
    return SentenceEnd.ended(
        who
            + switch (how) {
              case ALONE -> " agree ";
              case MOST_FIRMLY -> " agree most firmly ";
              case ALSO -> " also agree ";
            }
            + (that.startsWith("that ")
                ? that
                : "on " + Grammar.quoted(matter.label()) + ", " + AnswerClauses.answer(said))
            + assumed(all)
            + carriedOver(all)
            + reference(matter)
            + Mentions.weaker(all).map(some -> ", " + some).orElse(""));
  }

  @Override
  public String nothing(List<Subject> actors, int questions, boolean leftOut, boolean naming) {
    String whom =
        !naming || actors.size() > Grammar.NAMED_AT_MOST
            ? "any of the " + Grammar.number(actors.size())
            : Grammar.or(actors);
    return (leftOut ? "Nothing that counts here" : "Nothing")
        + " is on record from "
        + whom
        + Silence.onAll(questions)
        + ".";
  }

  @Override
  public String noAgreement(int actors, boolean alike) {
    return (actors == 2 ? "On no question do both agree" : "On no question do all agree")
        + (alike ? ", terms included." : ".");
  }

  @Override
  public String answeredByNone(int actors, boolean shared) {
    return SentenceEnd.ended(noneAnswered(actors, shared));
  }

  private static String noneAnswered(int actors, boolean shared) {
    return shared || actors == 2
        ? "No question was answered by " + Grammar.all(actors)
        : "No two of the " + Grammar.number(actors) + " answered the same question";
  }

  @Override
  public String declined(Map<Subject, List<Matter>> byActor, Set<Subject> also) {
    List<String> clauses = new ArrayList<>();
    byActor.forEach(
        (actor, matters) ->
            clauses.add(
                actor.name()
                    + (also.contains(actor) ? " also" : "")
                    + " did not answer on "
                    + English.and(
                        matters.stream()
                            .map(matter -> Grammar.quoted(matter.label()) + reference(matter))
                            .toList())));
    return SentenceEnd.ended("Asked, " + String.join("; ", clauses));
  }

  @Override
  public String declinedCounted(Map<Subject, List<Matter>> byActor, Set<Subject> also) {
    List<String> clauses = new ArrayList<>();
    byActor.forEach(
        (actor, matters) ->
            clauses.add(
                actor.name()
                    + " on "
                    + (also.contains(actor)
                        ? Grammar.count(matters.size(), "more question", "more questions")
                        : Grammar.count(matters.size(), "question", "questions"))));
    return SentenceEnd.ended("Asked, some did not answer: " + English.and(clauses));
  }

  @Override
  public String declinedBy(int actors) {
    return English.capitalized(NumberWords.spelled(actors))
        + (actors == 1 ? " was" : " were")
        + " asked and did not answer on some question (gaps and cautions).";
  }

  @Override
  public String firmness(Firmness firmness, boolean naming) {
    return answered(firmness)
        + "; "
        + own(firmness.own(), firmness.statements(), "the speakers'")
        + firmness.weakest().map(weak -> "; " + weakest(weak, naming)).orElse("")
        + ".";
  }

  private static String weakest(Weakness weak, boolean naming) {
    String where =
        naming
            ? " " + Grammar.quoted(weak.matter().label()) + reference(weak.matter()) + ","
            : weak.matter().paragraph().map(number -> " paragraph " + number + ",").orElse("");
    return "the weakest point is"
        + where
        + switch (weak.ground()) {
          case ONE_SIDE -> " on one side's word";
          case OUR_READING -> " in our reading";
        };
  }

  /** "47 of the 65 statements are in the speakers' own words". */
  private static String own(int own, int statements, String whose) {
    String words = " in " + whose + " own words";
    if (statements == 0) {
      return "there is no statement";
    }
    if (statements == 1) {
      return "the one statement is" + (own == 1 ? "" : " not") + words;
    }
    if (own == 0) {
      return (statements == 2 ? "neither" : "none of the " + Grammar.number(statements))
          + (statements == 2 ? " statement is" : " statements is")
          + words;
    }
    return (own < statements
            ? Grammar.number(own) + " of the " + Grammar.number(statements)
            : Grammar.all(statements))
        + " statements"
        + (own == 1 ? " is" : " are")
        + words;
  }

  /** On how many questions all gave an answer. */
  private static String answered(Firmness firmness) {
    String all = Grammar.all(firmness.actors());
    if (firmness.questions() == 1) {
      return firmness.full() == 1
          ? English.capitalized(all) + " answered the question"
          : "The question was not answered by " + all;
    }
    if (firmness.full() == firmness.questions()) {
      return English.capitalized(all)
          + " answered "
          + Grammar.all(firmness.questions())
          + " questions";
    }
    return firmness.full() == 0
        ? noneAnswered(firmness.actors(), firmness.shared())
        : English.capitalized(all)
            + " answered "
            + Grammar.number(firmness.full())
            + " of the "
            + Grammar.number(firmness.questions())
            + " questions";
  }

  @Override
  public String tally(
      int actors,
      Map<SectionKind, Integer> byAll,
      Map<SectionKind, Integer> bySome,
      int silent,
      Optional<Filter> filter) {
    return EnglishTally.of(actors, byAll, bySome, silent, filter);
  }

  @Override
  public String tallyOfOne(Subject actor, int questions, Map<AnswerState, Integer> states) {
    return EnglishTally.ofOne(actor, questions, states);
  }

  @Override
  public String conditional(List<String> questions, boolean naming) {
    boolean one = questions.size() == 1;
    return "On "
        + (naming
            ? English.and(questions.stream().map(Grammar::quoted).toList())
            : Grammar.count(questions.size(), "more question", "more questions"))
        + (one ? " the answer depends on conditions." : " the answers depend on conditions.");
  }

  @Override
  public String inOwnWords(int own, int statements, int speakers) {
    return Grammar.sentence(
        own(own, statements, speakers == 1 ? "the speaker's" : "the speakers'"));
  }

  @Override
  public String answeredBy(
      int actors, Map<AnswerState, List<Subject>> states, List<Subject> notAsked, boolean naming) {
    return EnglishTally.answeredBy(actors, states, notAsked, naming);
  }

  @Override
  public String verdict(Verdict verdict, List<String> camps) {
    String what =
        switch (verdict) {
          case DIFFER -> "The answers differ";
          case SAME_BUT_TERMS_CLASH -> "The answer is the same, on terms that clash";
          case SAME_ON_OTHER_TERMS -> "The answer is the same, on different terms";
          case TURN_ON_A_CONDITION -> "The answers turn on the same condition";
          case NO_SIDE -> "Not all take a side";
          case NEAR -> "The answers are near each other";
          case GO_TOGETHER -> "The answers go together, but are not the same";
          case PARTLY_THE_SAME -> "The answers are partly the same";
          case SAME -> "The answers agree";
          case OWN_COUNTRIES -> "Each speaks of its own country";
          case ONLY_EXCLUSIONS -> "Each only rules something out";
          case OPEN -> "No two answers can be compared";
          case ONLY_ONE -> "Only one has answered";
        };
    return SentenceEnd.ended(what + (camps.isEmpty() ? "" : ": " + String.join("; ", camps)));
  }
}
