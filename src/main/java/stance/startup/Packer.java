package stance.startup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import stance.dossier.AcceptedWarning;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/**
 * Writes a dossier as numbers and texts: each text once, and its number wherever it stands. What
 * may be absent is preceded by 1 where it is there, or is 0; a list is preceded by its size.
 */
final class Packer {

  /** Raised with every change of the form. */
  static final int FORM = 1;

  /** How many numbers precede the lengths of the texts; the first is the check sum of the rest. */
  static final int HEADER = 6;

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private int[] numbers = new int[1024];
  private int size;

  private Packer() {}

  /** The packed form of {@code dossier}, preceded by {@code stamps}. */
  static byte[] pack(List<Stamp> stamps, Dossier dossier) {
    Packer packer = new Packer();
    packer.list(stamps, packer::stamp);
    packer.dossier(dossier);
    return packer.bytes();
  }

  private byte[] bytes() {
    int[] lengths = new int[texts.size()];
    StringBuilder narrow = new StringBuilder();
    StringBuilder wide = new StringBuilder();
    int i = 0;
    for (String text : texts.keySet()) {
      boolean isNarrow = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
      (isNarrow ? narrow : wide).append(text);
      lengths[i++] = isNarrow ? text.length() : -text.length();
    }
    ByteBuffer bytes =
        ByteBuffer.allocate(
            Integer.BYTES * (HEADER + lengths.length + size)
                + narrow.length()
                + Character.BYTES * wide.length());
    for (int number : new int[] {0, FORM, lengths.length, size, narrow.length(), wide.length()}) {
      bytes.putInt(number);
    }
    for (int length : lengths) {
      bytes.putInt(length);
    }
    for (int number : Arrays.copyOf(numbers, size)) {
      bytes.putInt(number);
    }
    bytes.put(narrow.toString().getBytes(StandardCharsets.ISO_8859_1));
    for (int at = 0; at < wide.length(); at++) {
      bytes.putChar(wide.charAt(at));
    }
    return bytes.putInt(0, checkSum(bytes.array())).array();
  }

  /** Of all but the check sum itself. */
  static int checkSum(byte[] packed) {
    CRC32 sum = new CRC32();
    sum.update(packed, Integer.BYTES, packed.length - Integer.BYTES);
    return (int) sum.getValue();
  }

  private void stamp(Stamp stamp) {
    text(stamp.file());
    number((int) (stamp.modified() >>> Integer.SIZE));
    number((int) stamp.modified());
    number((int) (stamp.size() >>> Integer.SIZE));
    number((int) stamp.size());
  }

  private void dossier(Dossier dossier) {
    text(dossier.title());
    optional(dossier.scope(), this::text);
    list(dossier.defaultActors(), this::id);
    list(dossier.questions(), this::question);
    list(dossier.conditions(), this::condition);
    list(dossier.sources(), this::source);
    list(dossier.actors(), this::actor);
    list(dossier.accepted(), this::accepted);
  }

  private void question(Question question) {
    id(question.id());
    text(question.label());
    optional(question.topic(), this::text);
    text(question.asks());
    if (question.answers() instanceof AnswerSpace.Scale scale) {
      number(scale.twoSided() ? 2 : 1);
    } else {
      number(0);
    }
    list(question.answers().possible(), this::possible);
  }

  private void possible(AnswerSpace.Possible possible) {
    id(possible.id());
    text(possible.text());
  }

  private void condition(Condition condition) {
    id(condition.id());
    text(condition.label());
    text(condition.means());
    optional(
        condition.answer(),
        named -> {
          id(named.question());
          id(named.answer());
        });
  }

  private void source(Source source) {
    id(source.id());
    optional(source.title(), this::text);
    optional(source.author(), this::text);
    text(source.publisher());
    optional(source.published(), this::date);
    optional(source.url(), this::text);
    text(source.language());
    optional(source.seen(), this::constant);
    optional(source.note(), this::text);
  }

  private void actor(Actor actor) {
    id(actor.id());
    text(actor.name());
    text(actor.label());
    constant(actor.kind());
    optional(actor.role(), this::text);
    optional(actor.country(), this::text);
    list(actor.speaksFor(), this::term);
    list(actor.stances(), this::stance);
  }

  private void term(TermOfOffice term) {
    id(term.speaksFor());
    optional(term.from(), this::date);
    optional(term.until(), this::date);
  }

  private void stance(Stance stance) {
    id(stance.question());
    position(stance.position());
    date(stance.date());
    text(stance.inWords());
    optional(
        stance.quote(),
        quote -> {
          text(quote.text());
          number(quote.translated() ? 1 : 0);
        });
    constant(stance.evidence());
    optional(stance.reportedBy(), this::text);
    list(stance.sources(), this::citation);
    optional(stance.note(), this::text);
  }

  private void position(Position position) {
    if (position instanceof Position.Stated stated) {
      if (stated.answer() instanceof Answer.Level level) {
        number(2);
        id(level.level());
      } else if (stated.answer() instanceof Answer.Options options) {
        number(3);
        list(options.accepted(), this::id);
        list(options.rejected(), this::id);
      }
      list(stated.conditions().required(), this::id);
      list(stated.conditions().excluded(), this::id);
    } else {
      number(position instanceof Position.Undecided ? 1 : 0);
    }
  }

  private void citation(Citation citation) {
    id(citation.source());
    optional(citation.locator(), this::text);
  }

  private void accepted(AcceptedWarning accepted) {
    text(accepted.rule());
    list(accepted.at(), this::id);
    text(accepted.because());
  }

  private void date(PartialDate date) {
    number(date.firstDay().getYear());
    number(date.firstDay().getMonthValue());
    number(date.firstDay().getDayOfMonth());
    constant(date.precision());
  }

  private void id(Id id) {
    text(id.text());
  }

  private void text(String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    number(known == null ? texts.size() - 1 : known);
  }

  private void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  private <T> void optional(Optional<T> value, Consumer<T> write) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(write);
  }

  private <T> void list(List<T> values, Consumer<T> write) {
    number(values.size());
    values.forEach(write);
  }

  private void number(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }
}
