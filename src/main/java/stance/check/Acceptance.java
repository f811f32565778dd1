package stance.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.AcceptedWarning;
import stance.dossier.Id;
import stance.problem.Origins;
import stance.problem.Place;
import stance.problem.Place.Excerpt;
import stance.problem.Problem;
import stance.problem.Route;
import stance.problem.Severity;
import stance.problem.Suggestion;

/**
 * The warnings that the curators looked at and keep. An entry silences a warning of its rule that
 * concerns every one of its ids; an entry that silences nothing is itself warned of.
 */
final class Acceptance {

  static final String UNUSED = "accepted-unused";

  private record Entry(int index, AcceptedWarning accepted) {}

  private final Origins origins;
  private final Map<String, List<Entry>> byRule = new HashMap<>();
  private final Set<Entry> unused = new LinkedHashSet<>();

  Acceptance(List<AcceptedWarning> accepted, Origins origins) {
    this.origins = origins;
    for (int i = 0; i < accepted.size(); i++) {
      Entry entry = new Entry(i, accepted.get(i));
      byRule.computeIfAbsent(accepted.get(i).rule(), rule -> new ArrayList<>()).add(entry);
      unused.add(entry);
    }
  }

  /** Whether an entry silences {@code finding}. */
  boolean silences(Finding finding) {
    return silences(finding.rule(), finding.severity(), id -> finding.concerns().contains(id));
  }

  /** Whether an entry silences a warning of the reader; it concerns the entries it stands in. */
  boolean silences(Problem problem) {
    return silences(problem.rule(), problem.severity(), id -> standsIn(problem.place(), id));
  }

  private interface Concern {
    boolean of(Id id);
  }

  private boolean silences(String rule, Severity severity, Concern concern) {
    boolean silenced = false;
    if (severity == Severity.WARNING) {
      for (Entry entry : byRule.getOrDefault(rule, List.of())) {
        if (entry.accepted().at().stream().allMatch(concern::of)) {
          unused.remove(entry);
          silenced = true;
        }
      }
    }
    return silenced;
  }

  private boolean standsIn(Place place, Id id) {
    Place entry = origins.locate(origins.routeTo(id.text()));
    if (!entry.file().equals(place.file()) || entry.excerpt().isEmpty()) {
      return false;
    }
    Excerpt all = entry.excerpt().get();
    return place
        .excerpt()
        .filter(part -> part.span().startLine() >= all.span().startLine())
        .filter(part -> part.span().endLine() <= all.span().endLine())
        .isPresent();
  }

  /**
   * Warns of the entries that silenced nothing, once all that was found has been tried.
   *
   * @param notLookedFor rules that were not tried, so that their entries may well be of use
   */
  List<Finding> unused(List<String> notLookedFor) {
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : unused) {
      String rule = entry.accepted().rule();
      if (!notLookedFor.contains(rule)) {
        findings.add(
            new Finding(
                UNUSED,
                Severity.WARNING,
                Route.of("dossier.yaml").to("accepted").to(entry.index()).to("rule"),
                entry.accepted().at(),
                "this silences no warning",
                Optional.of(help(rule))));
      }
    }
    return findings;
  }

  private static String help(String rule) {
    List<String> ids = Rules.ids();
    List<String> near = ids.contains(rule) ? List.of() : Suggestion.closest(rule, ids);
    return near.isEmpty()
        ? "delete it; or correct 'at', which names ids that one warning concerns together"
        : "did you mean '" + near.get(0) + "'?";
  }
}
