package stance.yaml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Quote;
import stance.dossier.Stance;

/**
 * Statements of a dossier for a second coder: a dossier of its own with the same questions, in
 * which each says who said what when and where it can be read, and leaves open what that amounts
 * to. What a coder has to fill in stands there without a value, so that it does not load before all
 * is filled in, and tells where it is not.
 */
public final class CodingSheet {

  private static final int LARGEST = 64 << 20;

  /** What is written of an actor elsewhere: its records, which name their sources themselves. */
  private static final Set<String> NOT_OF_THE_HEAD = Set.of("source", "stances");

  private final RecordLines lines = new RecordLines();

  private CodingSheet() {}

  /**
   * The files of the sheet, by their names.
   *
   * @param folder where the dossier was read: its questions and sources are taken as they stand
   * @param sample the records whose statements are to be coded, by actor
   */
  public static Map<String, byte[]> files(
      DossierFolder folder, Dossier dossier, List<ActorRecord> sample) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String file : List.of(FolderInventory.DOSSIER, FolderInventory.SOURCES)) {
      files.put(file, folder.read(file, LARGEST));
    }
    int number = 0;
    for (Actor actor : dossier.actors()) {
      CodingSheet sheet = new CodingSheet();
      sheet.lines.record("", Actor.keys(), actor, NOT_OF_THE_HEAD);
      boolean first = true;
      for (ActorRecord record : sample) {
        if (record.actor().equals(actor.id())) {
          if (first) {
            sheet.lines.add("stances:");
          }
          first = false;
          number++;
          sheet.lines.add("  # Statement " + number + " of " + sample.size() + ".");
          sheet.statement(record.stance());
        }
      }
      files.put(FolderInventory.ACTORS + actor.id() + ".yaml", sheet.lines.bytes());
    }
    return files;
  }

  private void statement(Stance stance) {
    lines.add("  - question:");
    lines.add("    stance:");
    lines.value("    date:", stance.date().toString());
    stance.summary().ifPresent(text -> lines.value("    summary:", text));
    stance.text().ifPresent(text -> lines.value("    text:", text));
    stance.quote().map(Quote::text).ifPresent(text -> lines.value("    quote:", text));
    if (stance.quote().map(Quote::translated).orElse(false)) {
      lines.value("    translated:", "true");
    }
    lines.add("    evidence:");
    lines.add("    sources:");
    for (Citation citation : stance.sources()) {
      lines.value("      -", citation.inBrief());
    }
  }
}
