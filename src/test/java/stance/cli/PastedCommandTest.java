package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.ForEachSeed;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.yaml.DossierReader;

/** The command under METHOD, put into a command line as it stands, writes the same note. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PastedCommandTest {

  private static final String MADE_WITH = "Made with: stance ";

  private static final Dossier SHIPPED = DossierReader.read(Session.SHIPPED).value().orElseThrow();

  private static final List<String> OPTIONS =
      List.of(
          "--as-of 2018-03-31",
          "--from 2016",
          "--evidence reported",
          "--assume ceasefire",
          "--assume all",
          "--since 2017-09",
          "--full",
          "--ascii",
          "--width 100",
          "-q mission -q area");

  @ForEachSeed(60)
  void a_note_is_made_anew_by_its_own_command(long seed) {
    String asked = command(new Random(seed));
    Session.Outcome first = run(asked);
    assertThat(first.status()).as("%s: %s", asked, first.err()).isZero();
    Session.Outcome again = run(pasted(first.out()));
    assertThat(again.out()).as("%s", asked).isEqualTo(first.out());
  }

  /** Some actors, and about every third option. */
  private static String command(Random random) {
    List<String> ids =
        new ArrayList<>(SHIPPED.actors().stream().map(Actor::id).map(Object::toString).toList());
    Collections.shuffle(ids, random);
    StringBuilder command = new StringBuilder("brief");
    ids.subList(0, 1 + random.nextInt(6)).forEach(id -> command.append(' ').append(id));
    OPTIONS.stream()
        .filter(option -> random.nextInt(3) == 0)
        // Two worlds at once are none.
        .filter(option -> !option.startsWith("--assume") || command.indexOf("--assume") < 0)
        .forEach(option -> command.append(' ').append(option));
    return command.toString();
  }

  /** What follows the words, to the end of the note, as a shell takes it that is given it whole. */
  private static String pasted(String note) {
    return note.substring(note.lastIndexOf(MADE_WITH) + MADE_WITH.length());
  }

  private static Session.Outcome run(String command) {
    return Session.in(Path.of("")).on(Session.SHIPPED).run(List.of(command.strip().split("\\s+")));
  }
}
