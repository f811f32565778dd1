package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.export.DossierSchema;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.render.ProblemList;
import stance.render.ProblemText;
import stance.terminal.StandardStream;
import stance.yaml.DossierReader;
import stance.yaml.ListInsertion;
import stance.yaml.NewRecord;
import stance.yaml.PathFolder;

/**
 * The dossier that records are added to. What is added is read before anything is written, and a
 * dossier that would not load is never written.
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
    Result<Dossier> read = DossierReader.read(files);
    return DossierOptions.loaded(
            ReadDossier.of(read), DossierOptions.prefix(folder, console), console)
        .map(dossier -> new Additions(folder, files, read, dossier, console));
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
    byte[] bytes =
        kind == Addable.ACTOR ? newFile(record) : inserted(kind, file, actor, record, values);
    Result<Dossier> after = DossierReader.read(files.with(file, bytes));
    List<Problem> errors =
        after.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    String prefix = DossierOptions.prefix(folder, console);
    if (after.value().isEmpty()) {
      var page = console.page(StandardStream.STDERR);
      ProblemText text = new ProblemText(prefix, page.width(), page.ascii());
      console.tell(new ProblemList(text, ProblemList.USUALLY, "stance check --all").lines(errors));
      return Optional.empty();
    }
    new OutputFile(folder.resolve(file).toAbsolutePath().toString(), folder)
        .write(Contents.of(bytes), console.surroundings());
    SchemaFolder.refresh(folder, after.value().get());
    return Optional.of(prefix + file);
  }

  private byte[] newFile(NewRecord record) {
    String text = new String(record.file(), StandardCharsets.UTF_8);
    String modeline = SchemaFolder.modeline(DossierSchema.File.ACTOR, "../");
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
