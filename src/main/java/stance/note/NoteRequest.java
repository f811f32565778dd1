package stance.note;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Robustness;
import stance.compare.Comparison;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.note.words.NoteLanguage;

/**
 * What a note is to tell.
 *
 * @param day the date that the note is of: that of the basis, or else the dossier's latest; absent
 *     where there is no record
 * @param since the first day of the changes to tell, where changes are to be told
 * @param full whether to add every position in full
 * @param language that it is written in
 * @param version of the program
 * @param robustness how much each finding rests on, by its question; none where that is not asked
 * @param arguments those of the command that ask for this note, in their canonical form
 */
public record NoteRequest(
    Comparison comparison,
    Optional<PartialDate> day,
    Optional<PartialDate> since,
    boolean full,
    NoteLanguage language,
    String version,
    Map<Id, Robustness> robustness,
    String arguments) {

  public NoteRequest {
    robustness = Collections.unmodifiableMap(new LinkedHashMap<>(robustness));
  }

  /** A request that does not ask how much a finding rests on. */
  public NoteRequest(
      Comparison comparison,
      Optional<PartialDate> day,
      Optional<PartialDate> since,
      boolean full,
      NoteLanguage language,
      String version,
      String arguments) {
    this(comparison, day, since, full, language, version, Map.of(), arguments);
  }

  public Dossier dossier() {
    return comparison.dossier();
  }

  public boolean isOfOneActor() {
    return comparison.actors().size() == 1;
  }
}
