package stance.note;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.compare.Lapse;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.Claim;
import stance.note.words.Claim.CarriedOver;
import stance.note.words.Claim.Counted;
import stance.note.words.Claim.Known;
import stance.note.words.Claim.Manner;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Quotation;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.Provisos;
import stance.words.Names;

/**
 * Records as values of sentences: who said what, for whom, when, how it is known, and where that
 * can be read. A claim cites the first source of its record, which bears it best.
 */
public final class Speaking {

  private final Dossier dossier;
  private final References references;
  private final Optional<PartialDate> commonDate;
  private final Optional<PartialDate> day;
  private final List<Id> assumed;
  private final Set<Id> toldByLabel = new TreeSet<>();

  /**
   * @param commonDate the date that the note says once for all claims without one
   * @param day the day of the note, whose year goes without saying
   * @param assumed the conditions taken to be met, where a world is assumed
   */
  Speaking(
      Dossier dossier,
      References references,
      Optional<PartialDate> commonDate,
      Optional<PartialDate> day,
      List<Id> assumed) {
    this.dossier = dossier;
    this.references = references;
    this.commonDate = commonDate;
    this.day = day;
    this.assumed = List.copyOf(assumed);
  }

  /** An actor as a sentence names it. */
  public Subject subject(Id id) {
    Actor actor = dossier.actor(id);
    return new Subject(actor.inText().orElseGet(() -> dossier.label(id)), actor.plural());
  }

  public List<Subject> subjects(List<Id> actors) {
    return actors.stream().map(this::subject).toList();
  }

  /** An actor with the proof of where it stands. */
  public Mention mention(Id actor, Spoken spoken) {
    return mention(actor, manner(actor, spoken), spoken.stance(), true);
  }

  /** One record by itself. */
  public Mention mention(Id speaker, Stance stance) {
    return mention(speaker, Manner.ITSELF, stance, true);
  }

  /** One of those between whom a body is divided. */
  Mention mentionOfSpeaker(Spoken word) {
    Manner manner = isAssumed(word) ? Manner.ITSELF.onAssumedTerms() : Manner.ITSELF;
    return mention(word.speaker(), manner, word.stance(), true);
  }

  /** On which terms an answer holds that the world has not met. */
  Provisos openTerms(Spoken spoken) {
    return provisos(spoken.openTerms(), Lapse.NONE);
  }

  /** The same without its words: for a list in which they were quoted before. */
  public Mention withoutWords(Id actor, Spoken spoken) {
    return mention(actor, manner(actor, spoken), spoken.stance(), false);
  }

  /**
   * An actor with no more than the year, how it is known and whether it is carried over.
   *
   * @param proved whether with the proof
   */
  Mention inBrief(Id actor, Spoken spoken, boolean proved) {
    Stance stance = spoken.stance();
    return new Mention(
        subject(actor),
        spokenFor(actor, spoken).carriedOverAlone(),
        Optional.empty(),
        year(stance),
        known(stance),
        Optional.empty(),
        proved ? cite(stance) : "");
  }

  /** When it was said, where that is another year than that of the note. */
  private Optional<Integer> year(Stance stance) {
    int year = stance.date().firstDay().getYear();
    return Optional.of(year)
        .filter(said -> day.map(d -> d.lastDay().getYear() != said).orElse(true));
  }

  private Mention mention(Id actor, Manner manner, Stance stance, boolean withWords) {
    PartialDate date = stance.date();
    return new Mention(
        subject(actor),
        manner,
        Optional.of(date).filter(said -> !commonDate.equals(Optional.of(said))),
        year(stance),
        known(stance),
        stance
            .quote()
            .filter(quote -> withWords)
            .map(quote -> new Quotation(quote.text(), quote.translated())),
        cite(stance));
  }

  private Manner manner(Id actor, Spoken spoken) {
    Manner manner = spokenFor(actor, spoken);
    return isAssumed(spoken) ? manner.onAssumedTerms() : manner;
  }

  /** Whether an answer holds only on terms that are assumed. */
  static boolean isAssumed(Spoken spoken) {
    return spoken.state() == Standing.State.STATED
        && spoken.terms().isEmpty()
        && !spoken.stance().position().conditions().isEmpty();
  }

