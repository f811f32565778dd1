package stance.export;

import java.util.List;
import java.util.Optional;
import stance.compare.Count;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.document.Data;
import stance.dossier.Answer;
import stance.dossier.Id;
import stance.dossier.Quote;
import stance.dossier.Stance;
import stance.words.Names;

/** Where an actor stands on a question, as data: an entry of {@code stances} in a comparison. */
public final class StandingData {

  private final Names names;

  /** Entries for actors and sources of these names. */
  public StandingData(Names names) {
    this.names = names;
  }

  /** The entry of {@code actor}. */
  public Data.Fields of(Id actor, Standing standing) {
    Data.Fields start =
        Data.fields().with("actor", actor.text()).with("state", standing.state().word());
    return switch (standing.state()) {
      case STATED, UNDECIDED, DECLINED, ABSENT, WITHHELD ->
          spoken(start, actor, standing.spoken().orElseThrow());
      case DIVIDED ->
          start
              .with("carriedOver", standing.divided().orElseThrow().carriedOver())
              .with("speakers", Data.items(standing.words(), word -> of(word.speaker(), word)));
      case NONE -> start.with("filtered", standing.isFiltered());
    };
  }

  private Data.Fields spoken(Data.Fields start, Id actor, Spoken spoken) {
    Statement statement = spoken.statement();
    Stance stance = statement.stance();
    Optional<Count> count = spoken.count();
    Data.Fields entry =
        start
            .with("answer", Data.texts(spoken.given().map(Answer::taken).orElse(List.of())))
            .with("rejects", Data.texts(spoken.given().map(Answer::ruledOut).orElse(List.of())))
            .with("if", Data.texts(spoken.terms().required()))
            .with("unless", Data.texts(spoken.terms().excluded()))
            .with("date", stance.date().toString())
            .with("evidence", stance.evidence().word())
            .with("reportedBy", names.reportedBy(stance));
    entry = count.isPresent() ? entry.with("count", count(count.get())) : entry;
    entry =
        entry
            .with(
                "via",
                Optional.of(spoken.speaker())
                    .filter(id -> count.isEmpty() && !id.equals(actor))
                    .map(Id::text))
            .with("carriedOver", statement.carriedOver().isPresent())
            .with("publishedLater", statement.publishedLater())
            .with("laterClaim", Data.orNothing(statement.laterClaim().map(this::laterClaim)))
            .with("summary", stance.summary())
            .with("quote", stance.quote().map(Quote::text))
            .with("note", stance.note())
            .with("sources", Data.items(stance.sources(), EntryData::citation));
    return EntryData.withFurtherKeys(entry, stance);
  }

  private static Data count(Count count) {
    return Data.fields().with("stated", count.stated()).with("same", count.same());
  }

  private Data laterClaim(Statement.LaterClaim claim) {
    Stance stance = claim.stance();
    Optional<Answer> answer = stance.position().given();
    return Data.fields()
        .with("actor", claim.speaker().text())
        .with("date", stance.date().toString())
        .with("evidence", stance.evidence().word())
        .with("reportedBy", names.reportedBy(stance))
        .with("answer", Data.texts(answer.map(Answer::taken).orElse(List.of())))
        .with("rejects", Data.texts(answer.map(Answer::ruledOut).orElse(List.of())));
  }
}
