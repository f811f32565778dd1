package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.problem.Span;
import stance.problem.Suggestion;

/**
 * All that an actor's file can refer to.
 *
 * @param actors the ids of the actors; of these no more is known while their files are being read
 * @param defaultSources the sources of questions for stances that name none; none if it could not
 *     be read
 */
record Referable(
    Declarations<Question> questions,
    Declarations<Condition> conditions,
    Declarations<Source> sources,
    Declarations<Void> actors,
    Map<Id, List<Citation>> defaultSources) {

  /** As many candidates as a help line names if none is near. */
  private static final int LISTED_AT_MOST = 12;

  /**
   * The entry that {@code reference} names. Nothing if there is none, which is reported, or if it
   * could not be read.
   */
  <T> Optional<T> resolve(Node.Scalar reference, Declarations<T> among, FileProblems problems) {
    Optional<Id> id = id(reference, among, problems);
    Optional<T> value = id.flatMap(among::get);
    if (id.isPresent() && value.isEmpty()) {
      problems.leaveUnchecked();
    }
    return value;
  }

  /** The id that {@code reference} is, if an entry with it is declared; else that is reported. */
  Optional<Id> id(Node.Scalar reference, Declarations<?> among, FileProblems problems) {
    Optional<Id> id = among.id(reference.text());
    if (id.isEmpty() && (among.isComplete() || !Id.isValid(reference.text()))) {
      reportUnknown(reference.text(), reference.span(), among, problems);
    } else if (id.isEmpty()) {
      problems.leaveUnchecked();
    }
    return id;
  }

  static Optional<Id> asId(String text) {
    return Id.isValid(text) ? Optional.of(new Id(text)) : Optional.empty();
  }

  private void reportUnknown(String text, Span span, Declarations<?> among, FileProblems problems) {
    problems.add(FormatRule.UNKNOWN_ID, span, unknown(text, among), helpWithUnknown(text, among));
  }

  /** What is wrong with a reference that names no entry. */
  String unknown(String text, Declarations<?> among) {
    String message = "no " + among.noun() + " has the id " + FileProblems.quoted(text);
    for (Declarations<?> other : all()) {
      if (other != among && other.has(text)) {
        return message + "; it is the id of " + withArticle(other.noun());
      }
    }
    return message;
  }

  /** What the author of a reference that names no entry can do. */
  String helpWithUnknown(String text, Declarations<?> among) {
    List<String> closest = among.closest(text);
    if (!closest.isEmpty()) {
      return Values.didYouMean(closest);
    }
    List<String> ids = among.ids();
    if (ids.isEmpty()) {
      return "the dossier has no " + among.noun() + "s yet: add this one";
    }
    if (ids.size() > LISTED_AT_MOST) {
      return "add it to the dossier, or take one of its " + ids.size() + " " + among.noun() + "s";
    }
    List<String> sorted = new ArrayList<>(ids);
    sorted.sort(null);
    return "the " + among.noun() + "s are: " + Values.listed(sorted);
  }

  /** What the author of a reference to no entry of any kind can do. */
  String helpWithUnknown(String text) {
    List<String> ids = new ArrayList<>();
    for (Declarations<?> entries : all()) {
      ids.addAll(entries.ids());
    }
    List<String> closest = Suggestion.closest(text, ids);
    return closest.isEmpty()
        ? "name an actor, a question, a condition or a source"
        : Values.didYouMean(closest);
  }

  List<Declarations<?>> all() {
    return List.of(questions, conditions, sources, actors);
  }

  static String withArticle(String noun) {
    return (noun.startsWith("a") ? "an " : "a ") + noun;
  }
}
