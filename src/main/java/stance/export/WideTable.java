package stance.export;

import java.util.ArrayList;
import java.util.List;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.FlatTable;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.words.AnswerWords;
import stance.words.ConditionWords;
import stance.words.English;
import stance.words.FootingWords;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.Reasons;

/**
 * A comparison as a sheet to read: a row a question, a column an actor, in words that need no key.
 */
public final class WideTable {

  private final Comparison comparison;
  private final Names names;
  private final Reasons reasons;

  private WideTable(Comparison comparison) {
    this.comparison = comparison;
    this.names = new Names(comparison.dossier());
    this.reasons = new Reasons(names);
  }

  /** The sheet of those questions that the view shows; of one actor alone, without flags. */
  public static FlatTable of(Comparison comparison, Selection view) {
    return new WideTable(comparison).sheet(view);
  }

  private FlatTable sheet(Selection view) {
    boolean flagged = comparison.actors().size() > 1;
    List<String> header = new ArrayList<>(List.of("topic", "question", "asks"));
    for (Actor actor : comparison.actors()) {
      header.add(names.actor(actor.id()));
    }
    if (flagged) {
      header.addAll(List.of("flag", "answered", "reason"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      if (!flagged || view.shows(finding.flag())) {
        rows.add(row(finding, flagged));
      }
    }
    return new FlatTable(header, rows);
  }

  private List<String> row(QuestionFinding finding, boolean flagged) {
    Question question = finding.question();
    List<String> row = new ArrayList<>();
    row.add(question.topic().orElse(""));
    row.add(question.label());
    row.add(question.asks());
    finding.standings().forEach((actor, standing) -> row.add(cell(question, actor, standing)));
    if (flagged) {
      row.add(English.flag(finding));
      row.add(finding.stated() + " of " + finding.standings().size());
      List<String> why = new ArrayList<>(List.of(reasons.of(finding).text()));
      why.addAll(FootingWords.cautions(names, finding));
      row.add(String.join("; ", why));
    }
    return row;
  }

  private String cell(Question question, Id actor, Standing standing) {
    return switch (standing.state()) {
      case STATED, UNDECIDED, DECLINED, ABSENT, WITHHELD ->
          said(question, actor, standing.spoken().orElseThrow());
      case DIVIDED -> divided(question, standing.divided().orElseThrow());
      case NONE -> HowItCounts.nothing(standing.isFiltered());
    };
  }

  /** "divided: across the whole area (Lavrov; 31 Oct 2017); undecided (Putin; 11 Sep 2017)". */
  private String divided(Question question, Standing.Divided divided) {
    List<String> said = new ArrayList<>();
    for (Spoken word : divided.words()) {
      said.add(told(question, word, List.of(names.actor(word.speaker()))));
    }
    if (!divided.unstated().isEmpty()) {
      said.add(HowItCounts.unstated(divided.unstated()));
    }
    new HowItCounts(names).beside(question, divided, false).ifPresent(said::add);
    return English.withoutAnswer(Standing.State.DIVIDED) + ": " + String.join("; ", said);
  }

  private String said(Question question, Id actor, Spoken word) {
    HowItCounts how = new HowItCounts(names);
    List<String> counts = new ArrayList<>(how.of(question, actor, word));
    how.beside(question, word, false).ifPresent(counts::add);
    return told(question, word, counts);
  }

  /** "supports, if Ukraine asks (via Freeland; 17 Feb 2018; reported by Ukrinform)". */
  private String told(Question question, Spoken word, List<String> counts) {
    Stance stance = word.stance();
    List<String> facts = new ArrayList<>(counts);
    facts.add(English.shortDate(stance.date()));
    String by = names.reportedBy(stance).map(who -> " by " + who).orElse("");
    switch (stance.evidence()) {
      case DIRECT -> {}
      case REPORTED -> facts.add("reported" + by);
      case CLAIMED -> facts.add("claimed" + by);
      case INFERRED -> facts.add(English.key(stance.evidence()));
    }
    return answer(question, word) + " (" + String.join("; ", facts) + ")";
  }

  private String answer(Question question, Spoken word) {
    String terms = new ConditionWords(names).onlyIf(word.terms());
    String answer =
        word.given()
            .map(given -> AnswerWords.of(question, given))
            .orElse(English.withoutAnswer(word.state()));
    String withheld =
        word.state() == Standing.State.WITHHELD && word.given().isPresent()
            ? "; " + English.withoutAnswer(word.state())
            : "";
    return answer + (terms.isEmpty() ? "" : ", " + terms) + withheld;
  }
}
