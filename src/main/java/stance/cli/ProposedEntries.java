package stance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.startup.PackedDossier;
import stance.yaml.DossierOutline;
import stance.yaml.PathFolder;

/**
 * The entries of a dossier that can be proposed, each kind read when it is asked for.
 *
 * @param dates of all stances, one twice if two have it
 */
record ProposedEntries(
    Supplier<List<Actor>> actors,
    Supplier<List<Question>> questions,
    Supplier<List<Condition>> conditions,
    Supplier<List<Source>> sources,
    Supplier<List<PartialDate>> dates) {

  /** Those of the dossier in {@code folder}; if it is the shipped one, in its packed form. */
  static ProposedEntries in(Path folder, Path shipped) {
    return packed(folder, shipped)
        .map(ProposedEntries::of)
        .orElseGet(() -> of(new DossierOutline(new PathFolder(folder))));
  }

  private static Optional<Dossier> packed(Path folder, Path shipped) {
    return folder.equals(shipped) ? new PackedDossier(folder).read() : Optional.empty();
  }

  private static ProposedEntries of(Dossier dossier) {
    return new ProposedEntries(
        dossier::actors,
        dossier::questions,
        dossier::conditions,
        dossier::sources,
        () -> dates(dossier));
  }

  private static List<PartialDate> dates(Dossier dossier) {
    List<PartialDate> dates = new ArrayList<>();
    dossier.actors().forEach(actor -> actor.stances().forEach(stance -> dates.add(stance.date())));
    return dates;
  }

  private static ProposedEntries of(DossierOutline outline) {
    return new ProposedEntries(
        outline::actors, outline::questions, outline::conditions, outline::sources, outline::dates);
  }
}
