package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.startup.ClassArchive;
import stance.startup.PackedDossier;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.DossierReader;

/** {@code stance warm}: makes what lets this copy of the program start quickly. */
final class WarmCommand implements Command {

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
      ClassArchive archive = new ClassArchive(packed.program(), TrainingRun.class.getName());
      if (archive.make()) {
        wrote(archive.file(), console);
      } else {
        console.warn("this Java makes no archive of classes; stance starts without one");
      }
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
