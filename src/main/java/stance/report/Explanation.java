package stance.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.compare.Comparison;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Rule;
import stance.compare.Standing;
import stance.dossier.Id;
import stance.report.Block.Paragraph;
import stance.text.Role;
import stance.text.Styled;

/** Why a row has its flag: the rules that matched, and each record with its sources. */
final class Explanation {

  private static final int INDENT = 4;
  private static final int PAIRS_NAMED_AT_MOST = 6;

  private final Names names;
  private final TermWords terms;
  private final RecordWords records;
  private final boolean compared;

  Explanation(Comparison comparison, Names names) {
    this.names = names;
    this.terms = new TermWords(names);
    this.records = new RecordWords(names);
    this.compared = comparison.actors().size() > 1;
  }

  /** The paragraphs under the row of {@code finding}. */
  List<Paragraph> of(QuestionFinding finding) {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(Styled.of(finding.question().asks(), Role.MUTED), INDENT, INDENT));
    if (compared) {
      rules(finding).forEach(paragraphs::add);
    }
    finding
        .standings()
        .forEach((actor, standing) -> paragraphs.addAll(basis(finding, actor, standing)));
    return paragraphs;
  }

  /** One paragraph for each rule that matched a pair, the deciding ones first. */
  private List<Paragraph> rules(QuestionFinding finding) {
    List<Paragraph> paragraphs = new ArrayList<>();
    rulesThatMatched(finding)
        .forEach(
            rule -> {
              List<PairFinding> pairs =
                  finding.pairs().stream().filter(pair -> pair.rule() == rule).toList();
              paragraphs.add(new Paragraph(rule(rule, pairs), INDENT, INDENT + 2));
            });
    return paragraphs;
  }

  private static Stream<Rule> rulesThatMatched(QuestionFinding finding) {
    return finding.pairs().stream()
        .map(PairFinding::rule)
        .distinct()
        .sorted(Comparator.comparing(Rule::flag).thenComparing(Rule::number));
  }

  private Styled rule(Rule rule, List<PairFinding> pairs) {
    List<String> more = new ArrayList<>(terms.clashes(pairs));
    more.addAll(terms.met(pairs));
    return Styled.of(Wording.mark(rule.flag()) + " ", Roles.of(rule.flag()))
        .plus(pairs(pairs) + ": ", Role.ACTOR)
        .plus(RuleWords.of(rule) + " (rule " + rule.number() + ")")
        .plus(more.isEmpty() ? "." : ": " + String.join("; ", more) + ".");
  }

  private String pairs(List<PairFinding> pairs) {
    if (pairs.size() > PAIRS_NAMED_AT_MOST) {
      return Wording.count(pairs.size(), "pair", "pairs");
    }
    return pairs.stream()
        .map(pair -> names.actor(pair.a()) + " and " + names.actor(pair.b()))
        .collect(Collectors.joining("; "));
  }

  private List<Paragraph> basis(QuestionFinding finding, Id actor, Standing standing) {
    if (standing instanceof Standing.Divided divided) {
      List<Paragraph> paragraphs = new ArrayList<>();
      paragraphs.add(
          new Paragraph(
              Styled.of(names.actor(actor), Role.ACTOR)
                  .plus(
                      " is divided between "
                          + names.and(
                              divided.between().stream().map(Standing.Stated::speaker).toList())
                          + "."),
              INDENT,
              INDENT + 2));
      divided
          .between()
          .forEach(
              stated ->
                  paragraphs.addAll(
                      records.of(finding.question(), stated, Optional.of(actor), INDENT)));
      return paragraphs;
    }
    if (standing instanceof Standing.Spoken spoken) {
      return records.of(
          finding.question(),
          spoken,
          Optional.of(actor).filter(id -> !id.equals(spoken.speaker())),
          INDENT);
    }
    return List.of(
        new Paragraph(
            Styled.of(names.actor(actor), Role.ACTOR).plus(": nothing on record."),
            INDENT,
            INDENT + 2));
  }
}
