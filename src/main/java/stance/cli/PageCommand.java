package stance.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.document.Document;

/** A command that prints a page about the program itself, for which it reads no dossier. */
abstract class PageCommand implements Command {

  private static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT);

  /** The word that says which page is asked for. */
  abstract PositionalParamSpec word();

  /** Real examples of it. */
  abstract List<String> examples();

  /**
   * The page.
   *
   * @param word what was asked for, empty if nothing was
   * @throws UsageError if there is no such page
   */
  abstract Document page(String word);

  @Override
  public final CommandSpec spec() {
    CommandSpec spec = HelpText.described(name(), does(), examples());
    spec.addPositional(word());
    Output.addTo(spec, FORMATS);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public final ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Document page = page(parsed.matchedPositionalValue(0, ""));
    output.write(Forms.toRead(() -> page), console);
    return ExitStatus.DONE;
  }
}
