package stance.note.proof;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Actor;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice;
import stance.note.Note;

/** What a card says of those whom it is about. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class HeadRulesTest {

  @ForEachNote
  void an_office_is_told_as_held_in_its_terms_alone(long seed) {
    Sample sample = Samples.of(seed);
    LocalDate day = sample.day().map(PartialDate::lastDay).orElse(LocalDate.MAX);
    Faults faults = new Faults(sample);
    for (Note.Participant participant : sample.briefing().actors()) {
      Actor actor = sample.dossier().actor(participant.id());
      List<TermOfOffice> terms =
          actor.speaksFor().stream()
              .filter(term -> term.speaksFor().equals(actor.speaksFor().get(0).speaksFor()))
              .toList();
      String told = participant.brief();
      String role = actor.role().orElse("");
      if (!role.isEmpty() && told.contains(role)) {
        long over = terms.stream().filter(term -> isOver(term, day)).count();
        long ahead = terms.stream().filter(term -> isAhead(term, day)).count();
        faults.addIf(
            told.contains("former " + role) && over == 0
                || told.contains("later " + role) && ahead < terms.size()
                || told.contains(", " + role) && !terms.isEmpty() && over + ahead == terms.size(),
            told + " " + terms);
      }
    }
    faults.assertNone();
  }

  private static boolean isOver(TermOfOffice term, LocalDate day) {
    return term.until().filter(end -> end.lastDay().isBefore(day)).isPresent();
  }

  private static boolean isAhead(TermOfOffice term, LocalDate day) {
    return term.from().filter(start -> start.firstDay().isAfter(day)).isPresent();
  }
}
