package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stance.compare.Standing;
import stance.document.Block.Items;
import stance.document.Block.Prose;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;

/** Who gave no answer after the one by which an actor stands, where no cell has room to say so. */
final class AskedSinceItems {

  private final Names names;

  AskedSinceItems(Names names) {
    this.names = names;
  }

  /** An item for each actor of which there is something to tell; nothing where there is none. */
  List<Prose> of(Map<Id, Standing> standings) {
    List<Styled> items = new ArrayList<>();
    standings.forEach(
        (actor, standing) ->
            standing
                .askedSince()
                .ifPresent(
                    since ->
                        items.add(
                            Styled.of(English.capitalized(names.inText(actor)), Role.ACTOR)
                                .plus(": ")
                                .plus(told(since))
                                .plus("."))));
    return items.isEmpty() ? List.of() : List.of(Items.of(items));
  }

  /** "since asked, declined to say †, 20 Mar 2026: Brandt". */
  Styled told(Standing.Unanswered since) {
    String mark = English.mark(since.stance().evidence());
    String marked = mark.isEmpty() ? "" : "\u00a0" + mark;
    return Styled.of(new HowItCounts(names).askedSince(since, marked), Role.MUTED);
  }
}
