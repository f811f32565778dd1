package stance.note.words.english;

import java.util.List;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.RelationWords;
import stance.note.words.Unanimous;
import stance.text.SentenceEnd;
import stance.words.English;

/** How answers lie to each other, in English. */
final class EnglishRelations implements RelationWords {

  @Override
  public String alike(Unanimous all, Said said, Terms terms) {
    boolean side = said.taken().filter(taken -> taken != Claim.Side.NEUTRAL).isPresent();
    return SentenceEnd.ended(
        English.capitalized(Grammar.all(all.actors()))
            + (side ? " say " + AnswerClauses.answer(said) : " give the same answer")
            + Mentions.weaker(all).map(some -> ", " + some).orElse("")
            + ", on "
            + words(terms));
  }

  /** How terms lie to each other. */
  static String words(Terms terms) {
    return switch (terms) {
      case DIFFERENT -> "different terms";
      case CLASHING -> "terms that clash";
    };
  }

  @Override
  public String onlyExclusions(List<Subject> actors) {
    return English.capitalized(Grammar.and(actors))
        + " only rule something out"
        + (actors.size() == 2 ? ", and nothing in common." : ".");
  }

  @Override
  public String ownCountries() {
    return "Each speaks of its own country.";
  }

  @Override
  public String neitherWithout(List<String> conditions) {
    return SentenceEnd.ended(
        conditions.size() == 1
            ? "The answers turn on one condition: that " + conditions.get(0)
            : "The answers turn on conditions: that " + String.join("; that ", conditions));
  }

  @Override
  public String oneRecord(List<Subject> actors) {
    return SentenceEnd.ended("One and the same record counts for " + Grammar.and(actors));
  }

  @Override
  public String refused(
      List<Subject> owners, String condition, List<Mention> others, Optional<String> paragraph) {
    return Grammar.sentence(
        owned(owners, condition)
            + " is refused by "
            + Mentions.listed(others)
            + reference(paragraph));
  }

  @Override
  public String askedFor(
      List<Subject> owners, String condition, List<Mention> others, Optional<String> paragraph) {
    return Grammar.sentence(
        owned(owners, condition)
            + " is asked for too by "
            + Mentions.listed(others)
            + reference(paragraph));
  }

  @Override
  public String termsClash(List<String> refused) {
    return SentenceEnd.ended("Some terms clash: " + String.join("; ", refused));
  }

  @Override
  public String refusedAmongMany(
      List<Subject> owners,
      String condition,
      List<Subject> others,
      int onConditions,
      String where) {
    return Grammar.quoted(condition)
        + ", a condition of "
        + among(owners)
        + ", is refused by "
        + among(others)
        + (onConditions == 0
            ? ""
            : onConditions == others.size()
                ? ", on conditions"
                : ", " + Grammar.number(onConditions) + " of them on conditions")
        + " "
        + where;
  }

  /** One or two by name, more by their number. */
  private static String among(List<Subject> some) {
    return some.size() <= 2 ? Grammar.and(some) : Grammar.number(some.size());
  }

  private static String owned(List<Subject> owners, String condition) {
    return "that " + condition + ", a condition of " + Grammar.and(owners) + ",";
  }

  private static String reference(Optional<String> paragraph) {
    return paragraph.map(number -> " " + Grammar.reference(number)).orElse("");
  }

  @Override
  public String contradicted(List<Subject> owners, String condition, List<Subject> others) {
    return Grammar.sentence(
        "that "
            + condition
            + " is a condition of "
            + Grammar.few(owners)
            + ", and that it is not so a condition of "
            + Grammar.few(others));
  }

  @Override
  public String refusedInBrief(
      List<Subject> owners,
      List<String> conditions,
      List<Mention> others,
      List<String> paragraphs) {
    return Mentions.few(others)
        + Grammar.verb(others.stream().map(Mention::actor).toList(), " refuses ", " refuse ")
        + English.and(conditions.stream().map(Grammar::quoted).toList())
        + (owners.isEmpty()
            ? ""
            : (conditions.size() == 1 ? ", a condition of " : ", conditions of ")
                + Grammar.few(owners))
        + (paragraphs.isEmpty() ? "" : " " + Grammar.reference(String.join(", ", paragraphs)));
  }

  @Override
  public String contradictedInBrief(List<Subject> owners, String condition, List<Subject> others) {
    return Grammar.few(others)
        + Grammar.verb(others, " says", " say")
        + " so only without "
        + Grammar.quoted(condition)
        + ", a condition of "
        + Grammar.few(owners);
  }

  @Override
  public String otherTermsClash() {
    return "other terms clash too";
  }

  @Override
  public String termsClashInBrief() {
    return "some terms clash";
  }

  @Override
  public String met(String condition, PartialDate since, String citation) {
    return Grammar.sentence(hasBeenSo(condition, since, citation));
  }

  @Override
  public String metButNotAssumed(String condition, PartialDate since, String citation) {
    return Grammar.sentence(
        hasBeenSo(condition, since, citation) + ", but not in the world assumed");
  }

  private static String hasBeenSo(String condition, PartialDate since, String citation) {
    return "that " + condition + " has been so since " + English.date(since) + " " + citation;
  }

  @Override
  public String differEitherWay(List<Subject> actors, Subject divided) {
    return "Whoever of them speaks for "
        + divided.name()
        + ", "
        + Grammar.few(actors)
        + Grammar.verb(actors, " differs.", " differ.");
  }

  @Override
  public String oneSided(List<Subject> claimants) {
    return claimants.isEmpty()
        ? "This rests on the word of one side."
        : "This rests on the word of " + Grammar.few(claimants) + " alone.";
  }

  @Override
  public String yearsApart(int answers, int years) {
    return (answers == 2 ? "The answers lie " : "The answers lie up to ")
        + Grammar.count(years, "year", "years")
        + " apart.";
  }
}
