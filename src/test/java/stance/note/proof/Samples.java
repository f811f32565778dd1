package stance.note.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.opentest4j.TestAbortedException;
import stance.KeptForSeeds;
import stance.compare.Basis;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.yaml.DossierReader;

/**
 * What notes are asked for, each by a seed: first every actor of the shipped dossier alone, then
 * sets of two to thirty of them, then actors of generated dossiers with odd names. The options of a
 * note follow from its seed. Every property reads the same notes, which are made once.
 */
final class Samples {

  /** So many seeds stand for one actor each; those beyond the last actor for none. */
  static final int ALONE = 150;

  private static final int SETS = 300;
  private static final int ODD = 150;

  /** How many there are. */
  static final int SEEDS = ALONE + SETS + ODD;

  private static final int FEW = 8;
  private static final int MANY = 30;

  private static final List<String> DAYS =
      List.of("2015", "2016-06-30", "2017-09-12", "2017-11-09", "2018-03-31", "2018", "2019-06");

  private static final KeptForSeeds<Sample> MADE = new KeptForSeeds<>(Samples::made);

  private Samples() {}

  /** Apart, so that it is read when it is first needed. */
  private static final class Shipped {
    static final Dossier DOSSIER = DossierReader.read(Path.of("positions")).value().orElseThrow();
  }

  static Dossier shipped() {
    return Shipped.DOSSIER;
  }

  /** What this seed stands for; where it is nothing, the property is not tried on it. */
  static Sample of(long seed) {
    return MADE.of(seed);
  }

  /** The same, of several actors on several questions. */
  static Sample ofSeveral(long seed) {
    Sample sample = of(seed);
    if (sample.actors().size() < 2 || sample.questions().size() < 2) {
      throw new TestAbortedException();
    }
    return sample;
  }

  private static Sample made(long seed) {
    if (seed <= ALONE) {
      return alone((int) seed);
    }
    Random random = new Random(seed);
    return seed <= ALONE + SETS ? set(seed, random) : odd(seed - ALONE - SETS, random);
  }

  private static Sample alone(int seed) {
    List<Actor> actors = shipped().actors();
    if (seed > actors.size()) {
      throw new TestAbortedException();
    }
    Sample.Asked asked = Sample.Asked.of(shipped(), List.of(actors.get(seed - 1).id()));
    return switch (seed % 4) {
      case 1 -> new Sample(asked.withBasis(asOf("2018-03-31")));
      case 2 -> new Sample(asked.withSince(PartialDate.parse("2017-09").orElseThrow()));
      default -> new Sample(asked);
    };
  }

  private static Sample set(long seed, Random random) {
    int size = 2 + random.nextInt(seed % 3 == 0 ? MANY - 1 : FEW - 1);
    return varied(shipped(), size, random);
  }

  private static Sample odd(long seed, Random random) {
    Dossier dossier = OddNames.in(GeneratedDossiers.of(seed), random);
    int actors = dossier.actors().size();
    if (actors == 0 || dossier.questions().isEmpty()) {
      throw new TestAbortedException();
    }
    return varied(dossier, 1 + random.nextInt(actors), random);
  }

  private static Sample varied(Dossier dossier, int size, Random random) {
    List<Id> ids = new ArrayList<>(dossier.actors().stream().map(Actor::id).toList());
    Collections.shuffle(ids, random);
    Sample.Asked asked = Sample.Asked.of(dossier, List.copyOf(ids.subList(0, size)));
    asked = asked.withBasis(basis(dossier, random));
    if (random.nextInt(8) == 0) {
      List<Question> questions = dossier.questions();
      asked = asked.withQuestion(questions.get(random.nextInt(questions.size())));
    }
    if (random.nextInt(4) == 0) {
      asked = asked.withSince(PartialDate.parse(dayIn(random)).orElseThrow());
    }
    return new Sample(random.nextInt(6) == 0 ? asked.inFull() : asked);
  }

  private static Basis basis(Dossier dossier, Random random) {
    Basis basis = random.nextInt(3) == 0 ? Basis.EVERYTHING : asOf(dayIn(random));
    if (random.nextInt(8) == 0) {
      basis = basis.withFrom(PartialDate.parse("2015-02"));
    }
    if (random.nextInt(4) == 0) {
      Evidence[] kinds = Evidence.values();
      basis = basis.withWeakest(kinds[random.nextInt(kinds.length)]);
    }
    return random.nextInt(5) == 0 ? basis.withAssumed(Optional.of(world(dossier, random))) : basis;
  }

  private static List<Id> world(Dossier dossier, Random random) {
    List<Id> all = dossier.conditions().stream().map(Condition::id).toList();
    return switch (random.nextInt(3)) {
      case 0 -> List.of();
      case 1 -> all;
      default -> all.stream().filter(id -> random.nextBoolean()).toList();
    };
  }

  private static String dayIn(Random random) {
    return DAYS.get(random.nextInt(DAYS.size()));
  }

  private static Basis asOf(String day) {
    return Basis.EVERYTHING.withAsOf(PartialDate.parse(day));
  }
}
