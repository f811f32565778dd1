package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Golden;

/** Notes that were read aloud and accepted. The first line of a file is the command of the rest. */
final class NoteGoldenTest {

  private static final Path NOTES = Golden.RESOURCES.resolve("golden/notes");
  private static final Path INVENTED = Golden.RESOURCES.resolve("dossiers/tunnel");
  private static final Path REAL = Path.of("positions");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  /** The goldens on the invented dossier, then the few on the real one. */
  enum Note {
    THREE("mayor harbour greens"),
    TERMS_THAT_CLASH("harbour swimmers"),
    TERMS_THAT_ARE_MET("mayor divers"),
    FOUR_WITH_A_DIVIDED_ONE("city ferries harbour greens --since 2021-03"),
    NOTHING_TO_COMPARE("anglers greens --question museum --question start"),
    NOBODY_ON_RECORD("anglers"),
    ONE_ACTOR("mayor --full"),
    ONE_QUESTION("mayor deputy harbour ferries anglers greens city --question route"),
    CROWDED("anglers city deputy divers ferries greens harbour mayor swimmers --width 100"),
    IN_A_WORLD("mayor harbour ferries --assume board-agrees"),
    DIRECT_ONLY("--as-of 2021-03 --evidence direct"),
    ASCII("--ascii"),
    MARKDOWN("mayor harbour greens --format markdown"),
    JSON("mayor harbour greens --format json --topic money"),
    ROBUST("mayor harbour greens --topic money --robust"),
    CARD("--style card"),
    CARD_OF_ONE("mayor --style card"),
    REPLY("mayor --style reply"),
    SEED(REAL, "freeland sajjan scheer --as-of 2017-11-09"),
    SEED_CARD(REAL, "freeland sajjan scheer --as-of 2017-11-09 --style card"),
    GOVERNMENTS(
        REAL,
        "canada ukraine russia united-states --as-of 2018 --since 2018 -q mandate -q minsk -q"
            + " size"),
    THIRTY(
        REAL,
        "bezan czaputowicz freeland gabriel gowan greminger grod groysman klimkin kurz lavrov"
            + " le-drian lukashenko mason merkel miroshnik nauert peskov poltorak poroshenko putin"
            + " rasmussen sajdik sajjan scheer shevchenko surkov volker yelchenko zakharchenko"
            + " --as-of 2018 -q area -q separatist-consent -q police");

    private final Path dossier;
    private final List<String> arguments;

    Note(String arguments) {
      this(INVENTED, arguments);
    }

    Note(Path dossier, String arguments) {
      this.dossier = dossier;
      this.arguments = List.of(arguments.split(" "));
    }

    Path file() {
      return NOTES.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
    }

    Session.Outcome run() {
      List<String> args = new ArrayList<>(List.of("brief"));
      args.addAll(arguments);
      return Session.in(Path.of("")).on(dossier).run(args);
    }
  }

  static Stream<Note> notes() {
    return Stream.of(Note.values());
  }

  @ParameterizedTest
  @MethodSource("notes")
  void reads_as_accepted(Note note) {
    Session.Outcome run = note.run();
    assertThat(run.status()).as(run.err()).isZero();
    Golden.check(
        note.file(), "$ stance brief " + String.join(" ", note.arguments) + "\n" + run.out());
  }

  @Test
  void there_is_no_file_without_its_command() throws IOException {
    try (Stream<Path> files = Files.list(NOTES)) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(notes().map(Note::file).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("notes")
  void has_the_same_bytes_in_other_places(Note note) {
    String here = note.run().out();
    Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    assertThat(note.run().out()).isEqualTo(here);
  }

  @AfterEach
  void return_home() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }
}
