package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.check.CheckPlan;
import stance.check.TypedText;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.export.DossierSchema;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.DossierFolder;
import stance.yaml.DossierReader;
import stance.yaml.ListInsertion;
import stance.yaml.NewRecord;
import stance.yaml.PathFolder;

/**
 * The dossier that records are added to. What is added is read before anything is written, and
 * refused if it is wrong. What was wrong before does not stand in the way: to add what is missing
 * can be its remedy. It is told.
 */
final class Additions {

  /**
   * Of what keeps a dossier from being read, so many are told each time that something is added.
   */
  private static final int REMAINING = 3;

  /** What is wrong with all of it, that nobody is in it, is mended by adding one. */
  private static final String ACTORS = "actors";

  private final Path folder;
  private final DossierFolder files;
  private final DossierReader reader;
  private final Result<Dossier> before;
  private final Dossier dossier;
  private final Console console;

  private Additions(
      Path folder,
      DossierFolder files,
      DossierReader reader,
      Result<Dossier> before,
      Dossier dossier,
      Console console) {
    this.folder = folder;
    this.files = files;
    this.reader = reader;
    this.before = before;
    this.dossier = dossier;
    this.console = console;
  }

  /**
   * The dossier in a folder.
   *
   * @throws BrokenDossier if it is none of this format, after that has been shown
   */
  static Additions to(Path folder, Console console) {
    PathFolder files = new PathFolder(folder);
    DossierReader reader = DossierReader.keepingPlaces(files);
    Result<Dossier> read = reader.result();
    Optional<Dossier> dossier = reader.asFarAsRead();
    if (dossier.isEmpty()) {
      DossierOptions.showErrors(read.problems(), DossierOptions.prefix(folder, console), console);
      throw new BrokenDossier();
    }
    return new Additions(folder, files, reader, read, dossier.get(), console);
  }

  /** What of it could be read. */
  Dossier dossier() {
    return dossier;
  }

  /**
   * The dossier with a record more, read and not written.
   *
   * @param whose for a stance: the actor, if one was named
   * @throws UsageError if there is no place for it
   * @throws BrokenDossier if its file has first to be mended, after that has been shown
   */
  Trial tried(Addable kind, Optional<Actor> whose, Map<String, List<String>> values) {
    RecordPlace place = RecordPlace.of(kind, whose, values, before.origins());
    NewRecord record = new NewRecord(kind.keys(), values);
    boolean isThere = files.contents().files().contains(place.file());
    if (kind == Addable.ACTOR && isThere) {
      throw new UsageError("'" + place.file() + "' is there already", "give it another id");
    }
    byte[] bytes =
        kind == Addable.ACTOR ? record.file() : inserted(place, folderFor(place, whose), record);
    byte[] whole = isThere ? bytes : withModeline(kind, bytes);
    DossierReader after =
        place.file().startsWith("actors/")
            ? reader.with(place.file(), whole)
            : new DossierReader(files.with(place.file(), whole));
    return new Trial(place.file(), whole, before, after);
  }

  /** The files; where nobody was named yet, with an actor who stands in. */
  private DossierFolder folderFor(RecordPlace place, Optional<Actor> whose) {
    return place.under().isPresent() && place.file().startsWith("actors/") && whose.isEmpty()
        ? files.with(
            place.file(),
            "id: actor-to-be-named\nname: x\nkind: person\n".getBytes(StandardCharsets.UTF_8))
        : files;
  }

  private byte[] inserted(RecordPlace place, DossierFolder in, NewRecord record) {
    try {
      Optional<byte[]> bytes =
          ListInsertion.into(in, place.file(), place.under(), place.place(), record);
      return bytes.orElseThrow(() -> cannotBeChanged(place.file()));
    } catch (IOException failed) {
      throw new OutputFailure("'" + place.file() + "': " + OutputFailure.reason(failed));
    }
  }

  private RuntimeException cannotBeChanged(String file) {
    List<Problem> errors =
        before.problems().stream()
            .filter(problem -> problem.place().file().equals(file))
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    if (errors.isEmpty()) {
      return new UsageError(
          file + " has its list in brackets, where nothing can be added line by line",
          "write an item a line, each after '- '");
    }
    DossierOptions.showErrors(errors, prefix(), console);
    console.warn("nothing is added to " + prefix() + file + " before this is mended");
    return new BrokenDossier();
  }

