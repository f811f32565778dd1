package stance.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stance.compare.ConditionsCompared;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Block.Paragraph;
import stance.document.Block.Prose;
import stance.dossier.Condition;
import stance.dossier.Id;
import stance.text.QuotationMarks;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.ConditionWords;
import stance.words.English;
import stance.words.FootingWords;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.Reasons;

/**
 * Why a row has its flag: the rules that matched, the records that they matched on, and those that
 * meet a condition or rule it out, each with its sources.
 */
final class Explanation {

  private static final int PAIRS_NAMED_AT_MOST = 6;

  private final Names names;
  private final ConditionWords terms;
  private final RecordItems records;
  private final Reasons reasons;

  Explanation(Names names) {
    this.names = names;
    this.terms = new ConditionWords(names);
    this.records = new RecordItems(names);
    this.reasons = new Reasons(names);
  }

  /** What is said under the row of {@code finding}. */
  List<Prose> of(QuestionFinding finding) {
    List<Item> items = new ArrayList<>(rules(finding));
    for (String caution : FootingWords.cautions(names, finding)) {
      items.add(Item.of(Styled.of(SentenceEnd.ended(English.capitalized(caution)))));
    }
    finding.standings().forEach((actor, standing) -> items.addAll(basis(finding, actor, standing)));
    items.addAll(elsewhere(finding));
    items.addAll(silent(finding));
    List<Prose> said = new ArrayList<>();
    said.add(new Paragraph(Styled.of(finding.question().asks(), Role.MUTED)));
    List<String> meanings = meanings(finding);
    if (!meanings.isEmpty()) {
      said.add(
          new Paragraph(Styled.of(SentenceEnd.ended(String.join("; ", meanings)), Role.MUTED)));
    }
    said.add(new Items(items));
    return said;
  }

  /** “sovereignty guaranteed” means “Ukraine's sovereignty is guaranteed”, of each in the row. */
  private List<String> meanings(QuestionFinding finding) {
    Set<Id> named = new LinkedHashSet<>();
    for (Standing standing : finding.standings().values()) {
      for (Spoken word : standing.words()) {
        named.addAll(word.terms().required());
        named.addAll(word.terms().excluded());
      }
    }
    List<String> meanings = new ArrayList<>();
    for (Id id : named) {
      Condition condition = names.dossier().condition(id);
      if (!condition.label().equals(condition.means())) {
        meanings.add(
            QuotationMarks.around(condition.label())
                + " means "
                + QuotationMarks.around(condition.means()));
      }
    }
    return meanings;
  }

  /** Each rule that matched a pair, the deciding ones first. */
  private List<Item> rules(QuestionFinding finding) {
    return rulesThatMatched(finding).flatMap(rule -> rule(rule, finding)).toList();
  }

  /** Why the rule gives each pair its flag; of many pairs, only what the rule means. */
  private Stream<Item> rule(FlagRule rule, QuestionFinding finding) {
    List<PairFinding> pairs = finding.pairs().stream().filter(pair -> pair.rule() == rule).toList();
    if (pairs.size() > PAIRS_NAMED_AT_MOST) {
      return Stream.of(
          item(
              rule,
              English.count(pairs.size(), "pair", "pairs"),
              FootingWords.meaning(rule, finding.isFiltered()),
              pairs));
    }
    return pairs.stream()
        .map(
            pair ->
                item(
                    rule,
                    names.actor(pair.a()) + " and " + names.actor(pair.b()),
                    reasons.of(finding.between(pair)).text(),
                    List.of(pair)));
  }

  /** "≠ Lavrov and Ukraine: ... (rule 6)", with the conditions that the rule looked at. */
  private Item item(FlagRule rule, String who, String why, List<PairFinding> pairs) {
    List<Styled> conditions = terms.oneByOne(pairs).stream().map(Styled::of).toList();
    return new Item(
        Styled.of(English.mark(rule.flag()) + " ", FlagRoles.of(rule.flag()))
            .plus(who + ": ", Role.ACTOR)
            .plus(why + " (rule " + rule.number() + ")."),
        conditions.isEmpty() ? List.of() : List.of(Items.of(conditions)));
  }

  /** That someone is silent matched too, but explains nothing where others give the flag. */
  private static Stream<FlagRule> rulesThatMatched(QuestionFinding finding) {
    Flag flag = finding.flag();
    return finding.pairs().stream()
        .map(PairFinding::rule)
        .filter(rule -> rule.flag() == flag || rule.flag().compareTo(Flag.ALONE) < 0)
        .distinct()
        .sorted(Comparator.comparing(FlagRule::flag).thenComparing(Comparator.naturalOrder()));
  }

  private List<Item> basis(QuestionFinding finding, Id actor, Standing standing) {
    List<Item> items = new ArrayList<>();
    if (standing.state() == Standing.State.DIVIDED) {
      items.add(
          new Item(
              Styled.of(English.capitalized(names.inText(actor)), Role.ACTOR)
                  .plus(
                      names.verb(List.of(actor), " is divided", " are divided")
                          + records.between(actor, standing.divided().orElseThrow())),
              List.of(),
              Optional.of(Places.answer(finding.question().id(), actor))));
    }
    standing.words().forEach(word -> items.add(records.of(finding.question(), word, actor)));
    if (standing.state() == Standing.State.DIVIDED) {
      standing
          .toldBeside()
          .map(beside -> records.beside(finding.question(), standing, beside, actor))
          .ifPresent(items::add);
    }
    return items;
  }

  private record Answered(Id actor, Id question) {}

  /** The answers to other questions that ask for a condition too, or rule it out. */
  private List<Item> elsewhere(QuestionFinding finding) {
    Map<Answered, Spoken> answered = new LinkedHashMap<>();
    for (PairFinding pair : finding.pairs()) {
      pair.terms()
          .ifPresent(
              between -> {
                collect(answered, pair.b(), between.ofA());
                collect(answered, pair.a(), between.ofB());
              });
    }
    List<Item> items = new ArrayList<>();
    answered.forEach(
        (each, word) ->
            items.add(
                records.elsewhere(names.dossier().question(each.question()), word, each.actor())));
    return items;
  }

  /** Adds those answers of one actor that decide conditions of another. */
  private static void collect(
      Map<Answered, Spoken> answered, Id actor, ConditionsCompared.OneSided side) {
    Stream.concat(side.ruledOut().stream(), side.askedFor().stream())
        .forEach(
            decided -> answered.putIfAbsent(new Answered(actor, decided.question()), decided.by()));
  }

  /** Of whom there is no word, apart from those of whom a filter leaves words out. */
  private List<Item> silent(QuestionFinding finding) {
    List<Item> items = new ArrayList<>();
    for (boolean filtered : new boolean[] {false, true}) {
      List<Id> silent =
          finding.standings().entrySet().stream()
              .filter(e -> e.getValue().isSilent() && e.getValue().isFiltered() == filtered)
              .map(entry -> entry.getKey())
              .toList();
      if (!silent.isEmpty()) {
        String nothing = English.capitalized(HowItCounts.nothing(filtered));
        items.add(
            Item.of(
                Styled.of(nothing + ": ").plus(SentenceEnd.ended(names.and(silent)), Role.ACTOR)));
      }
    }
    return items;
  }
}
