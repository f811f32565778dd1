package stance.note.words.english;

import java.util.Optional;
import stance.note.words.RecheckWords;
import stance.words.English;

/** The answers to a test of a note, in English. */
final class EnglishRecheck implements RecheckWords {

  private static final String DATE = "(?:(?:\\d{1,2} )?[A-Z][a-z]+ )?\\d{4}";

  @Override
  public String withoutDates(String text) {
    return text.replaceAll(" \\(" + DATE + "\\)", "").replaceAll(", " + DATE + "\\)", ")");
  }

  @Override
  public String holds() {
    return "The note still holds.";
  }

  @Override
  public String holdsEdited(int lines) {
    return "The note still holds; its wording was edited by hand in "
        + English.count(lines, "line", "lines")
        + ".";
  }

  @Override
  public String holdsOtherVersion(String version, String thisVersion) {
    return "The note still holds; stance "
        + version
        + " wrote it, and stance "
        + thisVersion
        + " words it otherwise.";
  }

  @Override
  public String holdsDespiteData() {
    return "The note still holds; records that it rests on were edited where it does not show.";
  }

  @Override
  public String outdated(String before, String now) {
    return "The note no longer holds: the data changed (" + before + " then, " + now + " now).";
  }

  @Override
  public String moved(String finding, Optional<String> before, Optional<String> now) {
    return finding
        + ": "
        + before.map(section -> "under " + section).orElse("not told")
        + " then, "
        + now.map(section -> "under " + section).orElse("not told")
        + " now.";
  }

  @Override
  public String reworded(String finding, String section) {
    return finding + ": under " + section + " then and now, with another text.";
  }
}
