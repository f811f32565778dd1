package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.compare.Comparison;
import stance.compare.FlagKind;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.document.FlatTable;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Stance;
import stance.words.AnswerWords;
import stance.words.ConditionWords;
import stance.words.Names;
import stance.words.Reasons;

/**
 * A comparison as a table: a row for each question and actor, and for a divided actor one for each
 * that speaks for it; a column for each fact, ids beside words.
 */
public final class ComparisonTable {

  private static final List<String> FIXED =
      List.of(
          "question",
          "label",
          "topic",
          "asks",
          "flag",
          "kind",
          "basis",
          "one_sided",
          "days_apart",
          "stated",
          "actors",
          "reason",
          "actor",
          "name",
          "state",
          "answer",
          "answer_text",
          "rejects",
          "if",
          "unless",
          "terms_text",
          "date",
          "evidence",
          "reported_by",
          "via",
          "same",
          "of",
          "carried_over",
          "published_later",
          "filtered",
          "later_claim",
          "asked_since",
          "answered_before",
          "summary",
          "quote",
          "note",
          "sources",
          "urls");

  private static final List<String> HEADER = header();

  private static List<String> header() {
    List<String> header = new ArrayList<>(FIXED);
    for (Key<Stance> key : EntryData.furtherKeysOfStances()) {
      header.add(key.name().replace('-', '_'));
    }
    return header;
  }

  private final Comparison comparison;
  private final Selection view;
  private final Names names;
  private final Reasons reasons;
  private final ConditionWords terms;

  private ComparisonTable(Comparison comparison, Selection view) {
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.dossier());
    this.reasons = new Reasons(names);
    this.terms = new ConditionWords(names);
  }

  /** The table of those questions that the view shows. */
  public static FlatTable of(Comparison comparison, Selection view) {
    return new ComparisonTable(comparison, view).sheet();
  }

  private FlatTable sheet() {
    List<List<String>> rows = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      if (comparison.actors().size() == 1 || view.shows(finding.flag())) {
        List<String> start = start(finding);
        finding
            .standings()
            .forEach((actor, standing) -> rows.addAll(rows(finding, start, actor, standing)));
      }
    }
    return new FlatTable(HEADER, rows);
  }

  /** A row for an actor; for a divided one a row for each that it is divided between. */
  private List<List<String>> rows(
      QuestionFinding finding, List<String> ofQuestion, Id actor, Standing standing) {
    List<List<String>> rows = new ArrayList<>();
    for (Spoken word : standing.words()) {
      List<String> row = start(ofQuestion, actor, standing);
      row.addAll(spoken(finding.question(), actor, word, standing));
      rows.add(row);
    }
    if (rows.isEmpty()) {
      List<String> row = start(ofQuestion, actor, standing);
      while (row.size() < HEADER.size()) {
        row.add("");
      }
      row.set(HEADER.indexOf("filtered"), truth(standing.isFiltered()));
      rows.add(row);
    }
    return rows;
  }

  private List<String> start(List<String> ofQuestion, Id actor, Standing standing) {
    List<String> row = new ArrayList<>(ofQuestion);
    row.add(actor.text());
    row.add(names.dossier().actor(actor).name());
    row.add(standing.state().word());
    return row;
  }

  /** What all rows of a question start with. */
  private List<String> start(QuestionFinding finding) {
    Question question = finding.question();
    Optional<QuestionFinding> compared =
        finding.pairs().isEmpty() ? Optional.empty() : Optional.of(finding);
    List<String> row = new ArrayList<>();
    row.add(question.id().text());
    row.add(question.label());
    row.add(question.topic().orElse(""));
    row.add(question.asks());
    row.add(compared.map(f -> f.flag().word()).orElse(""));
    row.add(compared.flatMap(QuestionFinding::kind).map(FlagKind::word).orElse(""));
    row.add(compared.flatMap(QuestionFinding::basis).map(Evidence::word).orElse(""));
    row.add(compared.map(f -> truth(f.isOneSided())).orElse(""));
    row.add(compared.flatMap(QuestionFinding::daysApart).map(String::valueOf).orElse(""));
    row.add(Integer.toString(finding.stated()));
    row.add(Integer.toString(finding.standings().size()));
    row.add(compared.map(f -> reasons.of(f).text()).orElse(""));
    return row;
  }

  private List<String> spoken(Question question, Id actor, Spoken spoken, Standing standing) {
    String told = standing.toldBeside().map(word -> beside(question, word)).orElse("");
    Statement statement = spoken.statement();
    Stance stance = statement.stance();
    Optional<Answer> given = spoken.given();
    boolean isOther = spoken.count().isEmpty() && !spoken.speaker().equals(actor);
    List<String> cells =
        new ArrayList<>(
            List.of(
                joined(given.map(Answer::taken).orElse(List.of())),
                given.map(answer -> AnswerWords.of(question, answer)).orElse(""),
                joined(given.map(Answer::ruledOut).orElse(List.of())),
                joined(spoken.terms().required()),
                joined(spoken.terms().excluded()),
                terms.inFull(spoken.terms()),
                stance.date().toString(),
                stance.evidence().word(),
                names.reportedBy(stance).orElse(""),
                isOther ? spoken.speaker().text() : "",
                spoken.count().map(count -> Integer.toString(count.same())).orElse(""),
                spoken.count().map(count -> Integer.toString(count.stated())).orElse(""),
                truth(statement.carriedOver().isPresent()),
                truth(statement.publishedLater()),
                "",
                statement.laterClaim().map(claim -> later(question, claim)).orElse(""),
                standing.isBesideLater() ? told : "",
                standing.isBesideLater() ? "" : told,
                stance.inWords(),
                stance.quote().map(Quote::text).orElse(""),
                stance.note().orElse(""),
                String.join("; ", stance.sources().stream().map(Citation::inBrief).toList()),
                String.join(" ", stance.sources().stream().flatMap(this::url).toList())));
    for (Key<Stance> key : EntryData.furtherKeysOfStances()) {
      cells.add(String.join(" ", key.values(stance).stream().map(Object::toString).toList()));
    }
    return cells;
  }

  private static String later(Question question, Statement.LaterClaim claim) {
    Stance stance = claim.stance();
    return stance.date()
        + ": "
        + stance.position().given().map(answer -> AnswerWords.of(question, answer)).orElse("")
        + ", "
        + stance.evidence().word();
  }

  private String beside(Question question, Spoken word) {
    return word.given().isEmpty() ? refused(word) : answered(question, word);
  }

  /** "2026-03-20: declined, reported, brandt". */
  private static String refused(Spoken since) {
    return since.stance().date()
        + ": "
        + since.state().word()
        + ", "
        + since.stance().evidence().word()
        + ", "
        + since.speaker();
  }

  /** "2025-03-02: supports, direct, adenauer". */
  private String answered(Question question, Spoken answered) {
    String onlyIf = terms.onlyIf(answered.terms());
    return answered.stance().date()
        + ": "
        + answered.given().map(answer -> AnswerWords.of(question, answer)).orElse("")
        + (onlyIf.isEmpty() ? "" : ", " + onlyIf)
        + ", "
        + answered.stance().evidence().word()
        + ", "
        + answered.speaker();
  }

  private Stream<String> url(Citation citation) {
    return names.dossier().source(citation.source()).url().stream();
  }

  private static String truth(boolean value) {
    return value ? "true" : "false";
  }

  private static String joined(List<Id> ids) {
    return String.join(" ", ids.stream().map(Id::text).toList());
  }
}
