package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Id;
import stance.problem.Place;
import stance.problem.Problem;

/**
 * Which files of a folder are the dossier. Hidden files, README.md, and an editor's back-ups
 * ({@code ~}) are passed over, and so is all that beside {@code actors/} is no YAML.
 *
 * @param actors the actors' files, sorted; those too whose name is no id
 * @param misnamed the ids of the actors whose files have another ending, so that they are not read
 * @param complete whether all folders could be searched
 * @param problems what is missing or stray
 */
record FolderInventory(
    boolean hasDossier,
    boolean hasSources,
    List<String> actors,
    List<Id> misnamed,
    boolean complete,
    List<Problem> problems) {

  static final String DOSSIER = "dossier.yaml";
  static final String SOURCES = "sources.yaml";
  static final String ACTORS = "actors/";
  private static final String YAML = ".yaml";
  private static final String YML = ".yml";

  static FolderInventory in(DossierFolder folder) {
    DossierFolder.Contents contents = folder.contents();
    List<String> actors = new ArrayList<>();
    List<Id> misnamed = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String file : contents.files()) {
      if (isStray(file)) {
        problems.add(stray(file));
        if (file.startsWith(ACTORS) && file.endsWith(YML)) {
          Referable.asId(withoutEnding(file, YML)).ifPresent(misnamed::add);
        }
      } else if (file.startsWith(ACTORS) && isPart(file)) {
        actors.add(file);
        reportName(file, problems);
      }
    }
    boolean hasDossier = contents.files().contains(DOSSIER);
    boolean hasSources = contents.files().contains(SOURCES);
    for (DossierFolder.Unreadable each : contents.unreadable()) {
      problems.add(
          FileProblems.error(
              FormatRule.UNREADABLE_FILE, Place.of(each.name()), each.why(), each.help()));
    }
    boolean complete = contents.unreadable().isEmpty();
    if (complete) {
      reportMissing(hasDossier, hasSources, !actors.isEmpty(), problems);
    }
    return new FolderInventory(hasDossier, hasSources, actors, misnamed, complete, problems);
  }

  /** Whether a file is read, or would be if it had the right name. */
  static boolean isPart(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    boolean passedOver = name.startsWith(".") || name.endsWith("~") || name.equals("README.md");
    return !passedOver && (file.startsWith(ACTORS) || name.endsWith(YAML) || name.endsWith(YML));
  }

  private static boolean isStray(String file) {
    return isPart(file)
        && (file.startsWith(ACTORS)
            ? !file.endsWith(YAML)
            : !file.equals(DOSSIER) && !file.equals(SOURCES));
  }

  private static Problem stray(String file) {
    String help;
    if (file.endsWith(YML)) {
      help = "rename it: files of a dossier end in .yaml";
    } else if (file.startsWith(ACTORS)) {
      help = "move it out of actors/, or end its name in .yaml if it is an actor's file";
    } else {
      help = "move it into actors/ if it is an actor's file, else out of the dossier";
    }
    return FileProblems.error(
        FormatRule.STRAY_FILE, Place.of(file), "this file is no part of the dossier", help);
  }

  private static void reportName(String file, List<Problem> problems) {
    String stem = stem(file);
    if (!Id.isValid(stem)) {
      problems.add(
          FileProblems.error(
              FormatRule.BAD_FILE_NAME,
              Place.of(file),
              "the file's name, " + FileProblems.quoted(stem) + ", is not an id",
              Values.idInsteadOf(stem)));
    }
  }

  private static void reportMissing(
      boolean dossier, boolean sources, boolean actors, List<Problem> problems) {
    if (!dossier) {
      problems.add(
          missing(DOSSIER, "the folder has no dossier.yaml", "write one, or name another folder"));
    }
    if (!sources) {
      problems.add(
          missing(
              SOURCES,
              "the dossier has no sources.yaml",
              "write one with every cited source, or with [] for none"));
    }
    if (!actors) {
      problems.add(
          missing("actors", "the dossier has no actors", "write a file actors/<id>.yaml for each"));
    }
  }

  private static Problem missing(String file, String message, String help) {
    return FileProblems.error(FormatRule.MISSING_FILE, Place.of(file), message, help);
  }

  /** The name of an actor's file without its folders and its ending. */
  static String stem(String file) {
    return withoutEnding(file, YAML);
  }

  private static String withoutEnding(String file, String ending) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ending.length());
  }
}
