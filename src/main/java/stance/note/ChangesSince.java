package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Change;
import stance.compare.Standing;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.Claim;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/** The section on who moved since a day. */
public final class ChangesSince {

  private final Draft draft;
  private final NoteLanguage wording;
  private final List<ToldChange> changes;

  private ChangesSince(Draft draft) {
    this.draft = draft;
    this.wording = draft.wording();
    this.changes = draft.changes();
  }

  /**
   * Adds the section, where changes are asked for: first who moved, then what is new or repeated.
   */
  public static void addTo(Draft draft) {
    Optional<PartialDate> since = draft.request().since();
    if (since.isPresent()) {
      draft.add(
          SectionKind.CHANGES,
          draft.wording().sections().changesSince(since.get()),
          new ChangesSince(draft).paragraphs(since.get()));
    }
  }

  private List<Draft.Paragraph> paragraphs(PartialDate since) {
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    for (ToldChange told : changes) {
      Change change = told.change();
      if (change.kind() != Change.Kind.FIRST && change.kind() != Change.Kind.RESTATED) {
        Question question = change.question();
        Optional<String> before = change.from().map(f -> told(change.actor(), question, record(f)));
        String now = told(change.actor(), question, record(change.to()));
        paragraphs.add(
            new Draft.Paragraph(
                Optional.of(question.id()),
                position(told),
                wording.changes().change(change.kind(), before.orElse(""), now)));
      }
    }
    addList(paragraphs, Change.Kind.FIRST);
    addList(paragraphs, Change.Kind.RESTATED);
    return paragraphs.isEmpty()
        ? List.of(Draft.Paragraph.whole(wording.changes().unchanged(since)))
        : paragraphs;
  }

  private String told(Id actor, Question question, Stance stance) {
    return wording
        .claims()
        .camp(
            new Claim(
                draft.speaking().said(question, stance.position()),
                List.of(draft.speaking().mention(actor, stance))));
  }

  /** Adds one paragraph that lists the changes of a kind. */
  private void addList(List<Draft.Paragraph> paragraphs, Change.Kind kind) {
    List<String> records = new ArrayList<>();
    for (ToldChange told : changes) {
      if (told.change().kind() == kind) {
        records.add(
            wording
                .changes()
                .dated(
                    position(told),
                    told.change().date(),
                    draft.speaking().cite(record(told.change().to()))));
      }
    }
    if (!records.isEmpty()) {
      paragraphs.add(
          new Draft.Paragraph(
              Optional.empty(),
              wording.changes().lead(kind),
              wording.punctuation().listed(records)));
    }
  }

  private static Stance record(Standing standing) {
    return standing.spoken().orElseThrow().stance();
  }

  private String position(ToldChange told) {
    Change change = told.change();
    String question = change.question().label();
    Claim.Subject actor = draft.speaking().subject(change.actor());
    return change.actor().equals(told.standsFor())
        ? wording.positions().position(actor, question)
        : wording
            .changes()
            .positionFor(actor, draft.speaking().subject(told.standsFor()), question);
  }
}
