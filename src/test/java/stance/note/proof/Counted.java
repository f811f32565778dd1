package stance.note.proof;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader takes from a clause that counts: how many they are, how many of them on terms, how
 * many not in their own words, and how many of the one are of the other.
 */
record Counted(int actors, int onTerms, int weaker, int both) {

  private static final String TERMS = " on (?:conditions|assumed terms)";
  private static final String NOT_OWN = "not in (?:the speaker's|their) own words";
  private static final Pattern ACTORS =
      Pattern.compile("^(?:.*: )?(" + Numbers.TOLD + ")(?: (?:answers?|takes? no side|on)|,| \\()");
  private static final Pattern ALL_ON_TERMS =
      Pattern.compile("(?:both|all)" + TERMS + "|(?:^|: )one[^,]*" + TERMS);
  private static final Pattern ON_TERMS = Pattern.compile("(\\w+)(?: of them| of these)?" + TERMS);
  private static final Pattern NONE_OWN =
      Pattern.compile(
          "(?:none(?: of these)?|neither) in their own words|(?:^|: )one[^,]*, " + NOT_OWN);
  private static final Pattern NOT_IN_OWN =
      Pattern.compile("(\\w+)(?: of them| of these| others)? " + NOT_OWN);
  private static final Pattern NESTED_TERMS = Pattern.compile("(\\w+) of these" + TERMS);
  private static final Pattern TWICE = Pattern.compile("(\\w+) counted twice");

  /** What it says; nothing where it counts nobody. */
  static Optional<Counted> in(String clause) {
    Matcher counting = ACTORS.matcher(clause);
    if (!counting.find() || Numbers.in(counting.group(1).toLowerCase(Locale.ROOT)).isEmpty()) {
      return Optional.empty();
    }
    int actors = Numbers.in(counting.group(1).toLowerCase(Locale.ROOT)).get(0);
    int onTerms = ALL_ON_TERMS.matcher(clause).find() ? actors : number(ON_TERMS, clause);
    return Optional.of(
        new Counted(
            actors, onTerms, weaker(clause, actors, onTerms), both(clause, actors, onTerms)));
  }

  private static int weaker(String clause, int actors, int onTerms) {
    if (NONE_OWN.matcher(clause).find()) {
      return actors;
    }
    return clause.matches(".*and " + NOT_OWN + ".*") ? onTerms : number(NOT_IN_OWN, clause);
  }

  private static int both(String clause, int actors, int onTerms) {
    int weaker = weaker(clause, actors, onTerms);
    if (weaker == actors || onTerms == actors) {
      return Math.min(weaker, onTerms);
    }
    if (clause.contains(" another not in ") || clause.contains(" others not in ")) {
      return 0;
    }
    if (NESTED_TERMS.matcher(clause).find()) {
      return number(NESTED_TERMS, clause);
    }
    return TWICE.matcher(clause).find() ? number(TWICE, clause) : Math.min(weaker, onTerms);
  }

  /** The number that a clause so tells; none where it tells no number. */
  static int number(Pattern pattern, String clause) {
    Matcher found = pattern.matcher(clause);
    if (!found.find()) {
      return 0;
    }
    String told = found.group(1).toLowerCase(Locale.ROOT);
    return told.equals("another") ? 1 : Numbers.in(told).stream().findFirst().orElse(0);
  }
}
