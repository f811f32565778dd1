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
      if (Files.exists(packed.file())) {
        wrote(packed.file(), console);
      } else {
        console.warn(
            "the shipped dossier does not load, so it is not prepared; stance check "
                + shipped
                + " says why");
      }
      ClassArchive archive = new ClassArchive(packed.program(), TRAINING_RUN);
      Optional<String> wrong = archive.make();
      if (wrong.isEmpty()) {
        wrote(archive.file(), console);
      } else {
        console.warn(
            wrong.get() + "; stance starts without one; another Java, in JAVA_HOME, may make one");
      }
    } catch (AccessDeniedException denied) {
      return failed(
          "no permission to write to " + shipped.getParent(),
          "run it as the owner of that folder, or copy the program to a folder of your own",
          console);
    } catch (IOException failure) {
      return failed(
          "cannot write to " + shipped.getParent() + ": " + OutputFailure.reason(failure),
          "free or change the disk, or copy the program to another folder",
          console);
    }
    return ExitStatus.DONE;
  }

  private static ExitStatus failed(String why, String help, Console console) {
    console.tell(
        List.of(
            Styled.of("error: ", Role.ERROR).plus(why),
            Styled.of("  = help: ", Role.HELP)
                .plus(help + "; until then stance works, but starts slowly")));
    return ExitStatus.OUTPUT;
  }

  private static void wrote(Path file, Console console) {
    console.tell(List.of(Styled.of("wrote ").plus(file.toString(), Role.LITERAL)));
  }
}
