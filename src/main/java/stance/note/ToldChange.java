package stance.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.compare.Change;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * A change that a note tells.
 *
 * @param standsFor the actor compared, for whom it counts
 */
public record ToldChange(Change change, Id standsFor) {

  /**
   * The changes that a note tells: those in the records of the actors compared, and of those who
   * spoke for them, that count on its basis and became known on the day asked for or later. As
   * everywhere, a partial date becomes known on its last day. By date.
   */
  static List<ToldChange> in(NoteRequest request) {
    if (request.since().isEmpty()) {
      return List.of();
    }
    LocalDate since = request.since().get().firstDay();
    Comparison comparison = request.comparison();
    List<Question> questions =
        comparison.findings().stream().map(QuestionFinding::question).toList();
    List<ToldChange> told = new ArrayList<>();
    speakers(comparison)
        .forEach(
            (speaker, actor) ->
                questions.stream()
                    .flatMap(question -> inRecords(request, speaker, question).stream())
                    .filter(change -> !change.date().lastDay().isBefore(since))
                    .filter(change -> comparison.speaksFor(speaker, actor, change.date()))
                    .forEach(change -> told.add(new ToldChange(change, actor))));
    told.sort(Comparator.comparing(one -> one.change().date()));
    return told;
  }

  private static List<Change> inRecords(NoteRequest request, Id speaker, Question question) {
    return Change.inRecords(request.dossier(), request.comparison().basis(), speaker, question);
  }

  /** Whose records are looked at, and for whom: the actors themselves, then their speakers. */
  private static Map<Id, Id> speakers(Comparison comparison) {
    Map<Id, Id> speakers = new LinkedHashMap<>();
    comparison.actors().forEach(actor -> speakers.put(actor.id(), actor.id()));
    for (Actor actor : comparison.actors()) {
      comparison
          .speakersFor(actor.id())
          .forEach(speaker -> speakers.putIfAbsent(speaker, actor.id()));
    }
    return speakers;
  }
}
