package stance.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Two dossiers that are the arguments of a command.
 *
 * @param names as they were written
 */
record TwoDossiers(List<String> names, NamedDossier first, NamedDossier second) {

  TwoDossiers {
    names = List.copyOf(names);
  }

  static void addTo(CommandSpec spec, String first, String second) {
    spec.addPositional(NamedDossier.parameter(first, 0));
    spec.addPositional(NamedDossier.parameter(second, 1));
  }

  /**
   * The dossiers, named by these labels in messages.
   *
   * @throws BrokenDossier if one does not load, after the problems of both have been shown
   */
  static TwoDossiers of(ParseResult parsed, String first, String second, Console console) {
    String one = parsed.matchedPositionalValue(0, "");
    String other = parsed.matchedPositionalValue(1, "");
    Optional<NamedDossier> loaded = NamedDossier.load(first, one, console);
    Optional<NamedDossier> further = NamedDossier.load(second, other, console);
    return new TwoDossiers(
        List.of(one, other),
        loaded.orElseThrow(BrokenDossier::new),
        further.orElseThrow(BrokenDossier::new));
  }
}
