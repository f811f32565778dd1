package stance.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.coding.Sample;
import stance.dossier.ActorRecord;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.CodingSheet;

/** {@code stance blind}: statements for a second coder, without what the first made of them. */
final class BlindCommand implements Command {

  @Override
  public String name() {
    return "blind";
  }

  @Override
  public String does() {
    return "Writes statements of a dossier for a second coder, in words, with date and sources,"
        + " without question, answer, conditions and evidence, which the coder fills in; then"
        + " stance agree measures.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance blind positions recoded --sample 60 --seed 7",
            "stance check recoded",
            "stance agree positions recoded");
    spec.addPositional(NamedDossier.parameter("DOSSIER", 0));
    spec.addPositional(
        CommonOptions.argument("OUT", Operand.FOLDER, 1)
            .description("The folder to write, which must be new or empty.")
            .build());
    spec.addOption(
        CommonOptions.one("N", Operand.TEXT, "--sample")
            .description("How many records to draw, each as likely as any other (default: all).")
            .build());
    spec.addOption(
        CommonOptions.one("S", Operand.TEXT, "--seed")
            .description("A whole number; the same draws the same (default: 1).")
            .build());
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    int size = (int) number(parsed, "--sample", Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
    long seed = number(parsed, "--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
    String name = parsed.matchedPositionalValue(1, "");
    NewFolder out = NewFolder.of("OUT", name, console);
    Optional<NamedDossier> dossier =
        NamedDossier.load("DOSSIER", parsed.<String>matchedPositionalValue(0, ""), console);
    if (dossier.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    List<ActorRecord> sample = Sample.of(dossier.get().dossier(), size, seed);
    int all = ActorRecord.of(dossier.get().dossier()).size();
    write(dossier.get(), sample, out);
    console.tell(
        List.of(
            Styled.of("wrote ")
                .plus(name, Role.LITERAL)
                .plus(
                    ": "
                        + sample.size()
                        + " of "
                        + all
                        + " records, without question, stance and evidence"),
            Styled.of("  = help: ", Role.HELP)
                .plus("fill these in, with 'if' and 'unless' where a stance has conditions; ")
                .plus("stance check " + name, Role.LITERAL)
                .plus(" tells what is missing")));
    return ExitStatus.DONE;
  }

  private static long number(ParseResult parsed, String option, long usual, long least, long most) {
    if (!parsed.hasMatchedOption(option)) {
      return usual;
    }
    String text = parsed.matchedOptionValue(option, "");
    try {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Told like a number that is too small.
    }
    throw new UsageError(
        option + " does not take '" + text + "'",
        least == 1 ? "write how many records, for example 60" : "write a whole number, such as 7");
  }

  private static void write(NamedDossier dossier, List<ActorRecord> sample, NewFolder out) {
    Map<String, byte[]> files;
    try {
      files = CodingSheet.files(dossier.folder(), dossier.dossier(), sample);
    } catch (IOException failure) {
      throw new OutputFailure("'" + out.name() + "': " + OutputFailure.reason(failure));
    }
    out.write(files);
  }
}
