package stance.check;

import java.util.List;
import stance.dossier.Dossier;
import stance.dossier.Source;
import stance.dossier.Source.Seen;

/** A source that the coder saw in part only, or in another's copy. */
final class SourceSeenInPart implements Remark {

  @Override
  public String id() {
    return "source-seen-in-part";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Source source : dossier.sources()) {
      Seen seen = source.seen().orElse(Seen.WHOLE);
      if (seen != Seen.WHOLE) {
        findings.add(
            this,
            findings.to(source.id()).to("seen"),
            List.of(source.id()),
            "'"
                + source.id()
                + (seen == Seen.PART
                    ? "' was seen in part only"
                    : "' was seen in another's copy only"));
      }
    }
  }
}
