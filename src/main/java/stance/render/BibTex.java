package stance.render;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stance.document.Reference;
import stance.text.HiddenCharacters;

/**
 * References for BibTeX and biblatex, of types and with fields that both read: {@code misc} where
 * the old one has nothing better. A title stands in a second pair of braces, so that its capitals
 * stay, and so does an author that is no person, so that the name is not taken apart.
 */
public final class BibTex {

  private static final String SPECIAL = "&%$#_{}";

  private BibTex() {}

  /** The entries, in order, with an empty line between. */
  public static String of(List<Reference> references) {
    return references.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Reference reference) {
    Type type = type(reference.kind());
    StringBuilder entry = new StringBuilder("@" + type.name() + "{" + reference.id());
    Function<String, String> whole = text -> "{{" + escaped(text) + "}}";
    add(entry, "author", authors(reference.authors()));
    add(entry, "title", reference.title().map(whole));
    add(entry, type.publisher(), Optional.of("{" + escaped(reference.publisher()) + "}"));
    add(entry, "year", part(reference, 0).map(BibTex::year));
    add(entry, "month", part(reference, 1).map(BibTex::month));
    add(entry, "date", day(reference));
    add(entry, "url", reference.url().map(BibTex::address));
    add(entry, "langid", Optional.of("{" + escaped(reference.language()) + "}"));
    add(entry, "note", Optional.of("{" + escaped(reference.note()) + "}"));
    return entry.append("\n}\n").toString();
  }

  /** "{Levytsky, Marco and {New Pathway}}". */
  private static Optional<String> authors(List<Reference.Author> authors) {
    String names =
        authors.stream()
            .map(
                author ->
                    author
                        .given()
                        .map(given -> escaped(author.name()) + ", " + escaped(given))
                        .orElse("{" + escaped(author.name()) + "}"))
            .collect(Collectors.joining(" and "));
    return names.isEmpty() ? Optional.empty() : Optional.of("{" + names + "}");
  }

  /**
   * A type of entry.
   *
   * @param publisher its field for who published the work
   */
  private record Type(String name, String publisher) {}

  private static Type type(Reference.Kind kind) {
    return switch (kind) {
      case NEWS -> new Type("article", "journal");
      case REPORT -> new Type("techreport", "institution");
      case POST, SPEECH, PAGE, DOCUMENT -> new Type("misc", "howpublished");
    };
  }

  private static void add(StringBuilder entry, String field, Optional<String> value) {
    value.ifPresent(
        text ->
            entry.append(",\n  " + field + " ".repeat(13 - field.length()) + "= ").append(text));
  }

  private static Optional<Integer> part(Reference reference, int place) {
    List<Integer> issued = reference.issued();
    return place < issued.size() ? Optional.of(issued.get(place)) : Optional.empty();
  }

  private static String year(int year) {
    return "{" + year + "}";
  }

  /** "nov": a name that both know, and a style writes in its own language; a number is printed. */
  private static String month(int month) {
    return Month.of(month).name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** The whole date, where the day is known: BibTeX has no field for that, biblatex only this. */
  private static Optional<String> day(Reference reference) {
    List<Integer> issued = reference.issued();
    return issued.size() < 3
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT, "{%04d-%02d-%02d}", issued.get(0), issued.get(1), issued.get(2)));
  }

  /** An address keeps its signs, but braces have to come in pairs. */
  private static String address(String url) {
    return "{" + HiddenCharacters.of(url).replace("{", "%7B").replace("}", "%7D") + "}";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    HiddenCharacters.inLine(text)
        .codePoints()
        .forEach(
            c -> {
              if (c == '\\') {
                escaped.append("\\textbackslash{}");
              } else if (c == '~') {
                escaped.append("\\textasciitilde{}");
              } else if (c == '^') {
                escaped.append("\\textasciicircum{}");
              } else {
                escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
