package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Block.Prose;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.ConditionWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;

/** Between whom a body is divided, over the full width under its row: camps, the largest first. */
final class DividedItems {

  private final Names names;
  private final Optional<PartialDate> commonDate;

  /**
   * @param commonDate the date that need not be shown, because it is said once for all
   */
  DividedItems(Names names, Optional<PartialDate> commonDate) {
    this.names = names;
    this.commonDate = commonDate;
  }

  /** What is said under the row of a finding; nothing where nobody is divided. */
  List<Prose> of(QuestionFinding finding) {
    List<Item> items = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) ->
                standing.divided().ifPresent(d -> items.add(of(finding.question(), actor, d))));
    return items.isEmpty() ? List.of() : List.of(new Items(items));
  }

  /** Between whom one actor is divided on a question. */
  Item of(Question question, Id actor, Standing.Divided divided) {
    Map<Styled, List<Styled>> camps = new LinkedHashMap<>();
    for (Spoken word : divided.between()) {
      camps
          .computeIfAbsent(answer(question, word), answer -> new ArrayList<>())
          .add(speaker(actor, word));
    }
    List<Map.Entry<Styled, List<Styled>>> sorted = new ArrayList<>(camps.entrySet());
    sorted.sort((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()));
    List<Styled> said = new ArrayList<>();
    for (Map.Entry<Styled, List<Styled>> camp : sorted) {
      String count = camp.getValue().size() > 1 ? camp.getValue().size() + ": " : "";
      said.add(camp.getKey().plus(" (" + count).plus(Styled.join("; ", camp.getValue())).plus(")"));
    }
    if (!divided.unstated().isEmpty()) {
      said.add(Styled.of(HowItCounts.unstated(divided.unstated())));
    }
    String over = divided.carriedOver() ? " (not repeated since)" : "";
    return Item.of(
        Styled.of(English.capitalized(names.inText(actor)), Role.ACTOR)
            .plus(names.verb(List.of(actor), " is divided", " are divided") + over + ": ")
            .plus(Styled.join("; ", said))
            .plus("."));
  }

  private Styled answer(Question question, Spoken word) {
    String terms = new ConditionWords(names).onlyIf(word.terms());
    return AnswerStyle.words(question, word.given().orElseThrow(), terms);
  }

  /** "Lavrov †, 9 Nov 2017". */
  private Styled speaker(Id actor, Spoken word) {
    String who = word.speaker().equals(actor) ? names.itself(actor) : names.actor(word.speaker());
    PartialDate date = word.stance().date();
    String when = commonDate.equals(Optional.of(date)) ? "" : ", " + English.shortDate(date);
    return StandingCell.marked(Styled.of(who), word.stance().evidence()).plus(when, Role.MUTED);
  }
}
