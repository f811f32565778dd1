package stance.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stance.compare.DossierDiff;
import stance.compare.EntryEdit;
import stance.compare.Flip;
import stance.compare.StanceEdit;
import stance.compare.Verdict;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.Names;

/** What an edit changes, in words that can be pasted into a review. */
public final class DiffScreen {

  private static final int NAMED_AT_MOST = 12;

  private final DossierDiff diff;
  private final EditWords words;
  private final DocumentBuilder document = new DocumentBuilder();

  private DiffScreen(DossierDiff diff) {
    this.diff = diff;
    this.words = new EditWords(diff.before(), diff.after());
  }

  /** The report of {@code diff}, between what the user calls {@code before} and {@code after}. */
  public static Document of(DossierDiff diff, String before, String after) {
    DiffScreen report = new DiffScreen(diff);
    report.document.add(
        new Block.Title(
            Styled.of(diff.after().title(), Role.HEADING),
            Styled.of("from " + before + " to " + after, Role.MUTED)));
    report.document.addParagraph(Styled.of(report.summary()));
    report.entries();
    report.stances();
    report.comparison();
    report.pairs();
    return report.document.build();
  }

  private String summary() {
    return English.count(count("added"), "stance", "stances")
        + " added, "
        + count("removed")
        + " removed, "
        + count("changed")
        + " changed."
        + others()
        + " Flags flipped: "
        + diff.comparison().size()
        + " of the comparison, "
        + diff.pairs().size()
        + " of "
        + String.format(Locale.ROOT, "%,d", diff.pairsCompared())
        + " between pairs.";
  }

  /** " Changed besides: 1 question, 2 sources." */
  private String others() {
    Map<EntryEdit.Kind, Integer> counts = new EnumMap<>(EntryEdit.Kind.class);
    diff.entries().forEach(edit -> counts.merge(edit.kind(), 1, Integer::sum));
    List<String> others = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            others.add(
                kind == EntryEdit.Kind.DOSSIER
                    ? "the dossier itself"
                    : English.count(count, kind.word(), kind.word() + "s")));
    return others.isEmpty() ? "" : " Changed besides: " + String.join(", ", others) + ".";
  }

  private int count(String kind) {
    return (int) diff.stances().stream().filter(e -> e.change().equals(kind)).count();
  }

  private void entries() {
    Dossier before = diff.before();
    Dossier after = diff.after();
    ids("Actors added", DossierDiff.added(before.actors(), after.actors(), Actor::id));
    ids("Actors removed", DossierDiff.added(after.actors(), before.actors(), Actor::id));
    ids("Questions added", DossierDiff.added(before.questions(), after.questions(), Question::id));
    ids(
        "Questions removed",
        DossierDiff.added(after.questions(), before.questions(), Question::id));
    ids(
        "Conditions added",
        DossierDiff.added(before.conditions(), after.conditions(), Condition::id));
    ids(
        "Conditions removed",
        DossierDiff.added(after.conditions(), before.conditions(), Condition::id));
    ids("Sources added", DossierDiff.added(before.sources(), after.sources(), Source::id));
    ids("Sources removed", DossierDiff.added(after.sources(), before.sources(), Source::id));
    if (!diff.entries().isEmpty()) {
      List<Styled> lines = new ArrayList<>();
      diff.entries().forEach(edit -> lines.add(Styled.of(EditWords.entry(edit))));
      list("Entries", lines);
    }
  }

  private void ids(String what, List<Id> ids) {
    if (!ids.isEmpty()) {
      document.add(
          new Block.Labelled(
              Styled.of(what + ": "),
              Styled.of(String.join(", ", ids.stream().map(Id::text).toList()))));
    }
  }

  private void stances() {
    if (!diff.stances().isEmpty()) {
      List<Styled> lines = new ArrayList<>();
      for (StanceEdit edit : diff.stances()) {
        lines.add(
            Styled.of(edit.change() + " ", Role.MUTED)
                .plus(words.subject(edit), Role.ACTOR)
                .plus(": " + words.what(edit)));
      }
      list("Stances", lines);
    }
  }

  private void comparison() {
    if (!diff.comparison().isEmpty()) {
      Names names = new Names(diff.after());
      List<Styled> lines = new ArrayList<>();
      for (Flip flip : diff.comparison()) {
        lines.add(
            Styled.of(names.question(flip.question()) + ": ")
                .plus(flip(flip.before(), flip.after())));
      }
      list("The comparison of " + names.and(diff.after().defaultActors()), lines);
    }
  }

  private void pairs() {
    if (!diff.pairs().isEmpty()) {
      Names names = new Names(diff.after());
      List<Styled> lines = new ArrayList<>();
      for (FlipGroup group : FlipGroup.of(diff.pairs())) {
        lines.add(
            Styled.of(names.actor(group.actor()), Role.ACTOR)
                .plus(" on " + names.question(group.question()) + ": ")
                .plus(flip(group.before(), group.after()))
                .plus(" with " + with(names, group.others())));
      }
      list("Pairs", lines);
    }
  }

  /** The data name them all. */
  private static String with(Names names, List<Id> others) {
    return others.size() <= NAMED_AT_MOST
        ? names.and(others)
        : others.size() + " actors, such as " + names.and(others.subList(0, NAMED_AT_MOST / 2));
  }

  private static Styled flip(Verdict before, Verdict after) {
    return verdict(before).plus(" → ", Role.MUTED).plus(verdict(after));
  }

  private static Styled verdict(Verdict verdict) {
    String kind = verdict.kind().map(k -> " (" + k.word() + ")").orElse("");
    return Styled.of(English.flag(verdict.flag()) + kind, FlagRoles.of(verdict.flag()));
  }

  private void list(String heading, List<Styled> lines) {
    document.startPart();
    document.add(new Block.Heading(Styled.of(heading, Role.TOPIC)));
    document.add(Block.Items.of(lines));
  }
}
