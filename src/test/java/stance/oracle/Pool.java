package stance.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/** The records that count for an actor on a question on a day. */
record Pool(List<Said> records, boolean carriedOver) {

  /**
   * All records of the speakers of a body: "of each, the records whose date overlaps its term
   * count".
   */
  static List<Said> counting(
      Dossier dossier, List<Office> offices, Question question, Predicate<Stance> kept) {
    List<Said> counting = new ArrayList<>();
    for (Id speaker : offices.stream().map(Office::speaker).distinct().sorted().toList()) {
      List<Stance> stances = dossier.actor(speaker).stances();
      for (int line = 0; line < stances.size(); line++) {
        Stance stance = stances.get(line);
        if (stance.question().equals(question.id())
            && kept.test(stance)
            && offices.stream()
                .anyMatch(o -> o.speaker().equals(speaker) && o.overlaps(stance.date()))) {
          counting.add(new Said(speaker, line, stance));
        }
      }
    }
    return counting;
  }

  /**
   * "Where a head of G is in office on the as-of day: all records that overlap that head's term,
   * also of speakers who have left since. Where these are none: all others, and the stance is
   * carried over. Where G has no head on that day: the records of the speakers whose term covers
   * it; where these have none, those of all others, carried over too."
   */
  static Pool of(List<Said> counting, List<Office> offices, LocalDate day) {
    Optional<Office> head = Office.head(offices, day);
    List<Said> first =
        counting.stream()
            .filter(
                said ->
                    head.map(office -> office.overlaps(said.stance().date()))
                        .orElse(
                            offices.stream()
                                .anyMatch(
                                    office ->
                                        office.speaker().equals(said.speaker())
                                            && office.covers(day))))
            .toList();
    return first.isEmpty() ? new Pool(counting, !counting.isEmpty()) : new Pool(first, false);
  }
}
