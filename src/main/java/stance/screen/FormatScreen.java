package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.Entry;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.text.Role;
import stance.text.Styled;

/**
 * The reference of the dossier format: every key of every record that files can hold, what it means
 * and an example of it, as the readers know them.
 */
public final class FormatScreen {

  private static final List<String> OPENING =
      List.of(
          "A dossier is a folder. Its files are YAML 1.2 in UTF-8, one document each. dossier.yaml"
              + " says what is compared, sources.yaml holds every cited source once, and each actor"
              + " has a file of its own below actors, named after its id, in any folder there.",
          "Ids are small letters and digits, joined by hyphens. Actors, questions, conditions and"
              + " sources share one name space; options and levels belong to their question. Text"
              + " is taken as written: NO is Norway, 007 stays 007. Anchors, aliases, tags, merge"
              + " keys and keys that are not listed here are refused.",
          "A date is as precise as it is known: 2017, 2017-11 or 2017-11-09. A citation is the id"
              + " of a source, or that and a place in it behind a comma: np-2017-11, para. 7.");

  private final DocumentBuilder document = new DocumentBuilder();

  private FormatScreen() {}

  /** The whole reference. */
  public static Document reference() {
    FormatScreen screen = new FormatScreen();
    screen.document.add(
        new Block.Title(
            Styled.of("The dossier format", Role.HEADING), Styled.of("version 1", Role.MUTED)));
    OPENING.forEach(text -> screen.document.addParagraph(Styled.of(text)));
    screen.addFile("dossier.yaml", Dossier.keys());
    screen.addFile("sources.yaml: a list, of each source", Source.keys());
    screen.addFile("actors/ID.yaml", Actor.keys());
    return screen.document.build();
  }

  private void addFile(String heading, RecordKeys<?> keys) {
    add(heading, keys);
    addWithin(keys, "");
  }

  /** The records behind keys, each kind once in a file, below those that hold them. */
  private void addWithin(RecordKeys<?> keys, String path) {
    for (Key<?> key : keys.keys()) {
      if (isWritten(key)) {
        RecordKeys<?> within = key.within().orElseThrow();
        add(path + key.name() + ": " + each(key) + within.noun(), within);
        addWithin(within, path + key.name() + ", ");
      }
    }
  }

  /** Whether what stands behind it are mappings of keys, and not names of the author's own. */
  private static boolean isWritten(Key<?> key) {
    return key.type() == Key.Type.RECORDS || key.type() == Key.Type.RECORD;
  }

  private static String each(Key<?> key) {
    return key.type() == Key.Type.RECORDS ? "a list, each " : "";
  }

  private void add(String heading, RecordKeys<?> keys) {
    document.startPart();
    document.add(new Block.Heading(Styled.of(heading, Role.TOPIC)));
    List<Entry> entries = new ArrayList<>();
    Set<String> required = Set.copyOf(keys.required());
    for (Key<?> key : keys.keys()) {
      List<Styled> paragraphs = new ArrayList<>();
      paragraphs.add(Styled.of(key.meaning() + (required.contains(key.name()) ? " (needed)" : "")));
      if (!key.example().isEmpty()) {
        paragraphs.add(Styled.of(key.name() + ": " + key.example(), Role.MUTED));
      }
      entries.add(new Entry(Styled.of(key.name(), Role.LITERAL), paragraphs));
    }
    document.add(new Block.Entries(Block.Entries.Style.GLOSSARY, entries));
  }
}
