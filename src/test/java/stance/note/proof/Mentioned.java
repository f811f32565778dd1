package stance.note.proof;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.dossier.Id;
import stance.dossier.TermOfOffice;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.proof.Recount.Said;

/** How a paragraph has to tell a record, as a pattern. */
final class Mentioned {

  /** Names may have quotation marks. */
  private static final String ALSO_FOR_OTHERS = "(?:, (?:then )?also for [^;:\\[]+?)?";

  private Mentioned() {}

  /** Who, through whom, under whom, when, on which evidence, in which words, read where. */
  static Pattern mention(Sample sample, Asked asked, Entry entry, Said said) {
    StringBuilder mention = new StringBuilder();
    String actor = Pattern.quote(sample.name(entry.actor()));
    boolean itself = said.speaker().equals(entry.actor());
    boolean divided = entry.state().equals("divided");
    if (said.counted()) {
      mention.append(actor);
    } else if (itself) {
      mention.append(actor).append(ALSO_FOR_OTHERS);
    } else {
      mention.append(Pattern.quote(sample.name(said.speaker())));
      mention.append(
          divided
              ? ALSO_FOR_OTHERS
              : ALSO_FOR_OTHERS
                  + ", "
                  + then(sample, entry.actor(), said)
                  + "(?:also )?for (?:[^;:\\[“]+?(?:, | and ))?"
                  + actor
                  + "(?:(?:, | and )[^;:\\[“\\d]+?)?");
    }
    if (itself && !said.counted()) {
      said.voice().ifPresent(voice -> mention.append(", through ").append(Pattern.quote(voice)));
    }
    mention.append(said.counted() ? ", \\d+ of \\d+" : "");
    mention.append(
        said.carriedOver() && !divided && !said.counted()
            ? "(?:, under [^,;]+)?, not repeated since" + ALSO_FOR_OTHERS
            : "");
    boolean common = sample.briefing().opening().stream().anyMatch(isOfDay(said));
    mention.append(common ? "" : ", " + Paragraph.date(said.date()));
    mention.append(known(sample, said));
    String assumed = isAssumed(sample, asked, said) ? ", on assumed terms" : "";
    // The terms of a count are those of its members.
    mention.append(said.counted() ? "(?:, on assumed terms)?" : assumed);
    said.quote()
        .ifPresent(
            words ->
                mention.append(", “").append(inMarks(words)).append("”(?: \\(translated\\))?"));
    return Pattern.compile(mention.append(" ").append(citation(sample, said)).toString());
  }

  /** The words whatever marks of quotation they have of their own: but no double one. */
  private static String inMarks(String words) {
    return Stream.of(words.split("[“”„\"]", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("[‘’‚\"]?"));
  }

  /** Whether a record has terms of which its answer is free in the world assumed. */
  static boolean isAssumed(Sample sample, Asked asked, Said said) {
    return !said.isConditional()
        && sample.dossier().actor(new Id(said.speaker())).stances().stream()
            .filter(stance -> stance.question().text().equals(asked.id()))
            .filter(stance -> stance.date().toString().equals(said.date()))
            .filter(stance -> stance.evidence().word().equals(said.evidence()))
            .anyMatch(stance -> !stance.position().conditions().isEmpty());
  }

  /** "then" of one who speaks for the body no more on the day of the comparison. */
  private static String then(Sample sample, String body, Said said) {
    return speaks(sample, new Id(said.speaker()), new Id(body)) ? "" : "then ";
  }

  /** Whether it speaks for the body on that day, by itself or through another body. */
  private static boolean speaks(Sample sample, Id speaker, Id body) {
    LocalDate day = sample.day().orElseThrow().lastDay();
    return sample.dossier().actor(speaker).speaksFor().stream()
        .filter(term -> term.from().map(from -> !from.firstDay().isAfter(day)).orElse(true))
        .filter(term -> term.until().map(end -> !end.lastDay().isBefore(day)).orElse(true))
        .map(TermOfOffice::speaksFor)
        .anyMatch(other -> other.equals(body) || speaks(sample, other, body));
  }

  private static Predicate<String> isOfDay(Said said) {
    String day = Paragraph.date(said.date());
    return line ->
        line.equals("Said on " + day + " where a numbered paragraph gives no date")
            || line.equals("Said in " + day + " where a numbered paragraph gives no date");
  }

  private static String known(Sample sample, Said said) {
    String by =
        said.reportedBy()
            .map(name -> sample.dossier().inText().getOrDefault(name, name))
            .orElse("");
    return switch (said.evidence()) {
      case "direct" -> "";
      case "inferred" -> ", in our reading";
      case "reported" -> ", " + Pattern.quote(by + " reported");
      default -> ", " + Pattern.quote(by + " said");
    };
  }

  /** The first source of the record, by its number in the note. */
  static String citation(Sample sample, Said said) {
    Recount.Place place = said.sources().get(0);
    int number =
        sample.briefing().sources().stream()
            .filter(source -> source.id().text().equals(place.source()))
            .mapToInt(Note.Reference::number)
            .findFirst()
            .orElse(0);
    return Pattern.quote(
        "[" + number + place.locator().map(locator -> ", " + locator).orElse("") + "]");
  }
}
