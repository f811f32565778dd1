package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.TermOfOffice.Rank.ENVOY;
import static stance.dossier.TermOfOffice.Rank.HEAD;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stance.compare.Standing.Spoken;
import stance.dossier.Answer;
import stance.dossier.DossierBuilder;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.words.HowItCounts;
import stance.words.Names;

/** What is ruled out after the answer by which an actor stands, and leaves it standing. */
final class RuledOutSinceTest {

  private static DossierBuilder inspectors() {
    return dossier().choice("who", "town", "agency", "state");
  }

  private static Standing party(DossierBuilder builder) {
    return new StandingTable(builder.build(), Basis.EVERYTHING).of(new Id("party"), new Id("who"));
  }

  private static List<String> since(DossierBuilder builder) {
    return party(builder)
        .toldBeside()
        .flatMap(Spoken::given)
        .map(Answer::ruledOut)
        .orElse(List.of())
        .stream()
        .map(Id::text)
        .toList();
  }

  @Test
  void isToldBesideIt() {
    DossierBuilder builder =
        inspectors()
            .actor(
                "party",
                says("who", "town").on("2017-11-01"),
                rejects("who", "agency").on("2017-11-09"));
    Standing party = party(builder);
    assertThat(party.answered().orElseThrow().answer().taken()).containsExactly(new Id("town"));
    assertThat(party.isBesideLater()).isTrue();
    assertThat(since(builder)).containsExactly("agency");
    assertThat(
            new HowItCounts(new Names(builder.build()))
                .beside(builder.build().question(new Id("who")), party, true))
        .isEqualTo(Optional.of("since ruled out, 9 Nov 2017: agency"));
  }

  @Test
  void isNotToldWhereItSaysNoMoreThanTheAnswerOrIsNobodysOwnWord() {
    assertThat(
            since(
                inspectors()
                    .actor(
                        "party",
                        says("who", "town").rejecting("agency").on("2017-11-01"),
                        rejects("who", "agency").on("2017-11-09"))))
        .isEmpty();
    assertThat(
            since(
                inspectors()
                    .actor(
                        "party",
                        says("who", "town").on("2017-11-01"),
                        rejects("who", "agency").on("2017-11-09").as(Evidence.CLAIMED))))
        .isEmpty();
  }

  @Test
  void isToldOfOthersOfNoLowerRank() {
    DossierBuilder builder =
        inspectors()
            .actor("party")
            .actor("spokesman", speaksFor("party").as(ENVOY), says("who", "town").on("2017-11-01"))
            .actor("head", speaksFor("party").as(HEAD), rejects("who", "agency").on("2016-11-09"));
    assertThat(since(builder)).isEmpty();
    DossierBuilder lower =
        inspectors()
            .actor("party")
            .actor("head", speaksFor("party").as(HEAD), says("who", "town").on("2017-11-01"))
            .actor(
                "spokesman",
                speaksFor("party").as(ENVOY),
                rejects("who", "agency").on("2017-11-09"));
    assertThat(since(lower)).isEmpty();
    DossierBuilder same =
        inspectors()
            .actor("party", says("who", "town").on("2017-11-01"))
            .actor("head", speaksFor("party").as(HEAD), rejects("who", "agency").on("2017-11-09"));
    assertThat(since(same)).containsExactly("agency");
  }
}
