package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Worded;

/** {@code stance completion}: what a shell needs to complete the words of this program. */
final class CompletionCommand implements Command {

  /** A shell, for which there is a script. */
  enum Shell implements Worded {
    BASH("bash", "stance.bash"),
    ZSH("zsh", "stance.zsh"),
    FISH("fish", "stance.fish"),
    POWERSHELL("powershell", "stance.ps1");

    private final String word;
    private final String file;

    Shell(String word, String file) {
      this.word = word;
      this.file = file;
    }

    @Override
    public String word() {
      return word;
    }

    /** The script that asks {@link Completion}. */
    String script() {
      try (InputStream script = Shell.class.getResourceAsStream("/stance/completion/" + file)) {
        if (script == null) {
          throw new IllegalStateException("the program lacks its file " + file);
        }
        return new String(script.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String does() {
    return "Prints a script by which a shell completes commands and options, and the ids, topics"
        + " and dates of the dossier in use.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "source <(stance completion bash)",
            "source <(stance completion zsh)",
            "stance completion fish | source",
            "stance completion powershell | Out-String | Invoke-Expression");
    spec.addPositional(
        CommonOptions.argument("SHELL", Operand.of(Shell.values()), 0)
            .description(EnumNames.listed(Shell.values()) + ".")
            .build());
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    console.answer(
        EnumNames.oneOf(Shell.class, "SHELL", parsed.matchedPositionalValue(0, "")).script());
    return ExitStatus.DONE;
  }
}
