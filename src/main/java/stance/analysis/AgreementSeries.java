package stance.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.Worded;

/**
 * The agreement of the same pairs year by year or topic by topic.
 *
 * @param matrix the pairs over everything, in the order in which they are shown
 * @param names the years or topics, in order
 * @param matrices the pairs of each, in the same order
 */
public record AgreementSeries(
    By by, AgreementMatrix matrix, List<String> names, List<AgreementMatrix> matrices) {

  /** What tells the figures of a pair apart. */
  public enum By implements Worded {
    /** Where both stood at the end of each year. */
    YEAR("year"),
    /** Over the questions of each topic. */
    TOPIC("topic");

    private final String word;

    By(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  public AgreementSeries {
    names = List.copyOf(names);
    matrices = List.copyOf(matrices);
  }

  /** The series of a matrix. */
  public static AgreementSeries of(AgreementMatrix matrix, By by) {
    Map<String, AgreementMatrix> each =
        switch (by) {
          case YEAR -> byYear(matrix);
          case TOPIC -> byTopic(matrix);
        };
    return new AgreementSeries(by, matrix, List.copyOf(each.keySet()), List.copyOf(each.values()));
  }

  private static Map<String, AgreementMatrix> byYear(AgreementMatrix matrix) {
    Dossier dossier = matrix.dossier();
    Basis basis = matrix.basis();
    Map<String, AgreementMatrix> each = new LinkedHashMap<>();
    Optional<PartialDate> last = basis.asOf().or(dossier::latestDate);
    Optional<LocalDate> first = firstDay(dossier, basis);
    if (last.isPresent() && first.isPresent()) {
      LocalDate end = last.get().lastDay();
      for (int year = first.get().getYear(); year <= end.getYear(); year++) {
        LocalDate day = LocalDate.of(year, 12, 31);
        PartialDate asOf = PartialDate.of(day.isAfter(end) ? end : day);
        each.put(
            Integer.toString(year),
            again(matrix, basis.withAsOf(Optional.of(asOf)), matrix.questions()));
      }
    }
    return each;
  }

  private static Optional<LocalDate> firstDay(Dossier dossier, Basis basis) {
    if (basis.from().isPresent()) {
      return basis.from().map(PartialDate::firstDay);
    }
    Optional<LocalDate> first = Optional.empty();
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        LocalDate day = stance.date().firstDay();
        first = first.isEmpty() || day.isBefore(first.get()) ? Optional.of(day) : first;
      }
    }
    return first;
  }

  private static Map<String, AgreementMatrix> byTopic(AgreementMatrix matrix) {
    Map<String, List<Question>> questions = new LinkedHashMap<>();
    for (Question question : matrix.questions()) {
      questions
          .computeIfAbsent(question.topic().orElse("other"), topic -> new ArrayList<>())
          .add(question);
    }
    Map<String, AgreementMatrix> each = new LinkedHashMap<>();
    questions.forEach((topic, of) -> each.put(topic, again(matrix, matrix.basis(), of)));
    return each;
  }

  private static AgreementMatrix again(
      AgreementMatrix matrix, Basis basis, List<Question> questions) {
    List<Id> actors = matrix.actors().stream().map(Actor::id).toList();
    return AgreementMatrix.of(
        new StandingTable(matrix.dossier(), basis), actors, questions, AgreementMatrix.Order.GIVEN);
  }
}
