package stance.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.render.ProblemList;
import stance.render.ProblemText;
import stance.terminal.StandardStream;
import stance.text.Role;
import stance.text.Styled;

/** Which dossier a command works on. */
final class DossierOptions {

  private static final String VARIABLE = "STANCE_DOSSIER";
  private static final String USUAL = "positions";
  private static final String MAIN_FILE = "dossier.yaml";

  /** What to do about a folder of a dossier that is none. */
  static final String HELP = "name the folder that holds " + MAIN_FILE;

  private DossierOptions() {}

  static void addTo(CommandSpec spec) {
    addFolderTo(spec);
    spec.addOption(
        CommonOptions.flag("-v", "--verbose").description("Say which dossier is used.").build());
  }

  /** The folder alone. */
  static void addFolderTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("DIR", Operand.FOLDER, "-d", "--dossier")
            .description(
                "The folder of the dossier (default: $STANCE_DOSSIER, else positions in the"
                    + " current folder, else that folder, else the one that is shipped).")
            .build());
  }

  /** The folder that is named, as it was typed; nothing where none is. */
  static Optional<String> named(ParseResult parsed) {
    return parsed.hasMatchedOption("--dossier")
        ? Optional.of(parsed.matchedOptionValue("--dossier", ""))
        : Optional.empty();
  }

  /** The folder that is named among the arguments of the program, fit they a command or not. */
  static Optional<String> namedAmong(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.startsWith("-d") || argument.startsWith("--dossier")) {
        CommandSpec spec = CommandSpec.create();
        addFolderTo(spec);
        return CommandSoFar.of(spec, arguments).dossier();
      }
    }
    return Optional.empty();
  }

  /**
   * The dossier asked for.
   *
   * @throws BrokenDossier if it does not load, after its problems have been shown
   */
  static Dossier load(ParseResult parsed, Console console) {
    return load(parsed, named(parsed), console);
  }

  /** The same of this folder, where one is named. */
  static Dossier load(ParseResult parsed, Optional<String> named, Console console) {
    Path folder = folder(parsed, named, console);
    ReadDossier read = ReadDossier.in(folder, console);
    Optional<Dossier> dossier = loaded(read, prefix(folder, console), console);
    if (dossier.isEmpty()) {
      throw new BrokenDossier();
    }
    return dossier.get();
  }

  /** What was read; nothing if it is no dossier, after its errors have been shown. */
  static Optional<Dossier> loaded(ReadDossier read, String prefix, Console console) {
    if (read.dossier().isEmpty()) {
      showErrors(read.problems(), prefix, console);
    }
    return read.dossier();
  }

  /** Shows the errors among these problems, if there are any. */
  static void showErrors(List<Problem> problems, String prefix, Console console) {
    var errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      var page = console.page(StandardStream.STDERR);
      ProblemText text = new ProblemText(prefix, page.width(), page.ascii());
      console.tell(new ProblemList(text, ProblemList.USUALLY, "stance check --all").lines(errors));
    }
  }

  /** What leads from the current folder to a file of the dossier. */
  static String prefix(Path folder, Console console) {
    Path plain = folder.normalize();
    Path here = console.surroundings().folder().normalize();
    boolean below = plain.isAbsolute() == here.isAbsolute() && plain.startsWith(here);
    String path = (below ? here.relativize(plain) : plain).toString().replace('\\', '/');
    return path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }

  /**
   * The folder asked for, named in a message if that is wanted.
   *
   * @throws UsageError if there is none
   */
  static Path folder(ParseResult parsed, Console console) {
    return folder(parsed, named(parsed), console);
  }

  private static Path folder(ParseResult parsed, Optional<String> named, Console console) {
    World surroundings = console.surroundings();
    Path folder = chosen(named, surroundings);
    boolean isFallback = named.isEmpty() && variable(surroundings).isEmpty();
    if (isFallback
        && folder.equals(surroundings.shipped())
        && Files.isDirectory(usual(surroundings))) {
      console.warn("./positions holds no dossier.yaml; the shipped dossier is used");
    }
    return told(folder, parsed, console);
  }

  private static Path told(Path folder, ParseResult parsed, Console console) {
    if (parsed.hasMatchedOption("--verbose")) {
      String path = folder.toString();
      console.tell(List.of(Styled.of("dossier: ").plus(path.isEmpty() ? "." : path, Role.LITERAL)));
    }
    return folder;
  }

  /**
   * The folder to check. Where none is named, one that is meant to hold a dossier is checked even
   * if it is not whole: {@code positions}, the current folder, or one that this is part of.
   *
   * @throws UsageError if there is none
   */
  static Path folderToCheck(ParseResult parsed, Console console) {
    World surroundings = console.surroundings();
    if (!parsed.hasMatchedOption("--dossier") && variable(surroundings).isEmpty()) {
      Path here = surroundings.folder();
      for (Path folder :
          List.of(usual(surroundings), here, here.resolve(".."), here.resolve("../.."))) {
        if (isMeantForDossier(folder)) {
          return told(folder, parsed, console);
        }
      }
    }
    return folder(parsed, console);
  }

  /** Whether it holds one of the parts of a dossier that nothing else is named like. */
  private static boolean isMeantForDossier(Path folder) {
    return Files.exists(folder.resolve(MAIN_FILE))
        || Files.isDirectory(folder.resolve("actors"))
            && Files.exists(folder.resolve("sources.yaml"));
  }

  /** The folder to use if the command line names {@code named}; {@link UsageError} for none. */
  static Path chosen(Optional<String> named, World surroundings) {
    String variable = variable(surroundings);
    if (named.isPresent()) {
      return existing(named.get(), "--dossier", surroundings);
    }
    if (!variable.isEmpty()) {
      return existing(variable, "$" + VARIABLE, surroundings);
    }
    for (Path folder : List.of(usual(surroundings), surroundings.folder())) {
      if (Files.exists(folder.resolve(MAIN_FILE))) {
        return folder;
      }
    }
    return surroundings.shipped();
  }

  private static String variable(World surroundings) {
    return surroundings.variables().getOrDefault(VARIABLE, "");
  }

  private static Path usual(World surroundings) {
    return surroundings.folder().resolve(USUAL);
  }

  private static Path existing(String text, String from, World surroundings) {
    return existing(text, from, surroundings, HELP);
  }

  /** The folder that {@code text} names; {@link UsageError} with this help if there is none. */
  static Path existing(String text, String from, World surroundings, String help) {
    try {
      Path folder = surroundings.folder().resolve(text);
      if (!text.isEmpty() && Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException none) {
      // Told like any other path that leads nowhere.
    }
    throw new UsageError(from + " names no folder: '" + text + "'", help);
  }
}
