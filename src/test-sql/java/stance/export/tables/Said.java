package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import stance.analysis.Agreement;
import stance.analysis.Agreements;
import stance.analysis.Share;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.Implied;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.StandingTable;
import stance.compare.Statement.CarriedOver;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/** What the program itself says, as the rows of the tables in which SQL says it. */
final class Said {

  private Said() {}

  /** All rows by the name of their table, sorted, with cells apart by a space and a bar. */
  static Map<String, List<String>> by(
      StandingTable table, List<Id> actors, List<Question> questions) {
    List<String> standings = new ArrayList<>();
    List<String> dividedBetween = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    List<String> implied = new ArrayList<>();
    List<String> pairFindings = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    Comparison comparison = Comparison.of(table, actors, questions);
    for (QuestionFinding finding : comparison.findings()) {
      Id question = finding.question().id();
      finding
          .standings()
          .forEach(
              (actor, standing) -> {
                standings.add(standing(actor, question, standing));
                dividedBetween.addAll(between(actor, question, standing));
                standing
                    .words()
                    .forEach(word -> conditions.addAll(conditions(actor, question, word)));
              });
      finding.implied().forEach(one -> implied.add(implied(question, one)));
      finding.pairs().forEach(pair -> pairFindings.add(pair(question, pair)));
      if (actors.size() > 1) {
        findings.add(finding(question, finding));
      }
    }
    Map<String, List<String>> rows = new TreeMap<>();
    rows.put("standings", sorted(standings));
    rows.put("divided_between", sorted(dividedBetween));
    rows.put("standing_conditions", sorted(conditions));
    rows.put("implied_answers", sorted(implied));
    rows.put("pair_findings", sorted(pairFindings));
    rows.put("findings", sorted(findings));
    if (actors.size() > 1) {
      rows.put("tally", tally(comparison));
    }
    rows.put("agreements", agreements(table, actors, questions));
    return rows;
  }

  private static List<String> sorted(List<String> rows) {
    return rows.stream().sorted().toList();
  }

  private static List<String> between(Id actor, Id question, Standing standing) {
    return standing.divided().map(Standing.Divided::between).orElse(List.of()).stream()
        .map(
            word ->
                row(
                    actor,
                    question,
                    word.speaker(),
                    record(word),
                    word.state().word(),
                    under(word),
                    bit(word.statement().publishedLater()),
                    laterClaim(word)))
        .toList();
  }

  private static List<String> conditions(Id actor, Id question, Spoken word) {
    List<String> rows = new ArrayList<>();
    word.terms().required().forEach(id -> rows.add(row(actor, question, word.speaker(), id, "if")));
    word.terms()
        .excluded()
        .forEach(id -> rows.add(row(actor, question, word.speaker(), id, "unless")));
    return rows;
  }

  private static String implied(Id question, Implied one) {
    return row(one.actor(), question, one.elsewhere(), record(one.by()), one.implied());
  }

  private static List<String> tally(Comparison comparison) {
    return Stream.of(Flag.values())
        .map(flag -> row(flag.word(), comparison.count(flag)))
        .sorted()
        .toList();
  }

  /** Under whom it was said, where it is carried over from an earlier government. */
  private static String under(Spoken word) {
    return word.statement().carriedOver().flatMap(CarriedOver::under).map(Id::text).orElse("");
  }

  private static String laterClaim(Spoken word) {
    return word.statement()
        .laterClaim()
        .map(claim -> record(claim.speaker(), claim.stance()))
        .orElse("");
  }

  /** The rows of agreement alone, sorted. */
  static List<String> agreements(StandingTable table, List<Id> actors, List<Question> questions) {
    List<String> rows = new ArrayList<>();
    if (!questions.isEmpty()) {
      Agreements.ofAll(table, actors, questions).forEach(one -> rows.add(agreement(one)));
    }
    return sorted(rows);
  }

  private static String standing(Id actor, Id question, Standing standing) {
    Optional<Spoken> spoken = standing.spoken();
    boolean carriedOver =
        standing.divided().map(Standing.Divided::carriedOver).orElse(false)
            || spoken.flatMap(word -> word.statement().carriedOver()).isPresent();
    return row(
        actor,
        question,
        standing.state().word(),
        spoken.map(word -> word.speaker().text()).orElse(""),
        spoken.map(Said::record).orElse(""),
        bit(carriedOver),
        spoken.map(Said::under).orElse(""),
        bit(spoken.map(word -> word.statement().publishedLater()).orElse(false)),
        spoken.map(Said::laterClaim).orElse(""),
        bit(standing.isFiltered()),
        spoken.flatMap(Spoken::count).map(count -> count.stated()).orElse(0),
        spoken.flatMap(Spoken::count).map(count -> count.same()).orElse(0));
  }

  private static String record(Spoken word) {
    return record(word.speaker(), word.stance());
  }

  private static String record(Id speaker, Stance stance) {
    return speaker + "/" + stance.question() + "/" + stance.date();
  }

  private static String pair(Id question, PairFinding pair) {
    return row(
        question,
        pair.a(),
        pair.b(),
        pair.flag().word(),
        pair.kind().map(kind -> kind.word()).orElse(""),
        pair.rule().number(),
        pair.footing().weakest().map(Evidence::word).orElse(""),
        bit(pair.footing().oneSided()),
        pair.daysApart().orElse(-1));
  }

  private static String finding(Id question, QuestionFinding finding) {
    return row(
        question,
        finding.flag().word(),
        finding.kind().map(kind -> kind.word()).orElse(""),
        finding.basis().map(Evidence::word).orElse(""),
        bit(finding.isOneSided()),
        finding.stated(),
        finding.asked(),
        finding.daysApart().orElse(-1));
  }

  private static String agreement(Agreement one) {
    return row(
        one.a(),
        one.b(),
        one.questions(),
        one.shared(),
        one.count(Flag.AGREE),
        one.count(Flag.PARTLY),
        one.count(Flag.DIFFER),
        one.count(Flag.OPEN),
        one.count(Flag.ALONE),
        one.count(Flag.NONE),
        one.credit(),
        one.worst(),
        share(one.agreement()),
        share(one.low()),
        share(one.high()));
  }

  /**
   * To nine decimals: the credit and the worst are compared to the last unit, and of both the same
   * fractions of doubles are made, but for the order of the operations.
   */
  static String share(double value) {
    return String.format(Locale.ROOT, "%.9f", value);
  }

  private static String share(Optional<Share> share) {
    return share.map(one -> share(one.value())).orElse("");
  }

  private static int bit(boolean set) {
    return set ? 1 : 0;
  }

  static String row(Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(cell.toString());
    }
    return String.join(" |", texts);
  }
}
