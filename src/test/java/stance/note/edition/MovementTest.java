package stance.note.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.ForEachSeed;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.yaml.DossierReader;

/** What changed between two days is neither more nor less than what stands otherwise on them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class MovementTest {

  private static final Dossier DOSSIER =
      DossierReader.read(Path.of("positions")).value().orElseThrow();
  private static final List<String> DAYS = List.of("2015", "2016-06", "2017-11-09", "2018-03-31");

  private static Comparison asOf(Optional<String> day, List<Id> actors) {
    Basis basis = Basis.EVERYTHING.withAsOf(day.flatMap(PartialDate::parse));
    return Comparison.of(new StandingTable(DOSSIER, basis), actors, DOSSIER.questions());
  }

  @ForEachSeed(40)
  void tells_every_difference_once_and_no_other(long seed) {
    Random random = new Random(seed);
    List<Id> actors = new ArrayList<>(DOSSIER.actors().stream().map(Actor::id).toList());
    Collections.shuffle(actors, random);
    actors = actors.subList(0, 2 + random.nextInt(5));
    Comparison then = asOf(Optional.of(DAYS.get(random.nextInt(DAYS.size()))), actors);
    Comparison now = asOf(Optional.empty(), actors);
    assertThat(Movement.between(then, then)).isEmpty();
    assertThat(Placed.between(then, then)).isEmpty();

    TreeSet<String> told = new TreeSet<>();
    for (Movement movement : Movement.between(then, now)) {
      assertThat(told.add(movement.actor() + " " + movement.question().id())).isTrue();
      assertThat(movement.way())
          .isEqualTo(
              movement.then().isSilent()
                  ? Movement.Way.NEW
                  : movement.now().isSilent()
                      ? Movement.Way.GONE
                      : movement.kind().isPresent() ? Movement.Way.MOVED : Movement.Way.SAID_AGAIN);
    }
    TreeSet<String> differing = new TreeSet<>();
    for (int i = 0; i < then.findings().size(); i++) {
      QuestionFinding before = then.findings().get(i);
      for (Id actor : actors) {
        Standing was = before.standing(actor);
        Standing is = now.findings().get(i).standing(actor);
        if (!position(was).equals(position(is))) {
          differing.add(actor + " " + before.question().id());
        }
      }
    }
    assertThat(told).isEqualTo(differing);
  }

  /** The state, the terms that are left and the records: all that a paragraph can tell. */
  private static String position(Standing standing) {
    if (standing.isSilent()) {
      return "silent";
    }
    List<String> words = new ArrayList<>();
    standing
        .words()
        .forEach(
            word ->
                words.add(
                    word.speaker() + " " + word.stance().date() + " " + word.terms().toString()));
    return standing.state() + " " + words;
  }
}
