package stance.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Worded;
import stance.intake.Part;
import stance.problem.Suggestion;

/** What all rows of a table have in common, as the command line gives it. */
final class GivenParts {

  private GivenParts() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("PART=TEXT", Operand.of(GivenParts::beginnings), "--set")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "What all rows have in common: "
                    + String.join(", ", names())
                    + ". Can be given several times.")
            .build());
  }

  private static List<String> beginnings() {
    return names().stream().map(name -> name + "=").toList();
  }

  private static List<String> names() {
    return List.of(Part.values()).stream().filter(Part::canBeGiven).map(Worded::word).toList();
  }

  /** The parts given; {@link UsageError} for one that cannot be. */
  static Map<Part, String> of(ParseResult parsed) {
    Map<Part, String> set = new EnumMap<>(Part.class);
    for (String each : parsed.matchedOptionValue("--set", List.<String>of())) {
      int at = each.indexOf('=');
      String name = at < 0 ? each : each.substring(0, at);
      Optional<Part> part =
          List.of(Part.values()).stream()
              .filter(one -> one.canBeGiven() && one.word().equals(name))
              .findFirst();
      if (at <= 0 || at + 1 == each.length() || part.isEmpty()) {
        List<String> closest = Suggestion.closest(name, names());
        throw new UsageError(
            "--set does not take '" + each + "'",
            closest.isEmpty() || part.isPresent()
                ? "write PART=TEXT, such as date=2021-09-26; parts are "
                    + String.join(", ", names())
                : "did you mean " + closest.get(0) + "?");
      }
      set.put(part.get(), each.substring(at + 1));
    }
    return set;
  }
}
