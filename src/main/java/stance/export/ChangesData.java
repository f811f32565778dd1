package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Change;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.words.AnswerWords;
import stance.words.Names;

/** Who moved, as data and as a table. */
public final class ChangesData {

  private static final String SCHEMA = "stance.changes/1";

  private static final List<String> OF_A_STANDING =
      List.of("state", "answer", "rejects", "text", "if", "unless", "via", "date", "sources");

  private final Names names;

  private ChangesData(Dossier dossier) {
    this.names = new Names(dossier);
  }

  /** The changes as data, in their order. */
  public static Data of(Dossier dossier, List<Change> changes) {
    ChangesData data = new ChangesData(dossier);
    return Data.fields()
        .with("schema", SCHEMA)
        .with("dossier", dossier.title())
        .with("changes", Data.items(changes, data::change));
  }

  private Data change(Change change) {
    return Data.fields()
        .with("actor", change.actor().text())
        .with("question", change.question().id().text())
        .with("kind", change.kind().word())
        .with("date", change.date().toString())
        .with("from", Data.orNothing(change.from().map(from -> standing(change.actor(), from))))
        .with("to", standing(change.actor(), change.to()));
  }

  /** An entry as a comparison has it, without the actor, who is the same before and after. */
  private Data standing(Id actor, Standing standing) {
    Data.Fields entry = new StandingData(names).of(actor, standing);
    return new Data.Fields(entry.fields().subList(1, entry.fields().size()));
  }

  /** A row for each change, with what was and what is. */
  public static FlatTable table(Dossier dossier, List<Change> changes) {
    ChangesData data = new ChangesData(dossier);
    List<String> header =
        new ArrayList<>(List.of("actor", "name", "question", "label", "kind", "date"));
    OF_A_STANDING.forEach(column -> header.add("from_" + column));
    OF_A_STANDING.forEach(column -> header.add("to_" + column));
    return new FlatTable(header, changes.stream().map(data::row).toList());
  }

  private List<String> row(Change change) {
    List<String> row =
        new ArrayList<>(
            List.of(
                change.actor().text(),
                names.dossier().actor(change.actor()).name(),
                change.question().id().text(),
                change.question().label(),
                change.kind().word(),
                change.date().toString()));
    row.addAll(cells(change, change.from()));
    row.addAll(cells(change, Optional.of(change.to())));
    return row;
  }

  private List<String> cells(Change change, Optional<Standing> standing) {
    Optional<Spoken> spoken = standing.flatMap(Standing::spoken);
    if (spoken.isEmpty()) {
      List<String> cells = new ArrayList<>(List.of(standing.map(s -> s.state().word()).orElse("")));
      while (cells.size() < OF_A_STANDING.size()) {
        cells.add("");
      }
      return cells;
    }
    Spoken word = spoken.get();
    Optional<Answer> given = word.given();
    boolean isOther = word.count().isEmpty() && !word.speaker().equals(change.actor());
    return List.of(
        word.state().word(),
        joined(given.map(Answer::taken).orElse(List.of())),
        joined(given.map(Answer::ruledOut).orElse(List.of())),
        given.map(answer -> AnswerWords.of(change.question(), answer)).orElse(""),
        joined(word.terms().required()),
        joined(word.terms().excluded()),
        isOther ? word.speaker().text() : "",
        word.stance().date().toString(),
        String.join("; ", word.stance().sources().stream().map(Citation::inBrief).toList()));
  }

  private static String joined(List<Id> ids) {
    return String.join(" ", ids.stream().map(Id::text).toList());
  }
}
