package stance.check;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** All rules, each in one line. */
public final class Rules {

  /** What was last said longer ago is remarked on, unless the user says otherwise. */
  public static final Period USUALLY_STALE = Period.ofYears(2);

  private Rules() {}

  /** The warnings, in the order of the catalogue. */
  static List<DossierRule> warnings() {
    return List.of(
        new UnusedSource(),
        new UnusedCondition(),
        new UnusedQuestion(),
        new StancesOutOfOrder(),
        new UnclearOrder(),
        new DatedAfterSource(),
        new LongQuote(),
        new SameSummary(),
        new LongLabel(),
        new SharedName(),
        new SameLabel(),
        new SameAddress(),
        new OverlappingTerms(),
        new OutsideTerm(),
        new TwoHeads(),
        new DroppedCondition(),
        new AnswerNotCarriedOn(),
        new UnnamedReporter(),
        new ClaimOfItself(),
        new ClaimOfPublisher(),
        new FinalStops(),
        new VagueDate());
  }

  /** The remarks, in the order of the report; a stance is stale after {@code age}. */
  static List<DossierRule> remarks(Period age) {
    return List.of(
        new IdenticalProfiles(),
        new NobodyDiffers(),
        new FewAnswers(),
        new LongBeforeSources(),
        new IncompleteSource(),
        new SourceSeenInPart(),
        new NotArchived(),
        new SingleSource(),
        new NotDirect(),
        new StaleStance(age));
  }

  /** The ids of all rules of a dossier that loads, as the catalogue lists them. */
  public static List<String> ids() {
    List<String> ids = new ArrayList<>();
    warnings().forEach(rule -> ids.add(rule.id()));
    ids.add(Acceptance.UNUSED);
    ids.addAll(Quotations.RULES);
    ids.addAll(ofRemarks());
    return ids;
  }

  /** The ids of the rules that remark, in the order of the report. */
  public static List<String> ofRemarks() {
    return remarks(USUALLY_STALE).stream().map(DossierRule::id).toList();
  }
}
