package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class StandingTableTest {

  /** As of each first day of a source, and of the day before. */
  @ForGeneratedDossiers
  void a_record_is_published_later_until_the_first_day_of_its_earliest_source(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        assertThat(new StandingTable(dossier, Basis.EVERYTHING).isPublishedLater(stance)).isFalse();
        Optional<LocalDate> earliest = Optional.of(LocalDate.MAX);
        for (var citation : stance.sources()) {
          Optional<LocalDate> day =
              dossier.source(citation.source()).published().map(PartialDate::firstDay);
          earliest =
              earliest.isEmpty() || day.isEmpty() ? Optional.empty() : earlier(earliest, day);
        }
        if (earliest.isPresent()) {
          assertThat(asOf(dossier, earliest.get()).isPublishedLater(stance)).isFalse();
          assertThat(asOf(dossier, earliest.get().minusDays(1)).isPublishedLater(stance)).isTrue();
        } else {
          assertThat(asOf(dossier, LocalDate.of(1900, 1, 1)).isPublishedLater(stance)).isFalse();
        }
      }
    }
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.orElseThrow().isBefore(b.orElseThrow()) ? a : b;
  }

  private static StandingTable asOf(Dossier dossier, LocalDate day) {
    return new StandingTable(dossier, Basis.EVERYTHING.withAsOf(Optional.of(PartialDate.of(day))));
  }
}
