package stance.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import stance.analysis.AgreementMatrix;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.document.Graph;
import stance.document.Graph.Attribute;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.export.tables.Network;

/**
 * What the schema of GraphML 1.0 asks of a file, as far as ours has any of it: its elements in
 * their order, the attributes that each needs and their types, and that every reference is of
 * something.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class GraphMlTest {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final Set<String> TYPES =
      Set.of("boolean", "int", "long", "float", "double", "string");

  /** XML Schema's NMTOKEN, of the characters that ids of dossiers are made of. */
  private static final String NAME_TOKEN = "[\\w.:-]+";

  @ForGeneratedDossiers
  void a_network_of_one_mode_or_two_is_as_the_schema_of_GraphML_says(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> ids = dossier.actors().stream().map(Actor::id).toList();
    AgreementMatrix matrix =
        AgreementMatrix.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            ids,
            dossier.questions(),
            AgreementMatrix.Order.GIVEN);
    for (Graph graph : List.of(Network.ofActors(matrix), Network.ofActorsAndQuestions(matrix))) {
      Element root = parsed(GraphMl.of(graph));
      assertFits(root);
      assertThat(root.getElementsByTagName("node").getLength()).isEqualTo(graph.nodes().size());
      assertThat(root.getElementsByTagName("edge").getLength()).isEqualTo(graph.edges().size());
    }
  }

  @Test
  void a_text_that_has_done_harm_to_files_is_told_as_text() {
    List<Graph.Node> nodes = new ArrayList<>();
    for (String text : OfficeFile.HOSTILE) {
      nodes.add(new Graph.Node("n" + nodes.size(), List.of(text)));
    }
    Element root =
        parsed(
            GraphMl.of(
                new Graph(
                    List.of(new Attribute("name", Graph.Type.TEXT)), List.of(), nodes, List.of())));
    assertFits(root);
    assertThat(root.getElementsByTagName("data").item(1).getTextContent())
        .isEqualTo(OfficeFile.HOSTILE.get(1));
  }

  private static void assertFits(Element root) {
    assertThat(root.getLocalName()).isEqualTo("graphml");
    Map<String, Element> keys = new HashMap<>();
    Set<String> named = new HashSet<>();
    List<Element> parts = children(root);
    for (Element key : parts.subList(0, parts.size() - 1)) {
      assertThat(key.getLocalName()).isEqualTo("key");
      assertThat(keys.put(token(key, "id"), key)).isNull();
      assertThat(key.getAttribute("for")).isIn("node", "edge");
      assertThat(key.getAttribute("attr.type")).isIn(TYPES);
      assertThat(named.add(key.getAttribute("for") + " " + token(key, "attr.name"))).isTrue();
    }
    Element graph = parts.get(parts.size() - 1);
    assertThat(graph.getLocalName()).isEqualTo("graph");
    assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
    Set<String> nodes = new HashSet<>();
    for (Element element : children(graph)) {
      assertThat(element.getLocalName()).isIn("node", "edge");
      if (element.getLocalName().equals("node")) {
        assertThat(nodes.add(token(element, "id"))).as("an id of one node").isTrue();
      } else {
        assertThat(nodes).contains(token(element, "source"), token(element, "target"));
      }
      assertData(element, keys);
    }
  }

  private static void assertData(Element element, Map<String, Element> keys) {
    Set<String> told = new HashSet<>();
    for (Element data : children(element)) {
      assertThat(data.getLocalName()).isEqualTo("data");
      assertThat(keys).containsKey(data.getAttribute("key"));
      assertThat(told.add(data.getAttribute("key"))).as("told once").isTrue();
      Element key = keys.getOrDefault(data.getAttribute("key"), data);
      assertThat(key.getAttribute("for")).isEqualTo(element.getLocalName());
      switch (key.getAttribute("attr.type")) {
        case "int" -> assertThat(data.getTextContent()).matches("-?\\d+");
        case "double" -> assertThat(data.getTextContent()).matches("-?\\d+(\\.\\d+)?");
        default -> assertThat(children(data)).isEmpty();
      }
    }
  }

  private static String token(Element element, String attribute) {
    assertThat(element.getAttribute(attribute)).as(attribute).matches(NAME_TOKEN);
    return element.getAttribute(attribute);
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Element child) {
        assertThat(child.getNamespaceURI()).isEqualTo(NAMESPACE);
        children.add(child);
      }
    }
    return children;
  }

  private static Element parsed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException failed) {
      throw new AssertionError(failed);
    }
  }
}
