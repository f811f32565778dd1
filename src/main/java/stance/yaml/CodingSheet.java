package stance.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Quote;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Stance;

/**
 * Statements of a dossier for a second coder: a dossier of its own with the same questions, in
 * which each says who said what when and where it can be read, and leaves open what that amounts
 * to. What a coder has to fill in stands there without a value, so that it does not load before all
 * is filled in, and tells where it is not.
 */
public final class CodingSheet {

  private static final int WIDTH = 96;
  private static final int LARGEST = 64 << 20;

  /** What is written of an actor elsewhere: its records, which name their sources themselves. */
  private static final Set<String> NOT_OF_THE_HEAD = Set.of("source", "stances");

  private final List<String> lines = new ArrayList<>();

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
      sheet.head(actor);
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
      files.put(FolderInventory.ACTORS + actor.id() + ".yaml", sheet.bytes());
    }
    return files;
  }

  private byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void head(Actor actor) {
    for (Key<Actor> key : Actor.keys().keys()) {
      if (!NOT_OF_THE_HEAD.contains(key.name())) {
        key("", key, actor);
      }
    }
  }

  private <R> void key(String indent, Key<R> key, R record) {
    List<Object> values = key.values(record);
    if (values.isEmpty()) {
      return;
    }
    String name = indent + key.name() + ":";
    if (!key.entries(record).isEmpty()) {
      lines.add(name);
      key.entries(record).forEach(entry -> item(indent + "  ", entry));
    } else if (key.type().isList()) {
      lines.add(name + " [" + String.join(", ", values.stream().map(Quoted::of).toList()) + "]");
    } else {
      value(name, values.get(0).toString());
    }
  }

  private <R> void item(String indent, RecordKeys.Entry<R> entry) {
    int from = lines.size();
    entry.keys().keys().forEach(key -> key(indent + "  ", key, entry.record()));
    lines.set(from, indent + "- " + lines.get(from).substring(indent.length() + 2));
  }

  private void statement(Stance stance) {
    lines.add("  - question:");
    lines.add("    stance:");
    value("    date:", stance.date().toString());
    stance.summary().ifPresent(text -> value("    summary:", text));
    stance.text().ifPresent(text -> value("    text:", text));
    stance.quote().map(Quote::text).ifPresent(text -> value("    quote:", text));
    if (stance.quote().map(Quote::translated).orElse(false)) {
      value("    translated:", "true");
    }
    lines.add("    evidence:");
    lines.add("    sources:");
    for (Citation citation : stance.sources()) {
      lines.add("      - " + Quoted.of(citation.inBrief()));
    }
  }

  /** A key and a text, which is folded at spaces where it is long. */
  private void value(String name, String text) {
    String whole = Quoted.of(text);
    String line = name;
    String indent = " ".repeat(name.length() - name.stripLeading().length() + 2);
    for (String word : Quoted.words(whole)) {
      if (line.length() + 1 + word.length() > WIDTH && !line.equals(name)) {
        lines.add(line);
        line = indent + word;
      } else {
        line += " " + word;
      }
    }
    lines.add(line);
  }
}
