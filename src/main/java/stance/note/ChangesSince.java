package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Change;
import stance.compare.Standing;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.note.words.ChangeWords;
import stance.note.words.SectionKind;

/**
 * The section on who moved since a day, oldest first: when, who, on what, from what to what, and
 * how. A body is compared with its own last stance, whoever spoke for it.
 */
public final class ChangesSince {

  private ChangesSince() {}

  /** Adds the section, where changes are asked for: a paragraph a change, then what is repeated. */
  public static void addTo(Draft draft) {
    Optional<PartialDate> since = draft.request().since();
    if (since.isEmpty()) {
      return;
    }
    ChangeWords wording = draft.wording().changes();
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    Map<List<Id>, List<Change>> repeated = new LinkedHashMap<>();
    for (Change change : draft.changes()) {
      if (change.kind() == Change.Kind.RESTATED) {
        repeated
            .computeIfAbsent(
                List.of(change.actor(), change.question().id()), one -> new ArrayList<>())
            .add(change);
      } else {
        paragraphs.add(
            new Draft.Paragraph(
                Optional.of(change.question().id()),
                wording.head(
                    change.date(),
                    draft.speaking().subject(change.actor()),
                    change.question().label()),
                wording.change(
                    change.kind(),
                    change.from().map(from -> stood(draft, change, from)),
                    change.from().isEmpty() && change.to().divided().isPresent()
                        ? draft.claims().standing(change.question(), change.actor(), change.to())
                        : stood(draft, change, change.to()))));
      }
    }
    List<String> again = repeated.values().stream().map(some -> again(draft, some)).toList();
    if (!again.isEmpty()) {
      paragraphs.add(
          new Draft.Paragraph(
              Optional.empty(),
              wording.kind(Change.Kind.RESTATED),
              draft.wording().punctuation().listed(again)));
    }
    if (paragraphs.isEmpty()) {
      paragraphs.add(Draft.Paragraph.whole(wording.unchanged(since.get())));
    }
    draft.add(
        SectionKind.CHANGES, draft.wording().sections().changesSince(since.get()), paragraphs);
  }

  private static String again(Draft draft, List<Change> alike) {
    Change last = alike.get(alike.size() - 1);
    return draft
        .wording()
        .changes()
        .again(
            alike.size(),
            last.date(),
            draft.speaking().subject(last.actor()),
            last.question().label(),
            draft
                .speaking()
                .citeEach(last.to().words().stream().map(Standing.Spoken::stance).toList()));
  }

  private static String stood(Draft draft, Change change, Standing standing) {
    return standing.words().isEmpty()
        ? draft.wording().changes().nothing()
        : draft.claims().stood(change.question(), change.actor(), standing, change.date());
  }
}
