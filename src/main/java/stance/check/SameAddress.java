package stance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;

/** Two sources with one address: most likely one source, which then counts as two. */
final class SameAddress implements DossierRule {

  @Override
  public String id() {
    return "same-address";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<String, Id> first = new HashMap<>();
    for (Source source : dossier.sources()) {
      if (source.url().isEmpty()) {
        continue;
      }
      Id earlier = first.putIfAbsent(source.url().get(), source.id());
      if (earlier != null) {
        findings.add(
            this,
            findings.to(source.id()).to("url"),
            List.of(source.id(), earlier),
            "the source '" + earlier + "' has this address too",
            "cite one of the two everywhere, and delete the other; or correct the address");
      }
    }
  }
}
