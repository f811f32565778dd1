package stance.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.dossier.Event;
import stance.dossier.PartialDate;
import stance.note.words.BackgroundWords;
import stance.note.words.SectionKind;

/**
 * The section on what the matter is, and what happened within 90 days before the day of the note
 * and comes next after it, as far as the dossier has them.
 */
public final class BackgroundAndDates {

  private static final int DAYS_BEFORE = 90;

  private BackgroundAndDates() {}

  /** Whether there is anything to tell. */
  public static boolean isIn(NoteRequest request) {
    return request.dossier().background().isPresent() || !told(request).isEmpty();
  }

  /** Adds the section. */
  public static void addTo(Draft draft) {
    BackgroundWords wording = draft.wording().background();
    Dossier dossier = draft.request().dossier();
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    dossier
        .background()
        .ifPresent(
            background ->
                paragraphs.add(
                    paragraph(
                        wording.matter(),
                        draft
                            .wording()
                            .punctuation()
                            .withProof(
                                background.text(),
                                background.sources().isEmpty()
                                    ? ""
                                    : draft.speaking().citeAll(background.sources())))));
    List<String> dates = new ArrayList<>();
    for (Event event : told(draft.request())) {
      String citation = draft.speaking().citeAll(event.sources().subList(0, 1));
      dates.add(
          isPast(draft.request(), event)
              ? wording.past(event.date(), event.event(), citation)
              : wording.next(event.date(), event.event(), citation));
    }
    if (!dates.isEmpty()) {
      paragraphs.add(paragraph(wording.dates(), draft.wording().punctuation().listed(dates)));
    }
    draft.add(SectionKind.BACKGROUND, paragraphs);
  }

  private static Draft.Paragraph paragraph(String lead, String text) {
    return new Draft.Paragraph(Optional.empty(), lead, text);
  }

  /** The events within 90 days before the day, and the next after it. */
  static List<Event> told(NoteRequest request) {
    List<Event> told = new ArrayList<>();
    Optional<LocalDate> day = request.day().map(PartialDate::lastDay);
    if (day.isEmpty()) {
      return told;
    }
    for (Event event : request.dossier().dates()) {
      boolean past = isPast(request, event);
      boolean near = !event.date().lastDay().isBefore(day.get().minusDays(DAYS_BEFORE));
      if (past && near) {
        told.add(event);
      } else if (!past) {
        told.add(event);
        break;
      }
    }
    return told;
  }

  private static boolean isPast(NoteRequest request, Event event) {
    return request.day().map(day -> !event.date().firstDay().isAfter(day.lastDay())).orElse(false);
  }
}
