package stance.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.FlagKind;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.compare.Statement;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/** Where what the program says is not what the definitions give. */
final class Differences {

  private final Dossier dossier;
  private final Given given;
  private final Pairs pairs;
  private final StandingTable program;
  private final List<String> found = new ArrayList<>();

  private Differences(Dossier dossier, Given given) {
    this.dossier = dossier;
    this.given = given;
    this.pairs = new Pairs(new Places(dossier, given));
    this.program =
        new StandingTable(
            dossier, new Basis(given.from(), given.asOf(), given.weakest(), given.assumed()));
  }

  static List<String> ofStandings(Dossier dossier, Given given) {
    Differences differences = new Differences(dossier, given);
    for (Id actor : differences.pairs.actors()) {
      for (Question question : dossier.questions()) {
        differences.standing(actor, question);
      }
    }
    return differences.found;
  }

  static List<String> ofPairs(Dossier dossier, Given given) {
    Differences differences = new Differences(dossier, given);
    Comparison all =
        Comparison.of(differences.program, differences.pairs.actors(), dossier.questions());
    all.findings().forEach(f -> f.pairs().forEach(p -> differences.pair(f.question(), p)));
    return differences.found;
  }

  static List<String> ofSeveral(Dossier dossier, Given given, List<Id> actors) {
    Differences differences = new Differences(dossier, given);
    Comparison.of(differences.program, actors, dossier.questions())
        .findings()
        .forEach(finding -> differences.several(finding, actors));
    return differences.found;
  }

  private void standing(Id actor, Question question) {
    Place place = pairs.places().of(actor, question);
    Standing standing = program.of(actor, question.id());
    String where = actor + " on " + question.id();
    compare(where, "state", place.state().name(), standing.state().name());
    compare(where, "filtered", place.filtered(), standing.isFiltered());
    if (place.state().name().equals(standing.state().name())) {
      standing.spoken().ifPresent(spoken -> spoken(where, place, spoken));
      standing.divided().ifPresent(divided -> divided(where, place, divided));
      beside(where, place, standing);
    }
  }

  private void divided(String where, Place place, Standing.Divided divided) {
    compare(where, "carried over", place.carriedOver(), divided.carriedOver());
    List<Id> speakers = place.speakers().stream().map(Place::actor).toList();
    compare(where, "speakers", speakers, divided.between().stream().map(s -> s.speaker()).toList());
    if (speakers.size() == divided.between().size()) {
      for (int i = 0; i < speakers.size(); i++) {
        Standing.Spoken spoken = divided.between().get(i);
        String who = where + " through " + speakers.get(i);
        compare(who, "state", place.speakers().get(i).state().name(), spoken.state().name());
        spoken(who, place.speakers().get(i), spoken);
      }
    }
  }

  private void spoken(String where, Place place, Standing.Spoken spoken) {
    Said said = place.said().orElseThrow();
    Statement statement = spoken.statement();
    compare(
        where,
        "count",
        place.count().map(count -> count.same() + " of " + count.stated()),
        spoken.count().map(count -> count.same() + " of " + count.stated()));
    boolean isCount = spoken.count().isPresent();
    if (!isCount) {
      compare(where, "speaker", said.speaker(), statement.speaker());
      compare(where, "record", said.stance(), statement.stance());
      compare(where, "published later", place.publishedLater(), statement.publishedLater());
    }
    compare(
        where,
        "records",
        place.records().stream().map(s -> s.speaker() + " " + s.stance().date()).sorted().toList(),
        spoken.statements().stream()
            .map(s -> s.speaker() + " " + s.stance().date())
            .sorted()
            .toList());
    compare(where, "carried over", place.carriedOver(), statement.carriedOver().isPresent());
    if (!isCount) {
      compare(
          where,
          "answer",
          said.isStated() ? Optional.of(said.answer()) : Optional.empty(),
          spoken.given());
      laterClaim(where, place, statement);
    }
    compare(where, "conditions", place.conditions(), spoken.terms());
  }

  private void laterClaim(String where, Place place, Statement statement) {
    List<String> claims =
        place.laterClaims().stream().map(c -> c.speaker() + " " + c.stance().date()).toList();
    Optional<String> claim = statement.laterClaim().map(c -> c.speaker() + " " + c.stance().date());
    if (claims.isEmpty() != claim.isEmpty() || claim.filter(claims::contains).isEmpty()) {
      compare(where, "later claim", claims, claim.stream().toList());
    }
  }

  private void beside(String where, Place place, Standing standing) {
    record Told(Id speaker, Stance stance, boolean answered) {}
    List<Told> documented =
        place.beside().stream()
            .map(said -> new Told(said.speaker(), said.stance(), said.isStated()))
            .toList();
    List<Told> told =
        standing.toldBeside().stream()
            .map(word -> new Told(word.speaker(), word.stance(), word.given().isPresent()))
            .toList();
    if (documented.isEmpty() != told.isEmpty() || !documented.containsAll(told)) {
      compare(where, "word beside", documented, told);
    }
  }

  private void pair(Question question, PairFinding pair) {
    Pairs.Verdict verdict = pairs.of(pair.a(), pair.b(), question);
    String where = pair.a() + " and " + pair.b() + " on " + question.id();
    compare(where, "rule", verdict.rule(), pair.rule().number());
    if (verdict.rule().equals(pair.rule().number())) {
      compare(where, "flag", verdict.flag(), pair.flag().name().toLowerCase(Locale.ROOT));
      compare(where, "kind", verdict.kind(), pair.kind().map(Differences::word));
      compare(
          where + " by rule " + verdict.rule(), "basis", verdict.basis(), pair.footing().weakest());
      compare(
          where + " by rule " + verdict.rule(),
          "one-sided",
          verdict.oneSided(),
          pair.footing().oneSided());
      compare(where, "days apart", verdict.daysApart(), pair.daysApart().map(Integer::longValue));
    }
  }

  private void several(QuestionFinding finding, List<Id> actors) {
    Several several = Several.of(pairs, finding.question(), actors);
    String where = actors + " on " + finding.question().id();
    compare(where, "flag", several.flag(), finding.flag().name().toLowerCase(Locale.ROOT));
    compare(where, "kind", several.kind(), finding.kind().map(Differences::word));
    compare(where, "basis", several.basis(), finding.basis());
    compare(where, "one-sided", several.oneSided(), finding.isOneSided());
    compare(where, "reach", several.reach(), (long) finding.stated());
  }

  private static String word(FlagKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void compare(String where, String what, Object documented, Object actual) {
    if (!documented.equals(actual)) {
      found.add(
          what + " of " + where + ": documented " + documented + ", is " + actual + ", " + given);
    }
  }
}
