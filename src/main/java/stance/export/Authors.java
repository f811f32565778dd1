package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.document.Reference.Author;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Source;

/**
 * Who wrote a source, taken apart into persons as far as the dossier tells who is one: a person
 * among its actors; else a name with an initial, or the name under a piece of the press or a study,
 * that names no other actor and no publisher and has no word such as {@code Agency} in it. Of any
 * other name it is not known whether it may be taken apart, so it is left whole.
 */
final class Authors {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|,?\\s+and\\s|&)\\s*");

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.(?:-?\\p{Lu}\\.)*");

  /** A capital, then letters of which one at least is small: no abbreviation. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}'’-]*");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "ten",
          "ter", "van", "von", "zu");

  private static final Set<String> NO_NAMES =
      Set.of(
          "academy",
          "agence",
          "agency",
          "amnesty",
          "associated",
          "association",
          "board",
          "broadcasting",
          "bureau",
          "center",
          "centre",
          "chronicle",
          "college",
          "commission",
          "committee",
          "correspondent",
          "correspondents",
          "council",
          "crisis",
          "department",
          "desk",
          "deutsche",
          "editor",
          "editorial",
          "editors",
          "embassy",
          "federation",
          "forum",
          "foundation",
          "gazette",
          "government",
          "group",
          "herald",
          "house",
          "initiative",
          "institute",
          "international",
          "journal",
          "magazine",
          "media",
          "ministry",
          "monitor",
          "network",
          "news",
          "newspaper",
          "observatory",
          "observer",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "post",
          "press",
          "presse",
          "radio",
          "reporters",
          "reuters",
          "review",
          "service",
          "society",
          "staff",
          "star",
          "team",
          "telegraph",
          "television",
          "think",
          "times",
          "tribune",
          "trust",
          "union",
          "university",
          "watch",
          "wire",
          "world",
          "writers");

  private static final int MOST_WORDS = 5;

  private final Dossier dossier;

  Authors(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The authors of a source, in their order; a single one with the whole name if in doubt. */
  List<Author> of(Source source) {
    List<Author> persons = new ArrayList<>();
    for (String name : source.author().map(BETWEEN::split).orElse(new String[0])) {
      Optional<Author> person = person(name, source);
      if (person.isEmpty()) {
        return source.author().stream().map(Authors::whole).toList();
      }
      persons.add(person.get());
    }
    return persons;
  }

  private static Author whole(String name) {
    return new Author(name, Optional.empty());
  }

  private Optional<Author> person(String name, Source source) {
    List<Actor> actors = dossier.actors().stream().filter(actor -> isOf(name, actor)).toList();
    if (!actors.isEmpty()) {
      return actors.get(0).kind() == Actor.Kind.PERSON
          ? byLabel(name, actors.get(0).label()).or(() -> byWords(name))
          : Optional.empty();
    }
    boolean published = dossier.sources().stream().anyMatch(s -> same(s.publisher(), name));
    return published || !looksLikeAPerson(name, source) ? Optional.empty() : byWords(name);
  }

  private static boolean isOf(String name, Actor actor) {
    return Stream.concat(Stream.of(actor.name(), actor.label()), actor.also().stream())
        .anyMatch(one -> same(one, name));
  }

  private static boolean same(String one, String other) {
    return one.equalsIgnoreCase(other);
  }

  private static boolean looksLikeAPerson(String name, Source source) {
    List<String> words = List.of(name.split("\\s+"));
    boolean initial = words.stream().anyMatch(word -> INITIAL.matcher(word).matches());
    boolean signed =
        source
            .medium()
            .filter(m -> m == Source.Medium.PRESS || m == Source.Medium.SCHOLARLY)
            .isPresent();
    return (initial || signed)
        && words.size() <= MOST_WORDS
        && words.stream().allMatch(Authors::isPartOfAName);
  }

  private static boolean isPartOfAName(String word) {
    return PARTICLES.contains(word)
        || INITIAL.matcher(word).matches()
        || NAME.matcher(word).matches() && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The label of a person shows which part of the name stands for the whole, wherever it is. */
  private static Optional<Author> byLabel(String name, String label) {
    if (name.endsWith(" " + label)) {
      return split(name.length() - label.length(), name);
    }
    return name.startsWith(label + " ")
        ? Optional.of(new Author(label, Optional.of(name.substring(label.length()).strip())))
        : Optional.empty();
  }

  /** The last word is the family name, with the particles before it. */
  private static Optional<Author> byWords(String name) {
    int family = name.lastIndexOf(' ') + 1;
    while (family > 1 && PARTICLES.contains(lastWord(name.substring(0, family - 1)))) {
      family = name.lastIndexOf(' ', family - 2) + 1;
    }
    boolean isName = NAME.matcher(lastWord(name)).matches();
    return isName && family > 1 ? split(family, name) : Optional.empty();
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static Optional<Author> split(int family, String name) {
    return Optional.of(
        new Author(name.substring(family), Optional.of(name.substring(0, family).strip())));
  }
}
