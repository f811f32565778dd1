package stance.benchmark;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import stance.analysis.Agreement;
import stance.analysis.Agreements;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;

/**
 * Times the agreement, with its bounds and counts, of every two of 200 actors who all answered 6000
 * questions: as many as the countries and roll calls of the General Assembly from 1946 to 2020. On
 * one processor, by the options of the launcher:
 *
 * <pre>
 * taskset -c 0 java -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -cp target/stance/lib/stance.jar \
 *   src/benchmark/java/stance/benchmark/AllPairs.java [ACTORS QUESTIONS ROUNDS]
 * </pre>
 */
final class AllPairs {

  private static final Conditions NONE = Conditions.NONE;

  private AllPairs() {}

  public static void main(String[] arguments) {
    int actors = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6000;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 7;
    Dossier dossier = dossier(actors, questions);
    List<Id> ids = dossier.actors().stream().map(Actor::id).toList();
    long[] standing = new long[rounds];
    long[] counting = new long[rounds];
    long sum = 0;
    for (int round = 0; round < rounds; round++) {
      long start = time();
      StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
      for (Question question : dossier.questions()) {
        for (Id actor : ids) {
          sum += table.of(actor, question.id()).isSilent() ? 1 : 0;
        }
      }
      standing[round] = time() - start;
      start = time();
      for (Agreement pair : Agreements.ofAll(table, ids, dossier.questions())) {
        sum += pair.agree() + pair.low().orElseThrow().part() + pair.high().orElseThrow().part();
      }
      counting[round] = time() - start;
    }
    System.out.printf(
        Locale.ROOT,
        "%d actors, %d questions: where each stands %d ms, then %d pairs %d ms (sum %d)%n",
        actors,
        questions,
        median(standing),
        actors * (actors - 1) / 2,
        median(counting),
        sum);
  }

  /** What this thread took of the processor: other processes do not lengthen it. */
  private static long time() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long median(long[] nanoseconds) {
    Arrays.sort(nanoseconds);
    return nanoseconds[nanoseconds.length / 2] / 1_000_000;
  }

  private static Dossier dossier(int actors, int questions) {
    Random random = new Random(1);
    List<Id> levels = Scale.OPPOSES_TO_SUPPORTS.levels().stream().map(level -> level.id()).toList();
    Id record = new Id("record");
    List<Question> asked = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      Id id = new Id("roll-call-" + i);
      asked.add(
          new Question(id, id.text(), Optional.empty(), id.text(), Scale.OPPOSES_TO_SUPPORTS));
    }
    List<Actor> all = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      Id id = new Id("country-" + i);
      List<Stance> votes = new ArrayList<>();
      for (int j = 0; j < questions; j++) {
        votes.add(
            new Stance(
                asked.get(j).id(),
                new Position.Stated(new Answer.Level(levels.get(random.nextInt(3))), NONE),
                PartialDate.of(LocalDate.of(1946, 1, 1).plusDays(4L * j)),
                "Voted.",
                Optional.empty(),
                Evidence.DIRECT,
                Optional.empty(),
                List.of(new Citation(record, Optional.empty())),
                Optional.empty()));
      }
      all.add(
          new Actor(
              id,
              id.text(),
              id.text(),
              Actor.Kind.GOVERNMENT,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              votes));
    }
    return new Dossier(
        "Roll calls",
        Optional.empty(),
        List.of(),
        asked,
        List.of(),
        List.<Source>of(),
        all,
        List.of());
  }
}
