package stance.startup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stance.dossier.AcceptedWarning;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
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
 * Reads what {@link Packer} wrote. It runs but once, and so on a Java that has compiled nothing of
 * it: whatever can be is left to the few operations that move whole arrays, and loops stand where
 * else a lambda would, since each costs a tenth of a millisecond.
 */
final class Unpacker {

  private static final Actor.Kind[] KINDS = Actor.Kind.values();
  private static final Evidence[] EVIDENCE = Evidence.values();
  private static final PartialDate.Precision[] PRECISIONS = PartialDate.Precision.values();
  private static final Source.Seen[] SEEN = Source.Seen.values();

  private final int[] numbers;
  private int at;
  private final String[] texts;
  private final @Nullable Id[] ids;

  private Unpacker(int[] numbers, int at, String[] texts) {
    this.numbers = numbers;
    this.at = at;
    this.texts = texts;
    this.ids = new Id[texts.length];
  }

  /** What is in {@code bytes}; nothing where they are damaged, or of another form. */
  static Optional<Unpacker> of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length < Packer.HEADER * Integer.BYTES
        || buffer.getInt() != Packer.checkSum(bytes)
        || buffer.getInt() != Packer.FORM) {
      return Optional.empty();
    }
    int[] lengths = new int[buffer.getInt()];
    int[] numbers = new int[buffer.getInt()];
    int narrow = buffer.getInt();
    char[] wide = new char[buffer.getInt()];
    buffer.asIntBuffer().get(lengths).get(numbers);
    int narrowAt = Integer.BYTES * (Packer.HEADER + lengths.length + numbers.length);
    buffer.position(narrowAt + narrow);
    buffer.asCharBuffer().get(wide);
    return Optional.of(new Unpacker(numbers, 0, texts(lengths, bytes, narrowAt, wide)));
  }

  private static String[] texts(int[] lengths, byte[] narrow, int narrowFrom, char[] wide) {
    String[] texts = new String[lengths.length];
    int narrowAt = narrowFrom;
    int wideAt = 0;
    for (int i = 0; i < lengths.length; i++) {
      int length = lengths[i];
      if (length < 0) {
        texts[i] = new String(wide, wideAt, -length);
        wideAt -= length;
      } else {
        texts[i] = new String(narrow, narrowAt, length, StandardCharsets.ISO_8859_1);
        narrowAt += length;
      }
    }
    return texts;
  }

  /** The stamps, which come first. */
  List<Stamp> stamps() {
    List<Stamp> stamps = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      stamps.add(new Stamp(text(), wide(), wide()));
    }
    return stamps;
  }

  /** The dossier, which follows the stamps. */
  Dossier dossier() {
    return new Dossier(
        text(), optionalText(), ids(), questions(), conditions(), sources(), actors(), accepted());
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      questions.add(new Question(id(), text(), optionalText(), text(), answers()));
    }
    return questions;
  }

  private AnswerSpace answers() {
    int kind = number();
    List<AnswerSpace.Possible> possible = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      possible.add(new AnswerSpace.Possible(id(), text()));
    }
    return kind == 0
        ? new AnswerSpace.Choice(possible)
        : new AnswerSpace.Scale(possible, kind == 2);
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      conditions.add(
          new Condition(
              id(),
              text(),
              text(),
              number() == 0
                  ? Optional.empty()
                  : Optional.of(new Condition.NamedAnswer(id(), id()))));
    }
    return conditions;
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      sources.add(
          new Source(
              id(),
              optionalText(),
              optionalText(),
              text(),
              optionalDate(),
              optionalText(),
              text(),
              number() == 0 ? Optional.empty() : Optional.of(SEEN[number()]),
              optionalText()));
    }
    return sources;
  }

  private List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      actors.add(
          new Actor(
              id(),
              text(),
              text(),
              KINDS[number()],
              optionalText(),
              optionalText(),
              terms(),
              stances()));
    }
    return actors;
  }

  private List<TermOfOffice> terms() {
    List<TermOfOffice> terms = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      terms.add(new TermOfOffice(id(), optionalDate(), optionalDate()));
    }
    return terms;
  }

  private List<Stance> stances() {
    List<Stance> stances = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      stances.add(
          new Stance(
              id(),
              position(),
              date(),
              text(),
              number() == 0 ? Optional.empty() : Optional.of(new Quote(text(), number() == 1)),
              EVIDENCE[number()],
              optionalText(),
              citations(),
              optionalText()));
    }
    return stances;
  }

  private Position position() {
    return switch (number()) {
      case 0 -> new Position.Declined();
      case 1 -> new Position.Undecided();
      case 2 -> new Position.Stated(new Answer.Level(id()), dependsOn());
      default -> new Position.Stated(new Answer.Options(ids(), ids()), dependsOn());
    };
  }

  private Conditions dependsOn() {
    return new Conditions(ids(), ids());
  }

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      citations.add(new Citation(id(), optionalText()));
    }
    return citations;
  }

  private List<AcceptedWarning> accepted() {
    List<AcceptedWarning> accepted = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      accepted.add(new AcceptedWarning(text(), ids(), text()));
    }
    return accepted;
  }

  private Optional<PartialDate> optionalDate() {
    return number() == 0 ? Optional.empty() : Optional.of(date());
  }

  private PartialDate date() {
    LocalDate first = LocalDate.of(number(), number(), number());
    return new PartialDate(first, PRECISIONS[number()]);
  }

  private List<Id> ids() {
    int size = number();
    if (size == 0) {
      return List.of();
    }
    List<Id> list = new ArrayList<>(size);
    for (int left = size; left > 0; left--) {
      list.add(id());
    }
    return list;
  }

  /** One object for each id, as where a dossier's files are read. */
  private Id id() {
    int index = number();
    Id id = ids[index];
    if (id == null) {
      id = new Id(texts[index]);
      ids[index] = id;
    }
    return id;
  }

  private Optional<String> optionalText() {
    return number() == 0 ? Optional.empty() : Optional.of(text());
  }

  private String text() {
    return texts[number()];
  }

  private long wide() {
    return (long) number() << Integer.SIZE | number() & 0xFFFFFFFFL;
  }

  private int number() {
    return numbers[at++];
  }
}
