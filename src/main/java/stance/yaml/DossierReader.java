package stance.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Route;
import stance.problem.Severity;

/**
 * Reads a dossier in three steps: dossier.yaml and sources.yaml, which define everything that can
 * be referred to; then each actor's file by itself; then what concerns several files. Bad data
 * never makes it throw: everything wrong, in all files, becomes a problem.
 */
public final class DossierReader {

  /** From so many files of actors on, all processors read them: of fewer, it gains nothing. */
  private static final int MANY = 65;

  private final DossierFolder folder;
  private final ParsedFiles parsed;
  private final FolderInventory files;
  private final MainFile page;
  private final Declarations<Source> sources;
  private final List<Problem> sourceProblems;
  private final Referable vocabulary;
  private final Map<String, ActorFile> actors;

  /** Reads all files of {@code folder}. */
  public DossierReader(DossierFolder folder) {
    this(folder, false);
  }

  /**
   * The same, for a caller that will ask for many places: the files of actors stay in memory while
   * there is room, and need not be parsed again.
   */
  public static DossierReader keepingPlaces(DossierFolder folder) {
    return new DossierReader(folder, true);
  }

  private DossierReader(DossierFolder folder, boolean keepsPlaces) {
    this.folder = folder;
    this.parsed = new ParsedFiles(folder);
    this.files = FolderInventory.in(folder);
    this.page =
        files.hasDossier()
            ? MainFileReader.read(ParsedFile.of(folder, FolderInventory.DOSSIER))
            : MainFileReader.missing();
    SourceList list = readSources();
    this.sources = list.sources();
    this.sourceProblems = list.problems();
    this.vocabulary =
        new Referable(
            page.questions(),
            page.conditions(),
            sources,
            actorsByFile(files),
            page.defaultSources());
    this.actors = readActors(keepsPlaces);
  }

  private DossierReader(DossierReader read, String actorFile, byte[] text) {
    this.folder = read.folder.with(actorFile, text);
    this.parsed = new ParsedFiles(folder);
    this.files = FolderInventory.in(folder);
    this.page = read.page;
    this.sources = read.sources;
    this.sourceProblems = read.sourceProblems;
    this.vocabulary = read.vocabulary;
    this.actors = new LinkedHashMap<>(read.actors);
    actors.put(actorFile, readActor(ParsedFile.of(folder, actorFile)));
  }

  /** Reads the dossier in a folder of a file system. */
  public static Result<Dossier> read(Path folder) {
    return read(new PathFolder(folder));
  }

  /** Reads the dossier in {@code folder}. */
  public static Result<Dossier> read(DossierFolder folder) {
    return new DossierReader(folder).result();
  }

  /**
   * The same dossier with another text of one actor's file, or with one more such file. Only that
   * file is read.
   *
   * @param actorFile its name relative to the folder: {@code actors/sajjan.yaml}
   */
  public DossierReader with(String actorFile, byte[] text) {
    return new DossierReader(this, actorFile, text);
  }

  /**
   * The name of the actor's file that {@code text} is, by the id in it: of the file that is there,
   * or of one that could be.
   */
  public String fileFor(byte[] text) {
    String unnamed = FolderInventory.ACTORS + "stdin.yaml";
    return readActor(ParsedFile.of(folder.with(unnamed, text), unnamed))
        .id()
        .map(Id::text)
        .map(
            id ->
                files.actors().stream()
                    .filter(file -> FolderInventory.stem(file).equals(id))
                    .findFirst()
                    .orElse(FolderInventory.ACTORS + id + ".yaml"))
        .orElse(unnamed);
  }

  private SourceList readSources() {
    return page.foreign() || !files.hasSources()
        ? SourceList.missing()
        : SourceList.read(ParsedFile.of(folder, FolderInventory.SOURCES));
  }

  private static Declarations<Void> actorsByFile(FolderInventory files) {
    Declarations<Void> actors = new Declarations<>("actor");
    for (String file : files.actors()) {
      Referable.asId(FolderInventory.stem(file)).ifPresent(actors::addUnread);
    }
    files.misnamed().forEach(actors::addUnread);
    return actors;
  }

