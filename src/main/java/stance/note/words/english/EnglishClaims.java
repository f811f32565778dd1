package stance.note.words.english;

import java.util.List;
import java.util.Optional;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords;
import stance.words.English;

/** Who gives which answer, and who gives none, in English. */
final class EnglishClaims implements ClaimWords {

  @Override
  public String camp(Claim claim) {
    return AnswerClauses.withTerms(claim.said()) + ": " + Mentions.listed(claim.who());
  }

  @Override
  public String counted(Said said, int actors, int weaker, String citation) {
    return AnswerClauses.withTerms(said)
        + ": "
        + actors
        + (weaker == 0 ? "" : ", " + weaker + " of them not in their own words,")
        + " "
        + citation;
  }

  @Override
  public String named(List<Mention> who) {
    return Mentions.listed(who);
  }

  @Override
  public String answer(Said said) {
    return English.capitalized(AnswerClauses.withTerms(said));
  }

  @Override
  public String inBrief(Claim claim, Brevity brevity) {
    String answer = answerInBrief(claim) + AnswerClauses.terms(claim.said());
    if (claim.who().size() > 1) {
      return English.and(claim.who().stream().map(who -> Mentions.inBrief(who, true)).toList())
          + " "
          + answer;
    }
    Mention only = claim.who().get(0);
    String words =
        brevity == Brevity.WITH_WORDS
            ? only.quotation().map(quotation -> ", " + Mentions.quotation(quotation)).orElse("")
            : "";
    return Mentions.withoutProof(only, true) + " " + answer + words + Mentions.proof(only);
  }

  @Override
  public String withoutTerms(Claim claim, int conditional) {
    int all = claim.who().size();
    String terms =
        conditional == 0
            ? ""
            : conditional == all
                ? " on conditions"
                : ", " + Grammar.number(conditional) + " of them on conditions";
    if (all > 1) {
      return English.and(claim.who().stream().map(who -> Mentions.inBrief(who, false)).toList())
          + " "
          + answerInBrief(claim)
          + terms;
    }
    Mention only = claim.who().get(0);
    return Mentions.withoutProof(only, false)
        + " "
        + answerInBrief(claim)
        + terms
        + Mentions.proof(only);
  }

  private static String answerInBrief(Claim claim) {
    boolean neutral =
        claim.said() instanceof Claim.ForOrAgainst side && side.side() == Claim.Side.NEUTRAL;
    boolean plural = claim.who().size() > 1 || claim.who().get(0).actor().plural();
    return neutral && plural ? "take no side" : AnswerClauses.answer(claim.said());
  }

  @Override
  public String countedInBrief(Said said, int actors, int conditional) {
    return AnswerClauses.answer(said)
        + " ("
        + actors
        + (conditional == 0
            ? ""
            : conditional == actors
                ? actors == 1 ? ", on conditions" : ", all on conditions"
                : ", of them " + conditional + " on conditions")
        + ")";
  }

  @Override
  public String withoutAnswer(Said said, List<Mention> who) {
    return AnswerClauses.answer(said) + ": " + Mentions.listed(who);
  }

  @Override
  public String divided(Subject actor, List<String> camps) {
    return actor.name()
        + (actor.plural() ? " are" : " is")
        + " divided. "
        + English.capitalized(String.join(". ", camps.stream().map(English::capitalized).toList()));
  }

  @Override
  public String dividedInBrief(Subject actor) {
    return actor.name() + (actor.plural() ? " are divided" : " is divided");
  }

  @Override
  public String withheld(Mention who, Said said) {
    boolean objection =
        !AnswerClauses.provisos(said).excluded().isEmpty()
            && AnswerClauses.provisos(said).required().isEmpty();
    String told = AnswerClauses.withTerms(said) + ", was the answer of " + Mentions.told(who);
    return objection
        ? Grammar.possessive(who.actor().name()) + " objection falls away: " + told
        : told + ", and is not assumed to hold";
  }

  @Override
  public String silent(List<Subject> actors) {
    return Grammar.and(actors)
        + Grammar.verb(actors, " has nothing on record", " have nothing on record");
  }

  @Override
  public String silent(int actors, int compared) {
    return actors + " of the " + compared + " have nothing on record (annex)";
  }

  @Override
  public String silentInBrief(List<Subject> actors) {
    return (actors.size() > Grammar.NAMED_AT_MOST
            ? actors.size() + " have"
            : Grammar.and(actors) + Grammar.verb(actors, " has", " have"))
        + " not spoken of it";
  }

  @Override
  public String filtered(List<Subject> actors, Filter filter, int weaker) {
    String have =
        (actors.size() > Grammar.NAMED_AT_MOST
                ? actors.size() + " have"
                : Grammar.and(actors) + Grammar.verb(actors, " has", " have"))
            + " nothing ";
    String of =
        filter instanceof OnlyOwnWords
            ? "in their own words on record"
            : filter instanceof OnlyStronger
                ? "that strong on record"
                : filter instanceof OnlyFrom from
                    ? "on record from " + English.date(from.day()) + " on"
                    : "on record by then";
    String left =
        weaker == 0
            ? ""
            : "; "
                + Grammar.count(weaker, "weaker statement is", "weaker statements are")
                + " left out";
    return have + of + left;
  }

  @Override
  public String lead(AnswerState state) {
    return switch (state) {
      case ANSWERED -> "Answered";
      case DIVIDED -> "Divided";
      case UNDECIDED -> "Undecided";
      case DECLINED -> "Asked, and did not say";
      case ABSENT -> "Took no part";
      case WITHHELD -> "Conditions not assumed";
      case FILTERED -> "Left out";
      case SILENT -> "Nothing on record";
    };
  }

  @Override
  public String caution(Subject actor, String note) {
    return Grammar.sentence("Caution on " + actor.name() + ": " + note);
  }

  @Override
  public String claimedSince(Subject actor, Mention claim, Said said) {
    return English.ended(
        "Since then, of "
            + actor.name()
            + ": "
            + AnswerClauses.withTerms(said)
            + ", "
            + Mentions.told(claim).replaceFirst("^[^,]*, ", ""));
  }

  @Override
  public String implied(Subject actor, String elsewhere, Optional<String> paragraph, Said implied) {
    return English.ended(
        English.capitalized(Grammar.possessive(actor.name()))
            + " answer on "
            + Grammar.quoted(elsewhere)
            + paragraph.map(number -> " " + Grammar.reference(number)).orElse("")
            + " implies: "
            + AnswerClauses.answer(implied));
  }
}
