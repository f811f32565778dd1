package stance.words;

import java.util.ArrayList;
import java.util.List;
import stance.compare.Basis;
import stance.dossier.Dossier;
import stance.dossier.Evidence;

/** What a comparison rests on, in words. */
public final class BasisWords {

  private BasisWords() {}

  /** "as of 9 November 2017", or "on record to 13 September 2019". */
  public static String time(Dossier dossier, Basis basis) {
    return basis
        .asOf()
        .map(date -> "as of " + English.date(date))
        .or(() -> dossier.latestDate().map(date -> "on record to " + English.date(date)))
        .orElse("nothing on record");
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