  private Manner spokenFor(Id actor, Spoken spoken) {
    Statement statement = spoken.statement();
    if (spoken.count().isPresent()) {
      Counted count = new Counted(spoken.count().get().same(), spoken.count().get().stated());
      return new Manner(
          Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.of(count));
    }
    boolean itself = statement.speaker().equals(actor);
    Optional<CarriedOver> carried =
        statement
            .carriedOver()
            .map(
                over ->
                    new CarriedOver(
                        over.under()
                            .filter(head -> !head.equals(statement.speaker()))
                            .map(this::subject)));
    return new Manner(
        Optional.of(statement.speaker()).filter(speaker -> !itself).map(this::subject),
        !itself && !statement.inOffice(),
        itself ? statement.stance().voice() : Optional.empty(),
        carried,
        Optional.empty());
  }

  /** What a record says. */
  public Said said(Question question, Position position) {
    return switch (position.state()) {
      case STATED ->
          AnswersAsSaid.of(
              question,
              position.given().orElseThrow(),
              provisos(position.conditions(), Lapse.NONE));
      case UNDECIDED -> new Claim.Undecided();
      case DECLINED -> new Claim.Declined();
      case ABSENT -> new Claim.Absent();
    };
  }

  /** What a standing says, on the terms that it still has. */
  public Said said(Question question, Spoken spoken) {
    if (spoken.given().isEmpty()) {
      return said(question, spoken.stance().position());
    }
    return AnswersAsSaid.of(
        question, spoken.given().get(), provisos(spoken.terms(), spoken.lapse()));
  }

  /** What it is to give an answer on these conditions, each by its label. */
  Said saidInBrief(Question question, Answer answer, Conditions conditions) {
    return AnswersAsSaid.of(
        question,
        answer,
        new Provisos(labels(conditions.required()), labels(conditions.excluded())));
  }

  /** The conditions that were told by their labels. */
  Set<Id> toldByLabel() {
    return Collections.unmodifiableSet(toldByLabel);
  }

  /** Conditions by their labels, which a note so rests on. */
  List<String> labels(List<Id> conditions) {
    toldByLabel.addAll(conditions);
    return conditions.stream().sorted().map(id -> dossier.condition(id).label()).toList();
  }

  private Provisos provisos(Conditions conditions, Lapse lapse) {
    return new Provisos(meanings(conditions.required()), meanings(conditions.excluded()), lapse);
  }

  private List<String> meanings(List<Id> conditions) {
    return conditions.stream().sorted().map(id -> dossier.condition(id).means()).toList();
  }

  /** How a record is known. */
  public Known known(Stance stance) {
    return switch (stance.evidence()) {
      case DIRECT -> new Claim.OwnWords();
      case INFERRED -> new Claim.OurReading();
      case REPORTED -> new Claim.Reported(by(stance));
      case CLAIMED -> new Claim.Claimed(by(stance), stance.claimant().map(this::subject));
    };
  }

  /** Who reports or claims it, as a sentence names them. */
  String by(Stance stance) {
    String by = new Names(dossier).reportedBy(stance).orElseThrow();
    return Optional.ofNullable(dossier.inText().get(by)).orElse(by);
  }

  /** Whether a record is weak enough for its caution to stand beside it. */
  public static boolean isWeak(Stance stance) {
    return stance.evidence() == Evidence.CLAIMED || stance.evidence() == Evidence.INFERRED;
  }

  /** The citation of the source that bears a record best. */
  public String cite(Stance stance) {
    return references.cite(stance.sources().subList(0, 1));
  }

  /** The citation of all sources of a record. */
  public String citeAll(Stance stance) {
    return references.cite(stance.sources());
  }

  /** The citation of sources of something else than a record. */
  public String citeAll(List<Citation> sources) {
    return references.cite(sources);
  }

  /** The citation of the best source of each of several records. */
  public String citeEach(List<Stance> records) {
    return references.cite(
        records.stream().map(record -> record.sources().get(0)).distinct().toList());
  }
}
