package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stance.Effort;
import stance.ForEachSeed;
import stance.compare.Change.Kind;
import stance.compare.Standing.State;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.Variation;

/** What holds of all changes, of persons and of bodies. */
class ChangePropertiesTest {

  private static List<Change> changes(Dossier dossier, Basis basis) {
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    return Change.among(dossier, basis, actors, dossier.questions());
  }

  @ForEachSeed(500)
  void everyRecordOfOneWhoSpeaksAloneIsOneChangeFromTheOneBefore(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      StandingTable table = new StandingTable(dossier, basis);
      List<Change> changes = changes(dossier, basis);
      for (Actor actor : dossier.actors()) {
        for (Question question : dossier.questions()) {
          List<Change> own = of(changes, actor.id(), question);
          if (table.speakers(actor.id()).size() == 1) {
            List<Stance> expected =
                new StandingTable(dossier, basis).counted(actor.id(), question.id());
            assertThat(own).extracting(c -> record(c.to())).isEqualTo(expected);
          }
          for (int i = 0; i < own.size(); i++) {
            assertThat(own.get(i).from())
                .isEqualTo(i == 0 ? Optional.empty() : Optional.of(own.get(i - 1).to()));
            assertThat(own.get(i).kind() == Kind.FIRST).isEqualTo(i == 0);
          }
        }
      }
      assertThat(changes.stream().map(Change::date).toList()).isSorted();
    }
  }

  private static List<Change> of(List<Change> changes, Id actor, Question question) {
    return changes.stream()
        .filter(change -> change.actor().equals(actor) && change.question().equals(question))
        .toList();
  }

  private static Stance record(Standing standing) {
    return standing.spoken().orElseThrow().stance();
  }

  /** What is to be seen of a standing: what it says, and through whom. */
  private static List<Object> seen(Standing standing) {
    return standing
        .spoken()
        .map(
            spoken ->
                List.<Object>of(
                    standing.state(),
                    spoken.given().map(AnswerKey::of),
                    TermsKey.of(spoken.terms()),
                    spoken.count().isPresent() ? "counted" : spoken.speaker()))
        .orElse(List.of(standing.state()));
  }

  @ForEachSeed(500)
  void theLastChangeOfABodyByADayIsWhereItStandsThen(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
    List<Change> changes = changes(dossier, Basis.EVERYTHING);
    for (Actor actor : dossier.actors()) {
      if (table.speakers(actor.id()).size() > 1) {
        for (Question question : dossier.questions()) {
          for (Change change : of(changes, actor.id(), question)) {
            PartialDate day = PartialDate.of(change.date().lastDay());
            Basis then = Basis.EVERYTHING.withAsOf(Optional.of(day));
            Standing standing = new StandingTable(dossier, then).of(actor.id(), question.id());
            assertThat(seen(change.to())).isEqualTo(seen(standing));
            change.from().ifPresent(f -> assertThat(seen(f)).isNotEqualTo(seen(change.to())));
          }
        }
      }
    }
  }

  /** On each day on which somebody who speaks for it said something, or took office. */
  @ForEachSeed(100)
  void noMoveOfABodyIsLeftOut(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
    List<Change> changes = changes(dossier, Basis.EVERYTHING);
    Map<LocalDate, StandingTable> then = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      List<Speaker> speakers = table.speakers(actor.id());
      for (Question question : speakers.size() > 1 ? dossier.questions() : List.<Question>of()) {
        List<Change> own = of(changes, actor.id(), question);
        for (LocalDate day : days(speakers, question, table.day())) {
          Standing standing =
              then.computeIfAbsent(
                      day,
                      asOf ->
                          new StandingTable(
                              dossier,
                              Basis.EVERYTHING.withAsOf(Optional.of(PartialDate.of(asOf)))))
                  .of(actor.id(), question.id());
          List<Change> before =
              own.stream().filter(change -> !change.date().lastDay().isAfter(day)).toList();
          assertThat(
                  before.isEmpty() ? List.of(State.NONE) : seen(before.get(before.size() - 1).to()))
              .as("%s on %s, %s", actor.id(), question.id(), day)
              .isEqualTo(seen(standing));
        }
      }
    }
  }

  private static Set<LocalDate> days(List<Speaker> speakers, Question question, LocalDate last) {
    Set<LocalDate> days = new TreeSet<>();
    boolean spoken = false;
    for (Speaker speaker : speakers) {
      for (Stance stance : speaker.actor().stances()) {
        if (stance.question().equals(question.id()) && speaker.speaksOn(stance.date())) {
          spoken |= days.add(stance.date().lastDay());
        }
      }
    }
    for (Speaker speaker : speakers) {
      for (Speaker.Term term : speaker.terms()) {
        LocalDate start = term.period().from();
        if (spoken && !start.equals(LocalDate.MIN) && !start.isAfter(last)) {
          days.add(start);
        }
      }
    }
    return days;
  }

  @ForEachSeed(500)
  void renamingActorsChangesNothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier renamed = Variation.withActorsRenamed(dossier, id -> new Id("other-" + id));
    assertThat(inWords(changes(renamed, Basis.EVERYTHING)))
        .containsExactlyInAnyOrderElementsOf(
            inWords(changes(dossier, Basis.EVERYTHING)).stream().map(w -> "other-" + w).toList());
  }

  private static List<String> inWords(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                change.actor()
                    + " "
                    + change.question().id()
                    + " "
                    + change.date()
                    + " "
                    + change.kind())
        .toList();
  }

  @ForGeneratedDossiers
  void anAnswerChangesAsTwoActorsWithTheTwoAnswersCompare(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Actor actor : dossier.actors()) {
      for (Question question : dossier.questions()) {
        for (Change change : Change.inRecords(dossier, Basis.EVERYTHING, actor.id(), question)) {
          if (change.from().flatMap(Standing::answered).isPresent()
              && change.to().answered().isPresent()) {
            boolean onScale = question.answers().type() == AnswerSpace.Type.SCALE;
            Set<Kind> expected =
                switch (ruleOf(dossier, change)) {
                  case NEITHER_WITHOUT, LEVELS_FAR_APART, OPTIONS_OPPOSED ->
                      Set.of(onScale ? Kind.REVERSED : Kind.SWITCHED);
                  case ONLY_EXCLUSIONS, LEVELS_NEAR -> Set.of(Kind.SHIFTED);
                  case OPTIONS_OVERLAP -> Set.of(Kind.SHIFTED, Kind.SPECIFIED);
                  default -> Set.of(Kind.RESTATED, Kind.TERMS_CHANGED);
                };
            assertThat(change.kind()).isIn(expected);
          }
        }
      }
    }
  }

  /** The rule for two actors of whom one says what came before and the other what came after. */
  private static FlagRule ruleOf(Dossier dossier, Change change) {
    Dossier two = dossier;
    two = Variation.withActor(two, saying("before", record(change.from().orElseThrow())));
    two = Variation.withActor(two, saying("after", record(change.to())));
    return PairFinding.of(
            new StandingTable(two, Basis.EVERYTHING),
            change.question(),
            new Id("before"),
            new Id("after"))
        .rule();
  }

  private static Actor saying(String id, Stance stance) {
    return Variation.with(Variation.silentActor(id, List.of()), List.of(stance));
  }

  @Effort.Thorough
  @Test
  void everyKindIsCommonAmongTheGenerated() {
    Map<Kind, Long> counts =
        GeneratedDossiers.seeds()
            .mapToObj(GeneratedDossiers::of)
            .flatMap(dossier -> changes(dossier, Basis.EVERYTHING).stream())
            .collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
    assertThat(counts).containsOnlyKeys(Kind.values());
    assertThat(counts).allSatisfy((kind, count) -> assertThat(count).isGreaterThan(50));
  }
}
