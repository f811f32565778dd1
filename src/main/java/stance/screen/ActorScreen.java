package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.StandingTable;
import stance.document.Block;
import stance.document.Block.Heading;
import stance.document.Block.Item;
import stance.document.Block.Items;
import stance.document.Data;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.export.EntryData;
import stance.text.Role;
import stance.text.Styled;
import stance.words.BasisWords;
import stance.words.English;
import stance.words.Names;

/** One actor, whole: who it is, for whom it speaks, and every record, oldest first. */
public final class ActorScreen {

  private final Dossier dossier;
  private final StandingTable standings;
  private final Names names;
  private final RecordItems records;
  private final Actor actor;
  private final Asked asked;

  private ActorScreen(StandingTable standings, Actor actor, Asked asked) {
    this.asked = asked;
    this.standings = standings;
    this.dossier = standings.dossier();
    this.names = new Names(dossier);
    this.records = new RecordItems(names);
    this.actor = actor;
  }

  /** The sheet of {@code actor}, with the records that the basis of the standings admits. */
  public static Document of(StandingTable standings, Actor actor, Asked asked) {
    return new ActorScreen(standings, actor, asked).document();
  }

  /** The same as data, the schema {@code stance.actor/2}. */
  public static Data.Fields data(StandingTable standings, Actor actor) {
    ActorScreen sheet = new ActorScreen(standings, actor, Asked.NOTHING);
    return EntryData.of(actor)
        .first("schema", "stance.actor/2")
        .with("spokenForBy", Data.items(sheet.spokenForBy(), ActorScreen::spokesman))
        .with(
            "stances",
            Data.items(
                standings.admitted(actor),
                stance ->
                    EntryData.of(stance, sheet.names)
                        .with(
                            "publishedLater", new Data.Truth(standings.isPublishedLater(stance)))));
  }

  private static Data spokesman(Appointment appointment) {
    return Data.fields()
        .with("actor", appointment.speaker().id().text())
        .with("as", appointment.term().as().word())
        .with("from", appointment.term().from().map(Object::toString))
        .with("until", appointment.term().until().map(Object::toString));
  }

  private record Appointment(Actor speaker, TermOfOffice term) {}

  private List<Appointment> spokenForBy() {
    List<Appointment> appointments = new ArrayList<>();
    for (Actor other : dossier.actors()) {
      for (TermOfOffice term : other.speaksFor()) {
        if (term.speaksFor().equals(actor.id())) {
          appointments.add(new Appointment(other, term));
        }
      }
    }
    return appointments;
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of(actor.name(), Role.HEADING), Styled.of(actor.id().text(), Role.LITERAL)));
    actor.role().ifPresent(role -> document.addParagraph(Styled.of(role)));
    String country = actor.country().map(code -> ", " + code).orElse("");
    document.addParagraph(
        Styled.of(English.capitalized(actor.kind().word()) + country, Role.MUTED));
    if (!actor.also().isEmpty()) {
      document.addParagraph(Styled.of("Also known as " + English.and(actor.also())));
    }
    actor.weight().ifPresent(weight -> document.addParagraph(Styled.of("Weight: " + weight)));
    switch (actor.decides()) {
      case LATEST -> {}
      case MAJORITY ->
          document.addParagraph(Styled.of("Decides by a majority of those who speak for it"));
    }
    for (TermOfOffice term : actor.speaksFor()) {
      Actor body = dossier.actor(term.speaksFor());
      String name = body.name().equals(body.label()) ? "" : " (" + body.name() + ")";
      document.addParagraph(Styled.of("Speaks for " + body.called() + name + English.term(term)));
    }
    List<Appointment> speakers = spokenForBy();
    if (!speakers.isEmpty()) {
      document.addParagraph(Styled.of("Spoken for by"));
      document.add(
          Items.of(
              speakers.stream()
                  .map(a -> Styled.of(a.speaker().name() + English.term(a.term())))
                  .toList()));
    }
    BasisWords.asked(dossier, standings.basis())
        .forEach(said -> document.addParagraph(Styled.of(said)));
    List<Stance> admitted = standings.admitted(actor);
    document.addParagraph(
        Styled.of(
            count(admitted, speakers.isEmpty() ? "" : " of its own", !actor.stances().isEmpty())));
    addRecords(document, admitted);
    if (!speakers.isEmpty()) {
      document.startPart();
      document.addParagraph(
          Styled.of("Where it stands through those who speak for it: ", Role.MUTED)
              .plus(asked.ofOne("compare", actor.id()), Role.LITERAL));
    }
    return document.build();
  }

  /**
   * How much is on record.
   *
   * @param any whether there is anything, which the basis may leave out
   */
  private static String count(List<Stance> stances, String own, boolean any) {
    long questions = stances.stream().map(Stance::question).distinct().count();
    String period = Mentions.period(stances).map(p -> ", " + p).orElse("");
    return stances.isEmpty()
        ? "Nothing" + own + (any ? " that counts here." : " on record.")
        : English.count(stances.size(), "stance", "stances")
            + own
            + " on "
            + English.count((int) questions, "question", "questions")
            + period
            + ".";
  }

  private void addRecords(DocumentBuilder document, List<Stance> admitted) {
    Optional<String> topic = Optional.empty();
    for (Question question : dossier.questions()) {
      List<Stance> onIt =
          admitted.stream().filter(s -> s.question().equals(question.id())).toList();
      if (onIt.isEmpty()) {
        continue;
      }
      document.startPart();
      if (!question.topic().equals(topic)) {
        topic = question.topic();
        topic.ifPresent(text -> document.add(new Heading(Styled.of(text, Role.TOPIC))));
      }
      Items dated =
          new Items(
              onIt.stream()
                  .map(s -> records.dated(question, s, standings.isPublishedLater(s)))
                  .toList());
      Styled label = Styled.of(question.label(), Role.HEADING);
      document.add(new Items(List.of(new Item(label, List.of(dated)))));
    }
  }
}