  private Map<String, ActorFile> readActors(boolean keepsPlaces) {
    Map<String, ActorFile> read = new LinkedHashMap<>();
    if (!page.foreign()) {
      List<String> names = files.actors();
      Stream<String> each = names.size() < MANY ? names.stream() : names.parallelStream();
      each.map(name -> readActor(name, keepsPlaces))
          .toList()
          .forEach(actor -> read.put(actor.file(), actor));
    }
    return read;
  }

  private ActorFile readActor(String name, boolean keepsPlaces) {
    ParsedFile file = ParsedFile.of(folder, name);
    if (keepsPlaces) {
      parsed.keep(file);
    }
    return readActor(file);
  }

  private ActorFile readActor(ParsedFile file) {
    return ActorReader.read(file, vocabulary);
  }

  /** The actors that could be read, whatever is wrong with the rest. */
  List<Actor> readable() {
    return actors.values().stream().flatMap(file -> file.actor().stream()).toList();
  }

  /** The dossier, if no error is in it, and all that is wrong. */
  public Result<Dossier> result() {
    if (page.foreign()) {
      return new Result<>(Optional.empty(), page.problems(), new FileOrigins(parsed, Map.of()), 0);
    }
    List<Problem> problems = new ArrayList<>(files.problems());
    problems.addAll(page.problems());
    problems.addAll(sourceProblems);
    List<Reference> references = new ArrayList<>(page.references());
    List<Actor> readable = new ArrayList<>();
    int unchecked = 0;
    for (ActorFile file : actors.values()) {
      problems.addAll(file.problems());
      unchecked += file.unchecked();
      references.addAll(file.references());
      file.actor().ifPresent(readable::add);
    }
    Referable declared = declared();
    FileOrigins origins = new FileOrigins(parsed, routes(declared));
    CrossReferences between = CrossReferences.check(declared, references, readable, origins);
    problems.addAll(between.problems());
    boolean sound = true;
    for (Problem problem : problems) {
      sound &= problem.severity() != Severity.ERROR;
    }
    return new Result<>(
        sound ? Optional.of(dossier(readable)) : Optional.empty(),
        problems,
        origins,
        unchecked + between.unchecked());
  }

  /**
   * What of the dossier could be read, whatever is wrong with the rest, so that an id which it
   * mentions may be of nothing that it holds; nothing if there is no dossier of this format.
   */
  public Optional<Dossier> asFarAsRead() {
    return files.hasDossier() && !page.foreign()
        ? Optional.of(dossier(readable()))
        : Optional.empty();
  }

  private Referable declared() {
    return new Referable(
        page.questions(), page.conditions(), sources, declaredActors(), page.defaultSources());
  }

  private Declarations<Void> declaredActors() {
    Declarations<Void> declared = new Declarations<>("actor");
    for (ActorFile file : actors.values()) {
      file.id().ifPresent(id -> declared.add(id, Route.of(file.file()), Optional.empty()));
      Referable.asId(FolderInventory.stem(file.file())).ifPresent(declared::addUnread);
    }
    files.misnamed().forEach(declared::addUnread);
    if (!files.complete() || actors.isEmpty()) {
      declared.incomplete();
    }
    return declared;
  }

  private static Map<Id, Route> routes(Referable declared) {
    Map<Id, Route> routes = new HashMap<>();
    for (Declarations<?> entries : declared.all()) {
      for (Declarations.Declared each : entries.declared()) {
        routes.putIfAbsent(each.id(), each.route());
      }
    }
    return routes;
  }

  private Dossier dossier(List<Actor> readable) {
    Set<Id> held = readable.stream().map(Actor::id).collect(Collectors.toSet());
    return new Dossier(
        page.title().orElse(""),
        page.scope(),
        page.compare().stream().filter(held::contains).toList(),
        page.questions().values(),
        page.conditions().values(),
        sources.values(),
        readable,
        page.background(),
        page.dates(),
        page.inText(),
        page.accepted());
  }
}
