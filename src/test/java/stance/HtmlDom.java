package stance;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page of the program as the JDK's XML parser reads it: what is not well formed is no page. */
public record HtmlDom(Document document) {

  private static final ErrorHandler STRICT =
      new ErrorHandler() {
        @Override
        public void warning(SAXParseException told) throws SAXException {
          throw told;
        }

        @Override
        public void error(SAXParseException told) throws SAXException {
          throw told;
        }

        @Override
        public void fatalError(SAXParseException told) throws SAXException {
          throw told;
        }
      };

  /** Reads a page. */
  public static HtmlDom of(String page) {
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(STRICT);
      return new HtmlDom(builder.parse(new InputSource(new StringReader(page))));
    } catch (SAXException | IOException | ParserConfigurationException faulty) {
      throw new AssertionError(faulty.getMessage() + "\n" + page, faulty);
    }
  }

  /** All elements of this name, or with {@code *} of any, in the order of the page. */
  public List<Element> all(String name) {
    return within(document.getDocumentElement(), name);
  }

  /** All elements of this name within another. */
  public static List<Element> within(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The element with this id, if there is one. */
  public Optional<Element> at(String id) {
    return all("*").stream().filter(element -> element.getAttribute("id").equals(id)).findFirst();
  }
}
