package stance.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import stance.analysis.SourceWeights;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Source;
import stance.dossier.SourceLink;

/** A source of which no copy in an archive is known: its page may be gone tomorrow. */
final class NotArchived implements Remark {

  @Override
  public String id() {
    return "not-archived";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    SourceWeights weights = new SourceWeights(new StandingTable(dossier, Basis.EVERYTHING));
    for (Source source : dossier.sources()) {
      if (source.archived().isEmpty() && SourceLink.of(source).page().isPresent()) {
        int flags = weights.of(source.id());
        findings.add(
            new Finding(
                id(),
                severity(),
                findings.to(source.id()).to("url"),
                List.of(source.id()),
                "'" + source.id() + "' has no archived copy; " + resting(flags),
                Optional.empty(),
                OptionalInt.of(flags)));
      }
    }
  }

  private static String resting(int flags) {
    return flags == 0
        ? "no flag rests on it alone"
        : flags == 1 ? "1 flag rests on it alone" : flags + " flags rest on it alone";
  }
}
