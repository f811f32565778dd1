package stance.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Dossier;
import stance.intake.CellPlaces;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.yaml.DossierFiles;
import stance.yaml.DossierReader;
import stance.yaml.FormatRule;
import stance.yaml.MemoryFolder;

/**
 * A dossier made again of its tables, such that the tables of what is then written are those that
 * were given. First every row is checked against the description of the tables; then the dossier
 * that is made of them is written and read as any other, and exported again.
 */
public final class Restoration {

  private static final String FRAME = "dossier";

  private final Map<String, byte[]> files;
  private final Set<Fault> faults = new LinkedHashSet<>();
  private final Set<Spot> leftOut = new LinkedHashSet<>();

  private Restoration(Map<String, byte[]> files) {
    this.files = files;
  }

  /** What comes of the tables in these files, by their names. */
  public static Restored of(Map<String, byte[]> files) {
    return new Restoration(files).restored();
  }

  private Restored restored() {
    List<Fault> found = new ArrayList<>();
    GivenTables tables = GivenTables.read(files, found);
    faults.addAll(found);
    if (!found.isEmpty()) {
      return outcome(Optional.empty(), tables);
    }
    found = RowChecks.of(tables);
    faults.addAll(found);
    boolean mendable = areLeftOutWithTheirOwners(found, tables);
    leaveOut(found, tables);
    Optional<Dossier> dossier = Optional.empty();
    boolean again = true;
    while (again) {
      GivenTables rest = sound(tables);
      if (rest.get(FRAME).rows().isEmpty() && !tables.get(FRAME).rows().isEmpty()) {
        return outcome(Optional.empty(), tables);
      }
      List<Fault> more = AnswerChecks.of(rest);
      if (more.isEmpty()) {
        GivenTables ordered = Positions.inOrder(rest);
        Dossier made = TablesDossier.of(ordered);
        more = faults(ordered, made);
        dossier = Optional.of(made);
      }
      more.stream().filter(this::isNoConsequence).forEach(faults::add);
      again = leaveOut(more, rest);
      mendable &= more.isEmpty() || again;
    }
    return outcome(mendable ? dossier : Optional.empty(), tables);
  }

  /** Whether something is wrong by itself, and not because rows that are wrong were left out. */
  private boolean isNoConsequence(Fault fault) {
    boolean canFollow = fault.rule().equals(FormatRule.UNKNOWN_ID.id()) || fault.spot().isEmpty();
    return leftOut.isEmpty() || !canFollow;
  }

  private Restored outcome(Optional<Dossier> dossier, GivenTables tables) {
    return new Restored(dossier, problems(), tables.size(), leftOut.size());
  }

  /**
   * Whether each row that names no owner can be left out with it: where all possible owners are
   * sound, it is unknown which would be taken without a part of it.
   */
  private static boolean areLeftOutWithTheirOwners(List<Fault> found, GivenTables tables) {
    Set<String> faulty = new HashSet<>();
    for (Fault fault : found) {
      fault.spot().filter(spot -> fault.row()).map(Spot::table).ifPresent(faulty::add);
    }
    for (Fault fault : found) {
      boolean orphan = !fault.row() && fault.spot().isPresent();
      if (orphan && !faulty.contains(RowChecks.owners(tables, fault.spot().get().table()))) {
        return false;
      }
    }
    return true;
  }

  /** The tables without the rows left out, nor those that name one of them. */
  private GivenTables sound(GivenTables tables) {
    GivenTables rest = tables.without(leftOut);
    List<Fault> orphans = RowChecks.of(rest);
    while (!orphans.isEmpty()) {
      leaveOut(orphans, rest);
      rest = rest.without(leftOut);
      orphans = RowChecks.of(rest);
    }
    return rest;
  }

  /** Leaves out the rows that these concern, and what they are part of; whether that is any. */
  private boolean leaveOut(List<Fault> these, GivenTables tables) {
    boolean any = false;
    for (Fault fault : these) {
      Optional<Spot> row = fault.spot().map(Spot::row);
      while (row.isPresent() && leftOut.add(row.get())) {
        any = true;
        row = RowChecks.owner(tables, row.get());
      }
    }
    return any;
  }

  /** What is wrong with a dossier made of sound rows, at the cells of which that was made. */
  private static List<Fault> faults(GivenTables tables, Dossier made) {
    List<Fault> found = Disagreements.of(tables, made);
    Result<Dossier> read = DossierReader.read(new MemoryFolder(DossierFiles.of(made)));
    if (read.value().isPresent()) {
      return found.isEmpty() ? Disagreements.of(tables, read.value().get()) : found;
    }
    RouteToCell cells = new RouteToCell(tables, made);
    List<Fault> all = new ArrayList<>(found);
    for (Problem problem : read.problems()) {
      if (problem.severity() == Severity.ERROR) {
        Optional<Spot> spot = cells.of(read.origins().routeAt(problem.place()));
        String help = problem.help().orElse("");
        all.add(
            spot.isPresent()
                ? Fault.of(problem.rule(), spot.get(), problem.message(), help)
                : Fault.ofFile(problem.rule(), problem.place().file(), problem.message(), help));
      }
    }
    return all;
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Map<String, CellPlaces> places = new HashMap<>();
    Set<Spot> told = new HashSet<>();
    for (Fault fault : faults) {
      if (fault.spot().isEmpty() || told.add(fault.spot().get())) {
        problems.add(
            new Problem(
                fault.rule(),
                Severity.ERROR,
                place(fault, places),
                fault.message(),
                Optional.of(fault.help()).filter(help -> !help.isEmpty())));
      }
    }
    return problems;
  }

  private Place place(Fault fault, Map<String, CellPlaces> places) {
    byte[] bytes = files.get(fault.file());
    if (fault.spot().isEmpty() || bytes == null) {
      return Place.of(fault.file());
    }
    return places
        .computeIfAbsent(fault.file(), file -> new CellPlaces(file, bytes, ","))
        .of(fault.spot().get().line(), fault.spot().get().column());
  }
}
