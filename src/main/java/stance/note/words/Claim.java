package stance.note.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.PartialDate;

/**
 * What some say alike: one answer on one set of terms, and who gives it, each with the proof.
 *
 * @param who those of whom it is said, one at least
 */
public record Claim(Said said, List<Mention> who) {

  public Claim {
    who = List.copyOf(who);
  }

  /** The same with each record told once, and for whom else it counts. */
  public Claim eachRecordOnce() {
    return new Claim(said, eachRecordOnce(who));
  }

  /** These with each record told once, and for whom else it counts. */
  public static List<Mention> eachRecordOnce(List<Mention> who) {
    List<Mention> once = new ArrayList<>();
    List<Mention> left = new ArrayList<>(who);
    while (!left.isEmpty()) {
      Mention first = left.get(0);
      List<Mention> one = left.stream().filter(first::isOneWith).toList();
      Optional<Mention> itself = one.stream().filter(Mention::isOfTheSpeaker).findFirst();
      Mention told = itself.orElse(first);
      List<Mention> others =
          one.stream()
              .filter(each -> each != told)
              .filter(each -> itself.isPresent() || each.manner().standsAs(told.manner()))
              .toList();
      once.add(others.isEmpty() ? told : told.alsoFor(others));
      left.remove(told);
      left.removeAll(others);
    }
    return once;
  }

  /** The same without the words themselves. */
  public Claim withoutWords() {
    return new Claim(said, who.stream().map(Mention::withoutWords).toList());
  }

  /**
   * An actor in a sentence, with the proof.
   *
   * @param date when it was said, where the note does not say so once for all
   * @param year the same where only the year is told: absent where it is that of the note
   * @param citation as it stands in the text
   */
  public record Mention(
      Subject actor,
      Manner manner,
      Optional<PartialDate> date,
      Optional<Integer> year,
      Known known,
      Optional<Quotation> quotation,
      String citation) {

    /** Who spoke. */
    private Subject speaker() {
      return manner.speaker().orElse(actor);
    }

    private boolean isOfTheSpeaker() {
      return manner.speaker().isEmpty();
    }

    /** Whether it tells the same record of another actor. */
    private boolean isOneWith(Mention other) {
      return manner.isOneVoice()
          && other.manner.isOneVoice()
          && speaker().equals(other.speaker())
          && date.equals(other.date)
          && known.equals(other.known)
          && quotation.equals(other.quotation)
          && citation.equals(other.citation);
    }

    /**
     * The same where the sentence has named the body for which somebody spoke, and a date.
     *
     * @param day the date that it has named
     */
    public Mention where(Subject body, PartialDate day) {
      Optional<Subject> speaker = manner.speaker().filter(one -> actor.equals(body));
      boolean shortened = speaker.isPresent() && !manner.former();
      return new Mention(
          shortened ? speaker.get() : actor,
          shortened ? manner.withoutSpeaker() : manner,
          date.filter(said -> !said.equals(day)),
          year,
          known,
          quotation,
          citation);
    }

    private Mention alsoFor(List<Mention> others) {
      List<AlsoFor> bodies = others.stream().map(Mention::asAnother).toList();
      return new Mention(actor, manner.alsoFor(bodies), date, year, known, quotation, citation);
    }

    private AlsoFor asAnother() {
      return new AlsoFor(actor, manner.former(), manner.carriedOver());
    }

    /** The same of an answer that holds on these terms. */
    public Mention on(Provisos terms) {
      return new Mention(actor, manner.on(terms), date, year, known, quotation, citation);
    }

    private Mention withoutWords() {
      return new Mention(actor, manner, date, year, known, Optional.empty(), citation);
    }
  }

  /**
   * An actor as a sentence names it.
   *
   * @param name with its article, where it takes one
   * @param plural whether it takes the verb of several
   */
  public record Subject(String name, boolean plural) {}

