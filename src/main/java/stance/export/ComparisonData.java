package stance.export;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.analysis.Robustness;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Data;
import stance.dossier.Actor;
import stance.dossier.CanonicalHash;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.words.English;
import stance.words.Names;
import stance.words.Reasons;

/** A comparison as data: the schema {@code stance.compare/2}. */
public final class ComparisonData {

  private final Comparison comparison;
  private final Map<Id, Robustness> robustness;
  private final StandingData standings;
  private final Reasons reasons;

  private ComparisonData(Comparison comparison, Map<Id, Robustness> robustness) {
    this.comparison = comparison;
    this.robustness = robustness;
    Names names = new Names(comparison.dossier());
    this.standings = new StandingData(names);
    this.reasons = new Reasons(names);
  }

  /** The whole comparison, every question that was asked for. */
  public static Data of(Comparison comparison) {
    return of(comparison, Map.of());
  }

  /**
   * The same, with how much each flag rests on.
   *
   * @param robustness by question; nothing of those that it leaves out
   */
  public static Data of(Comparison comparison, Map<Id, Robustness> robustness) {
    return new ComparisonData(comparison, robustness).whole();
  }

  private Data whole() {
    Basis basis = comparison.basis();
    return Data.fields()
        .with("schema", "stance.compare/2")
        .with("dossier", comparison.dossier().title())
        .with("from", basis.from().map(PartialDate::toString))
        .with("asOf", basis.asOf().map(PartialDate::toString))
        .with("evidence", basis.weakest().word())
        .with("assume", Data.texts(basis.assumed().orElse(List.of())))
        .with("actors", Data.items(comparison.actors(), ComparisonData::actor))
        .with("questions", Data.items(comparison.findings(), this::question))
        .with("tally", tally(comparison))
        .with("sources", Data.items(cited(), EntryData::of))
        .with("fingerprint", CanonicalHash.of(comparison.dossier()));
  }

  /** The sources of all records told, in the order of the dossier. */
  private List<Source> cited() {
    Set<Id> cited = new HashSet<>();
    for (QuestionFinding finding : comparison.findings()) {
      for (Standing standing : finding.standings().values()) {
        for (Spoken word : standing.words()) {
          word.stance().sources().forEach(citation -> cited.add(citation.source()));
        }
      }
    }
    return comparison.dossier().sources().stream()
        .filter(source -> cited.contains(source.id()))
        .toList();
  }

  static Data actor(Actor actor) {
    return Data.fields().with("id", actor.id().text()).with("name", actor.name());
  }

  private Data question(QuestionFinding finding) {
    // One actor alone is not compared with anyone: no flag, rather than a flag that says nothing.
    Optional<QuestionFinding> compared =
        finding.pairs().isEmpty() ? Optional.empty() : Optional.of(finding);
    Data.Fields fields =
        Data.fields()
            .with("id", finding.question().id().text())
            .with("label", finding.question().label())
            .with("topic", finding.question().topic())
            .with("asks", finding.question().asks())
            .with("flag", compared.map(f -> f.flag().word()))
            .with("kind", compared.flatMap(QuestionFinding::kind).map(FlagKind::word))
            .with("basis", compared.flatMap(QuestionFinding::basis).map(Evidence::word))
            .with("oneSided", Data.orNothing(compared.map(f -> new Data.Truth(f.isOneSided()))))
            .with("daysApart", days(compared.flatMap(QuestionFinding::daysApart)))
            .with("stated", finding.stated())
            .with("reason", compared.map(f -> reasons.of(f).text()))
            .with(
                "stances",
                Data.items(
                    List.copyOf(finding.standings().entrySet()),
                    entry -> standings.of(entry.getKey(), entry.getValue())))
            .with("pairs", Data.items(finding.pairs(), ComparisonData::pair));
    return robustness.containsKey(finding.question().id())
        ? fields.with("robust", RobustnessData.of(robustness, finding.question().id()))
        : fields;
  }

  private static Data pair(PairFinding pair) {
    // Of the pairs of a parliament there are millions: the fields are put together once.
    return new Data.Fields(
        List.of(
            new Data.Field("a", new Data.Text(pair.a().text())),
            new Data.Field("b", new Data.Text(pair.b().text())),
            new Data.Field("flag", new Data.Text(pair.flag().word())),
            new Data.Field("kind", Data.textOrNothing(pair.kind().map(FlagKind::word))),
            new Data.Field(
                "basis", Data.textOrNothing(pair.footing().weakest().map(Evidence::word))),
            new Data.Field("oneSided", new Data.Truth(pair.footing().oneSided())),
            new Data.Field("daysApart", days(pair.daysApart()))));
  }

  private static Data days(Optional<Integer> apart) {
    return Data.orNothing(apart.map(Data.Whole::new));
  }

  static Data tally(Comparison comparison) {
    Data.Fields tally = Data.fields();
    for (Flag flag : English.FLAGS_TOLD) {
      tally = tally.with(flag.word(), comparison.count(flag));
    }
    return tally;
  }
}
