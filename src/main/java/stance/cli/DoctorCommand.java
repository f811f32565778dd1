package stance.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code stance doctor}: how the program and what it stands on are. */
final class DoctorCommand implements Command {

  private static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT, Format.Source.DATA);

  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public String does() {
    return "Says how the program, its Java, its dossier and its terminal are, and what to do about"
        + " it. It ends with status 1 where something is to be done.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(this, "stance doctor", "stance doctor -d mine", "stance doctor -f json");
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Diagnosis diagnosis = Diagnosis.of(parsed, console);
    output.write(Forms.withoutSheet(diagnosis::document, diagnosis::data), console);
    return diagnosis.isWell() ? ExitStatus.DONE : ExitStatus.NO;
  }
}
