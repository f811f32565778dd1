package stance.startup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stance.dossier.AcceptedWarning;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Background;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
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

/**
 * The packed form of each record, described once for both ways: a method writes the value that it
 * is given and returns it; or, while a dossier is unpacked, ignores what it is given and returns
 * the value that comes next. So what is read is what was written, in its order.
 */
final class PackedRecords {

  private static final Actor.Kind[] KINDS = Actor.Kind.values();
  private static final Actor.Decides[] DECIDES = Actor.Decides.values();
  private static final AnswerSpace.Type[] TYPES = AnswerSpace.Type.values();
  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final PartialDate.Precision[] PRECISIONS = PartialDate.Precision.values();
  private static final Position.State[] STATES = Position.State.values();
  private static final Question.About[] ABOUT = Question.About.values();
  private static final Source.Medium[] MEDIA = Source.Medium.values();
  private static final Source.Seen[] SEEN = Source.Seen.values();
  private static final TermOfOffice.Rank[] RANKS = TermOfOffice.Rank.values();

  private final PackedNumbers packed;
  private final boolean reads;

  private PackedRecords(PackedNumbers packed, boolean reads) {
    this.packed = packed;
    this.reads = reads;
  }

  /** Writes {@code dossier} behind what is in {@code packed}. */
  static void write(Dossier dossier, PackedNumbers packed) {
    new PackedRecords(packed, false).dossier(dossier);
  }

  /** Reads the dossier that comes next in {@code packed}. */
  static Dossier read(PackedNumbers packed) {
    return new PackedRecords(packed, true).dossier(Specimens.DOSSIER);
  }

  private Dossier dossier(Dossier it) {
    return new Dossier(
        text(it.title()),
        maybe(it.scope()),
        ids(it.defaultActors()),
        list(it.questions(), Specimens.QUESTION, this::question),
        list(it.conditions(), Specimens.CONDITION, this::condition),
        list(it.sources(), Specimens.SOURCE, this::source),
        list(it.actors(), Specimens.ACTOR, this::actor),
        maybe(it.background(), Specimens.BACKGROUND, this::background),
        list(it.dates(), Specimens.EVENT, this::event),
        texts(it.inText()),
        list(it.accepted(), Specimens.ACCEPTED, this::accepted));
  }

  private Question question(Question it) {
    return new Question(
        id(it.id()),
        text(it.label()),
        maybe(it.topic()),
        text(it.asks()),
        answers(it.answers()),
        flag(it.main()),
        maybe(it.inFavour()),
        maybe(it.against()),
        ids(it.proposedBy()),
        maybe(it.decidedBy()),
        texts(it.askedOf()),
        maybe(it.about(), ABOUT),
        maybe(it.caution()),
        list(it.implies(), Specimens.IMPLICATION, this::implication));
  }

  private AnswerSpace answers(AnswerSpace it) {
    return switch (constant(it.type(), TYPES)) {
      case SCALE -> new AnswerSpace.Scale(possible(it), flag(it.twoSided()), maybeId(it.shared()));
      case CHOICE -> new AnswerSpace.Choice(possible(it));
    };
  }

  private List<AnswerSpace.Possible> possible(AnswerSpace it) {
    return list(
        it.possible(),
        Specimens.POSSIBLE,
        one -> new AnswerSpace.Possible(id(one.id()), text(one.text())));
  }

  private Question.Implication implication(Question.Implication it) {
    return new Question.Implication(id(it.answer()), id(it.question()), id(it.implied()));
  }

  private Condition condition(Condition it) {
    return new Condition(
        id(it.id()),
        text(it.label()),
        text(it.means()),
        maybe(
            it.answer(),
            Specimens.NAMED_ANSWER,
            named -> new Condition.NamedAnswer(id(named.question()), id(named.answer()))),
        maybe(
            it.met(),
            Specimens.MET,
            met ->
                new Condition.Met(date(met.from()), maybeDate(met.until()), cited(met.sources()))),
        ids(it.holder()));
  }

  private Source source(Source it) {
    return new Source(
        id(it.id()),
        maybe(it.title()),
        maybe(it.author()),
        text(it.publisher()),
        maybeDate(it.published()),
        maybe(it.url()),
        text(it.language()),
        maybe(it.seen(), SEEN),
        maybe(it.archived()),
        maybe(it.medium(), MEDIA),
        maybe(it.note()));
  }

  private Actor actor(Actor it) {
    return new Actor(
        id(it.id()),
        text(it.name()),
        text(it.label()),
        constant(it.kind(), KINDS),
        maybe(it.role()),
        maybe(it.country()),
        texts(it.also()),
        maybe(it.inText()),
        flag(it.plural()),
        constant(it.decides(), DECIDES),
        maybe(it.weight()),
        list(it.speaksFor(), Specimens.TERM, this::term),
        list(it.stances(), Specimens.STANCE, this::stance));
  }

