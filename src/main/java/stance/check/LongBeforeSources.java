package stance.check;

import java.time.LocalDate;
import java.util.Optional;
import stance.dossier.ActorRecord;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/** A stance dated a year or more before all its sources: perhaps the year is a slip. */
final class LongBeforeSources implements Remark {

  @Override
  public String id() {
    return "long-before-sources";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      Optional<PartialDate> first = firstSource(stance, dossier);
      if (first.isPresent() && isLongBefore(stance.date(), first.get())) {
        findings.add(
            this,
            record,
            "date",
            "'"
                + stance.question()
                + "' is of "
                + stance.date()
                + ", its first source of "
                + first.get());
      }
    }
  }

  private static boolean isLongBefore(PartialDate said, PartialDate published) {
    LocalDate yearAfter = said.lastDay().plusYears(1);
    return !published.firstDay().isBefore(yearAfter);
  }

  /** When the first of its sources was published, if that is known of all. */
  private static Optional<PartialDate> firstSource(Stance stance, Dossier dossier) {
    Optional<PartialDate> first = Optional.empty();
    for (Citation citation : stance.sources()) {
      Optional<PartialDate> published = dossier.source(citation.source()).published();
      if (published.isEmpty()) {
        return Optional.empty();
      }
      if (first.isEmpty() || published.get().firstDay().isBefore(first.get().firstDay())) {
        first = published;
      }
    }
    return first;
  }
}
