package stance.export.tables;

import static stance.dossier.DossierBuilder.absent;
import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.of;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import java.util.List;
import java.util.Optional;
import stance.compare.Basis;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice.Rank;

/**
 * A dossier in which words of one day part: by evidence, by office, by state and, where the same is
 * said, by who says it; each time the one that decides comes from the greater id.
 */
final class AmongEquals {

  private static final String DAY = "2017-05-10";
  private static final String LATER = "2017-06-10";

  private AmongEquals() {}

  /** Under the present head, and before; on the last day on which a condition is met. */
  static List<Basis> bases() {
    return List.of(
        Basis.EVERYTHING,
        Basis.EVERYTHING.withAsOf(PartialDate.parse(LATER)),
        Basis.EVERYTHING.withAssumed(Optional.of(List.of())));
  }

  static Dossier ofOneDay() {
    return dossier()
        .scale("higher")
        .choice("gives-way", "x", "y", "z")
        .scale("silent")
        .scale("claimed")
        .scale("claimed-of-two")
        .scale("voted")
        .choice("own", "x", "y", "z")
        .ofOwnCountry()
        .scale("met")
        .conditionMet("met-then", DAY, LATER)
        .actor("body", of("CA"))
        .actor("other", of("UA"), says("own", "z").on(DAY))
        .actor("house", byMajority())
        .actor("senate", byMajority())
        .actor("council", byMajority())
        .actor(
            "a-principal",
            speaksFor("body").as(Rank.PRINCIPAL),
            says("higher", "opposes").as(Evidence.REPORTED).on(DAY),
            says("silent", "opposes").on("2016"),
            says("claimed", "neutral").on(DAY),
            says("claimed-of-two", "neutral").on(DAY),
            says("own", "x").on(DAY),
            says("met", "supports").onlyIf("met-then").on(DAY))
        .actor(
            "b-principal",
            speaksFor("body").as(Rank.PRINCIPAL),
            says("higher", "supports").on(DAY),
            says("claimed", "opposes").as(Evidence.INFERRED).on(LATER),
            says("own", "y").on(DAY),
            says("met", "supports").on(DAY))
        .actor(
            "c-member",
            speaksFor("body"),
            speaksFor("house"),
            speaksFor("senate"),
            absent("silent").on(LATER),
            says("higher", "neutral").on(LATER),
            says("gives-way", "x").as(Evidence.REPORTED).on(DAY),
            says("claimed-of-two", "supports").claimedBy("other").on(LATER),
            says("voted", "supports").as(Evidence.REPORTED).on(DAY))
        .actor(
            "d-member",
            speaksFor("body"),
            speaksFor("council"),
            speaksFor("house"),
            speaksFor("senate"),
            undecided("silent").on(LATER),
            says("gives-way", "z").on(DAY),
            says("claimed-of-two", "opposes").claimedBy("other").on(LATER),
            says("voted", "supports").on(DAY))
        .actor(
            "e-member",
            speaksFor("senate"),
            speaksFor("council"),
            says("voted", "supports").on("2017-05"))
        .actor(
            "f-envoy",
            speaksFor("body").as(Rank.ENVOY),
            says("claimed", "supports").claimedBy("other").on(LATER))
        .actor("g-member", speaksFor("body"), rejects("gives-way", "y").on(LATER))
        .actor("state")
        .actor("h-head", speaksFor("state").as(Rank.HEAD).until("2017-05"))
        .actor("i-head", speaksFor("state").as(Rank.HEAD).until("2017-06"))
        .actor("j-head", speaksFor("state").as(Rank.HEAD).until("2017-06"))
        .actor("k-head", speaksFor("state").as(Rank.HEAD).from("2017-07"))
        .actor(
            "l-member",
            speaksFor("state").until("2017-06"),
            says("higher", "opposes").on(DAY),
            says("own", "x").on("2018"))
        .build();
  }
}
