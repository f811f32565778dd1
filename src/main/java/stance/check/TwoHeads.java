package stance.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.TermOfOffice;

/** Two actors that are head of one body at one time: whose government it is cannot be told. */
final class TwoHeads implements DossierRule {

  private record Head(Actor actor, int index, TermOfOffice term) {}

  @Override
  public String id() {
    return "two-heads";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<Id, List<Head>> heads = new LinkedHashMap<>();
    for (Actor actor : dossier.actors()) {
      for (int i = 0; i < actor.speaksFor().size(); i++) {
        TermOfOffice term = actor.speaksFor().get(i);
        if (term.as() == TermOfOffice.Rank.HEAD) {
          Head head = new Head(actor, i, term);
          heads.computeIfAbsent(term.speaksFor(), id -> new ArrayList<>()).add(head);
        }
      }
    }
    heads.values().forEach(each -> look(each, findings));
  }

  private void look(List<Head> heads, Findings findings) {
    for (int later = 1; later < heads.size(); later++) {
      Head head = heads.get(later);
      for (Head earlier : heads.subList(0, later)) {
        if (!earlier.actor().equals(head.actor())
            && OverlappingTerms.overlap(earlier.term(), head.term())) {
          findings.add(
              this,
              findings.to(head.actor().id()).to("speaks-for").to(head.index()),
              List.of(head.actor().id(), earlier.actor().id(), head.term().speaksFor()),
              earlier.actor().called()
                  + " is head of '"
                  + head.term().speaksFor()
                  + "' in this term too",
              "correct the dates of one of the terms, or its rank");
          break;
        }
      }
    }
  }
}
