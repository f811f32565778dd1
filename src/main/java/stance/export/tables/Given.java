package stance.export.tables;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stance.compare.AnswerKey;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * An answer that somebody gives to a question, that a condition names or that implies another, with
 * a text by which SQL tells it from others: sets of ids are compared in every engine in another
 * way, texts in one.
 */
record Given(Question question, Answer answer) {

  /** All different ones of a dossier, by question. */
  static List<Given> all(Dossier dossier) {
    // By texts: a question takes long to tell from others by all that it says.
    Map<Id, Map<String, Given>> all = new TreeMap<>();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        Question question = dossier.question(stance.question());
        stance.position().given().ifPresent(answer -> new Given(question, answer).addTo(all));
      }
    }
    dossier.conditions().forEach(one -> named(dossier, one).ifPresent(given -> given.addTo(all)));
    for (Question question : dossier.questions()) {
      question
          .implies()
          .forEach(one -> new Given(question, question.taking(one.answer())).addTo(all));
    }
    return all.values().stream().flatMap(ofQuestion -> ofQuestion.values().stream()).toList();
  }

  private void addTo(Map<Id, Map<String, Given>> all) {
    all.computeIfAbsent(question.id(), id -> new TreeMap<>()).putIfAbsent(text(), this);
  }

  /** The answer that a condition is. */
  static Optional<Given> named(Dossier dossier, Condition condition) {
    return condition
        .answer()
        .map(
            named -> {
              Question question = dossier.question(named.question());
              return new Given(question, question.taking(named.answer()));
            });
  }

  /** What is taken and, after a bar, what is ruled out. */
  String text() {
    return text(answer);
  }

  static String text(Answer answer) {
    return words(answer.taken()) + "|" + words(answer.ruledOut());
  }

  /** The same for all answers that count as the same. */
  String sameAs() {
    AnswerKey key = AnswerKey.of(answer);
    return key.accepts() ? words(key.options()) + "|" : "|" + words(key.options());
  }

  /** The number of the level; nothing of options. */
  Optional<Integer> level() {
    return switch (answer.type()) {
      case SCALE -> question.answers().positionOf(answer.taken().get(0));
      case CHOICE -> Optional.empty();
    };
  }

  static String words(Collection<Id> ids) {
    return ids.stream().sorted().map(Id::text).collect(Collectors.joining(" "));
  }
}
