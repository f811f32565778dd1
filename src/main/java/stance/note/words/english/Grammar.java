package stance.note.words.english;

import java.util.List;
import stance.note.words.Claim.Subject;
import stance.text.QuotationMarks;
import stance.text.SentenceEnd;
import stance.words.English;

/** How English counts, names and joins in a sentence, whatever it says. */
final class Grammar {

  /** Where there are more actors than this, a sentence counts them. */
  static final int NAMED_AT_MOST = 8;

  /** Numbers are words up to this one. */
  private static final int IN_WORDS = 10;

  private Grammar() {}

  /** The actors as one subject or object: "Ann, Bob and the City". */
  static String and(List<Subject> actors) {
    return English.and(names(actors));
  }

  /** The same of those of whom something is denied: "Ann, Bob or the City". */
  static String or(List<Subject> actors) {
    return English.or(names(actors));
  }

  /** The same, or how many they are where they are too many to be named. */
  static String few(List<Subject> actors) {
    return actors.size() > NAMED_AT_MOST ? number(actors.size()) + " actors" : and(actors);
  }

  /** The names in order. */
  static List<String> names(List<Subject> actors) {
    return actors.stream().map(Subject::name).toList();
  }

  /** Whether the verb of these is that of several. */
  static boolean isPlural(List<Subject> actors) {
    return actors.size() > 1 || actors.get(0).plural();
  }

  /** The verb that fits these. */
  static String verb(List<Subject> actors, String one, String several) {
    return isPlural(actors) ? several : one;
  }

  /** "Canada's", "the United States'". */
  static String possessive(String name) {
    return name + (name.endsWith("s") ? "’" : "’s").replace('’', '\'');
  }

  /** "two", "eleven" as "11": numbers to ten in words. */
  static String number(int number) {
    return number <= IN_WORDS ? NumberWords.spelled(number) : Integer.toString(number);
  }

  /** "both", "all three", "all 11": for as many as {@code number}. */
  static String all(int number) {
    return number == 2 ? "both" : "all " + number(number);
  }

  /** "one question", "11 questions". */
  static String count(int number, String singular, String plural) {
    return number(number) + " " + (number == 1 ? singular : plural);
  }

  /** A label or a question within a sentence. */
  static String quoted(String label) {
    return QuotationMarks.around(label);
  }

  /** A reference to a paragraph by its number. */
  static String reference(String number) {
    return "(" + number + ")";
  }

  /** A clause as a sentence: a capital first and no figure, and one sign at its end. */
  static String sentence(String clause) {
    return SentenceEnd.ended(English.capitalized(NumberWords.opening(clause)));
  }
}
