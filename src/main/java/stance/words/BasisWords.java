package stance.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Basis;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.text.SentenceEnd;

/** What a comparison rests on, in words. */
public final class BasisWords {

  private BasisWords() {}

  /**
   * "as of 9 November 2017", or "on record to 13 September 2019"; both where the record ends before
   * the day asked for, and before them "from 2018" where earlier words do not count.
   */
  public static String time(Dossier dossier, Basis basis) {
    List<String> said = new ArrayList<>();
    basis.from().ifPresent(date -> said.add("from " + English.date(date)));
    basis.asOf().ifPresent(date -> said.add("as of " + English.date(date)));
    Optional<PartialDate> latest = dossier.latestDate();
    if (latest.isEmpty()) {
      said.add("nothing on record");
    } else if (basis.asOf().isEmpty() || endsBefore(latest.get(), basis.asOf().get())) {
      said.add("on record to " + ending(latest.get()));
    }
    return String.join(", ", said);
  }

  /** "13 September 2019", or "the end of 2019": what is known to be of a year may be of its end. */
  private static String ending(PartialDate date) {
    String precisely = English.date(date);
    return date.precision() == PartialDate.Precision.DAY ? precisely : "the end of " + precisely;
  }

  /** What is asked for otherwise than by default, a sentence each; often nothing. */
  public static List<String> asked(Dossier dossier, Basis basis) {
    List<String> said = new ArrayList<>();
    if (basis.from().isPresent() || basis.asOf().isPresent()) {
      said.add(SentenceEnd.ended(English.capitalized(time(dossier, basis))));
    }
    said.addAll(restrictions(dossier, basis));
    return said;
  }

  private static boolean endsBefore(PartialDate record, PartialDate asked) {
    return record.lastDay().isBefore(asked.firstDay());
  }

  /** What else restricts or changes what is seen; often nothing. */
  public static List<String> restrictions(Dossier dossier, Basis basis) {
    List<String> said = new ArrayList<>();
    if (basis.weakest() != Evidence.INFERRED) {
      said.add(
          "Counting only stances that are "
              + English.or(
                  List.of(Evidence.values()).stream()
                      .filter(evidence -> evidence.compareTo(basis.weakest()) <= 0)
                      .map(Evidence::word)
                      .toList())
              + ".");
    }
    basis
        .assumed()
        .ifPresent(
            ids ->
                said.add(
                    ids.isEmpty()
                        ? "Assuming that no condition is met."
                        : "Assuming that "
                            + new Names(dossier).meanings(ids)
                            + ", and that no other condition is met."));
    return said;
  }
}
