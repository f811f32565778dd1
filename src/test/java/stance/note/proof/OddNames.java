package stance.note.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.AnswerSpace.Choice;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.Source;

/** Dossiers whose names try a sentence: articles, plurals, marks at the end, quotation marks. */
final class OddNames {

  private static final String SIXTY = "x".repeat(3) + "-" + "long ".repeat(11) + "l";

  /** A label, how it reads in a sentence, and whether it takes the verb of several. */
  private record Name(String label, Optional<String> inText, boolean plural) {}

  private static final List<Name> NAMES =
      List.of(
          new Name("Netherlands", Optional.of("the Netherlands"), false),
          new Name("O'Neill & Sons", Optional.empty(), false),
          new Name("Q", Optional.empty(), false),
          new Name("Yahoo!", Optional.empty(), false),
          new Name("Who?", Optional.empty(), false),
          new Name("The “Free” List", Optional.of("the “Free” List"), false),
          new Name("Tories", Optional.of("the Tories"), true),
          new Name("House Democrats", Optional.of("the House Democrats"), true),
          new Name("St. Mary's", Optional.empty(), false),
          new Name("Sinn Féin", Optional.empty(), false),
          new Name("Lords", Optional.of("the Lords"), true),
          new Name(SIXTY, Optional.empty(), false),
          new Name("U.S.", Optional.of("the U.S."), false),
          new Name("Олена Приклад", Optional.empty(), false),
          new Name("de Gaulle", Optional.empty(), false));

  private static final List<String> QUESTIONS =
      List.of("An agency?", "Stop now!", "U.S. plan", "“Grand” bargain", "Z", SIXTY);

  private static final List<String> OPTIONS =
      List.of("another try?", "the “middle” way", "b", "No 4", "at once!", "a/b");

  private static final List<String> PUBLISHERS =
      List.of("The Times", "112 Ukraine", "Yahoo!", "RFE/RL", "Q.", "Die “Zeit”");

  /** One that its author did not write as a sentence. */
  static final String CAUTION = "the word changed its meaning";

  private OddNames() {}

  /** The dossier under such names. */
  static Dossier in(Dossier dossier, Random random) {
    int shift = random.nextInt(NAMES.size());
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < dossier.actors().size(); i++) {
      actors.add(named(dossier.actors().get(i), NAMES.get((i + shift) % NAMES.size())));
    }
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < dossier.questions().size(); i++) {
      questions.add(named(dossier.questions().get(i), QUESTIONS.get(i % QUESTIONS.size())));
    }
    List<Source> sources = new ArrayList<>();
    Map<String, String> inText = new LinkedHashMap<>();
    for (int i = 0; i < dossier.sources().size(); i++) {
      String publisher = PUBLISHERS.get((i + shift) % PUBLISHERS.size());
      sources.add(published(dossier.sources().get(i), publisher));
    }
    inText.put("The Times", "the Times");
    return new Dossier(
        dossier.title() + "?",
        dossier.scope(),
        dossier.defaultActors(),
        questions,
        dossier.conditions(),
        sources,
        actors,
        dossier.background(),
        dossier.dates(),
        inText,
        List.of());
  }

  private static Actor named(Actor actor, Name name) {
    return new Actor(
        actor.id(),
        name.label(),
        name.label(),
        actor.kind(),
        actor.role(),
        actor.country(),
        actor.also(),
        name.inText(),
        name.plural(),
        actor.decides(),
        actor.weight(),
        actor.speaksFor(),
        actor.stances());
  }

  private static Question named(Question question, String label) {
    return new Question(
        question.id(),
        label,
        question.topic(),
        "Should “" + label + "” be?",
        named(question.answers()),
        question.main(),
        question.inFavour(),
        question.against(),
        question.proposedBy(),
        question.decidedBy(),
        question.askedOf(),
        question.about(),
        question.caution().map(caution -> CAUTION),
        question.implies());
  }

  private static AnswerSpace named(AnswerSpace answers) {
    if (!(answers instanceof Choice choice)) {
      return answers;
    }
    List<Possible> options = new ArrayList<>();
    for (int i = 0; i < choice.possible().size(); i++) {
      options.add(new Possible(choice.possible().get(i).id(), OPTIONS.get(i)));
    }
    return new Choice(options);
  }

  private static Source published(Source source, String publisher) {
    return new Source(
        source.id(),
        source.title(),
        source.author(),
        publisher,
        source.published(),
        source.url(),
        source.language(),
        source.seen(),
        source.archived(),
        source.medium(),
        source.note());
  }
}