  private TermOfOffice term(TermOfOffice it) {
    return new TermOfOffice(
        id(it.speaksFor()), constant(it.as(), RANKS), maybeDate(it.from()), maybeDate(it.until()));
  }

  private Stance stance(Stance it) {
    return new Stance(
        id(it.question()),
        position(it.position()),
        date(it.date()),
        maybe(it.summary()),
        maybe(it.text()),
        maybe(
            it.quote(),
            Specimens.QUOTE,
            quote -> new Quote(text(quote.text()), flag(quote.translated()))),
        constant(it.evidence(), EVIDENCE),
        maybe(it.reportedBy()),
        maybeId(it.claimant()),
        maybe(it.voice()),
        cited(it.sources()),
        maybe(it.note()));
  }

  private Position position(Position it) {
    return switch (constant(it.state(), STATES)) {
      case STATED ->
          new Position.Stated(
              answer(it.given().orElse(Specimens.ANSWER)), conditions(it.conditions()));
      case UNDECIDED -> new Position.Undecided();
      case DECLINED -> new Position.Declined();
      case ABSENT -> new Position.Absent();
    };
  }

  private Answer answer(Answer it) {
    return switch (constant(it.type(), TYPES)) {
      case SCALE -> new Answer.Level(id(it.taken().get(0)));
      case CHOICE -> new Answer.Options(ids(it.taken()), ids(it.ruledOut()));
    };
  }

  private Conditions conditions(Conditions it) {
    return new Conditions(ids(it.required()), ids(it.excluded()));
  }

  private Background background(Background it) {
    return new Background(text(it.text()), cited(it.sources()));
  }

  private Event event(Event it) {
    return new Event(date(it.date()), text(it.event()), cited(it.sources()));
  }

  private AcceptedWarning accepted(AcceptedWarning it) {
    return new AcceptedWarning(text(it.rule()), ids(it.at()), text(it.because()));
  }

  private List<Citation> cited(List<Citation> it) {
    return list(
        it, Specimens.CITATION, one -> new Citation(id(one.source()), maybe(one.locator())));
  }

  private PartialDate date(PartialDate it) {
    LocalDate first = it.firstDay();
    return new PartialDate(
        LocalDate.of(
            number(first.getYear()), number(first.getMonthValue()), number(first.getDayOfMonth())),
        constant(it.precision(), PRECISIONS));
  }

  private Optional<PartialDate> maybeDate(Optional<PartialDate> it) {
    return flag(it.isPresent()) ? Optional.of(date(it.orElse(Specimens.DATE))) : Optional.empty();
  }

  private Map<String, String> texts(Map<String, String> it) {
    List<String> keys = texts(List.copyOf(it.keySet()));
    List<String> values = texts(List.copyOf(it.values()));
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return map;
  }

  private List<String> texts(List<String> it) {
    return list(it, "", this::text);
  }

  private List<Id> ids(List<Id> it) {
    int size = number(it.size());
    if (size == 0) {
      return List.of();
    }
    List<Id> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(id(reads ? Specimens.ID : it.get(i)));
    }
    return all;
  }

  /** A list; {@code specimen} stands for the values of one that is read. */
  private <T> List<T> list(List<T> it, T specimen, UnaryOperator<T> each) {
    int size = number(it.size());
    if (size == 0) {
      return List.of();
    }
    List<T> all = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      all.add(each.apply(reads ? specimen : it.get(i)));
    }
    return all;
  }

  private <T> Optional<T> maybe(Optional<T> it, T specimen, UnaryOperator<T> value) {
    return flag(it.isPresent()) ? Optional.of(value.apply(it.orElse(specimen))) : Optional.empty();
  }

  private Optional<String> maybe(Optional<String> it) {
    return flag(it.isPresent()) ? Optional.of(text(it.orElse(""))) : Optional.empty();
  }

  private Optional<Id> maybeId(Optional<Id> it) {
    return flag(it.isPresent()) ? Optional.of(id(it.orElse(Specimens.ID))) : Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> maybe(Optional<E> it, E[] constants) {
    return flag(it.isPresent())
        ? Optional.of(constant(it.orElse(constants[0]), constants))
        : Optional.empty();
  }

  private <E extends Enum<E>> E constant(E it, E[] constants) {
    return constants[number(it.ordinal())];
  }

  private boolean flag(boolean it) {
    return number(it ? 1 : 0) == 1;
  }

  private Id id(Id it) {
    return packed.id(it);
  }

  private String text(String it) {
    return packed.text(it);
  }

  private int number(int it) {
    return packed.number(it);
  }
}
