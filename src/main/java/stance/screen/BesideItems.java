package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Standing;
import stance.document.Block.Items;
import stance.document.Block.Prose;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;

/**
 * The refusal after an answer, and the answer before a refusal, where no cell has room to say so.
 */
final class BesideItems {

  private final Names names;

  BesideItems(Names names) {
    this.names = names;
  }

  /** An item for each actor of which there is something to tell; nothing where there is none. */
  List<Prose> of(Question question, Map<Id, Standing> standings) {
    List<Styled> items = new ArrayList<>();
    standings.forEach(
        (actor, standing) ->
            told(question, standing)
                .ifPresent(
                    told ->
                        items.add(
                            Styled.of(English.capitalized(names.inText(actor)), Role.ACTOR)
                                .plus(": ")
                                .plus(told)
                                .plus("."))));
    return items.isEmpty() ? List.of() : List.of(Items.of(items));
  }

  /** "since asked, declined to say †, 20 Mar 2026: Brandt". */
  Optional<Styled> told(Question question, Standing standing) {
    return new HowItCounts(names)
        .beside(question, standing, true)
        .map(told -> Styled.of(told, Role.MUTED));
  }
}
