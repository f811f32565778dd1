package stance.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.export.tables.Column;
import stance.intake.CsvTable.Row;
import stance.problem.Route;

/** Of which cell of which table something in the files of a dossier was made. */
final class RouteToCell {

  private final GivenTables tables;
  private final Dossier dossier;

  /**
   * @param tables in order
   * @param dossier what was made of them
   */
  RouteToCell(GivenTables tables, Dossier dossier) {
    this.tables = tables;
    this.dossier = dossier;
  }

  /** The cell, or the row; nothing if there is none. */
  Optional<Spot> of(Route route) {
    List<String> steps = new ArrayList<>();
    for (Route.Step step : route.steps()) {
      steps.add(
          step instanceof Route.Step.Key key
              ? key.name()
              : Integer.toString(((Route.Step.Index) step).index()));
    }
    if (route.file().equals("dossier.yaml")) {
      return ofDossier(steps);
    }
    if (route.file().equals("sources.yaml")) {
      return at(steps, 0)
          .map(place -> dossier.sources().get(Integer.parseInt(place)).id())
          .flatMap(id -> cell("sources", "id", id.text(), at(steps, 1)));
    }
    String file = route.file();
    return ofActor(
        dossier.actor(
            new Id(file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length()))),
        steps);
  }

  private Optional<Spot> ofDossier(List<String> steps) {
    Optional<String> key = at(steps, 0);
    Optional<String> place = at(steps, 1);
    Optional<Spot> whole =
        tables.get("dossier").rows().stream().findFirst().flatMap(row -> cell("dossier", row, key));
    if (key.isEmpty() || place.isEmpty()) {
      return whole;
    }
    return switch (key.get()) {
      case "compare" -> cell("compared", "position", place.get(), Optional.of("actor"));
      case "scales" -> cell("questions", "scale", place.get(), Optional.of("scale"));
      case "questions" -> ofQuestion(dossier.questions().get(Integer.parseInt(place.get())), steps);
      case "conditions" -> {
        String id = dossier.conditions().get(Integer.parseInt(place.get())).id().text();
        yield switch (at(steps, 2).orElse("")) {
          case "met" -> cell("conditions", "id", id, at(steps, 3).map(each -> "met_" + each));
          case "holder" ->
              part("condition_holders", "condition", id, at(steps, 3), "actor")
                  .or(() -> cell("conditions", "id", id, Optional.empty()));
          default -> cell("conditions", "id", id, at(steps, 2));
        };
      }
      case "background-sources" ->
          cell("background_citations", "position", place.get(), Optional.of("source"));
      case "dates" ->
          part("date_citations", "date", place.get(), at(steps, 3), "source")
              .or(() -> cell("dates", "position", place.get(), at(steps, 2)));
      case "in-text" -> cell("publishers", "publisher", place.get(), Optional.of("in_text"));
      case "accepted" ->
          part("accepted_at", "accepted", place.get(), at(steps, 3), "id")
              .or(() -> cell("accepted", "position", place.get(), at(steps, 2)));
      default -> whole;
    };
  }

  private Optional<Spot> ofQuestion(Question question, List<String> steps) {
    String id = question.id().text();
    Optional<String> key = at(steps, 2);
    Optional<String> place = at(steps, 3);
    Optional<Spot> part =
        switch (key.orElse("")) {
          case "levels", "options" -> place.flatMap(answer -> answer(id, answer));
          case "proposed-by" -> part("question_proposers", "question", id, place, "actor");
          case "asked-of" -> part("question_countries", "question", id, place, "country");
          case "implies" -> part("implications", "question", id, Optional.of("0"), "answer");
          default -> Optional.empty();
        };
    return part.or(
        () -> cell("questions", "id", id, key.map(k -> k.equals("levels") ? "scale" : k)));
  }

  private Optional<Spot> answer(String question, String answer) {
    GivenTable table = tables.get("answers");
    return table.where(List.of("question", "answer"), List.of(question, answer)).stream()
        .findFirst()
        .map(row -> Spot.cell(table.name(), row.line(), "text"));
  }

  private Optional<Spot> ofActor(Actor actor, List<String> steps) {
    String id = actor.id().text();
    Optional<String> key = at(steps, 0);
    Optional<String> place = at(steps, 1);
    Optional<Spot> part =
        switch (key.orElse("")) {
          case "speaks-for" ->
              part("terms", "speaker", id, place.or(() -> Optional.of("0")), "actor");
          case "also" -> part("actor_names", "actor", id, place, "name");
          case "stances" ->
              place.flatMap(
                  index -> ofStance(actor, actor.stances().get(Integer.parseInt(index)), steps));
          default -> Optional.empty();
        };
    return part.or(() -> cell("actors", "id", id, key));
  }

  private Optional<Spot> ofStance(Actor actor, Stance stance, List<String> steps) {
    String id = actor.id() + "/" + stance.question() + "/" + stance.date();
    Optional<String> key = at(steps, 2);
    Optional<String> place = at(steps, 3);
    Optional<Spot> part =
        switch (key.orElse("")) {
          case "sources" -> part("citations", "stance", id, place, "source");
          case "if", "unless" -> condition(id, key.get(), place.orElse("0"));
          default -> Optional.empty();
        };
    return part.or(() -> cell("stances", "id", id, key.map(k -> k.equals("stance") ? "state" : k)));
  }

  private Optional<Spot> condition(String stance, String role, String position) {
    GivenTable table = tables.get("stance_conditions");
    return table
        .where(List.of("stance", "role", "position"), List.of(stance, role, position))
        .stream()
        .findFirst()
        .map(row -> Spot.cell(table.name(), row.line(), "condition"));
  }

  /** The cell of one in a list of things that belong to an owner. */
  private Optional<Spot> part(
      String name, String owner, String id, Optional<String> position, String column) {
    GivenTable table = tables.get(name);
    return position
        .flatMap(
            place ->
                table.where(List.of(owner, "position"), List.of(id, place)).stream().findFirst())
        .map(row -> Spot.cell(name, row.line(), column));
  }

  private Optional<Spot> cell(String name, String by, String text, Optional<String> key) {
    return tables.get(name).where(List.of(by), List.of(text)).stream()
        .findFirst()
        .flatMap(row -> cell(name, row, key));
  }

  /** The cell of the column that a key of the files became; the row if it became none. */
  private Optional<Spot> cell(String name, Row row, Optional<String> key) {
    List<String> columns = tables.get(name).form().columns().stream().map(Column::name).toList();
    return Optional.of(
        key.map(word -> word.replace('-', '_'))
            .filter(columns::contains)
            .map(column -> Spot.cell(name, row.line(), column))
            .orElse(Spot.row(name, row.line())));
  }

  private static Optional<String> at(List<String> steps, int index) {
    return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }
}
