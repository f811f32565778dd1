package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Evidence;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.dossier.TermOfOffice.Rank;
import stance.dossier.Variation;

/** What holds of the stance of any body, however it came about. */
class BodyPropertiesTest {

  @ForGeneratedDossiers
  void whatOthersSayOfAnActorChangesNoStanceThatIsItsOwn(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable before = new StandingTable(dossier, Basis.EVERYTHING);
    Dossier claimed =
        Variation.withActors(
            dossier,
            actor -> {
              List<Stance> stances = new ArrayList<>(actor.stances());
              for (Stance stance : actor.stances()) {
                Position other = another(dossier.question(stance.question()), seed);
                stances.add(as(Evidence.CLAIMED, stance.with(other)));
              }
              return actor.withStances(stances);
            });
    StandingTable after = new StandingTable(claimed, Basis.EVERYTHING);
    forEach(
        before,
        (actor, question) -> {
          Optional<Spoken> own =
              before
                  .of(actor, question.id())
                  .spoken()
                  .filter(word -> Word.isOwn(word.stance().evidence()));
          own.ifPresent(
              word -> {
                Spoken again = after.of(actor, question.id()).spoken().orElseThrow();
                assertThat(again.state()).isEqualTo(word.state());
                assertThat(again.speaker()).isEqualTo(word.speaker());
                assertThat(again.stance()).isEqualTo(word.stance());
              });
        });
  }

