package stance.note.words.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Lapse;
import stance.dossier.PartialDate;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords;
import stance.text.SentenceEnd;
import stance.words.English;

/** Who gives which answer, and who gives none, in English. */
final class EnglishClaims implements ClaimWords {

  @Override
  public String camp(Claim claim) {
    return AnswerClauses.withTerms(claim.said()) + ": " + Mentions.listed(claim.who());
  }

  @Override
  public String counted(Said said, Size size) {
    return CountedAnswers.counted(said, size);
  }

  @Override
  public String countedTerms(
      int conditional, Map<String, Integer> required, Map<String, Integer> excluded) {
    return CountedAnswers.terms(conditional, required, excluded);
  }

  @Override
  public String countedInBrief(Said said, Size size) {
    return CountedAnswers.inBrief(said, size);
  }

  @Override
  public String notInOwnWords(int weaker, int actors) {
    return CountedAnswers.notInOwnWords(weaker, actors);
  }

  @Override
  public String otherwise(Size size) {
    return CountedAnswers.otherwise(size);
  }

  @Override
  public String inWays(int answers, Size size) {
    return CountedAnswers.inWays(answers, size);
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
  public String inBrief(Claim claim, Brevity brevity, boolean verb) {
    String answer = answerInBrief(claim, verb) + AnswerClauses.terms(claim.said());
    if (claim.who().size() > 1) {
      return English.and(claim.who().stream().map(who -> Mentions.inBrief(who, true)).toList())
          + " "
          + answer;
    }
    Mention only = claim.who().get(0);
    String words =
        brevity == Brevity.WITH_WORDS
            ? only.quotation()
                .filter(Mentions::isLegible)
                .map(quotation -> ", " + Mentions.quotation(quotation))
                .orElse("")
            : "";
    return Mentions.withoutProof(only, true) + " " + answer + words + Mentions.proof(only);
  }

  @Override
  public String byTerm(Claim free, List<Claim> terms) {
    String answer = AnswerClauses.answer(free.said());
    List<String> clauses = new ArrayList<>();
    if (!free.who().isEmpty()) {
      clauses.add(answer + ": " + together(free.who()));
    }
    Set<Subject> named = new HashSet<>();
    for (Claim claim : terms) {
      List<Subject> who = claim.who().stream().map(Mention::actor).toList();
      // Who was named with the proof already makes these conditions too.
      boolean also = named.containsAll(who);
      String before = clauses.isEmpty() ? answer : also ? "also" : "";
      clauses.add(
          (before + AnswerClauses.terms(claim.said())).strip()
              + ": "
              + (also ? Grammar.and(who) : together(claim.who())));
      named.addAll(who);
    }
    return String.join("; ", clauses);
  }

  private static String together(List<Mention> who) {
    return English.and(who.stream().map(one -> Mentions.inBrief(one, false)).toList());
  }

  @Override
  public String withoutTerms(Claim claim, int conditional, boolean verb) {
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
          + answerInBrief(claim, verb)
          + terms;
    }
    Mention only = claim.who().get(0);
    return Mentions.withoutProof(only, true)
        + " "
        + answerInBrief(claim, verb)
        + terms
        + Mentions.proof(only);
  }

  private static String answerInBrief(Claim claim, boolean verb) {
    boolean plural = claim.who().size() > 1 || claim.who().get(0).actor().plural();
    return answer(claim.said(), plural, verb);
  }

  /**
   * "answers yes", "yes" where the verb was said before; "takes no side" has its own. What is
   * chosen has none, as "answers once all is settled" would say when.
   */
  private static String answer(Said said, boolean plural, boolean verb) {
    Optional<Claim.Side> side = said.taken();
    if (plural && side.equals(Optional.of(Claim.Side.NEUTRAL))) {
      return "take no side";
    }
    boolean answers = verb && side.isPresent() && !side.equals(Optional.of(Claim.Side.NEUTRAL));
    return (answers ? plural ? "answer " : "answers " : "") + AnswerClauses.answer(said);
  }

  @Override
  public String withoutAnswer(Said said, List<Mention> who) {
    return AnswerClauses.answer(said) + ": " + Mentions.listed(who);
  }

  @Override
  public String withoutAnswerCounted(AnswerState state, int actors) {
    return EnglishTally.counted(state, actors) + " (annex)";
  }

  @Override
  public String inAnnex(int actors) {
    return NumberWords.spelled(actors) + " (annex)";
  }

  @Override
  public String names(List<Subject> actors) {
    return Grammar.and(actors);
  }

  @Override
  public String within(Subject actor, List<String> camps) {
    return "for " + actor.name() + ", " + camps(camps);
  }

  @Override
  public String divided(Subject actor, List<String> camps) {
    return actor.name()
        + (actor.plural() ? " are" : " is")
        + " divided. "
        + String.join(". ", camps.stream().map(English::capitalized).toList());
  }

  @Override
  public String camps(List<String> camps) {
    return String.join("; and ", camps);
  }

  @Override
  public String withoutAnswerInBrief(AnswerState state, List<Subject> actors, boolean naming) {
    return few(actors, naming)
        ? Grammar.and(actors) + " " + EnglishTally.did(state, actors)
        : EnglishTally.counted(state, actors.size());
  }

  private static boolean few(List<Subject> actors, boolean naming) {
    return naming && actors.size() <= Grammar.NAMED_AT_MOST;
  }

  @Override
  public String withheld(Mention who, Said said) {
    return AnswerClauses.withTerms(said)
        + ": "
        + Mentions.told(who)
        + (said.provisos().lapse() == Lapse.BARRED
            ? ". So " + Grammar.possessive(who.actor().name()) + objection(said) + " falls away"
            : "");
  }

