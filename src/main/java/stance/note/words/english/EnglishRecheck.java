package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.note.words.OnTheWay;
import stance.note.words.RecheckWords;
import stance.text.QuotationMarks;
import stance.words.English;

/** The answers to a test of a note, in English. */
final class EnglishRecheck implements RecheckWords {

  private static final String DATE = "(?:(?:\\d{1,2} )?[A-Z][a-z]+ )?\\d{4}";

  @Override
  public String withoutDates(String text) {
    return text.replaceAll(" \\(\\d+\\.\\d+\\)", "").replaceAll(", " + DATE + "(?=[,;. \\[])", "");
  }

  private static final String DATA_HOLDS = " The data that it rests on still holds.";

  @Override
  public String holds() {
    return "The note still holds, line for line.";
  }

  @Override
  public String notLookedAt(String above) {
    return "What stands above its title is its writer's: " + QuotationMarks.around(above) + ".";
  }

  @Override
  public String changedOnTheWay(Set<OnTheWay> changes) {
    List<String> said = new ArrayList<>();
    for (OnTheWay change : changes) {
      said.add(
          switch (change) {
            case BYTE_ORDER_MARK -> "a byte order mark at its beginning";
            case LINE_ENDS -> "line ends of another system";
            case BLANKS_AT_LINE_ENDS -> "blanks at the ends of lines";
            case NO_LAST_LINE_END -> "no line end after its last line";
          });
    }
    return "The file has " + English.and(said) + ", which no line shows.";
  }

  @Override
  public String wrappedAnew() {
    return "The lines of the note were broken anew; its words are what the program writes."
        + DATA_HOLDS;
  }

  @Override
  public String edited(int lines) {
    return "The note was edited by hand in "
        + English.count(lines, "line", "lines")
        + "."
        + DATA_HOLDS;
  }

  @Override
  public String wordedByOtherVersion(String version, String thisVersion) {
    return "stance "
        + version
        + " wrote the note; stance "
        + thisVersion
        + " words it otherwise."
        + DATA_HOLDS;
  }

  @Override
  public String dataChangedUnseen() {
    return "Records that the note rests on were edited; of its lines only the one that names the"
        + " data would change.";
  }

  @Override
  public String ofAnotherDossier(String title) {
    return "It does not bear the title "
        + QuotationMarks.around(title)
        + ": if it was made from another dossier, name that one with --dossier.";
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
