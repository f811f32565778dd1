package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords;
import stance.words.English;

/** Claims and how they lie to each other, in English. */
final class EnglishClaims implements ClaimWords {

  private static final int SILENT_NAMED_AT_MOST = 3;

  @Override
  public String claim(Claim claim) {
    boolean alone = claim.who().size() == 1;
    boolean crowded = claim.who().size() > Grammar.NAMED_AT_MOST;
    String who =
        crowded
            ? Integer.toString(claim.who().size())
            : alone
                ? name(claim.who().get(0))
                : English.and(claim.who().stream().map(EnglishClaims::named).toList());
    String proof =
        alone
            ? proof(claim.who().get(0))
            : crowded
                ? claim.who().stream()
                    .map(EnglishClaims::named)
                    .collect(Collectors.joining("; ", " (", ")"))
                : "";
    return said(claim, who) + proof;
  }

  private static String name(Mention mention) {
    return Grammar.called(mention.actor())
        + mention.through().map(speaker -> " (through " + speaker + ")").orElse("");
  }

  /** "Canada (through Sajjan, 9 November 2017) [1, para. 6]", of one among several. */
  private static String named(Mention mention) {
    List<String> aside = new ArrayList<>();
    mention.through().ifPresent(speaker -> aside.add("through " + speaker));
    mention.date().ifPresent(date -> aside.add(English.date(date)));
    return Grammar.called(mention.actor())
        + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")")
        + " "
        + mention.citation();
  }

  private static String proof(Mention mention) {
    return mention.date().map(date -> " (" + English.date(date) + ")").orElse("")
        + " "
        + mention.citation();
  }

  private static String said(Claim claim, String who) {
    if (claim.known() instanceof Claim.OurReading) {
      return "we read " + who + " " + AnswerClauses.reading(claim.said());
    }
    boolean plural = claim.who().size() > 1 || Grammar.isPlural(claim.who().get(0).actor());
    String together = !claim.everyone() ? "" : claim.who().size() == 2 ? " both" : " all";
    String said = who + AnswerClauses.predicate(claim.said(), plural, together);
    return claim.known() instanceof Claim.According according
        ? "according to " + according.by() + ", " + said
        : said;
  }

  @Override
  public String silent(List<Subject> actors, int compared) {
    return "nothing is on record from "
        + (actors.size() > SILENT_NAMED_AT_MOST
            ? actors.size() + " of the " + compared
            : English.or(actors.stream().map(Grammar::called).toList()));
  }

  @Override
  public String divided(Subject actor, List<String> clauses) {
    return English.capitalized(Grammar.called(actor))
        + (Grammar.isPlural(actor) ? " are" : " is")
        + " divided: "
        + String.join("; ", clauses);
  }

  @Override
  public String lead(AnswerState state) {
    return switch (state) {
      case ANSWERED -> "Answered";
      case DIVIDED -> "Divided";
      case UNDECIDED -> "Undecided";
      case DECLINED -> "Asked, and did not say";
      case WITHHELD -> "Conditions not met";
      case SILENT -> "Nothing on record";
    };
  }

  @Override
  public String differEitherWay(List<Subject> actors, Subject divided) {
    boolean plural = actors.size() > 1 || Grammar.isPlural(actors.get(0));
    return English.capitalized(Grammar.and(actors))
        + (plural ? " differ" : " differs")
        + " from each of those between whom "
        + Grammar.called(divided)
        + (Grammar.isPlural(divided) ? " are" : " is")
        + " divided.";
  }

  @Override
  public String sameAnswerOtherTerms() {
    return "The same answer, on different terms.";
  }

  @Override
  public String sameAnswerTermsClash() {
    return "The same answer, on terms that clash.";
  }

  @Override
  public String onlyExclusions(List<Subject> actors) {
    return English.capitalized(Grammar.and(actors))
        + " only rule something out, and nothing in common.";
  }

  @Override
  public String met(List<Subject> owners, String condition, List<Mention> others, String question) {
    return terms(owners, condition, "is met", others, question);
  }

  @Override
  public String ruledOut(
      List<Subject> owners, String condition, List<Mention> others, String question) {
    return terms(owners, condition, "is ruled out", others, question);
  }

  private String terms(
      List<Subject> owners, String condition, String verb, List<Mention> others, String question) {
    return "The condition of "
        + Grammar.and(owners)
        + " that "
        + condition
        + " "
        + verb
        + " by the answer of "
        + English.and(others.stream().map(EnglishClaims::named).toList())
        + " on "
        + Grammar.quoted(question)
        + ".";
  }
}
