package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.compare.coding.CodedStatement;
import stance.compare.coding.CodingAgreement;
import stance.compare.coding.Measure;
import stance.compare.coding.Unit;
import stance.compare.coding.Variable;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.words.Names;

/** Two codings against each other, as data and as a table. */
public final class CodingData {

  private static final String SCHEMA = "stance.agree/1";

  private final CodingAgreement agreement;
  private final Function<ActorRecord, Data> firstPlaces;
  private final Function<ActorRecord, Data> secondPlaces;

  private CodingData(
      CodingAgreement agreement,
      Function<ActorRecord, Data> firstPlaces,
      Function<ActorRecord, Data> secondPlaces) {
    this.agreement = agreement;
    this.firstPlaces = firstPlaces;
    this.secondPlaces = secondPlaces;
  }

  /**
   * The data of two codings.
   *
   * @param names what the user calls the two
   * @param firstPlaces where the first coder's records stand
   * @param secondPlaces where the second coder's do
   */
  public static Data of(
      CodingAgreement agreement,
      List<String> names,
      Function<ActorRecord, Data> firstPlaces,
      Function<ActorRecord, Data> secondPlaces) {
    CodingData data = new CodingData(agreement, firstPlaces, secondPlaces);
    return Data.fields()
        .with("schema", SCHEMA)
        .with("first", names.get(0))
        .with("second", names.get(1))
        .with(
            "units",
            Data.fields()
                .with("both", agreement.shared().size())
                .with("first", agreement.byFirstAlone())
                .with("second", agreement.bySecondAlone()))
        .with("statements", agreement.statements().size())
        .with("measures", Data.items(agreement.measures(), CodingData::measure))
        .with("disagreements", Data.items(agreement.disagreements(), data::disagreement))
        .with("onOtherQuestions", Data.items(agreement.onOtherQuestions(), data::statement));
  }

  private static Data measure(Measure measure) {
    return Data.fields()
        .with("variable", measure.variable().word())
        .with("metric", measure.metric().word())
        .with("scale", Data.texts(measure.scale()))
        .with("units", measure.units())
        .with("same", measure.same())
        .with("raw", measure.raw())
        .with("alpha", measure.alpha());
  }

  private Data disagreement(Unit unit) {
    List<String> variables = new ArrayList<>();
    for (Variable variable : List.of(Variable.ANSWER, Variable.CONDITIONS, Variable.EVIDENCE)) {
      if (unit.differsIn(variable)) {
        variables.add(variable.word());
      }
    }
    return Data.fields()
        .with("actor", unit.actor().text())
        .with("question", unit.question().text())
        .with("date", unit.date().toString())
        .with("variables", Data.texts(variables))
        .with("first", first(unit.first().orElseThrow()))
        .with("second", second(unit.second().orElseThrow()));
  }

  private Data statement(CodedStatement statement) {
    return Data.fields()
        .with("actor", statement.actor().text())
        .with("date", statement.date().toString())
        .with("first", Data.items(statement.first(), this::first))
        .with("second", Data.items(statement.second(), this::second));
  }

  private Data first(ActorRecord record) {
    return record(record, new Names(agreement.first()), firstPlaces);
  }

  private Data second(ActorRecord record) {
    return record(record, new Names(agreement.second()), secondPlaces);
  }

  private static Data record(ActorRecord record, Names names, Function<ActorRecord, Data> places) {
    return Data.fields()
        .with("place", places.apply(record))
        .with("record", EntryData.of(record.stance(), names));
  }

  /** A row for each unit that either coded, with the answers of both. */
  public static FlatTable table(CodingAgreement agreement) {
    List<List<String>> rows = new ArrayList<>();
    for (Unit unit : agreement.units()) {
      rows.add(
          List.of(
              unit.actor() + "/" + unit.question() + "/" + unit.date(),
              value(unit.first()),
              value(unit.second())));
    }
    return new FlatTable(List.of("unit", "coder1", "coder2"), rows);
  }

  /** "supports", "now later", "not contact-line", "undecided"; empty where it was not coded. */
  private static String value(Optional<ActorRecord> record) {
    if (record.isEmpty()) {
      return "";
    }
    Position position = record.get().stance().position();
    if (position.given().isEmpty()) {
      return position.state().word();
    }
    Answer answer = position.given().get();
    return answer.taken().isEmpty() ? "not " + joined(answer.ruledOut()) : joined(answer.taken());
  }

  private static String joined(List<Id> ids) {
    return String.join(" ", ids.stream().map(Id::text).toList());
  }
}
