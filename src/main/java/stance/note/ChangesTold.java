package stance.note;

import java.time.LocalDate;
import java.util.List;
import stance.compare.Change;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;

/** Which changes a note tells. */
final class ChangesTold {

  private ChangesTold() {}

  /**
   * The changes that a note tells, by date: those of the actors compared that count on its basis
   * and became known on the day asked for or later.
   */
  static List<Change> in(NoteRequest request) {
    if (request.since().isEmpty()) {
      return List.of();
    }
    LocalDate since = request.since().get().firstDay();
    Comparison comparison = request.comparison();
    return Change.among(
            request.dossier(),
            comparison.basis(),
            comparison.actors().stream().map(Actor::id).toList(),
            comparison.findings().stream().map(QuestionFinding::question).toList())
        .stream()
        .filter(change -> !change.date().lastDay().isBefore(since))
        .toList();
  }
}
