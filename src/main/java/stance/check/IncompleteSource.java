package stance.check;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Dossier;
import stance.dossier.Source;

/** A source that its readers will have trouble to find. */
final class IncompleteSource implements Remark {

  @Override
  public String id() {
    return "incomplete-source";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Source source : dossier.sources()) {
      List<String> missing = new ArrayList<>();
      if (source.title().isEmpty()) {
        missing.add("title");
      }
      if (source.published().isEmpty()) {
        missing.add("date");
      }
      if (source.url().isEmpty()) {
        missing.add("URL");
      }
      if (!missing.isEmpty()) {
        findings.add(
            this,
            findings.to(source.id()).to("id"),
            List.of(source.id()),
            "'" + source.id() + "' has no " + String.join(", no ", missing));
      }
    }
  }
}
