package stance.render;

import java.util.List;
import java.util.Locale;
import stance.document.Graph;
import stance.document.Graph.Attribute;

/** A graph as GraphML: what visone, Gephi, igraph and NetworkX read. */
public final class GraphMl {

  private GraphMl() {}

  /** The text of a file. */
  public static String of(Graph graph) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    keys("node", graph.ofNodes(), xml);
    keys("edge", graph.ofEdges(), xml);
    xml.append("  <graph edgedefault=\"undirected\">\n");
    for (Graph.Node node : graph.nodes()) {
      xml.append("    <node id=\"").append(Xml.of(node.id())).append("\">\n");
      data("node", graph.ofNodes(), node.values(), xml);
      xml.append("    </node>\n");
    }
    for (Graph.Edge edge : graph.edges()) {
      xml.append("    <edge source=\"").append(Xml.of(edge.source()));
      xml.append("\" target=\"").append(Xml.of(edge.target())).append("\">\n");
      data("edge", graph.ofEdges(), edge.values(), xml);
      xml.append("    </edge>\n");
    }
    return xml.append("  </graph>\n</graphml>\n").toString();
  }

  private static void keys(String of, List<Attribute> attributes, StringBuilder xml) {
    for (Attribute attribute : attributes) {
      String type =
          switch (attribute.type()) {
            case TEXT -> "string";
            case WHOLE -> "int";
            case NUMBER -> "double";
          };
      xml.append(
          String.format(
              Locale.ROOT,
              "  <key id=\"%s-%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n",
              of,
              attribute.name(),
              of,
              attribute.name(),
              type));
    }
  }

  private static void data(
      String of, List<Attribute> attributes, List<String> values, StringBuilder xml) {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        xml.append("      <data key=\"").append(of).append('-').append(attributes.get(i).name());
        xml.append("\">").append(Xml.of(values.get(i))).append("</data>\n");
      }
    }
  }
}
