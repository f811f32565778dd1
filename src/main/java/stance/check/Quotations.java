package stance.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.check.QuotationCounts.BySource;
import stance.check.QuotationCounts.Outcome;
import stance.dossier.ActorRecord;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Quote;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.problem.Severity;

/**
 * Holds each quotation of a dossier against the texts of the sources that its stance cites. Any of
 * these will do; what stands in none of them is an error.
 */
final class Quotations {

  static final String NOT_FOUND = "quote-not-found";
  static final String AMBIGUOUS = "quote-ambiguous";
  static final String ELSEWHERE = "quote-elsewhere";
  static final String UNREADABLE = "unreadable-text";
  static final List<String> RULES = List.of(NOT_FOUND, AMBIGUOUS, ELSEWHERE, UNREADABLE);

  private final Dossier dossier;
  private final CitedTexts texts;
  private final Findings findings;
  private final Map<Id, Optional<FoldedText>> read = new HashMap<>();
  private final Map<Id, Map<Outcome, Integer>> counts = new TreeMap<>();

  Quotations(Dossier dossier, CitedTexts texts, Findings findings) {
    this.dossier = dossier;
    this.texts = texts;
    this.findings = findings;
  }

  /** Verifies all quotations. */
  QuotationCounts verify() {
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      if (stance.quote().isPresent()) {
        verify(record, stance.quote().get());
      }
    }
    Map<Id, BySource> bySource = new LinkedHashMap<>();
    counts.forEach((id, count) -> bySource.put(id, new BySource(text(id).isPresent(), count)));
    return new QuotationCounts(bySource);
  }

  private void count(Id source, Outcome outcome) {
    counts
        .computeIfAbsent(source, id -> new EnumMap<>(Outcome.class))
        .merge(outcome, 1, Integer::sum);
  }

  private void verify(ActorRecord record, Quote quote) {
    List<Citation> citations =
        record.stance().sources().stream()
            .filter(c -> !quote.translated() || dossier.source(c.source()).isOfLanguageOfDossiers())
            .toList();
    List<Search> searches = new ArrayList<>();
    for (Citation citation : citations) {
      text(citation.source()).ifPresent(t -> searches.add(Search.of(quote.text(), citation, t)));
    }
    Optional<Search> best = searches.stream().min(Search.BEST_FIRST);
    if (best.isEmpty()) {
      count(
          record.stance().sources().get(0).source(),
          citations.isEmpty() ? Outcome.TRANSLATED : Outcome.NO_TEXT);
      return;
    }
    count(best.get().citation().source(), best.get().outcome());
    report(record, best.get(), searches);
  }

  private void report(ActorRecord record, Search best, List<Search> searches) {
    Id source = best.citation().source();
    List<Id> concerns = List.of(record.actor(), record.stance().question(), source);
    switch (best.result()) {
      case SETTLED -> {}
      case ELSEWHERE ->
          add(
              ELSEWHERE,
              Severity.WARNING,
              record,
              concerns,
              "the quote stands in " + source + " in " + best.where() + ", not where it is cited",
              "write '" + source + ", " + best.locator() + "'");
      case AMBIGUOUS ->
          add(
              AMBIGUOUS,
              Severity.WARNING,
              record,
              concerns,
              "the quote stands in " + source + " several times: in " + best.where(),
              "say which is meant: '" + source + ", " + best.locator() + "'");
      case NOT_FOUND ->
          add(
              NOT_FOUND,
              Severity.ERROR,
              record,
              concerns,
              best.notFound(
                  String.join(
                      " or ",
                      searches.stream()
                          .map(s -> s.citation().source().text())
                          .distinct()
                          .toList())),
              best.nearest());
    }
  }

  private void add(
      String rule,
      Severity severity,
      ActorRecord record,
      List<Id> concerns,
      String message,
      String help) {
    findings.add(
        rule, severity, findings.to(record).to("quote"), concerns, message, Optional.of(help));
  }

  private Optional<FoldedText> text(Id source) {
    Optional<FoldedText> known = read.get(source);
    if (known == null) {
      known = readText(dossier.source(source));
      read.put(source, known);
    }
    return known;
  }

  private Optional<FoldedText> readText(Source source) {
    CitedTexts.Reading reading = texts.of(source.id());
    if (reading.fault().isPresent()) {
      findings.add(
          UNREADABLE,
          Severity.ERROR,
          findings.to(source.id()).to("id"),
          List.of(source.id()),
          "the text of '" + source.id() + "' cannot be read: " + reading.fault().get(),
          Optional.of("save " + source.id() + ".txt as a file of UTF-8 text, or take it away"));
    }
    return reading.found().map(text -> FoldedText.of(text, source));
  }
}