  @ForGeneratedDossiers
  void anEnvoyWhoSpokeShortlyBeforeOneOfHigherRankChangesNothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Random random = new Random(seed);
    StandingTable before = new StandingTable(dossier, Basis.EVERYTHING);
    forEach(
        before,
        (actor, question) -> {
          Optional<Spoken> voice = before.of(actor, question.id()).spoken();
          if (dossier.actor(actor).decides() == Actor.Decides.LATEST
              && voice.isPresent()
              && voice.get().state() == Standing.State.STATED
              && voice.get().statement().office().rank() < Office.ENVOY.rank()
              && voice.get().statement().carriedOver().isEmpty()
              && Word.isOwn(voice.get().stance().evidence())) {
            LocalDate day =
                voice.get().stance().date().firstDay().minusDays(1 + random.nextInt(183));
            Dossier larger =
                Variation.withActor(
                    dossier, envoy(actor, question, another(question, seed), day, dossier));
            assertThat(
                    new StandingTable(larger, Basis.EVERYTHING)
                        .of(actor, question.id())
                        .spoken()
                        .map(Spoken::stance))
                .contains(voice.get().stance());
          }
        });
  }

  /** Speaks directly on that day alone. */
  private static Actor envoy(
      Id body, Question question, Position position, LocalDate day, Dossier dossier) {
    Stance like =
        dossier.actors().stream().flatMap(a -> a.stances().stream()).findFirst().orElseThrow();
    Stance said =
        new Stance(
            question.id(),
            position,
            PartialDate.of(day),
            "What the envoy said.",
            Optional.empty(),
            Evidence.DIRECT,
            Optional.empty(),
            like.sources(),
            Optional.empty());
    return Variation.silentActor("the-envoy", List.of())
        .withTerms(List.of(new TermOfOffice(body, Rank.ENVOY, Optional.empty(), Optional.empty())))
        .withStances(List.of(said));
  }

  private static Position another(Question question, long seed) {
    int place = (int) (seed % question.answers().possible().size());
    return new Position.Stated(
        question.taking(question.answers().possible().get(place).id()), Conditions.NONE);
  }

  private static Stance as(Evidence evidence, Stance stance) {
    return new Stance(
        stance.question(),
        stance.position(),
        stance.date(),
        stance.summary(),
        stance.text(),
        stance.quote(),
        evidence,
        stance.reportedBy(),
        stance.claimant(),
        stance.voice(),
        stance.sources(),
        stance.note());
  }

  /** Ids tell whose terms stand for equal ones, so that what is assumed is left out. */
  @ForGeneratedDossiers
  void otherIdsGiveTheSameStatesAndAnswers(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> ids = dossier.actors().stream().map(Actor::id).toList();
    List<Id> others = new ArrayList<>(ids);
    Collections.shuffle(others, new Random(seed));
    Map<Id, Id> names = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      names.put(ids.get(i), others.get(i));
    }
    Dossier renamed =
        Variation.withActorsRenamed(dossier, id -> Optional.ofNullable(names.get(id)).orElse(id));
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      Basis unassumed = basis.withAssumed(Optional.empty());
      StandingTable one = new StandingTable(dossier, unassumed);
      StandingTable other = new StandingTable(renamed, unassumed);
      forEach(
          one,
          (actor, question) -> {
            Id name = Optional.ofNullable(names.get(actor)).orElseThrow();
            assertThat(answer(other.of(name, question.id())))
                .as("%s on %s", actor, question.id())
                .isEqualTo(answer(one.of(actor, question.id())));
          });
    }
  }

  private static List<Object> answer(Standing standing) {
    return List.of(
        standing.state(),
        standing.words().size(),
        standing.spoken().flatMap(Spoken::given).map(AnswerKey::of));
  }

  @ForGeneratedDossiers
  void withoutRanksHeadsAndClaimsABodyFollowsItsLatestSpeaker(long seed) {
    Random random = new Random(seed);
    DossierBuilder builder = dossier().scale("matter").actor("body");
    LocalDate latest = LocalDate.MIN;
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      // One a day, so that there is a latest.
      LocalDate day = LocalDate.of(2017, 1, 1).plusDays(5L * random.nextInt(100) + i);
      latest = day.isAfter(latest) ? day : latest;
      String level = List.of("opposes", "neutral", "supports").get(random.nextInt(3));
      builder.actor("speaker-" + i, speaksFor("body"), says("matter", level).on(day.toString()));
    }
    Standing standing = Examples.standing(builder, "body");
    PartialDate said = PartialDate.of(latest);
    assertThat(standing.words()).anyMatch(word -> word.stance().date().equals(said));
    if (standing.state() == Standing.State.DIVIDED) {
      LocalDate moment = latest.minusDays(Span.MOMENT.days());
      assertThat(standing.words())
          .allMatch(word -> !word.stance().date().firstDay().isBefore(moment));
    }
  }

  @ForGeneratedDossiers
  void whatIsAssumedChangesNoVoice(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      StandingTable assumed = new StandingTable(dossier, basis);
      StandingTable plain = new StandingTable(dossier, basis.withAssumed(Optional.empty()));
      forEach(
          plain,
          (actor, question) ->
              assertThat(statements(assumed.of(actor, question.id())))
                  .isEqualTo(statements(plain.of(actor, question.id()))));
    }
  }

  /** But for which conditions the world has met: of those assumed that is not told. */
  private static List<List<Object>> statements(Standing standing) {
    return standing.words().stream()
        .map(Spoken::statement)
        .map(it -> List.<Object>of(it.speaker(), it.stance(), it.carriedOver(), it.laterClaim()))
        .toList();
  }

  @ForGeneratedDossiers
  void aDivisionIsOfSeveralSpeakersAndTwoOfThemDiffer(long seed) {
    Dossier dossier = Variation.withoutMajorities(GeneratedDossiers.of(seed));
    GeneratedBases.standings(dossier, seed)
        .forEach(
            table ->
                forEach(
                    table,
                    (actor, question) -> {
                      List<Spoken> words = table.of(actor, question.id()).words();
                      if (words.size() > 1) {
                        assertThat(words.stream().map(Spoken::speaker).toList())
                            .isSorted()
                            .doesNotHaveDuplicates();
                        assertThat(
                                words.stream()
                                    .map(word -> AnswerKey.of(word.given().orElseThrow()))
                                    .distinct()
                                    .count())
                            .isGreaterThan(1);
                      }
                    }));
  }

  private interface Asked {
    void of(Id actor, Question question);
  }

  private static void forEach(StandingTable table, Asked asked) {
    for (Actor actor : table.dossier().actors()) {
      for (Question question : table.dossier().questions()) {
        asked.of(actor.id(), question);
      }
    }
  }
}