  /**
   * How a record comes to count for an actor.
   *
   * @param speaker who spoke for the actor, where it was not the actor itself
   * @param former whether the speaker speaks for the actor no more
   * @param voice how a body spoke, as it reads before "said"
   * @param carriedOver that it was said under an earlier government and not repeated since
   * @param count how many of how many say so, of a body that decides by majority
   * @param alsoFor the others for whom the same record counts, where they are told with it
   * @param assuming whether it holds on terms of its own that are assumed
   * @param terms on which terms it holds, where the sentence does not say so of the answer
   */
  public record Manner(
      Optional<Subject> speaker,
      boolean former,
      Optional<String> voice,
      Optional<CarriedOver> carriedOver,
      Optional<Counted> count,
      List<AlsoFor> alsoFor,
      boolean assuming,
      Provisos terms) {

    public Manner {
      alsoFor = List.copyOf(alsoFor);
    }

    /** Where it counts for one alone. */
    public Manner(
        Optional<Subject> speaker,
        boolean former,
        Optional<String> voice,
        Optional<CarriedOver> carriedOver,
        Optional<Counted> count) {
      this(speaker, former, voice, carriedOver, count, List.of(), false, Provisos.NONE);
    }

    private Manner alsoFor(List<AlsoFor> others) {
      return new Manner(speaker, former, voice, carriedOver, count, others, assuming, terms);
    }

    /** The same of an answer that holds on assumed terms. */
    public Manner onAssumedTerms() {
      return new Manner(speaker, former, voice, carriedOver, count, alsoFor, true, terms);
    }

    /** The same of an answer that holds on these terms. */
    public Manner on(Provisos conditions) {
      return new Manner(speaker, former, voice, carriedOver, count, alsoFor, assuming, conditions);
    }

    /** Whether one person spoke, and no body by a voice of its own or by a count. */
    private boolean isOneVoice() {
      return voice.isEmpty()
          && count.isEmpty()
          && (speaker.isPresent() || carriedOver.isEmpty())
          && alsoFor.isEmpty();
    }

    /** Whether the speaker stands to the body as in another. */
    private boolean standsAs(Manner other) {
      return former == other.former && carriedOver.equals(other.carriedOver);
    }

    private Manner withoutSpeaker() {
      return new Manner(
          Optional.empty(), false, voice, carriedOver, count, alsoFor, assuming, terms);
    }

    /** The same without who spoke, and how. */
    public Manner carriedOverAlone() {
      return new Manner(Optional.empty(), false, Optional.empty(), carriedOver, Optional.empty());
    }

    /** That an actor spoke for itself. */
    public static final Manner ITSELF =
        new Manner(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Another for whom a record counts that was told.
   *
   * @param former whether the speaker speaks for it no more
   * @param carriedOver that it was said under an earlier government and not repeated since
   */
  public record AlsoFor(Subject body, boolean former, Optional<CarriedOver> carriedOver) {

    /** Whether nothing more is to be said of it. */
    public boolean isPlain() {
      return !former && carriedOver.isEmpty();
    }
  }

  /**
   * That something was not repeated under those who speak now.
   *
   * @param under the head at the time, where it was another than the speaker
   */
  public record CarriedOver(Optional<Subject> under) {}

  /** How many of how many give an answer. */
  public record Counted(int same, int all) {}

  /** The words themselves. */
  public record Quotation(String text, boolean translated) {}

  /** What was said. */
  public sealed interface Said {

    /** What {@code reader} makes of it. */
    <T> T read(Reader<T> reader);

    /** The terms; of what is no answer, none. */
    default Provisos provisos() {
      return Provisos.NONE;
    }

    /** What completes "said that", where the dossier has it. */
    default Optional<String> clause() {
      return Optional.empty();
    }

    /** The side, where it is an answer for, against or neither. */
    default Optional<Side> taken() {
      return Optional.empty();
    }

    /** What makes something of each kind of what can be said. */
    interface Reader<T> {

      T side(Side side);

      T chosen(Chosen chosen);

      T undecided();

      T declined();

      T absent();
    }
  }

  /**
   * For, against or neither.
   *
   * @param clause what completes "said that", where the dossier has it
   */
  public record ForOrAgainst(Side side, Optional<String> clause, Provisos provisos)
      implements Said {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.side(side);
    }

    @Override
    public Optional<Side> taken() {
      return Optional.of(side);
    }
  }

  /** The sides of a question that is answered by support or opposition. */
  public enum Side {
    FOR,
    NEUTRAL,
    AGAINST
  }

  /** Answers from those that the question offers: those accepted and those ruled out. */
  public record Chosen(List<String> accepted, List<String> ruledOut, Provisos provisos)
      implements Said {

    public Chosen {
      accepted = List.copyOf(accepted);
      ruledOut = List.copyOf(ruledOut);
    }

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.chosen(this);
    }
  }

  /** That it is not decided. */
  public record Undecided() implements Said {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.undecided();
    }
  }

  /** Nothing, when asked. */
  public record Declined() implements Said {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.declined();
    }
  }

  /** No part taken, though there was the occasion. */
  public record Absent() implements Said {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.absent();
    }
  }

  /** How it is known. */
  public sealed interface Known {

    /** What {@code reader} makes of it. */
    <T> T read(Reader<T> reader);

    /** What makes something of each way in which a thing is known. */
    interface Reader<T> {

      T ownWords();

      T reported(String by);

      T claimed(String by, Optional<Subject> claimant);

      T ourReading();
    }
  }

  /** From the actor's own words. */
  public record OwnWords() implements Known {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ownWords();
    }
  }

  /** From what a third party reports. */
  public record Reported(String by) implements Known {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.reported(by);
    }
  }

  /**
   * From what somebody with an interest says.
   *
   * @param claimant the actor whose claim it is, where the record names it
   */
  public record Claimed(String by, Optional<Subject> claimant) implements Known {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.claimed(by, claimant);
    }
  }

  /** From a conclusion of the dossier's curators. */
  public record OurReading() implements Known {

    @Override
    public <T> T read(Reader<T> reader) {
      return reader.ourReading();
    }
  }
}
