package stance.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import stance.dossier.Id;

/** How the quotations of a dossier stand to the texts of its sources. */
public record QuotationCounts(Map<Id, BySource> bySource) {

  /** How a quotation stands to the texts. */
  public enum Outcome {
    /** It stands in the text of a source that the stance cites. */
    VERIFIED,
    /** It stands in none of them. */
    NOT_FOUND,
    /** It stands in several paragraphs, and the locator does not say which is meant. */
    AMBIGUOUS,
    /** None of the sources cited has a text. */
    NO_TEXT,
    /** It is a translation, of sources in other languages only. */
    TRANSLATED
  }

  /**
   * The quotations of one source.
   *
   * @param hasText whether it has a text
   */
  public record BySource(boolean hasText, Map<Outcome, Integer> counts) {

    public BySource {
      counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How many of its quotations ended so. */
    public int count(Outcome outcome) {
      return counts.getOrDefault(outcome, 0);
    }
  }

  public QuotationCounts {
    bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
  }

  /** How many quotations ended so. */
  public int count(Outcome outcome) {
    return bySource.values().stream().mapToInt(each -> each.count(outcome)).sum();
  }
}
