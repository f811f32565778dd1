package stance.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Forbidden;
import stance.analysis.Ground;
import stance.analysis.Ground.Matter;
import stance.analysis.Landing;
import stance.analysis.Moves;
import stance.analysis.Moves.Move;
import stance.compare.Basis;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;

/** Where a group could meet, as data: the schema {@code stance.ground/1}. */
public final class GroundData {

  private GroundData() {}

  /** The whole of it. */
  public static Data of(Ground ground) {
    Basis basis = ground.comparison().basis();
    return Data.fields()
        .with("schema", "stance.ground/1")
        .with("dossier", ground.comparison().dossier().title())
        .with("from", basis.from().map(PartialDate::toString))
        .with("asOf", basis.asOf().map(PartialDate::toString))
        .with("evidence", basis.weakest().word())
        .with("assume", Data.texts(basis.assumed().orElse(List.of())))
        .with("actors", Data.items(ground.comparison().actors(), ComparisonData::actor))
        .with("questions", Data.items(ground.matters(), GroundData::matter));
  }

  private static Data matter(Matter matter) {
    return Data.fields()
        .with("id", matter.finding().question().id().text())
        .with("flag", matter.finding().flag().word())
        .with("stated", matter.finding().stated())
        .with(
            "answers",
            Data.items(
                matter.landings(), landing -> landing(landing, matter.finding().question().id())))
        .with("fewest", fewest(matter.moves()))
        .with("exhaustive", matter.moves().map(Moves::exhaustive).orElse(true))
        .with(
            "moves",
            Data.items(matter.moves().map(Moves::smallest).orElse(List.of()), GroundData::move));
  }

  private static Data fewest(Optional<Moves> moves) {
    return moves.<Data>map(some -> new Data.Whole(some.fewest())).orElseGet(Data.Nothing::new);
  }

  private static Data landing(Landing landing, Id question) {
    return Data.fields()
        .with("id", landing.answer().id().text())
        .with("givenBy", held(landing.givenBy()))
        .with("ruledOutBy", held(landing.ruledOutBy()))
        .with("givenInPartBy", Data.texts(landing.givenInPartBy()))
        .with("ruledOutInPartBy", Data.texts(landing.ruledOutInPartBy()))
        .with("forbidden", GapData.forbidden(landing.forbidden(), question));
  }

  private static Data held(Map<Id, Conditions> actors) {
    return Data.items(List.copyOf(actors.entrySet()), GroundData::held);
  }

  private static Data held(Map.Entry<Id, Conditions> held) {
    return Data.fields()
        .with("actor", held.getKey().text())
        .with("if", Data.texts(held.getValue().required()))
        .with("unless", Data.texts(held.getValue().excluded()));
  }

  private static Data move(Move move) {
    Optional<Answer> answer = move.position().map(Position.Stated::answer);
    Conditions terms = move.position().map(Position.Stated::conditions).orElse(Conditions.NONE);
    return Data.fields()
        .with("actors", Data.texts(move.actors()))
        .with("onTermsAlone", Data.texts(List.copyOf(move.onTermsAlone())))
        .with("answer", Data.texts(answer.map(Answer::taken).orElse(List.of())))
        .with("rejects", Data.texts(answer.map(Answer::ruledOut).orElse(List.of())))
        .with("if", Data.texts(terms.required()))
        .with("unless", Data.texts(terms.excluded()));
  }

  /** A row for each answer of each question. */
  public static FlatTable table(Ground ground) {
    List<List<String>> rows = new ArrayList<>();
    for (Matter matter : ground.matters()) {
      for (Landing landing : matter.landings()) {
        rows.add(
            List.of(
                matter.finding().question().id().text(),
                matter.finding().question().label(),
                matter.finding().flag().word(),
                landing.answer().id().text(),
                landing.answer().text(),
                joined(landing.givenBy().keySet()),
                joined(landing.ruledOutBy().keySet()),
                joined(landing.givenInPartBy()),
                joined(landing.ruledOutInPartBy()),
                joined(landing.forbidden().stream().map(Forbidden::condition).distinct().toList()),
                matter.moves().map(moves -> Integer.toString(moves.fewest())).orElse("")));
      }
    }
    return new FlatTable(
        List.of(
            "question",
            "label",
            "flag",
            "answer",
            "text",
            "given_by",
            "ruled_out_by",
            "given_in_part_by",
            "ruled_out_in_part_by",
            "forbidden",
            "fewest"),
        rows);
  }

  private static String joined(Collection<Id> ids) {
    return String.join(" ", ids.stream().map(Id::text).toList());
  }
}
