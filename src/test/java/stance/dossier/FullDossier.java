package stance.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AnswerSpace.Choice;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;

/** A small dossier in which every component of every record says something. */
public final class FullDossier {

  /** The actors that its comparison compares. */
  public static final List<Id> COMPARED = List.of(new Id("ann"), new Id("town"));

  private FullDossier() {}

  private static Id id(String text) {
    return new Id(text);
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private static Citation citation(String source, String locator) {
    return new Citation(id(source), Optional.of(locator));
  }

  private static List<Possible> possible(String... ids) {
    return List.of(ids).stream().map(each -> new Possible(id(each), "text of " + each)).toList();
  }

  public static Dossier dossier() {
    return new Dossier(
        "Title",
        Optional.of("Scope"),
        COMPARED,
        questions(),
        conditions(),
        sources(),
        actors(),
        Optional.of(new Background("Background.", List.of(citation("paper", "p. 9")))),
        List.of(new Event(date("2020-01-02"), "a vote", List.of(citation("paper", "p. 8")))),
        Map.of("The Paper", "the Paper"),
        List.of(new AcceptedWarning("order-unclear", List.of(id("ann")), "because")));
  }

  private static List<Question> questions() {
    return List.of(
        question("bridge", Scale.OPPOSES_TO_SUPPORTS),
        question("toll", new Scale(possible("no", "yes"), true, Optional.of(id("agreement")))),
        question("fee", new Scale(possible("no", "yes"), false, Optional.of(id("agreement")))),
        question("size", new Scale(possible("small", "middling", "large"), true)),
        question("place", new Choice(possible("north", "south", "east"))));
  }

  private static Question question(String name, AnswerSpace answers) {
    boolean main = name.equals("bridge");
    return new Question(
        id(name),
        "Label of " + name,
        Optional.of("Topic"),
        "What of the " + name + "?",
        answers,
        main,
        Optional.of("it is good"),
        Optional.of("it is bad"),
        List.of(id("bob"), id("town")),
        Optional.of("the council"),
        List.of("CA", "SE"),
        main ? Optional.of(Question.About.OWN_COUNTRY) : Optional.empty(),
        Optional.of("Mind the word."),
        main
            ? List.of(
                new Question.Implication(id("supports"), id("place"), id("north")),
                new Question.Implication(id("supports"), id("toll"), id("no")),
                new Question.Implication(id("opposes"), id("toll"), id("yes")))
            : List.of());
  }

  private static List<Condition> conditions() {
    return List.of(
        new Condition(
            id("free"),
            "free",
            "it is free",
            Optional.of(new Condition.NamedAnswer(id("toll"), id("no"))),
            Optional.of(
                new Condition.Met(
                    date("2020-02"),
                    Optional.of(date("2020-03")),
                    List.of(citation("paper", "p. 3")))),
            List.of(id("town"), id("bob"))),
        new Condition(id("wide"), "wide", "it is wide", Optional.empty()));
  }

  private static List<Source> sources() {
    return List.of(
        source("paper", "The Paper", Source.Seen.PART, Source.Medium.PRESS),
        source("record", "The Record", Source.Seen.WHOLE, Source.Medium.READ_OUT));
  }

  private static Source source(
      String name, String publisher, Source.Seen seen, Source.Medium medium) {
    return new Source(
        id(name),
        Optional.of("Title of " + name),
        Optional.of("A. Writer"),
        publisher,
        Optional.of(date("2021-01-02")),
        Optional.of("https://example.org/" + name),
        "fr",
        Optional.of(seen),
        Optional.of("https://archive.example/" + name),
        Optional.of(medium),
        Optional.of("a note on it"));
  }

  private static List<Actor> actors() {
    return List.of(
        actor("ann", List.of(), said("bridge", level("supports")), said("place", options())),
        actor("bob", List.of(term("town")), said("bridge", level("opposes"))),
        actor("town", List.of()));
  }

  private static Actor actor(String name, List<TermOfOffice> terms, Stance... stances) {
    return new Actor(
        id(name),
        "Name of " + name,
        name,
        Actor.Kind.GOVERNMENT,
        Optional.of("Mayor"),
        Optional.of("CA"),
        List.of("Alias of " + name),
        Optional.of("the " + name),
        true,
        Actor.Decides.LATEST,
        Optional.of("3 of 5 seats"),
        terms,
        List.of(stances));
  }

  private static TermOfOffice term(String of) {
    return new TermOfOffice(
        id(of),
        TermOfOffice.Rank.HEAD,
        Optional.of(date("2019-01-01")),
        Optional.of(date("2022-12-31")));
  }

  private static Answer level(String level) {
    return new Answer.Level(id(level));
  }

  private static Answer options() {
    return new Answer.Options(List.of(id("north"), id("south")), List.of(id("east")));
  }

  private static Stance said(String question, Answer answer) {
    return new Stance(
        id(question),
        new Position.Stated(answer, new Conditions(List.of(id("free")), List.of(id("wide")))),
        date("2020-05-06"),
        Optional.of("A summary."),
        Optional.of("All of it."),
        Optional.of(new Quote("a phrase", true)),
        Evidence.CLAIMED,
        Optional.of("the Herald"),
        Optional.of(id("bob")),
        Optional.of("its letter"),
        List.of(citation("record", "para. 2"), citation("paper", "p. 1")),
        Optional.of("a caution"));
  }
}
