package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.export.DossierSchema;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.yaml.DossierReader;
import stance.yaml.ListInsertion;
import stance.yaml.NewRecord;
import stance.yaml.PathFolder;

/**
 * The dossier that records are added to. What is added is read before anything is written, and
 * nothing is written by which a dossier would load no longer. One that does not load because it has
 * only been begun is added to, and what it still lacks is told.
 */
final class Additions {

  private final Path folder;
  private final PathFolder files;
  private final Result<Dossier> before;
  private final Dossier dossier;
  private final Console console;

  private Additions(
      Path folder, PathFolder files, Result<Dossier> before, Dossier dossier, Console console) {
    this.folder = folder;
    this.files = files;
    this.before = before;
    this.dossier = dossier;
    this.console = console;
  }

  /** The dossier in a folder; nothing if it does not load, after its errors have been shown. */
  static Optional<Additions> to(Path folder, Console console) {
    PathFolder files = new PathFolder(folder);
    DossierReader reader = new DossierReader(files);
    Result<Dossier> read = reader.result();
    Optional<Dossier> begun = read.value().or(reader::begun);
    if (begun.isEmpty()) {
      DossierOptions.showErrors(read.problems(), DossierOptions.prefix(folder, console), console);
    }
    return begun.map(dossier -> new Additions(folder, files, read, dossier, console));
  }

  Dossier dossier() {
    return dossier;
  }

  /**
   * Adds a record where it belongs.
   *
   * @param actor for a stance: whose
   * @return the file that it stands in now; nothing if it would not load, after that was shown
   */
  Optional<String> add(Addable kind, Optional<Actor> actor, Map<String, List<String>> values) {
    NewRecord record = new NewRecord(kind.keys(), values);
    String file = file(kind, actor, values);
    boolean isNew = !files.contents().files().contains(file);
    if (kind == Addable.ACTOR && !isNew) {
      throw new UsageError("'" + file + "' is there already", "give the actor another id");
    }
    byte[] inserted =
        kind == Addable.ACTOR ? record.file() : inserted(kind, file, actor, record, values);
    byte[] bytes = isNew ? withModeline(kind, inserted) : inserted;
    DossierReader reader = new DossierReader(files.with(file, bytes));
    Result<Dossier> after = reader.result();
    String prefix = DossierOptions.prefix(folder, console);
    Optional<Dossier> dossierAfter =
        after.value().or(() -> isWorse(after, file) ? Optional.empty() : reader.begun());
    if (dossierAfter.isEmpty()) {
      DossierOptions.showErrors(after.problems(), prefix, console);
      return Optional.empty();
    }
    new OutputFile(folder.resolve(file).toAbsolutePath().toString(), folder)
        .write(Contents.of(bytes), console.surroundings());
    SchemaFolder.refresh(folder, dossierAfter.get());
    DossierOptions.showErrors(after.problems(), prefix, console);
    return Optional.of(prefix + file);
  }

  /**
   * Whether an error came with the file that was written, as against those that were there, or that
   * were held back until now.
   */
  private boolean isWorse(Result<Dossier> after, String file) {
    Set<String> had = before.problems().stream().map(Additions::said).collect(Collectors.toSet());
    return after.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .filter(problem -> problem.place().file().equals(file))
        .anyMatch(problem -> !had.contains(said(problem)));
  }

  /** What an error says, wherever in its file. */
  private static String said(Problem problem) {
    return problem.place().file() + " " + problem.rule() + " " + problem.message();
  }

  private byte[] withModeline(Addable kind, byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    String modeline =
        kind == Addable.ACTOR
            ? SchemaFolder.modeline(DossierSchema.File.ACTOR, "../")
            : SchemaFolder.modeline(DossierSchema.File.SOURCES, "");
    return (SchemaFolder.isIn(folder) ? modeline + "\n" + text : text)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String file(Addable kind, Optional<Actor> actor, Map<String, List<String>> values) {
    return switch (kind) {
      case ACTOR -> "actors/" + first("id", values) + ".yaml";
      case SOURCE -> "sources.yaml";
      case QUESTION -> "dossier.yaml";
      case STANCE -> before.origins().routeTo(actor.orElseThrow().id().text()).file();
    };
  }

  private byte[] inserted(
      Addable kind,
      String file,
      Optional<Actor> actor,
      NewRecord record,
      Map<String, List<String>> values) {
    Optional<String> key =
        switch (kind) {
          case ACTOR, SOURCE -> Optional.empty();
          case QUESTION -> Optional.of("questions");
          case STANCE -> Optional.of("stances");
        };
    int index =
        switch (kind) {
          case ACTOR -> 0;
          case SOURCE -> placeOfSource(first("id", values));
          case QUESTION -> placeOfQuestion(values.getOrDefault("topic", List.of()));
          case STANCE -> placeOfStance(actor.orElseThrow(), first("date", values));
        };
    try {
      return ListInsertion.into(files, file, key, index, record)
          .orElseThrow(
              () ->
                  new UsageError(
                      file + " has its list in brackets, where nothing can be added line by line",
                      "write an item a line, each after '- '"));
    } catch (IOException failed) {
      throw new OutputFailure("'" + file + "': " + OutputFailure.reason(failed));
    }
  }

  private static String first(String key, Map<String, List<String>> values) {
    return values.getOrDefault(key, List.of("")).get(0);
  }

  /** Where sources stand by id: before the first with a greater one; else behind all. */
  private int placeOfSource(String id) {
    List<Source> sources = dossier.sources();
    boolean sorted = true;
    for (int i = 1; i < sources.size(); i++) {
      sorted &= sources.get(i - 1).id().text().compareTo(sources.get(i).id().text()) < 0;
    }
    int place = 0;
    while (place < sources.size()
        && (!sorted || sources.get(place).id().text().compareTo(id) < 0)) {
      place++;
    }
    return place;
  }

  private int placeOfQuestion(List<String> topic) {
    List<Question> questions = dossier.questions();
    for (int i = questions.size(); i > 0 && !topic.isEmpty(); i--) {
      if (questions.get(i - 1).topic().filter(topic.get(0)::equals).isPresent()) {
        return i;
      }
    }
    return questions.size();
  }

  private static int placeOfStance(Actor actor, String date) {
    PartialDate day = PartialDate.parse(date).orElseThrow();
    int place = actor.stances().size();
    while (place > 0 && actor.stances().get(place - 1).date().compareTo(day) > 0) {
      place--;
    }
    return place;
  }
}
