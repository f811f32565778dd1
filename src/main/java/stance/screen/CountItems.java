package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.Count;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Block.Prose;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.RecordWords;

/**
 * The answer of a body that decides by majority: no one's word but a count, with who gave which
 * answer and who gave none.
 */
final class CountItems {

  private static final int NAMED_AT_MOST = 8;

  private final Names names;
  private final RecordItems records;
  private final RecordWords words;

  CountItems(Names names, RecordItems records) {
    this.names = names;
    this.records = records;
    this.words = new RecordWords(names);
  }

  /**
   * "supports. 4 of 6 who answered; 1 took no part. 4 May 2026. Own words. The majority of those
   * who speak for it decides. Supports: Ash, Birch, Cole and Frost; ...".
   */
  Styled told(Question question, Spoken spoken) {
    Count count = spoken.count().orElseThrow();
    String others = count.unstated().isEmpty() ? "" : "; " + HowItCounts.unstated(count.unstated());
    return records
        .asSentence(question, spoken)
        .plus(" " + count.same() + " of " + count.stated() + " who answered" + others + ".")
        .plus(" " + SentenceEnd.ended(dates(count.supporters())))
        .plus(" " + SentenceEnd.ended(English.capitalized(known(count.supporters()))))
        .plus(" The majority of those who speak for it decides. ")
        .plus(SentenceEnd.ended(English.capitalized(camps(question, count))));
  }

  /** The records counted, each in full, where they are few; else of how many there are more. */
  List<Prose> counted(Question question, Spoken spoken) {
    List<Item> items = new ArrayList<>();
    List<Statement> counted = spoken.counted();
    for (Statement statement : counted.subList(0, Math.min(counted.size(), NAMED_AT_MOST))) {
      items.add(records.of(question, statement));
    }
    if (counted.size() > NAMED_AT_MOST) {
      String more = English.count(counted.size() - NAMED_AT_MOST, "record", "records");
      items.add(Item.of(Styled.of("And " + more + " more.", Role.MUTED)));
    }
    return List.of(new Items(items));
  }

  /** "supports: Ash and Birch; opposes: Dunn; took no part: Gray". */
  private String camps(Question question, Count count) {
    Map<String, List<Id>> camps = new LinkedHashMap<>();
    for (Statement statement : count.counted()) {
      camps
          .computeIfAbsent(
              words.position(question, statement.stance()), answer -> new ArrayList<>())
          .add(statement.speaker());
    }
    add(camps, Standing.State.UNDECIDED, count.unstated().undecided());
    add(camps, Standing.State.DECLINED, count.unstated().declined());
    add(camps, Standing.State.ABSENT, count.unstated().absent());
    List<String> told = new ArrayList<>();
    camps.forEach((answer, who) -> told.add(answer + ": " + who(who)));
    return String.join("; ", told);
  }

  private static void add(Map<String, List<Id>> camps, Standing.State state, List<Id> who) {
    if (!who.isEmpty()) {
      camps.put(English.withoutAnswer(state), who);
    }
  }

  private String who(List<Id> who) {
    return who.size() > NAMED_AT_MOST ? Integer.toString(who.size()) : names.and(who);
  }

  /** "4 May 2026", or the first and the last of several days. */
  private static String dates(List<Statement> statements) {
    PartialDate first = statements.get(0).stance().date();
    PartialDate last = first;
    for (Statement statement : statements) {
      PartialDate date = statement.stance().date();
      first = date.compareTo(first) < 0 ? date : first;
      last = date.compareTo(last) > 0 ? date : last;
    }
    return English.date(first) + (first.equals(last) ? "" : " to " + English.date(last));
  }

  private String known(List<Statement> statements) {
    Set<String> known = new LinkedHashSet<>();
    statements.forEach(statement -> known.add(words.known(statement.stance())));
    return String.join("; ", known);
  }
}
