package stance.compare.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.ActorRecord;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Stance;

/**
 * Two codings of the same statements, one against the other.
 *
 * @param units all that either coded: by actor, then by question in the order of the dossier, then
 *     by date
 * @param statements the words that both coded, by actor, then as in the first coding
 */
public record CodingAgreement(
    Dossier first, Dossier second, List<Unit> units, List<CodedStatement> statements) {

  public CodingAgreement {
    units = List.copyOf(units);
    statements = List.copyOf(statements);
  }

  private record UnitKey(Id actor, Id question, PartialDate date) {

    static UnitKey of(ActorRecord record) {
      return new UnitKey(record.actor(), record.stance().question(), record.stance().date());
    }
  }

  private record StatementKey(Id actor, PartialDate date, String words) {

    static StatementKey of(ActorRecord record) {
      Stance stance = record.stance();
      String words =
          String.join(
              "\n",
              stance.summary().orElse(""),
              stance.quote().map(Quote::text).orElse(""),
              stance.text().orElse(""));
      return new StatementKey(record.actor(), stance.date(), String.join(" ", words.split("\\s+")));
    }
  }

  /** The two codings, whose questions must be the same, against each other. */
  public static CodingAgreement of(Dossier first, Dossier second) {
    return new CodingAgreement(first, second, units(first, second), statements(first, second));
  }

  private static List<Unit> units(Dossier first, Dossier second) {
    Map<UnitKey, Unit> units = new LinkedHashMap<>();
    for (ActorRecord record : ActorRecord.of(first)) {
      units.put(UnitKey.of(record), unit(record, Optional.of(record), Optional.empty()));
    }
    for (ActorRecord record : ActorRecord.of(second)) {
      units.merge(
          UnitKey.of(record),
          unit(record, Optional.empty(), Optional.of(record)),
          (one, other) -> unit(record, one.first(), other.second()));
    }
    List<Id> questions = first.questions().stream().map(Question::id).toList();
    return units.values().stream()
        .sorted(
            Comparator.comparing(Unit::actor)
                .thenComparing(unit -> questions.indexOf(unit.question()))
                .thenComparing(Unit::date))
        .toList();
  }

  private static Unit unit(
      ActorRecord record, Optional<ActorRecord> first, Optional<ActorRecord> second) {
    Stance stance = record.stance();
    return new Unit(record.actor(), stance.question(), stance.date(), first, second);
  }

  private static List<CodedStatement> statements(Dossier first, Dossier second) {
    Map<StatementKey, List<ActorRecord>> others = byWords(second);
    List<CodedStatement> statements = new ArrayList<>();
    byWords(first)
        .forEach(
            (key, records) -> {
              if (others.containsKey(key)) {
                statements.add(
                    new CodedStatement(
                        key.actor(), key.date(), records, others.getOrDefault(key, List.of())));
              }
            });
    return statements;
  }

  private static Map<StatementKey, List<ActorRecord>> byWords(Dossier dossier) {
    Map<StatementKey, List<ActorRecord>> byWords = new LinkedHashMap<>();
    for (ActorRecord record : ActorRecord.of(dossier)) {
      byWords.computeIfAbsent(StatementKey.of(record), key -> new ArrayList<>()).add(record);
    }
    return byWords;
  }

  /** The units that both coded. */
  public List<Unit> shared() {
    return units.stream().filter(Unit::isShared).toList();
  }

  /** How many units only the first coded. */
  public int byFirstAlone() {
    return (int) units.stream().filter(unit -> unit.second().isEmpty()).count();
  }

  /** How many units only the second coded. */
  public int bySecondAlone() {
    return (int) units.stream().filter(unit -> unit.first().isEmpty()).count();
  }

  /** The units that both coded, and not in the same way. */
  public List<Unit> disagreements() {
    return units.stream().filter(Unit::isDisputed).toList();
  }

  /** The statements in which the two found stances on other questions. */
  public List<CodedStatement> onOtherQuestions() {
    return statements.stream().filter(CodedStatement::isOnOtherQuestions).toList();
  }

  /**
   * How far they agree: on answers, then on those of each scale, on questions and answers together,
   * on conditions and on evidence.
   */
  public List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    measures.add(nominal(Variable.ANSWER));
    measures.addAll(ordinal());
    measures.add(
        Measure.nominal(
            Variable.QUESTION_AND_ANSWER,
            statements.stream()
                .map(
                    statement ->
                        new Measure.Pair(
                            CodedStatement.value(statement.first()),
                            CodedStatement.value(statement.second())))
                .toList()));
    measures.add(nominal(Variable.CONDITIONS));
    measures.add(nominal(Variable.EVIDENCE));
    return measures;
  }

  private Measure nominal(Variable variable) {
    List<Measure.Pair> pairs = new ArrayList<>();
    for (Unit unit : shared()) {
      Optional<Object> one = Unit.value(variable, unit.first().orElseThrow());
      Optional<Object> other = Unit.value(variable, unit.second().orElseThrow());
      if (one.isPresent() && other.isPresent()) {
        pairs.add(new Measure.Pair(one.get(), other.get()));
      }
    }
    return Measure.nominal(variable, pairs);
  }

  /** A measure for each scale, of the levels that both gave. */
  private List<Measure> ordinal() {
    Map<List<Id>, List<List<Integer>>> byScale = new LinkedHashMap<>();
    for (Question question : first.questions()) {
      if (question.answers().type() == AnswerSpace.Type.SCALE) {
        for (Unit unit : shared()) {
          List<Integer> levels = new ArrayList<>();
          if (unit.question().equals(question.id())) {
            unit.first().flatMap(record -> level(question, record)).ifPresent(levels::add);
            unit.second().flatMap(record -> level(question, record)).ifPresent(levels::add);
          }
          if (levels.size() == 2) {
            List<Id> scale =
                question.answers().possible().stream().map(AnswerSpace.Possible::id).toList();
            byScale.computeIfAbsent(scale, key -> new ArrayList<>()).add(levels);
          }
        }
      }
    }
    return byScale.entrySet().stream()
        .map(each -> Measure.ordinal(Variable.ANSWER, each.getKey(), each.getValue()))
        .toList();
  }

  private static Optional<Integer> level(Question question, ActorRecord record) {
    return record
        .stance()
        .position()
        .given()
        .flatMap(answer -> question.answers().positionOf(answer.taken().get(0)));
  }
}
