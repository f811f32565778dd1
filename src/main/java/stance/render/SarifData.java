package stance.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import stance.document.Data;
import stance.problem.Place.Excerpt;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Span;
import stance.text.HiddenCharacters;

/**
 * Problems in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, which code
 * hosts and editors read. Columns count code points, as everywhere in the program.
 *
 * @param base what leads to a file from the root of the repository
 * @param version of the program
 * @param help by the id of a rule: what it asks
 */
public record SarifData(String base, String version, Function<String, RuleHelp> help) {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  /** The name that readers take for the root of the repository. */
  private static final String ROOT = "%SRCROOT%";

  /**
   * What a rule asks.
   *
   * @param severity of what breaks it
   * @param meaning in a sentence
   * @param page the whole page on it, in Markdown
   */
  public record RuleHelp(Severity severity, String meaning, String page) {}

  /** The problems, in their order, and the rules that they name, in that of their ids. */
  public Data of(List<Problem> problems) {
    Map<String, Integer> places = new TreeMap<>();
    problems.forEach(problem -> places.put(problem.rule(), 0));
    List<String> rules = new ArrayList<>(places.keySet());
    rules.forEach(rule -> places.put(rule, rules.indexOf(rule)));
    Data driver =
        Data.fields()
            .with("name", "stance")
            .with("version", version)
            .with("rules", Data.items(rules, this::rule));
    Data run =
        Data.fields()
            .with("tool", Data.fields().with("driver", driver))
            .with("columnKind", "unicodeCodePoints")
            .with(
                "results", Data.items(problems, p -> result(p, places.getOrDefault(p.rule(), 0))));
    return Data.fields()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", Data.items(List.of(run), each -> each));
  }

  private Data rule(String id) {
    RuleHelp its = help.apply(id);
    return Data.fields()
        .with("id", id)
        .with("shortDescription", text(its.meaning()))
        .with("help", Data.fields().with("text", its.page()).with("markdown", its.page()))
        .with("defaultConfiguration", Data.fields().with("level", level(its.severity())));
  }

  private Data result(Problem problem, int rule) {
    String toDo = problem.help().map(help -> "\nhelp: " + HiddenCharacters.inLine(help)).orElse("");
    Data location = Data.fields().with("physicalLocation", place(problem));
    return Data.fields()
        .with("ruleId", problem.rule())
        .with("ruleIndex", rule)
        .with("level", level(problem.severity()))
        .with("message", text(HiddenCharacters.inLine(problem.message()) + toDo))
        .with("locations", Data.items(List.of(location), each -> each));
  }

  private Data place(Problem problem) {
    Data.Fields place =
        Data.fields()
            .with(
                "artifactLocation",
                Data.fields()
                    .with("uri", address(base + problem.place().file()))
                    .with("uriBaseId", ROOT));
    Optional<Span> span = problem.place().excerpt().map(Excerpt::span);
    return span.isEmpty() ? place : place.with("region", region(span.get()));
  }

  private static Data region(Span span) {
    return Data.fields()
        .with("startLine", span.startLine())
        .with("startColumn", span.startColumn())
        .with("endLine", span.endLine())
        .with("endColumn", span.endColumn());
  }

  private static Data text(String text) {
    return Data.fields().with("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case REMARK -> "note";
    };
  }

  /** A path as a relative address: all but its slashes is encoded where an address needs it. */
  private static String address(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      parts.add(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return String.join("/", parts);
  }
}
