package stance.note.words.english;

import java.util.List;
import stance.dossier.Actor;
import stance.note.words.Claim.Subject;
import stance.words.English;

/** How English names actors in a sentence, and sets off what is not its own. */
final class Grammar {

  /** Where there are more actors than this, a sentence counts them. */
  static final int NAMED_AT_MOST = 5;

  /** Acronyms that are read as a word. */
  private static final List<String> WITHOUT_ARTICLE = List.of("NATO");

  private Grammar() {}

  /** An actor as sentences name it: bodies with their article, which their labels leave out. */
  static String called(Subject actor) {
    boolean article =
        switch (actor.kind()) {
          case PERSON -> false;
          case GOVERNMENT -> actor.name().startsWith("United ");
          case PARTY, ORGANIZATION, BLOC ->
              !actor.name().startsWith("the ") && !WITHOUT_ARTICLE.contains(actor.name());
        };
    return article ? "the " + actor.name() : actor.name();
  }

  /** Whether the verb is a plural: after the name of a party that ends in s. */
  static boolean isPlural(Subject actor) {
    return actor.kind() == Actor.Kind.PARTY && actor.name().endsWith("s");
  }

  /** The actors as one subject or object: "Ann, Bob and the City". */
  static String and(List<Subject> actors) {
    return English.and(actors.stream().map(Grammar::called).toList());
  }

  /** The label of a question within a sentence. */
  static String quoted(String label) {
    return "“" + label + "”";
  }

  /** A reference to a paragraph by its number. */
  static String reference(String number) {
    return "(" + number + ")";
  }
}
