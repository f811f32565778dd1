package stance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Result;

/**
 * What a check warns of for the sake of one text alone, so that whoever types it can be told at
 * once, though much else may still be missing: that it is longer than the space for it.
 */
public final class TypedText {

  private static final Map<String, DossierRule> RULES =
      Map.of("label", new LongLabel(), "quote", new LongQuote());

  private TypedText() {}

  /** Whether there can be something to warn of behind keys of this name. */
  public static boolean concerns(String key) {
    return RULES.containsKey(key);
  }

  /** What there is to warn of behind all keys of this name, in what could be read. */
  public static List<Problem> warnings(String key, Dossier read, Result<Dossier> result) {
    Findings findings = new Findings(result.origins());
    Optional.ofNullable(RULES.get(key)).ifPresent(rule -> rule.look(read, findings));
    List<Problem> problems = new ArrayList<>();
    findings.all().forEach(finding -> problems.add(finding.in(result.origins())));
    return problems;
  }
}
