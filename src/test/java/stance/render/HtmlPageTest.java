package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import stance.ForEachSeed;
import stance.HtmlDom;
import stance.document.Bar;
import stance.document.Block;
import stance.document.Document;
import stance.document.Entry;
import stance.document.Timeline;
import stance.text.Anchor;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;

/** What holds of every page, whatever is on it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class HtmlPageTest {

  private static final int SOME = 12;

  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "main", "header", "div", "h1", "h2",
          "p", "ul", "li", "dl", "dt", "dd", "b", "span", "code", "mark", "pre", "a", "details",
          "summary", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "path");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "http-equiv",
          "content",
          "name",
          "class",
          "id",
          "href",
          "rel",
          "scope",
          "role",
          "tabindex",
          "aria-label",
          "aria-hidden",
          "colspan",
          "data-of",
          "viewBox",
          "preserveAspectRatio",
          "width",
          "height",
          "d");

  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style></title></main><h1>&amp;&#x3C;b&#62;",
        "<!-- ]]> <![CDATA[ <?x ?>",
        "javascript:alert(1)",
        "\u0000\u001B[31m\uFFFE\uFDD0 \uD800 \u202E\u0085y",
        "%s %n $1 \\1 ${x}",
        "\uD83C\uDDFA\uD83C\uDDE6 \u0439\u0306");
  }

  /** The text as a reader sees it, hidden characters written out. */
  private static String shown(String text) {
    return Styled.of(text).text();
  }

  /** Every kind of block, with the text wherever a text can be. */
  private static Document filledWith(String text) {
    Styled said =
        Styled.of(text)
            .plus(Styled.of(text, Role.LITERAL).inLanguage(text))
            .plus(Styled.address("https://example.org/" + text))
            .plus(Styled.of("there").linked(Link.to(new Anchor("nowhere"))))
            .plus(Styled.of("here").linked(Link.to(new Anchor("row"))));
    List<Block.Prose> under =
        List.of(
            new Block.Paragraph(said),
            new Block.Folded(said, List.of(Block.Items.of(List.of(said)))));
    Block.Cell cell =
        new Block.Cell(
            List.of(
                Block.Line.of(said),
                new Block.Line(said, Block.Line.Place.BULLET),
                new Block.Line(said, Block.Line.Place.UNDER)));
    Block.Row row =
        new Block.Row(
            said, List.of(cell), Optional.of(cell), under, Optional.of(new Anchor("row")));
    List<Block> blocks =
        new ArrayList<>(
            List.of(
                new Block.Title(said, said),
                new Block.Heading(said),
                new Block.Labelled(said, said),
                new Block.Verbatim(List.of(said)),
                new Block.Items(List.of(new Block.Item(said, under))),
                new Block.Listing(List.of(said), List.of(List.of(said))),
                new Block.Triangle(List.of(said, said), List.of(List.of(), List.of(said))),
                new Block.Bars(List.of(new Bar(said, 2, said))),
                new Block.Timelines(
                    LocalDate.EPOCH,
                    LocalDate.EPOCH,
                    List.of(
                        new Timeline(
                            said, List.of(new Timeline.Moment(LocalDate.EPOCH, true, said))))),
                new Block.Alternatives(
                    List.of(new Block.Form(List.of(List.of(new Block.Paragraph(said))))))));
    for (Block.Table.Style style : Block.Table.Style.values()) {
      blocks.add(
          new Block.Table(
              style,
              List.of(said),
              List.of(new Block.Section(Optional.of(said), List.of(row, row)))));
    }
    for (Block.Entries.Style style : Block.Entries.Style.values()) {
      blocks.add(new Block.Entries(style, List.of(new Entry(said, List.of(said, said)))));
    }
    return new Document(List.of(blocks));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothing_in_a_text_becomes_html(String text) {
    for (boolean ascii : new boolean[] {false, true}) {
      String page = HtmlPage.of(filledWith(text), ascii);
      HtmlDom dom = HtmlDom.of(page);
      assertIsSelfContained(dom);
      assertThat(dom.all("b")).anyMatch(b -> b.getTextContent().startsWith(shown(text)));
      for (String name : List.of("h1", "h2", "pre", "summary", "dt", "dd", "caption", "th", "li")) {
        assertThat(dom.all(name))
            .as(name)
            .isNotEmpty()
            .filteredOn(element -> !element.getTextContent().equals("Finding"))
            .allMatch(element -> element.getTextContent().startsWith(shown(text)));
      }
      assertThat(ascii && page.chars().anyMatch(c -> c > '~')).isFalse();
      assertThat(HtmlPage.of(filledWith(text), ascii)).isEqualTo(page);
    }
  }

  @ForEachSeed(SOME)
  void every_screen_is_a_page_of_its_own(long seed) {
    GeneratedScreens.documents(seed)
        .forEach(
            document -> {
              String page = HtmlPage.of(document, false);
              assertIsSelfContained(HtmlDom.of(page));
              assertThat(page).doesNotContain("\r", "\t").endsWith("</html>\n");
            });
  }

  /** No element or attribute that was not meant, no address but of links, no place twice. */
  static void assertIsSelfContained(HtmlDom dom) {
    List<String> ids = new ArrayList<>();
    for (Element element : dom.all("*")) {
      assertThat(ELEMENTS).contains(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        assertThat(ATTRIBUTES).contains(attributes.item(i).getNodeName());
      }
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : dom.all("a")) {
      String href = link.getAttribute("href");
      if (href.startsWith("#")) {
        assertThat(ids).contains(href.substring(1));
      } else {
        assertThat(href).matches("(?i)https?://[!-~]+");
        assertThat(link.getAttribute("rel")).isEqualTo("noreferrer");
      }
    }
    assertThat(dom.all("h1")).hasSizeLessThanOrEqualTo(1);
    assertThat(dom.all("title").get(0).getTextContent()).isNotBlank();
    String style = dom.all("style").get(0).getTextContent();
    assertThat(style).doesNotContain("url(", "@import", "@font-face");
    assertThat(policy(dom))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(sha256(style)));
  }

  private static String policy(HtmlDom dom) {
    return dom.all("meta").stream()
        .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
        .findFirst()
        .orElseThrow()
        .getAttribute("content");
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void what_leads_nowhere_is_no_link() {
    HtmlDom dom = HtmlDom.of(HtmlPage.of(filledWith("x"), false));
    assertThat(dom.all("a"))
        .extracting(Element::getTextContent)
        .contains("here", "https://example.org/x")
        .doesNotContain("there");
  }
}
