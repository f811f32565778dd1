package stance.startup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AcceptedWarning;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Background;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Event;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/** What stands in for each record while one is read, so that there is something to ask. */
final class Specimens {

  static final Id ID = new Id("any");
  static final PartialDate DATE = PartialDate.of(LocalDate.EPOCH);
  static final Answer ANSWER = new Answer.Level(ID);
  static final AnswerSpace.Possible POSSIBLE = new AnswerSpace.Possible(ID, "");
  static final Citation CITATION = new Citation(ID, Optional.empty());
  static final Quote QUOTE = new Quote("", false);
  static final Background BACKGROUND = new Background("", List.of());
  static final Event EVENT = new Event(DATE, "", List.of());
  static final AcceptedWarning ACCEPTED = new AcceptedWarning("", List.of(), "");
  static final TermOfOffice TERM = new TermOfOffice(ID, Optional.empty(), Optional.empty());
  static final Question.Implication IMPLICATION = new Question.Implication(ID, ID, ID);
  static final Condition.NamedAnswer NAMED_ANSWER = new Condition.NamedAnswer(ID, ID);
  static final Condition.Met MET = new Condition.Met(DATE, Optional.empty(), List.of());
  static final Condition CONDITION = new Condition(ID, "", "", Optional.empty());
  static final Question QUESTION =
      new Question(ID, "", Optional.empty(), "", AnswerSpace.Scale.OPPOSES_TO_SUPPORTS);
  static final Source SOURCE =
      new Source(
          ID,
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty());
  static final Stance STANCE =
      new Stance(
          ID,
          new Position.Undecided(),
          DATE,
          "",
          Optional.empty(),
          Evidence.DIRECT,
          Optional.empty(),
          List.of(),
          Optional.empty());
  static final Actor ACTOR =
      new Actor(
          ID, "", "", Actor.Kind.PERSON, Optional.empty(), Optional.empty(), List.of(), List.of());
  static final Dossier DOSSIER =
      new Dossier(
          "",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Map.of(),
          List.of());

  private Specimens() {}
}
