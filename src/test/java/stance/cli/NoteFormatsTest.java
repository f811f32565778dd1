package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import stance.ForEachSeed;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.yaml.DossierReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A note says the same, in the same order, in whatever form it is written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NoteFormatsTest {

  private static final Dossier SHIPPED = DossierReader.read(Session.SHIPPED).value().orElseThrow();

  private static final List<String> OPTIONS =
      List.of(
          "--as-of 2018-03",
          "--from 2016",
          "--evidence reported",
          "--assume all",
          "--since 2017-09",
          "--full",
          "-q mission,area,timing,border");

  /** A word processor has these as footnotes. */
  private static final Pattern CITATION = Pattern.compile("[ \u00a0]\\[\\d[^\\]]*\\]");

  private static final Pattern RUN = Pattern.compile("<w:t[ >][^<]*");

  @TempDir Path folder;

  @ForEachSeed(15)
  void each_form_has_every_sentence_in_its_place_and_every_source(long seed) throws IOException {
    String asked = command(new Random(seed));
    JsonNode data = new JsonMapper().readTree(run(asked + " -f json"));
    List<String> said = texts(data);
    assertInOrder(asked + " as text", said, run(asked));
    assertInOrder(asked + " as HTML", said, ofHtml(run(asked + " -f html")));
    String markdown = ofMarkdown(run(asked + " -f markdown"));
    assertInOrder(asked + " as Markdown", said, markdown);
    List<String> bare = said.stream().map(text -> CITATION.matcher(text).replaceAll("")).toList();
    byte[] docx = docx(asked);
    assertInOrder(asked + " as DOCX", bare, ofWord(part(docx, "word/document.xml")));
    int citations = 0;
    for (String text : said) {
      citations += (int) CITATION.matcher(text).results().count();
    }
    // Two more are the lines between text and footnotes.
    assertThat(part(docx, "word/footnotes.xml").split("<w:footnote ", -1))
        .as(asked)
        .hasSize(1 + 2 + citations);
    for (JsonNode source : data.get("sources")) {
      assertThat(packed(markdown)).contains(packed(source.get("text").asString()));
    }
  }

  /** Markdown runs from line to line, so that nothing can hide between what the data hold. */
  @ForEachSeed(10)
  void above_its_sources_a_note_says_nothing_that_the_data_do_not_hold(long seed) {
    Random random = new Random(seed);
    String asked = "brief canada russia" + (random.nextBoolean() ? " --as-of 2018" : "");
    JsonNode data = new JsonMapper().readTree(run(asked + " -f json"));
    StringBuilder whole = new StringBuilder("BRIEFING NOTE" + data.get("title").asString());
    data.get("opening").forEach(line -> whole.append(line.asString()));
    data.get("actors")
        .forEach(
            actor ->
                whole.append(actor.get("name").asString()).append(actor.get("role").asString("")));
    int number = 0;
    for (JsonNode section : data.get("sections")) {
      whole.append(++number).append('.').append(section.get("heading").asString());
      for (JsonNode paragraph : section.get("paragraphs")) {
        whole.append(paragraph.get("number").asString(""));
        String lead = paragraph.get("lead").asString("");
        whole.append(lead).append(lead.isEmpty() || lead.endsWith("?") ? "" : ".");
        whole.append(paragraph.get("text").asString());
      }
    }
    String written = ofMarkdown(run(asked + " -f markdown")).replaceAll("(?m)^#+ |\\*\\*", "");
    assertThat(packed(written.substring(0, written.indexOf("\nSOURCES"))))
        .isEqualTo(packed(whole.toString()));
  }

  private static List<String> texts(JsonNode data) {
    List<String> texts = new ArrayList<>();
    texts.add(data.get("title").asString());
    data.get("opening").forEach(line -> texts.add(line.asString()));
    for (JsonNode section : data.get("sections")) {
      texts.add(section.get("heading").asString());
      for (JsonNode paragraph : section.get("paragraphs")) {
        texts.add(paragraph.get("number").asString(""));
        texts.add(paragraph.get("lead").asString(""));
        texts.add(paragraph.get("text").asString());
      }
    }
    return texts;
  }

  private static void assertInOrder(String form, List<String> said, String written) {
    String text = packed(written);
    int place = 0;
    for (String each : said) {
      String wanted = packed(each);
      int found = text.indexOf(wanted, place);
      assertThat(found).as("%s: %s", form, each).isNotNegative();
      place = found + wanted.length();
    }
  }

  private static String packed(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }

  private static String ofMarkdown(String markdown) {
    return characters(markdown.replaceAll("<a id=\"[^\"]*\"></a>", ""))
        .replaceAll("\\\\(\\p{Punct})", "$1");
  }

  private static String ofHtml(String page) {
    return characters(page.substring(page.indexOf("<body")).replaceAll("<[^>]*>", ""));
  }

  private static String ofWord(String xml) {
    StringBuilder text = new StringBuilder();
    for (MatchResult run : RUN.matcher(xml).results().toList()) {
      text.append(run.group().substring(run.group().indexOf('>') + 1));
    }
    return characters(text.toString());
  }

  private static String characters(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&#xA0;", "\u00a0")
        .replace("&amp;", "&");
  }

  private byte[] docx(String asked) throws IOException {
    Path file = folder.resolve("note.docx");
    run(asked + " -o " + file);
    return Files.readAllBytes(file);
  }

  private static String part(byte[] file, String name) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    throw new AssertionError("no part " + name);
  }

  /** Some actors, now and then a dozen, and about every third option. */
  private static String command(Random random) {
    List<String> ids =
        new ArrayList<>(SHIPPED.actors().stream().map(Actor::id).map(Object::toString).toList());
    Collections.shuffle(ids, random);
    StringBuilder command = new StringBuilder("brief");
    int actors = random.nextInt(4) == 0 ? 12 : 1 + random.nextInt(6);
    ids.subList(0, actors).forEach(id -> command.append(' ').append(id));
    for (String option : OPTIONS) {
      command.append(random.nextInt(3) == 0 ? " " + option : "");
    }
    return command.toString();
  }

  private static String run(String command) {
    Session.Outcome outcome =
        Session.in(Path.of("")).on(Session.SHIPPED).run(List.of(command.split(" ")));
    assertThat(outcome.status()).as("%s: %s", command, outcome.err()).isZero();
    return outcome.out();
  }
}
