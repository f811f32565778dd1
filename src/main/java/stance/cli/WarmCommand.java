package stance.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.startup.ClassArchive;
import stance.startup.PackedDossier;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.DossierReader;

/** {@code stance warm}: makes the two files with which this copy of the program starts quickly. */
final class WarmCommand implements Command {

  /** By its name, because that class runs the program, which knows this command. */
  private static final String TRAINING_RUN = "stance.cli.TrainingRun";

  @Override
  public String name() {
    return "warm";
  }

  @Override
  public String does() {
    return "Prepares this copy of the program so that it starts quickly. Worth it once, after its"
        + " folder was copied or Java was updated: all works without it too, but slower.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = HelpText.described(this, "stance warm");
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Path shipped = console.surroundings().shipped();
    try {
      PackedDossier packed = new PackedDossier(shipped);
      packed.write(() -> DossierReader.read(shipped).value());
      wrote(packed.file(), console);
      ClassArchive archive = new ClassArchive(packed.program(), TRAINING_RUN);
      Optional<String> wrong = archive.make();
      if (wrong.isEmpty()) {
        wrote(archive.file(), console);
      } else {
        console.warn(wrong.get() + "; stance starts without one");
      }
    } catch (AccessDeniedException denied) {
      throw new OutputFailure("no permission to write to " + shipped.getParent());
    } catch (IOException failure) {
      throw new OutputFailure(failure);
    }
    return ExitStatus.DONE;
  }

  private static void wrote(Path file, Console console) {
    if (Files.exists(file)) {
      console.tell(List.of(Styled.of("wrote ").plus(file.toString(), Role.LITERAL)));
    }
  }
}
