package stance.export.tables;

import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import stance.compare.Basis;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.DossierBuilder.Says;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice.Rank;

/**
 * A dossier in which everything that a span of days decides is once just within it and once just
 * without: what lies 30 days apart, 183 days before, on the first or the last day of a term.
 */
final class AtTheBounds {

  private static final LocalDate START = LocalDate.of(2017, 1, 10);

  /** On either side of a moment, and of half a year. */
  private static final List<Integer> DAYS = List.of(0, 1, 29, 30, 31, 182, 183, 184);

  private AtTheBounds() {}

  /** Bases that end, or begin, on such a day. */
  static List<Basis> bases() {
    List<Basis> bases = new ArrayList<>();
    for (int days : List.of(182, 183, 184, 185)) {
      bases.add(Basis.EVERYTHING.withAsOf(PartialDate.parse(day(days))));
    }
    bases.add(Basis.EVERYTHING.withAsOf(PartialDate.parse(DossierBuilder.PUBLISHED)));
    bases.add(Basis.EVERYTHING.withFrom(PartialDate.parse(day(31))));
    return bases;
  }

  /** Two questions a distance: a scale and a choice. */
  static Dossier ofTheDays() {
    DossierBuilder builder = dossier().conditionMetSince("met", day(183));
    for (int days : DAYS) {
      builder.scale("scale-" + days).choice("choice-" + days, "x", "y", "z");
    }
    return builder
        .actor("body")
        .actor("ranked")
        .actor("state")
        .actor("assembly", byMajority())
        .actor(
            "alone",
            each(d -> says(choice(d), "x").on(day(0)), d -> rejects(choice(d), "y").on(day(d))))
        .actor(
            "told",
            each(
                d -> says(scale(d), "supports").on(day(0)),
                d -> says(scale(d), "opposes").on(day(d)).claimedBy("alone"),
                d -> undecided(choice(d)).on(day(0)),
                d -> says(choice(d), "z").on(day(d)).as(Evidence.INFERRED)))
        .actor(
            "member-1",
            with(
                each(
                    d -> says(scale(d), "opposes").onlyIf("met").on(day(0)),
                    d -> says(choice(d), "x").on(day(0))),
                speaksFor("body"),
                speaksFor("assembly").until(day(183))))
        .actor(
            "member-2",
            with(
                each(
                    d -> says(scale(d), "supports").on(day(d)),
                    d -> rejects(choice(d), "y").on(day(d))),
                speaksFor("body"),
                speaksFor("ranked"),
                speaksFor("assembly").from(day(183))))
        .actor(
            "member-3", with(each(d -> says(scale(d), "supports").on(day(d))), speaksFor("body")))
        .actor(
            "principal",
            with(
                each(
                    d -> says(scale(d), "opposes").on(day(0)),
                    d -> says(choice(d), "z").on(day(0))),
                speaksFor("ranked").as(Rank.PRINCIPAL),
                speaksFor("assembly")))
        .actor(
            "minister",
            with(
                each(d -> says(scale(d), "neutral").on(day(0))),
                speaksFor("state").as(Rank.PRINCIPAL)))
        .actor(
            "former-minister",
            with(
                each(d -> says(choice(d), "x").on(day(0))),
                speaksFor("state").as(Rank.PRINCIPAL).until(day(31))))
        .actor(
            "head-1",
            with(
                each(d -> says(scale(d), "opposes").on(day(d))),
                speaksFor("state").as(Rank.HEAD).until(day(182))))
        .actor(
            "head-2",
            with(
                each(d -> says(scale(d), "supports").on(day(d))),
                speaksFor("state").as(Rank.HEAD).from(day(183))))
        .actor(
            "head-3",
            with(
                each(d -> says(scale(d), "neutral").on(day(d))),
                speaksFor("state").as(Rank.HEAD).from(day(183)).until(day(183))))
        .build();
  }

  private static String day(int after) {
    return START.plusDays(after).toString();
  }

  private static String scale(int days) {
    return "scale-" + days;
  }

  private static String choice(int days) {
    return "choice-" + days;
  }

  /** The records at each distance; of two on one day the first alone, as files can hold one. */
  @SafeVarargs
  private static Part[] each(IntFunction<Says>... records) {
    List<Part> parts = new ArrayList<>();
    for (int days : DAYS) {
      List<Says> said = new ArrayList<>();
      for (IntFunction<Says> record : records) {
        Says next = record.apply(days);
        boolean known =
            said.stream()
                .anyMatch(
                    one ->
                        one.question().equals(next.question()) && one.date().equals(next.date()));
        if (!known) {
          said.add(next);
        }
      }
      parts.addAll(said);
    }
    return parts.toArray(Part[]::new);
  }

  private static Part[] with(Part[] records, Part... terms) {
    List<Part> parts = new ArrayList<>(List.of(terms));
    parts.addAll(List.of(records));
    return parts.toArray(Part[]::new);
  }
}
