package stance.note.words.english;

import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Chosen;
import stance.note.words.Claim.ForOrAgainst;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Provisos;
import stance.note.words.Claim.Side;
import stance.note.words.Claim.Subject;

/** Whom and what the sentences of these tests are about. */
final class Examples {

  static final Subject ANN = new Subject("Ann", Actor.Kind.PERSON);
  static final Subject BOB = new Subject("Bob", Actor.Kind.PERSON);
  static final Subject GREENS = new Subject("Greens", Actor.Kind.PARTY);
  static final PartialDate DAY = date("2017-11-09");

  private static final Provisos NONE = new Provisos(List.of(), List.of(), false);

  private Examples() {}

  static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  static Mention said(Subject actor) {
    return new Mention(actor, Optional.empty(), Optional.empty(), "[1]");
  }

  static ForOrAgainst side(Side side) {
    return new ForOrAgainst(side, NONE);
  }

  static Chosen chosen(List<String> accepted, String... ruledOut) {
    return new Chosen(accepted, List.of(ruledOut), NONE);
  }
}
