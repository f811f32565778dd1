package stance.export.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.analysis.Agreement;
import stance.analysis.AgreementMatrix;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.document.Graph;
import stance.document.Graph.Attribute;
import stance.document.Graph.Edge;
import stance.document.Graph.Node;
import stance.document.Graph.Type;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.Question;

/**
 * Networks of actors for visone, Gephi, igraph and NetworkX: tied to each other by how far they
 * agree, or to the questions on which they gave an answer.
 */
public final class Network {

  private static final List<Attribute> OF_NODES =
      List.of(
          new Attribute("id", Type.TEXT),
          new Attribute("name", Type.TEXT),
          new Attribute("variable", Type.TEXT),
          new Attribute("kind", Type.TEXT),
          new Attribute("country", Type.TEXT));

  private static final List<Attribute> OF_PAIRS =
      List.of(
          new Attribute("weight", Type.NUMBER),
          new Attribute("shared", Type.WHOLE),
          new Attribute("agree", Type.WHOLE),
          new Attribute("partly", Type.WHOLE),
          new Attribute("differ", Type.WHOLE),
          new Attribute("sign", Type.WHOLE));

  private static final List<Attribute> OF_ANSWERS =
      List.of(
          new Attribute("weight", Type.NUMBER),
          new Attribute("answer", Type.TEXT),
          new Attribute("rejects", Type.TEXT),
          new Attribute("sign", Type.WHOLE));

  private Network() {}

  /**
   * Actors, and an edge between every two that share enough questions for a percentage: its weight
   * is their agreement, its sign 1 where they agree on more questions than they differ on, and -1
   * where on fewer.
   */
  public static Graph ofActors(AgreementMatrix matrix) {
    List<Edge> edges = new ArrayList<>();
    for (Agreement pair : matrix.pairs()) {
      if (pair.isTold()) {
        int sign = Integer.signum(pair.agree() - pair.differ());
        edges.add(
            new Edge(
                pair.a().text(),
                pair.b().text(),
                List.of(
                    PairTable.rounded(pair.agreement()).orElse(""),
                    Integer.toString(pair.shared()),
                    Integer.toString(pair.agree()),
                    Integer.toString(pair.partly()),
                    Integer.toString(pair.differ()),
                    sign == 0 ? "" : Integer.toString(sign))));
      }
    }
    return new Graph(
        OF_NODES, OF_PAIRS, matrix.actors().stream().map(Network::node).toList(), edges);
  }

  /**
   * Actors and questions, and an edge between an actor and a question that it answered: its sign is
   * 1 or -1 where the question has two sides and the answer is on one.
   */
  public static Graph ofActorsAndQuestions(AgreementMatrix matrix) {
    Dossier dossier = matrix.dossier();
    StandingTable standings = new StandingTable(dossier, matrix.basis());
    Set<Question> answered = new LinkedHashSet<>();
    List<Edge> edges = new ArrayList<>();
    for (Actor actor : matrix.actors()) {
      for (Question question : matrix.questions()) {
        Optional<Answer> answer =
            standings.of(actor.id(), question.id()).answered().map(Standing.Stated::answer);
        if (answer.isPresent()) {
          answered.add(question);
          edges.add(
              new Edge(
                  actor.id().text(),
                  question.id().text(),
                  List.of(
                      "1",
                      StandingsTable.ids(answer.map(Answer::taken)).orElse(""),
                      StandingsTable.ids(answer.map(Answer::ruledOut)).orElse(""),
                      sign(question.answers(), answer.get()))));
        }
      }
    }
    List<Node> nodes = new ArrayList<>(matrix.actors().stream().map(Network::node).toList());
    matrix.questions().stream().filter(answered::contains).map(Network::node).forEach(nodes::add);
    return new Graph(OF_NODES, OF_ANSWERS, nodes, edges);
  }

  private static Node node(Actor actor) {
    String id = actor.id().text();
    return new Node(
        id, List.of(id, actor.name(), "actor", actor.kind().word(), actor.country().orElse("")));
  }

  private static Node node(Question question) {
    String id = question.id().text();
    return new Node(
        id, List.of(id, question.label(), "question", question.answers().type().word(), ""));
  }

  private static String sign(AnswerSpace space, Answer answer) {
    if (!space.twoSided()) {
      return "";
    }
    int twice = 2 * space.positionOf(answer.taken().get(0)).orElseThrow();
    int sign = Integer.signum(twice - (space.possible().size() - 1));
    return sign == 0 ? "" : Integer.toString(sign);
  }

  /** The nodes as Gephi's spreadsheet import reads them: {@code Id}, {@code Label} and the rest. */
  public static Table nodes(Graph graph) {
    TableOf<Node> table =
        new TableOf<Node>("nodes", "A node of the network")
            .must("Id", Column.Type.ID, "its id", Node::id)
            .must("Label", Column.Type.TEXT, "its name", node -> node.values().get(1));
    for (int i = 2; i < graph.ofNodes().size(); i++) {
      int at = i;
      table.may(
          graph.ofNodes().get(i).name(),
          type(graph.ofNodes().get(i)),
          "as in network.graphml",
          node -> text(node.values().get(at)));
    }
    return table.key("Id").of(graph.nodes());
  }

  /**
   * The edges as Gephi reads them: {@code Source}, {@code Target}, {@code Type}, {@code Weight}.
   */
  public static Table edges(Graph graph) {
    TableOf<Edge> table =
        new TableOf<Edge>("edges", "A tie between two nodes of the network")
            .must("Source", Column.Type.ID, "one of the two", Edge::source)
            .must("Target", Column.Type.ID, "the other", Edge::target)
            .oneOf("Type", List.of("Undirected"), "that it has no direction", e -> "Undirected")
            .must(
                "Weight",
                Column.Type.NUMBER,
                "how far two actors agree, from 0 to 1; 1 for an answer to a question",
                edge -> edge.values().get(0));
    for (int i = 1; i < graph.ofEdges().size(); i++) {
      int at = i;
      table.may(
          graph.ofEdges().get(i).name(),
          type(graph.ofEdges().get(i)),
          "as in network.graphml",
          edge -> text(edge.values().get(at)));
    }
    return table
        .key("Source", "Target")
        .link(List.of("Source"), "nodes", List.of("Id"))
        .link(List.of("Target"), "nodes", List.of("Id"))
        .of(graph.edges());
  }

  private static Optional<String> text(String value) {
    return Optional.of(value).filter(one -> !one.isEmpty());
  }

  private static Column.Type type(Attribute attribute) {
    return switch (attribute.type()) {
      case TEXT -> Column.Type.TEXT;
      case WHOLE -> Column.Type.WHOLE;
      case NUMBER -> Column.Type.NUMBER;
    };
  }
}
