package stance.report.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Change;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;
import stance.dossier.PartialDate;

/** The section on who moved since a day. */
final class ChangesSince {

  private ChangesSince() {}

  /**
   * The changes that a note tells: those by a record that counts on its basis and became known on
   * the day asked for or later. As everywhere, a partial date becomes known on its last day.
   */
  static List<Change> of(NoteRequest request) {
    if (request.since().isEmpty()) {
      return List.of();
    }
    LocalDate since = request.since().get().firstDay();
    return Change.among(
            request.dossier(),
            request.comparison().standings().basis(),
            request.comparison().actors().stream().map(Actor::id).toList(),
            request.comparison().findings().stream().map(QuestionFinding::question).toList())
        .stream()
        .filter(change -> !change.to().date().lastDay().isBefore(since))
        .toList();
  }

  /**
   * Adds the section, where changes are asked for: one paragraph a change, then what was repeated.
   */
  static void addTo(Draft draft) {
    Optional<PartialDate> since = draft.request().since();
    if (since.isEmpty()) {
      return;
    }
    NoteWording wording = draft.wording();
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    List<String> restated = new ArrayList<>();
    for (Change change : draft.changes()) {
      if (change.kind() == Change.Kind.RESTATED) {
        continue;
      }
      paragraphs.add(paragraph(draft, change));
    }
    for (Change change : draft.changes()) {
      if (change.kind() == Change.Kind.RESTATED) {
        restated.add(
            wording.restatement(
                draft.claims().subject(change.actor()),
                change.question().label(),
                change.to().date(),
                draft.claims().cite(change.to())));
      }
    }
    if (!restated.isEmpty()) {
      paragraphs.add(
          new Draft.Paragraph(Optional.empty(), wording.restated(), wording.listed(restated)));
    }
    if (paragraphs.isEmpty()) {
      paragraphs.add(Draft.Paragraph.whole(wording.unchanged(since.get())));
    }
    draft.add(SectionKind.CHANGES, wording.changesSince(since.get()), paragraphs);
  }

  private static Draft.Paragraph paragraph(Draft draft, Change change) {
    Claims claims = draft.claims();
    Optional<String> before =
        change.from().map(from -> claims.of(change.actor(), change.question(), from));
    String now = claims.of(change.actor(), change.question(), change.to());
    return new Draft.Paragraph(
        Optional.of(change.question().id()),
        draft.wording().position(claims.subject(change.actor()), change.question().label()),
        draft.wording().change(change.kind(), before, now));
  }
}
