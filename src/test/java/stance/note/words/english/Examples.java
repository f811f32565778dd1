package stance.note.words.english;

import java.util.List;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Chosen;
import stance.note.words.Claim.ForOrAgainst;
import stance.note.words.Claim.Known;
import stance.note.words.Claim.Manner;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.OwnWords;
import stance.note.words.Claim.Side;
import stance.note.words.Claim.Subject;
import stance.note.words.Provisos;

/** Whom and what the sentences of these tests are about. */
final class Examples {

  static final Subject ANN = new Subject("Ann", false);
  static final Subject BOB = new Subject("Bob", false);
  static final Subject GREENS = new Subject("the Greens", true);
  static final PartialDate DAY = date("2017-11-09");

  private static final Provisos NONE = new Provisos(List.of(), List.of());

  private Examples() {}

  static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  static Mention said(Subject actor) {
    return known(actor, new OwnWords());
  }

  static Mention known(Subject actor, Known known) {
    return new Mention(
        actor, Manner.ITSELF, Optional.empty(), Optional.empty(), known, Optional.empty(), "[1]");
  }

  static ForOrAgainst side(Side side) {
    return new ForOrAgainst(side, Optional.empty(), NONE);
  }

  static ForOrAgainst side(Side side, Provisos provisos) {
    return new ForOrAgainst(side, Optional.of("it should be dug"), provisos);
  }

  static Chosen chosen(List<String> accepted, String... ruledOut) {
    return new Chosen(accepted, List.of(ruledOut), NONE);
  }
}
