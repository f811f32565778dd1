package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;
import stance.note.words.EditionWords;
import stance.text.QuotationMarks;
import stance.text.SentenceEnd;
import stance.words.English;

/** What changed from an edition of a note, in English. */
final class EnglishEdition implements EditionWords {

  @Override
  public String paper() {
    return "CHANGES SINCE AN EDITION";
  }

  @Override
  public String edition(String day, String fingerprint, Optional<String> version) {
    return "Then: "
        + uncapitalized(day)
        + "; data "
        + fingerprint
        + version.map(number -> ", made by stance " + number).orElse("");
  }

  @Override
  public String now(String day, String fingerprint) {
    return "Now: " + uncapitalized(day) + "; data " + fingerprint;
  }

  private static String uncapitalized(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  @Override
  public String moved(Map<Subject, List<String>> questions) {
    List<String> clauses = new ArrayList<>();
    questions.forEach(
        (actor, labels) ->
            clauses.add(
                actor.name()
                    + (clauses.isEmpty()
                        ? (actor.plural() ? " stand" : " stands") + " otherwise on "
                        : " on ")
                    + English.and(labels.stream().map(Grammar::quoted).toList())));
    return Grammar.sentence("since that edition, " + String.join("; ", clauses));
  }

  @Override
  public String since(Counts counts) {
    List<String> parts = new ArrayList<>();
    add(parts, counts.moved(), "says something else", "say something else");
    add(parts, counts.fresh(), "is new", "are new");
    add(parts, counts.gone(), "is gone", "are gone");
    add(parts, counts.again(), "says the same again", "say the same again");
    return parts.isEmpty()
        ? "No statement was made since, and none is gone."
        : Grammar.sentence(English.and(parts));
  }

  private static void add(List<String> parts, int count, String one, String several) {
    if (count > 0) {
      String noun =
          parts.isEmpty() ? Grammar.count(count, "statement", "statements") : Grammar.number(count);
      parts.add(noun + " " + (count == 1 ? one : several));
    }
  }

  @Override
  public String edited(Counts counts, int entries) {
    List<String> parts = new ArrayList<>();
    add(parts, counts.fresh(), "was added", "were added");
    add(parts, counts.gone(), "was taken out", "were taken out");
    add(parts, counts.moved(), "answers otherwise", "answer otherwise");
    add(
        parts,
        counts.edited() + counts.again(),
        "was edited but for its answer",
        "were edited but for their answers");
    String besides =
        entries == 0
            ? ""
            : Grammar.count(entries, "thing was", "things were")
                + " edited that its statements name or stand on";
    if (parts.isEmpty() && besides.isEmpty()) {
      return "The data that the edition rests on was edited in nothing that the note says.";
    }
    return Grammar.sentence(
        "in the data behind that edition, "
            + (parts.isEmpty()
                ? besides
                : English.and(parts) + (besides.isEmpty() ? "" : "; " + besides)));
  }

  @Override
  public String lost(List<String> matters) {
    return "The data behind that edition was edited since, and is not at hand: "
        + (matters.isEmpty()
            ? "none of its numbered findings would read otherwise on its day now."
            : "on its day, "
                + named(matters)
                + (matters.size() == 1 ? " reads" : " read")
                + " otherwise now.");
  }

  private static String named(List<String> labels) {
    return labels.size() > Grammar.NAMED_AT_MOST
        ? Grammar.number(labels.size()) + " of its findings"
        : English.and(labels.stream().map(Grammar::quoted).toList());
  }

  @Override
  public String findings(List<String> labels, int all) {
    String which =
        labels.size() > Grammar.NAMED_AT_MOST
            ? Grammar.number(labels.size()) + " of the " + all + " questions"
            : English.and(labels.stream().map(Grammar::quoted).toList());
    return "The finding changed on " + SentenceEnd.ended(which);
  }

  @Override
  public String nothing() {
    return "Nothing that the note says has changed since that edition.";
  }

  @Override
  public String actors(List<Subject> joined, List<Subject> left) {
    List<String> sentences = new ArrayList<>();
    if (!joined.isEmpty()) {
      sentences.add(
          Grammar.sentence(whom(joined) + Grammar.verb(joined, " was", " were") + " not in it"));
    }
    if (!left.isEmpty()) {
      sentences.add(
          Grammar.sentence(whom(left) + Grammar.verb(left, " is", " are") + " in it no more"));
    }
    return String.join(" ", sentences);
  }

  private static String whom(List<Subject> actors) {
    return actors.size() > Grammar.NAMED_AT_MOST
        ? Grammar.number(actors.size()) + " actors"
        : Grammar.and(actors);
  }

  @Override
  public String editedByHand(int lines) {
    return "The edition was edited by hand in "
        + Grammar.count(lines, "line", "lines")
        + " after the program wrote it; what follows is from its data, not from these lines.";
  }

  @Override
  public String placed(String asks, Optional<String> then, Optional<String> now) {
    return SentenceEnd.ended(asks)
        + " "
        + then.map(heading -> "Then under " + heading).orElse("Then nothing on record")
        + ", "
        + now.map(heading -> "now under " + heading).orElse("now nothing on record")
        + ".";
  }

  @Override
  public String head(Optional<PartialDate> date, Subject actor, String question) {
    return date.map(said -> English.date(said) + ", ").orElse("")
        + (date.isEmpty() ? English.capitalized(actor.name()) : actor.name())
        + " on "
        + Grammar.quoted(question);
  }

  @Override
  public String fresh(String now) {
    return "New. " + Grammar.sentence(now);
  }

  @Override
  public String gone(String then) {
    return "Gone. It read: " + Grammar.sentence(then);
  }

  @Override
  public String knownOtherwise(String then, String now) {
    return "The same answer, known in another way. " + fromTo(then, now);
  }

  @Override
  public String edited(List<String> keys, String then, String now) {
    String what =
        "Edited: " + English.and(keys.stream().map(EnglishEdition::inWords).toList()) + ".";
    return then.equals(now) ? what + " " + Grammar.sentence(now) : what + " " + fromTo(then, now);
  }

  /** What stood in the edition and what stands now, as it can be read aloud. */
  private static String fromTo(String then, String now) {
    return SentenceEnd.ended("Before, " + then) + " " + SentenceEnd.ended("Now, " + now);
  }

  private static String inWords(String key) {
    return switch (key) {
      case "date" -> "the date";
      case "summary" -> "the summary";
      case "quote", "translated" -> "the quotation";
      case "sources" -> "the sources";
      case "evidence" -> "how it is known";
      case "reported-by" -> "who reports it";
      case "claimant" -> "who claims it";
      case "note" -> "the caution";
      case "as" -> "in whose voice it was said";
      default -> QuotationMarks.around(key);
    };
  }

  @Override
  public String besides() {
    return "Besides";
  }

  @Override
  public String entry(String kind, Optional<String> name, List<String> keys) {
    return "the "
        + kind
        + name.map(called -> " " + Grammar.quoted(called)).orElse(" itself")
        + " ("
        + String.join(", ", keys)
        + ")";
  }

  @Override
  public String paragraph(String matter, Optional<String> then, Optional<String> now) {
    return then.equals(now)
        ? "Another text under " + now.orElse("") + "."
        : then.map(heading -> "Then under " + heading).orElse("Then not told")
            + ", "
            + now.map(heading -> "now under " + heading).orElse("now not told")
            + ".";
  }

  @Override
  public String sentences(List<String> then, List<String> now) {
    List<String> told = new ArrayList<>();
    if (!then.isEmpty()) {
      told.add("Only then: " + String.join(" ", then));
    }
    if (!now.isEmpty()) {
      told.add("Only now: " + String.join(" ", now));
    }
    return String.join(" ", told);
  }

  @Override
  public String compared(boolean lost) {
    return lost
        ? "What was said since is told from the data; what was edited in the data behind the"
            + " edition is told by paragraphs, since that data is not at hand. To have it told"
            + " from the data, name the dossier as it was then with --old-dossier."
        : "Statements were compared, not the words of two papers.";
  }

  @Override
  public String madeWith(String then, String now) {
    return "The edition was made with: " + then + ". It is compared with: " + now + ".";
  }
}