  private String prefix() {
    return DossierOptions.prefix(folder, console);
  }

  /** Tells what became of a text that was given. */
  void tell(String what) {
    console.tell(List.of(Styled.of("  " + what, Role.WARNING)));
  }

  /** Shows the errors for which a record is refused. */
  void show(List<Problem> errors) {
    DossierOptions.showErrors(errors, prefix(), console);
  }

  /**
   * Writes the record, and tells what is still wrong.
   *
   * @return the file that it stands in now
   */
  String write(Trial trial) {
    Path file = folder.resolve(trial.file()).toAbsolutePath();
    try {
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
    } catch (IOException failed) {
      throw new OutputFailure("'" + trial.file() + "': " + OutputFailure.reason(failed));
    }
    new OutputFile(file.toString(), folder)
        .write(Contents.of(trial.bytes()), console.surroundings());
    trial.reader().asFarAsRead().ifPresent(now -> SchemaFolder.refresh(folder, now));
    return prefix() + trial.file();
  }

  /** Tells what keeps the dossier from being read, with the record in it or without it. */
  void tellRest(Trial trial) {
    List<Problem> errors =
        trial.after().problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      List<Styled> lines = new ArrayList<>();
      lines.add(
          Styled.of(
              "It is added. What was wrong or missing before still keeps the dossier from being"
                  + " read:"));
      for (Problem error : errors.subList(0, Math.min(REMAINING, errors.size()))) {
        lines.add(Styled.of("  " + where(error) + ": " + error.cited(error.message()), Role.MUTED));
        if (!error.place().file().equals(ACTORS)) {
          error.help().ifPresent(help -> lines.add(Styled.of("    " + help, Role.MUTED)));
        }
      }
      if (errors.size() > REMAINING) {
        lines.add(Styled.of("  and " + (errors.size() - REMAINING) + " more", Role.MUTED));
      }
      trial.reader().asFarAsRead().ifPresent(now -> lines.addAll(firsts(now)));
      lines.add(Styled.of("In full: ").plus(command("stance check"), Role.LITERAL));
      console.tell(lines);
    }
  }

  /** What adds the first of the questions and of the actors, where there are none. */
  private List<Styled> firsts(Dossier now) {
    List<Styled> lines = new ArrayList<>();
    if (now.questions().isEmpty()) {
      lines.add(first(Addable.QUESTION));
    }
    if (now.actors().isEmpty()) {
      lines.add(first(Addable.ACTOR));
    }
    return lines;
  }

  private Styled first(Addable kind) {
    return Styled.of("The first " + kind.word() + ": ")
        .plus(command("stance add " + kind.word()), Role.LITERAL);
  }

  private String where(Problem problem) {
    String line =
        problem.place().excerpt().map(excerpt -> ":" + excerpt.span().startLine()).orElse("");
    return prefix() + problem.place().file() + line;
  }

  /** The command, of this dossier where that is not the one taken unasked. */
  private String command(String command) {
    String name = prefix();
    return name.isEmpty()
        ? command
        : command + " -d " + ShellWord.of(name.substring(0, name.length() - 1));
  }

  /** What a check warns of, of the record. */
  List<Problem> warnings(Trial trial) {
    List<Problem> had = new ArrayList<>(CheckPlan.WARNINGS.of(before).problems());
    return Trial.beyond(had, CheckPlan.WARNINGS.of(trial.after()).problems()).stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .filter(problem -> problem.place().file().equals(trial.file()))
        .filter(problem -> !problem.rule().startsWith("unused-"))
        .toList();
  }

  /** What of that is for the sake of what stands behind one key, as far as anything can be read. */
  List<Problem> warnings(Trial trial, String key) {
    Optional<Dossier> now = trial.reader().asFarAsRead();
    return now.isEmpty()
        ? List.of()
        : Trial.beyond(
            TypedText.warnings(key, dossier, before),
            TypedText.warnings(key, now.get(), trial.after()));
  }

  private byte[] withModeline(Addable kind, byte[] file) {
    if (!SchemaFolder.isIn(folder)) {
      return file;
    }
    String modeline =
        kind == Addable.ACTOR
            ? SchemaFolder.modeline(DossierSchema.File.ACTOR, "../")
            : SchemaFolder.modeline(DossierSchema.File.SOURCES, "");
    return (modeline + "\n" + new String(file, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }
}
