package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.AgreementMatrix;
import stance.analysis.AgreementSeries;
import stance.document.Graph;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.export.tables.AnswerMatrix;
import stance.export.tables.EventList;
import stance.export.tables.Network;
import stance.export.tables.PairTable;
import stance.export.tables.StandingsTable;
import stance.export.tables.Table;
import stance.render.GraphMl;

/**
 * The findings that an export can have beside the tables of what a dossier holds.
 *
 * @param tables in the order in which they are named
 * @param files the files that are no tables, by their names
 */
record FindingTables(List<Table> tables, Map<String, Supplier<String>> files) {

  private static final String PAIRS = "--pairs";
  private static final String BY = "--by";
  private static final String STANDINGS = "--standings";
  private static final String WIDE = "--wide";
  private static final String STATEMENTS = "--statements";
  private static final String NETWORK = "--network";
  private static final String TWO_MODE = "--two-mode";
  private static final String GRAPH = "network.graphml";

  /** All files that these options can write. */
  private static final List<String> KNOWN =
      List.of(
          "pairs.csv",
          "standings.csv",
          "wide.csv",
          "statements.csv",
          GRAPH,
          "nodes.csv",
          "edges.csv");

  static void addTo(CommandSpec spec) {
    flag(
        spec,
        PAIRS,
        "Add pairs.csv: how far every two actors agree, as matrix says; of those that it takes, or"
            + " of --actors.");
    spec.addOption(
        CommonOptions.one("WHAT", Operand.of(AgreementSeries.By.values()), BY)
            .description(
                "With --pairs: a row for each "
                    + EnumNames.listed(AgreementSeries.By.values())
                    + " of a pair.")
            .build());
    flag(spec, STANDINGS, "Add standings.csv: where each actor stands on each question.");
    flag(
        spec,
        WIDE,
        "Add wide.csv: a row an actor, a column a question, numbers in the cells; for pscl and irr"
            + " in R.");
    flag(
        spec,
        STATEMENTS,
        "Add statements.csv: the records as an event list of Discourse Network Analyzer.");
    flag(
        spec,
        NETWORK,
        "Add network.graphml, and nodes.csv and edges.csv as Gephi reads them: actors, tied by"
            + " their agreement.");
    flag(spec, TWO_MODE, "With --network: actors tied to the questions that they answered.");
  }

  private static void flag(CommandSpec spec, String name, String does) {
    spec.addOption(CommonOptions.flag(name).description(does).build());
  }

  /**
   * Those asked for.
   *
   * @throws UsageError if an option says what they are to be like, or of, and none is asked for
   */
  static FindingTables of(ParseResult parsed, Dossier dossier) {
    refuse(parsed, BY, PAIRS);
    refuse(parsed, TWO_MODE, NETWORK);
    if (List.of(PAIRS, STANDINGS, WIDE, STATEMENTS, NETWORK).stream()
        .noneMatch(parsed::hasMatchedOption)) {
      return new FindingTables(List.of(), Map.of());
    }
    ExportRequest request = ExportRequest.of(parsed, dossier);
    List<Table> tables = new ArrayList<>();
    Map<String, Supplier<String>> files = new LinkedHashMap<>();
    if (parsed.hasMatchedOption(PAIRS)) {
      tables.add(pairs(parsed, matrix(request)));
    }
    if (parsed.hasMatchedOption(STANDINGS)) {
      tables.add(StandingsTable.of(request.standings(), request.actors(), request.questions()));
    }
    if (parsed.hasMatchedOption(WIDE)) {
      tables.add(AnswerMatrix.of(request.standings(), request.actors(), request.questions()));
    }
    if (parsed.hasMatchedOption(STATEMENTS)) {
      tables.add(EventList.of(request.standings(), request.actors(), request.questions()));
    }
    if (parsed.hasMatchedOption(NETWORK)) {
      AgreementMatrix matrix = matrix(request);
      Graph graph =
          parsed.hasMatchedOption(TWO_MODE)
              ? Network.ofActorsAndQuestions(matrix)
              : Network.ofActors(matrix);
      tables.add(Network.nodes(graph));
      tables.add(Network.edges(graph));
      files.put(GRAPH, () -> GraphMl.of(graph));
    }
    return new FindingTables(tables, files);
  }

  private static void refuse(ParseResult parsed, String option, String of) {
    if (parsed.hasMatchedOption(option) && !parsed.hasMatchedOption(of)) {
      throw new UsageError(option + " says what " + of + " writes", "add " + of);
    }
  }

  private static Table pairs(ParseResult parsed, AgreementMatrix matrix) {
    return Optional.<String>ofNullable(parsed.matchedOptionValue(BY, null))
        .map(word -> EnumNames.oneOf(AgreementSeries.By.class, BY, word))
        .map(by -> PairTable.of(AgreementSeries.of(matrix, by)))
        .orElseGet(() -> PairTable.of(matrix));
  }

  private static AgreementMatrix matrix(ExportRequest request) {
    List<Id> actors =
        request
            .named()
            .map(named -> named.stream().map(Actor::id).toList())
            .orElseGet(() -> AgreementMatrix.usualActors(request.standings(), request.questions()));
    if (actors.size() < 2) {
      throw new UsageError(
          "there are no two actors to compare",
          "name them with --actors, or select more questions");
    }
    return AgreementMatrix.of(
        request.standings(), actors, request.questions(), AgreementMatrix.Order.GIVEN);
  }

  /** The names of all files that an export with any of these options can write. */
  static Set<String> known() {
    return new LinkedHashSet<>(KNOWN);
  }
}
