package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with what the commands that documents show speak of: the shipped dossier under git, a
 * version of it before and after an edit, tables of other people, a file with three versions.
 */
final class ShownCommandsFolder {

  /** Of a longer answer so many lines: all of it is the matter of the tests of its command. */
  private static final int LINES = 12;

  private static final String VOTES =
      """
      member,vote,position,date
      Norway,Resolution 1,yes,2019-12-03
      Chad,Resolution 1,abstain,2019-12-03
      Norway,Resolution 2,no,2019-12-04
      """;

  private static final String THESES =
      """
      Partei: Nr.,Partei: Kurzbezeichnung,Partei: Name,These: Nr.,These: Titel,These: These,Position: Position,Position: Begründung
      1,GRÜN,Grüne Liste,1,Tempo,Auf der Brücke soll Tempo 30 gelten.,stimme zu,"Ja, ""sofort""."
      2,FREI,Freie Wähler,1,Tempo,Auf der Brücke soll Tempo 30 gelten.,stimme nicht zu,Nein.
      """;

  /** One that says what the ready one for roll calls says, for a map of one's own. */
  private static final String MAP =
      """
      columns: {actor: member, question: vote, answer: position, date: date}
      given: {title: Assembly, kind: government, evidence: direct, publisher: The clerk}
      values: {"yes": supports, "no": opposes, abstain: neutral}
      """;

  private static final String RECORD = "- id: a\n  title: A\n";

  private final Path work;

  /** Where the second coder is done. */
  private final Path coded;

  private ShownCommandsFolder(Path folder) {
    this.work = folder.resolve("work");
    this.coded = folder.resolve("coded");
  }

  static ShownCommandsFolder in(Path folder) throws Exception {
    ShownCommandsFolder place = new ShownCommandsFolder(folder);
    place.fill(folder);
    return place;
  }

  private void fill(Path folder) throws Exception {
    Path positions = work.resolve("positions");
    copy(Session.SHIPPED, positions);
    git("init", "-q");
    commit("v1.0");
    Path scheer = positions.resolve("actors/canada/scheer.yaml");
    String shipped = Files.readString(scheer);
    Files.writeString(scheer, shipped.replaceFirst("stance: supports", "stance: opposes"));
    commit("v1.1");
    copy(positions, folder.resolve("old/positions"));
    copy(positions, coded.resolve("recoded"));
    copy(Session.SHIPPED, coded.resolve("positions"));
    Files.writeString(scheer, shipped);
    Files.createDirectory(work.resolve("texts"));
    Files.writeString(work.resolve("votes.csv"), VOTES);
    Files.writeString(work.resolve("theses.csv"), THESES);
    Files.writeString(work.resolve("my-map.yaml"), MAP);
    Files.writeString(work.resolve("base.yaml"), RECORD);
    Files.writeString(work.resolve("ours.yaml"), RECORD + "- id: b\n  title: B\n");
    Files.writeString(work.resolve("theirs.yaml"), RECORD + "- id: c\n  title: C\n");
  }

  /** What the program answers, as a block of a document shows it. */
  String answer(String command) throws Exception {
    List<String> words = new ArrayList<>(Transcript.words(command));
    words.remove(0);
    Session session = Session.in(folderFor(words));
    int from = words.indexOf("<");
    if (from >= 0) {
      session = session.reading(Files.readString(work.resolve(words.get(from + 1))));
      words = words.subList(0, from);
    }
    Session.Outcome outcome = session.run(words);
    StringBuilder answer = new StringBuilder();
    List<String> lines = outcome.out().lines().toList();
    boolean isLong = lines.size() > LINES;
    lines
        .subList(0, isLong ? LINES : lines.size())
        .forEach(line -> answer.append(line.replace('\u001B', '␛')).append('\n'));
    if (isLong) {
      answer.append("[and more]\n");
    }
    outcome.err().lines().forEach(line -> answer.append(("! " + line).stripTrailing() + "\n"));
    if (outcome.status() != 0) {
      answer.append("[%d]%n".formatted(outcome.status()));
    }
    return answer.toString();
  }

  /** Where somebody is who types it: an example of one command need not be of the next. */
  private Path folderFor(List<String> words) throws IOException {
    return switch (words.get(0) + " " + words.get(Math.min(1, words.size() - 1))) {
      case "add actor", "add condition", "add event", "add question", "add source", "add stance" ->
          work.resolve("rent-cap");
      case "agree positions" -> coded;
      case "init positions" -> Files.createDirectory(work.resolve("empty"));
      default -> work;
    };
  }

  private void commit(String tag) throws Exception {
    git("add", "positions");
    git("commit", "-qm", tag);
    git("tag", tag);
  }

  private void git(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).directory(work.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(each)) {
          Files.copy(each, target);
        }
      }
    }
  }
}
