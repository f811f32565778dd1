package stance.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The file of an office program, taken apart: its parts as XML, which is well-formed. */
record OfficeFile(Map<String, Document> parts) {

  /** Texts that have done harm to files, or to who opened them. */
  static final List<String> HOSTILE =
      List.of(
          "\u0000\u0001\u001B[31m red",
          "]]> & <b>bold</b> &amp; \"quoted\" 'single'",
          "=1+1",
          "+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(1)",
          "\t=HYPERLINK(\"https://example.org\")",
          "_x0041_ is no A",
          "\uD83D alone",
          "\uFFFE\uFFFF",
          "\u202Eright to left",
          "two\nlines\r\nthree",
          "日本 👩‍👩‍👧‍👦 é",
          "javascript:alert(1)",
          "https://example.org/\"><script>",
          " spaces at both ends ");

  static OfficeFile of(byte[] bytes) {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), parsed(zip.readAllBytes()));
      }
    } catch (IOException | SAXException | ParserConfigurationException failed) {
      throw new AssertionError(failed);
    }
    assertThat(parts.keySet()).first().isEqualTo("[Content_Types].xml");
    OfficeFile file = new OfficeFile(parts);
    file.namesEveryPartAndRelation();
    return file;
  }

  private static Document parsed(byte[] xml)
      throws IOException, SAXException, ParserConfigurationException {
    assertThat(new String(xml, StandardCharsets.UTF_8)).startsWith("<?xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  /** Every part has a type, every relation a target, every use of a relation the relation. */
  private void namesEveryPartAndRelation() {
    List<String> typed =
        elements("[Content_Types].xml", "Override").stream()
            .map(part -> part.getAttribute("PartName").substring(1))
            .toList();
    for (String path : parts.keySet()) {
      if (path.endsWith(".rels")) {
        String folder = path.substring(0, path.indexOf("_rels/"));
        for (Element relation : elements(path, "Relationship")) {
          if (!relation.getAttribute("TargetMode").equals("External")) {
            assertThat(parts).containsKey(folder + relation.getAttribute("Target"));
          }
        }
      } else if (!path.startsWith("[")) {
        assertThat(typed).contains(path);
        List<String> related = relations(path).keySet().stream().toList();
        assertThat(related).containsAll(used(path));
      }
    }
  }

  private List<String> used(String path) {
    List<String> ids = new ArrayList<>();
    for (Element element : elements(path, "*")) {
      String id = element.getAttribute("r:id");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** The targets of the relations of a part, by their ids. */
  Map<String, String> relations(String path) {
    int name = path.lastIndexOf('/') + 1;
    String its = path.substring(0, name) + "_rels/" + path.substring(name) + ".rels";
    Map<String, String> relations = new LinkedHashMap<>();
    if (parts.containsKey(its)) {
      for (Element relation : elements(its, "Relationship")) {
        relations.put(relation.getAttribute("Id"), relation.getAttribute("Target"));
      }
    }
    return relations;
  }

  /** All elements of this name, without its prefix, in a part. */
  List<Element> elements(String path, String name) {
    return all(requireNonNull(parts.get(path), path).getElementsByTagNameNS("*", name));
  }

  /** All elements of this name within another. */
  static List<Element> within(Element element, String name) {
    return all(element.getElementsByTagNameNS("*", name));
  }

  private static List<Element> all(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Holds what is written against what is written elsewhere in the world. */
  static void isTheSameEverywhere(Supplier<byte[]> written) {
    byte[] here = written.get();
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(written.get()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }
}
