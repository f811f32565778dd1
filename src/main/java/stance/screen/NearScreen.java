package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.analysis.Agreement;
import stance.analysis.Neighbours;
import stance.analysis.Neighbours.Neighbour;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.Names;

/** All other actors by their agreement with one: a line each. */
public final class NearScreen {

  private final Neighbours near;
  private final Names names;
  private final DocumentBuilder document = new DocumentBuilder();

  private NearScreen(Neighbours near) {
    this.near = near;
    this.names = new Names(near.dossier());
  }

  /** The screen of an actor's neighbours. */
  public static Document of(Neighbours near) {
    NearScreen screen = new NearScreen(near);
    ScreenTitle.addTo(screen.document, near.dossier(), near.basis());
    return screen.document();
  }

  /** The same as a page, which says in its title whose neighbours they are. */
  public static Document page(Neighbours near) {
    NearScreen screen = new NearScreen(near);
    ScreenTitle.addTo(
        screen.document, near.dossier(), near.basis(), screen.order() + screen.actor());
    return screen.document();
  }

  private String actor() {
    return names.inText(near.actor().id());
  }

  private String order() {
    return near.wanted().furthestFirst() ? "furthest from " : "closest to ";
  }

  private Document document() {
    document.addParagraph(Styled.of(heading()));
    if (!near.ranked().isEmpty()) {
      document.startPart();
      document.add(listing());
    }
    addOthers();
    return document.build();
  }

  private String heading() {
    String questions = AgreementWords.over(near.questions(), near.dossier().questions().size());
    String only =
        near.wanted()
            .butNot()
            .map(q -> " Shown are those who differ on " + q.label() + " and on nothing else.")
            .orElse("");
    return (near.ranked().isEmpty() ? "Nobody is shown as " : "Who is ")
        + order()
        + actor()
        + ", over "
        + questions
        + (near.ranked().isEmpty() ? "." : ": agreement in per cent of those that both answered.")
        + only;
  }

  private Block listing() {
    List<List<Styled>> entries = new ArrayList<>();
    boolean same = AgreementWords.haveSameRecords(pairs());
    for (Neighbour neighbour : near.ranked()) {
      Agreement pair = neighbour.agreement();
      List<Styled> entry = new ArrayList<>();
      entry.add(label(neighbour));
      entry.add(AgreementWords.shaded(pair.agreement().orElseThrow()));
      entry.add(Styled.of(Integer.toString(pair.shared())));
      entry.addAll(AgreementWords.counts(pair));
      if (same) {
        entry.add(AgreementWords.sameRecord(pair));
      }
      entry.add(Styled.of(neighbour.parting().map(Question::label).orElse("")));
      entries.add(entry);
    }
    List<String> headings =
        new ArrayList<>(List.of("actor", "%", "shared", "agree", "in part", "differ"));
    if (same) {
      headings.add(AgreementWords.SAME_RECORD);
    }
    headings.add("parted by");
    return new Block.Listing(AgreementWords.headings(headings), entries);
  }

  private List<Agreement> pairs() {
    return near.ranked().stream().map(Neighbour::agreement).toList();
  }

  private Styled label(Neighbour neighbour) {
    Styled label = Styled.of(names.actor(neighbour.agreement().b()), Role.ACTOR);
    return switch (neighbour.bond()) {
      case NONE -> label;
      case SPEAKS_FOR_IT -> label.plus(" (speaks for it)", Role.MUTED);
      case SPOKEN_FOR -> label.plus(" (spoken for)", Role.MUTED);
    };
  }

  /** Whether more is flagged than both answered by records of their own. */
  private static boolean hasMoreThanShared(Agreement pair) {
    return pair.agree() - pair.sameRecord() + pair.partly() + pair.differ() > pair.shared();
  }

  /** What stands beside the names of those who speak for the other. */
  private void addBond(Neighbours.Bond bond, String meaning) {
    if (near.ranked().stream().anyMatch(neighbour -> neighbour.bond() == bond)) {
      document.addParagraph(Styled.of(SentenceEnd.ended(meaning), Role.MUTED));
    }
  }

  /** What the counts do not say, and those not ranked. */
  private void addOthers() {
    List<String> said = new ArrayList<>();
    if (near.tooFew() > 0) {
      said.add(
          near.tooFew()
              + (near.tooFew() == 1 ? " other shares" : " others share")
              + " fewer than "
              + near.wanted().fewest()
              + " questions");
    }
    if (near.strangers() > 0) {
      said.add(near.strangers() + (near.strangers() == 1 ? " shares" : " share") + " none");
    }
    document.startPart();
    if (!near.ranked().isEmpty()) {
      document.addParagraph(AgreementWords.aboutPercent());
    }
    addBond(Neighbours.Bond.SPEAKS_FOR_IT, "Speaks for it: speaks, or spoke, for " + actor());
    String speaks = names.verb(List.of(near.actor().id()), " speaks", " speak");
    addBond(Neighbours.Bond.SPOKEN_FOR, "Spoken for: " + actor() + speaks + ", or spoke, for it");
    if (near.ranked().stream().anyMatch(each -> hasMoreThanShared(each.agreement()))) {
      document.addParagraph(
          Styled.of(
              "Where a divided body differs from the other whoever speaks for it, that counts as"
                  + " differ, but is not shared.",
              Role.MUTED));
    }
    if (AgreementWords.haveSameRecords(pairs())) {
      document.addParagraph(AgreementWords.aboutSameRecords());
    }
    if (!said.isEmpty()) {
      document.addParagraph(
          Styled.of(SentenceEnd.ended("Not ranked: " + String.join("; ", said)), Role.MUTED));
    }
  }
}
