package stance.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.problem.Result;
import stance.problem.Severity;
import stance.render.ProblemList;
import stance.render.ProblemText;
import stance.startup.PackedDossier;
import stance.terminal.StandardStream;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.DossierFolder;
import stance.yaml.DossierReader;

/** Which dossier a command works on. */
final class DossierOptions {

  private static final String VARIABLE = "STANCE_DOSSIER";
  private static final String USUAL = "positions";
  private static final String MAIN_FILE = "dossier.yaml";

  /** What to do about a folder of a dossier that is none. */
  static final String HELP = "name the folder that holds " + MAIN_FILE;

  private DossierOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Standard.one("DIR", "-d", "--dossier")
            .description(
                "The folder of the dossier (default: $STANCE_DOSSIER, else positions in the"
                    + " current folder, else the one that is shipped).")
            .build());
    spec.addOption(
        Standard.flag("-v", "--verbose").description("Say which dossier is used.").build());
  }

  /** The dossier asked for; nothing where it does not load, after its problems have been told. */
  static Optional<Dossier> load(ParseResult parsed, Console console) {
    Path folder = folder(parsed, console);
    if (folder.equals(console.surroundings().shipped())) {
      Optional<Dossier> packed = new PackedDossier(folder).read();
      if (packed.isPresent()) {
        return packed;
      }
    }
    DossierReader reader = ReadingProgress.read(DossierFolder.at(folder), console);
    return loaded(reader.result(), prefix(folder, console), console);
  }

  /** What was read; nothing where it is no dossier, after its errors have been told. */
  static Optional<Dossier> loaded(Result<Dossier> result, String prefix, Console console) {
    if (result.value().isEmpty()) {
      var errors = result.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
      var page = console.page(StandardStream.STDERR);
      ProblemText text = new ProblemText(prefix, page.width(), page.ascii());
      console.tell(new ProblemList(text, ProblemList.USUALLY, "stance check --all").lines(errors));
    }
    return result.value();
  }

  /** What leads from the current folder to a file of the dossier. */
  static String prefix(Path folder, Console console) {
    Path plain = folder.normalize();
    Path here = console.surroundings().folder().normalize();
    boolean below = plain.isAbsolute() == here.isAbsolute() && plain.startsWith(here);
    String path = (below ? here.relativize(plain) : plain).toString().replace('\\', '/');
    return path.isEmpty() || path.endsWith("/") ? path : path + "/";
  }

  /** The folder asked for, said where that is wanted; {@link UsageError} where there is none. */
  static Path folder(ParseResult parsed, Console console) {
    Path folder = asked(parsed, console);
    if (parsed.hasMatchedOption("--verbose")) {
      console.tell(List.of(Styled.of("dossier: ").plus(folder.toString(), Role.LITERAL)));
    }
    return folder;
  }

  private static Path asked(ParseResult parsed, Console console) {
    Surroundings surroundings = console.surroundings();
    String asked = parsed.matchedOptionValue("--dossier", "");
    String variable = surroundings.variables().getOrDefault(VARIABLE, "");
    if (parsed.hasMatchedOption("--dossier")) {
      return existing(asked, "--dossier", surroundings);
    }
    if (!variable.isEmpty()) {
      return existing(variable, "$" + VARIABLE, surroundings);
    }
    Path usual = surroundings.folder().resolve(USUAL);
    if (Files.exists(usual.resolve(MAIN_FILE))) {
      return usual;
    }
    if (Files.isDirectory(usual)) {
      console.warn("./positions holds no dossier.yaml; the shipped dossier is used");
    }
    return surroundings.shipped();
  }

  private static Path existing(String text, String from, Surroundings surroundings) {
    return existing(text, from, surroundings, HELP);
  }

  /** The folder that {@code text} names; {@link UsageError} with this help where there is none. */
  static Path existing(String text, String from, Surroundings surroundings, String help) {
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
