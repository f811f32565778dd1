package stance.document;

import java.util.List;

/**
 * Things and the ties between them, which have no direction.
 *
 * @param ofNodes what is told of each node
 * @param ofEdges what is told of each edge
 */
public record Graph(
    List<Attribute> ofNodes, List<Attribute> ofEdges, List<Node> nodes, List<Edge> edges) {

  /** What the texts of an attribute are. */
  public enum Type {
    TEXT,
    WHOLE,
    NUMBER
  }

  /** Something told of nodes, or of edges. */
  public record Attribute(String name, Type type) {}

  /**
   * A thing.
   *
   * @param values one text an attribute, empty where there is nothing
   */
  public record Node(String id, List<String> values) {

    public Node {
      values = List.copyOf(values);
    }
  }

  /**
   * A tie between two nodes.
   *
   * @param values one text an attribute, empty where there is nothing
   */
  public record Edge(String source, String target, List<String> values) {

    public Edge {
      values = List.copyOf(values);
    }
  }

  public Graph {
    ofNodes = List.copyOf(ofNodes);
    ofEdges = List.copyOf(ofEdges);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
