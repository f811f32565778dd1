package stance.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.problem.Problem;

/**
 * What a dossier declares, as far as each file can be read by itself. It is for whoever needs the
 * names of things at once, while the dossier is being written: no file is read before something in
 * it is asked for, problems are passed over, and of an actor's file only the head counts.
 */
public final class DossierOutline {

  private static final String STANCES = "\nstances:";

  /** Bytes in which the head of an actor's file usually ends. */
  private static final int USUAL_HEAD = 8192;

  private static final int LARGEST = 64 * 1024 * 1024;

  /** How often the end of a broken file is cut off before it is given up. */
  private static final int TRIES = 4;

  private final DossierFolder folder;

  /** The outline of the dossier in {@code folder}; nothing is read yet. */
  public DossierOutline(DossierFolder folder) {
    this.folder = folder;
  }

  /** The questions that can be read, in the order of the file. */
  public List<Question> questions() {
    return MainFileReader.read(beginning(FolderInventory.DOSSIER)).questions().values();
  }

  /** The conditions that can be read, in the order of the file. */
  public List<Condition> conditions() {
    return MainFileReader.read(beginning(FolderInventory.DOSSIER)).conditions().values();
  }

  /** The sources that can be read, in the order of the file. */
  public List<Source> sources() {
    return SourceList.read(beginning(FolderInventory.SOURCES)).sources().values();
  }

  /**
   * The actors, by the names of their files, and without their stances; one of which even the head
   * cannot be read has its id for a name.
   */
  public List<Actor> actors() {
    Referable nothing =
        new Referable(
            unread("question"), unread("condition"), unread("source"), unread("actor"), Map.of());
    List<Actor> actors = new ArrayList<>();
    for (String file : FolderInventory.in(folder).actors()) {
      Optional<Actor> read = ActorReader.read(head(file), nothing).actor();
      read.or(
              () ->
                  Referable.asId(FolderInventory.stem(file))
                      .map(
                          id ->
                              new Actor(
                                  id,
                                  id.text(),
                                  id.text(),
                                  Actor.Kind.PERSON,
                                  Optional.empty(),
                                  Optional.empty(),
                                  List.of(),
                                  List.of())))
          .ifPresent(actors::add);
    }
    return actors;
  }

  /** The dates of all stances that can be read; for them, the whole dossier is read. */
  public List<PartialDate> dates() {
    List<PartialDate> dates = new ArrayList<>();
    for (Actor actor : new DossierReader(folder).readable()) {
      for (Stance stance : actor.stances()) {
        dates.add(stance.date());
      }
    }
    return dates;
  }

  private static <T> Declarations<T> unread(String noun) {
    Declarations<T> none = new Declarations<>(noun);
    none.incomplete();
    return none;
  }

  private ParsedFile head(String file) {
    byte[] first = bytes(file, USUAL_HEAD);
    String text = new String(first, StandardCharsets.UTF_8);
    if (!text.contains(STANCES) && first.length == USUAL_HEAD) {
      text = new String(bytes(file, LARGEST), StandardCharsets.UTF_8);
    }
    int end = text.indexOf(STANCES);
    return parsed(file, end < 0 ? text : text.substring(0, end + 1));
  }

  /** The whole file; of one that is no YAML, what stands before the entry with the fault. */
  private ParsedFile beginning(String file) {
    String text = new String(bytes(file, LARGEST), StandardCharsets.UTF_8);
    ParsedFile parsed = parsed(file, text);
    for (int tries = 0; tries < TRIES && parsed.root().isEmpty(); tries++) {
      text = beforeEntryWith(faultyLine(parsed.problems()), text);
      parsed = parsed(file, text);
    }
    return parsed;
  }

  private static int faultyLine(List<Problem> problems) {
    int last = Integer.MAX_VALUE;
    for (Problem problem : problems) {
      last = problem.place().excerpt().map(excerpt -> excerpt.span().startLine()).orElse(last);
    }
    return last;
  }

  /** The text up to the last entry of a list that begins on this line or above. */
  private static String beforeEntryWith(int line, String text) {
    int end = 0;
    int number = 1;
    for (int start = 0; start < text.length() && number <= line; number++) {
      if (text.startsWith("- ", start) || text.startsWith("  - ", start)) {
        end = start;
      }
      int next = text.indexOf('\n', start);
      start = next < 0 ? text.length() : next + 1;
    }
    return text.substring(0, end);
  }

  private static ParsedFile parsed(String file, String text) {
    return ParsedFile.of(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] bytes(String file, int atMost) {
    try {
      return folder.read(file, atMost);
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }
}
