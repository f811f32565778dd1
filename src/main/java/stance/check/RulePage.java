package stance.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of the catalogue on one rule: what it asks, why, a dossier that breaks it, what the
 * program then says, and one that does not.
 *
 * @param severity error, warning or remark
 * @param meaning what it asks, in a sentence
 * @param rest what follows the meaning
 */
public record RulePage(String id, String severity, String meaning, List<Part> rest) {

  /** A part of a page. */
  public sealed interface Part {

    /** Has {@code reader} take this, as what it is. */
    void to(Reader reader);

    /** What takes every kind of part. */
    interface Reader {

      void take(Heading heading);

      void take(Prose prose);

      void take(Verbatim verbatim);
    }

    /** A heading. */
    record Heading(String text) implements Part {

      @Override
      public void to(Reader reader) {
        reader.take(this);
      }
    }

    /** Running text. */
    record Prose(String text) implements Part {

      @Override
      public void to(Reader reader) {
        reader.take(this);
      }
    }

    /** Lines as they stand in a file or on a screen. */
    record Verbatim(List<String> lines) implements Part {

      public Verbatim {
        lines = List.copyOf(lines);
      }

      @Override
      public void to(Reader reader) {
        reader.take(this);
      }
    }
  }

  public RulePage {
    rest = List.copyOf(rest);
  }

  /** The page on a rule of the program. */
  public static RulePage of(String id) {
    return parse(text(id));
  }

  /** The page on a rule as it is written, in Markdown. */
  public static String text(String id) {
    String name = "/stance/rules/" + id + ".md";
    try (InputStream page = RulePage.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new IllegalArgumentException("no page on the rule " + id);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Reads the little of Markdown that the pages use: headings, paragraphs and fenced lines. */
  static RulePage parse(String markdown) {
    List<Part> parts = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean fenced = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        if (fenced) {
          parts.add(new Part.Verbatim(open));
          open.clear();
        }
        fenced = !fenced;
      } else if (fenced || !line.isEmpty()) {
        open.add(line);
      } else {
        close(open, parts);
      }
    }
    close(open, parts);
    String[] title = text(parts.get(0)).split(": ", -1);
    return new RulePage(title[0], title[1], text(parts.get(1)), parts.subList(2, parts.size()));
  }

  private static void close(List<String> open, List<Part> parts) {
    if (!open.isEmpty()) {
      String text = String.join(" ", open);
      int marks = text.startsWith("#") ? text.indexOf(' ') + 1 : 0;
      parts.add(marks > 0 ? new Part.Heading(text.substring(marks)) : new Part.Prose(text));
      open.clear();
    }
  }

  private static String text(Part part) {
    return part instanceof Part.Heading heading ? heading.text() : ((Part.Prose) part).text();
  }
}