  private static String objection(Said said) {
    return said.taken().equals(Optional.of(Claim.Side.AGAINST)) ? " objection" : " answer";
  }

  @Override
  public String withheldInBrief(Said said, List<Subject> actors, boolean fallsAway) {
    boolean several = actors.size() > 1 || actors.get(0).plural();
    return Grammar.few(actors)
        + " "
        + answer(said, several, true)
        + (fallsAway
            ? ", which falls away by what is assumed"
            : " only on conditions that are not assumed");
  }

  @Override
  public String withheldCounted(int actors) {
    return Grammar.number(actors) + (actors == 1 ? " answer does" : " answers do") + " not hold";
  }

  @Override
  public String silent(List<Subject> actors) {
    return Grammar.and(actors)
        + Grammar.verb(actors, " has nothing on record", " have nothing on record");
  }

  @Override
  public String silent(int actors, int compared) {
    return Grammar.number(actors) + " of the " + compared + " have nothing on record (annex)";
  }

  @Override
  public String silentInBrief(List<Subject> actors, boolean naming) {
    return have(actors, naming) + " not spoken of it";
  }

  @Override
  public String nothingCounts(int actors) {
    return Grammar.number(actors) + " have nothing that counts here";
  }

  @Override
  public String filteredInBrief(List<Subject> actors, Filter filter, boolean naming) {
    return filter.isByDay()
        ? stand(actors, naming, " is", " are") + " on record only later"
        : nothingOnRecord(actors, filter, naming);
  }

  private static String nothingOnRecord(List<Subject> actors, Filter filter, boolean naming) {
    return have(actors, naming) + Silence.none(filter);
  }

  /** "Ann and Bob have", "nine have". */
  private static String have(List<Subject> actors, boolean naming) {
    return stand(actors, naming, " has", " have");
  }

  /** The actors and their verb; not to be named, or too many, their number. */
  private static String stand(List<Subject> actors, boolean naming, String one, String several) {
    return few(actors, naming)
        ? Grammar.and(actors) + Grammar.verb(actors, one, several)
        : Grammar.number(actors.size()) + (actors.size() == 1 ? one : several);
  }

  @Override
  public String filtered(List<Subject> actors, Filter filter, int weaker) {
    String left =
        weaker == 0
            ? ""
            : "; "
                + Grammar.count(weaker, "weaker statement is", "weaker statements are")
                + " left out";
    return nothingOnRecord(actors, filter, true) + left;
  }

  @Override
  public String lead(AnswerState state) {
    return switch (state) {
      case ANSWERED -> "Answered";
      case DIVIDED -> "Divided";
      case UNDECIDED -> "Undecided";
      case DECLINED -> "Asked, and did not say";
      case ABSENT -> "Took no part";
      case WITHHELD -> "Does not hold as assumed";
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
    return SentenceEnd.ended(
        "Since then, of "
            + actor.name()
            + ": "
            + AnswerClauses.withTerms(said)
            + ", "
            + Mentions.told(claim).replaceFirst("^[^,]*, ", ""));
  }

  @Override
  public String askedSince(AnswerState state, Mention speaker) {
    String lead = lead(state).toLowerCase(Locale.ROOT).replace("asked, and", "asked and");
    return "since then, " + lead + ": " + Mentions.told(speaker);
  }

  @Override
  public String ruledOutSince(Said said, Mention speaker) {
    return "since then, " + AnswerClauses.withTerms(said) + ": " + Mentions.told(speaker);
  }

  @Override
  public String answeredBefore(Said said, Mention speaker) {
    return "before that, " + AnswerClauses.withTerms(said) + ": " + Mentions.told(speaker);
  }

  @Override
  public String campOfMany(
      Said said, int speakers, int weaker, PartialDate first, PartialDate last, String citation) {
    return AnswerClauses.withTerms(said)
        + ": "
        + Grammar.number(speakers)
        + " speakers"
        + (weaker == 0 ? "" : ", " + CountedAnswers.notInOwnWords(weaker, speakers))
        + ", "
        + English.date(first)
        + (first.equals(last) ? "" : " to " + English.date(last))
        + " "
        + citation;
  }

  @Override
  public String majority(Subject actor, List<Subject> same, List<Subject> others, String citation) {
    return "the majority of those who speak for "
        + actor.name()
        + " decides: so "
        + fewOrNumber(same)
        + (others.isEmpty() ? "" : ", otherwise " + fewOrNumber(others))
        + (citation.isEmpty() ? "" : " " + citation);
  }

  private static String fewOrNumber(List<Subject> actors) {
    return few(actors, true) ? Grammar.and(actors) : Grammar.number(actors.size());
  }

  @Override
  public String unstated(Subject actor, int undecided, int declined, int absent) {
    List<String> parts = new ArrayList<>();
    if (undecided > 0) {
      parts.add(Grammar.count(undecided, "was undecided", "were undecided"));
    }
    if (declined > 0) {
      parts.add(Grammar.count(declined, "was asked and did not say", "were asked and did not say"));
    }
    if (absent > 0) {
      parts.add(Grammar.number(absent) + " took no part");
    }
    return "of those who speak for " + actor.name() + ", " + English.and(parts);
  }

  @Override
  public String implied(
      List<Subject> actors, String elsewhere, Optional<String> paragraph, Said implied) {
    boolean one = actors.size() == 1;
    return Grammar.sentence(
        (one
                ? Grammar.possessive(actors.get(0).name()) + " answer on "
                : "the answers of " + Grammar.few(actors) + " on ")
            + Grammar.quoted(elsewhere)
            + paragraph.map(number -> " " + Grammar.reference(number)).orElse("")
            + (one ? " implies: " : " imply: ")
            + AnswerClauses.answer(implied));
  }
}
