package stance.note.words.english;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.words.MethodWords;
import stance.note.words.MethodWords.Used;
import stance.words.English;

/** Sources and method, in English. */
final class EnglishMethod implements MethodWords {

  @Override
  public String source(Source source, boolean partly, boolean later) {
    String text =
        Stream.of(
                source.author().filter(author -> !author.equals(source.publisher())),
                source.title(),
                Optional.of(source.publisher()),
                source.published().map(English::date))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return (partly ? "* " : "")
        + Grammar.sentence(text)
        + (later ? " Published after the day of this note." : "");
  }

  @Override
  public String sourceInBrief(Source source) {
    return source.publisher()
        + source.published().map(date -> ", " + English.date(date)).orElse("");
  }

  @Override
  public String data(String fingerprint, Optional<PartialDate> day, Used used) {
    return fingerprint(fingerprint)
        + day.map(last -> ", " + reachingTo(last.toString())).orElse("")
        + ": "
        + String.join(
            ", ",
            used.actors() == 1 ? "1 actor" : used.actors() + " actors compared",
            English.count(used.questions(), "question", "questions"),
            English.count(used.stances(), "statement", "statements")
                + (used.ofOthers() == 0 ? "" : " (" + used.ofOthers() + " claimed or inferred)")
                + (used.speakers() == 0
                    ? ""
                    : " by " + English.count(used.speakers(), "speaker", "speakers")),
            English.count(used.sources(), "source", "sources"))
        + ".";
  }

  @Override
  public String citing(boolean all) {
    return all
        ? "Positions are given with all their sources."
        : "Each claim cites the source that bears it best.";
  }

  @Override
  public String marking() {
    return "What is not in the speaker's own words says how it is known.";
  }

  @Override
  public String madeBy(String version) {
    return "Made by stance " + version + ".";
  }

  @Override
  public String test() {
    return "To test whether this note still holds:";
  }

  @Override
  public String testCommand() {
    return "stance brief --check FILE";
  }

  @Override
  public String fingerprint(String hash) {
    return "Data " + hash;
  }

  @Override
  public String reachingTo(String date) {
    return "with records up to and including " + date;
  }

  @Override
  public String madeWith() {
    return "Made with: stance brief";
  }
}
