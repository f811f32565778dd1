package stance.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import stance.compare.Standing.Divided;
import stance.compare.Standing.None;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/**
 * States and rules once more, taken sentence by sentence from the definitions, day by day and set
 * by set: what the program is held against.
 */
record AsDocumented(Dossier dossier, Basis basis, Map<List<Id>, Standing> known) {

  AsDocumented(Dossier dossier, Basis basis) {
    this(dossier, basis, new HashMap<>());
  }

  // The stance of an actor on a question.

  Standing standing(Id group, Question question) {
    return known.computeIfAbsent(
        List.of(group, question.id()), asked -> standingOf(group, question));
  }

  private Standing standingOf(Id group, Question question) {
    Set<Id> counted = new TreeSet<>();
    Set<Id> others = new TreeSet<>();
    for (Actor actor : dossier.actors()) {
      if (!recordsFor(group, actor, question).isEmpty()) {
        (speaksFor(group, actor, day()) ? counted : others).add(actor.id());
      }
    }
    List<Spoken> spoken =
        (counted.isEmpty() ? others : counted)
            .stream().map(id -> lastWord(group, dossier.actor(id), question)).toList();
    List<Stated> stated =
        spoken.stream().filter(Stated.class::isInstance).map(Stated.class::cast).toList();
    if (spoken.isEmpty()) {
      return new None();
    }
    if (stated.isEmpty()) {
      return (Standing) latest(spoken);
    }
    Stated latest = latest(stated);
    Set<Id> between = new TreeSet<>();
    for (Stated other : stated) {
      long days = ChronoUnit.DAYS.between(begin(other), begin(latest));
      if (days <= 183 && differ(question, other.answer(), latest.answer())) {
        between.add(other.speaker());
        between.add(latest.speaker());
      }
    }
    return between.isEmpty()
        ? latest
        : new Divided(stated.stream().filter(s -> between.contains(s.speaker())).toList());
  }

  /** The as-of date's last day; without one, the last that any record reaches. */
  private LocalDate day() {
    LocalDate last = LocalDate.MIN;
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        last = stance.date().lastDay().isAfter(last) ? stance.date().lastDay() : last;
      }
    }
    return basis.asOf().map(PartialDate::lastDay).orElse(last);
  }

  /** Whether what {@code actor} says on this day counts as said by {@code group}. */
  private boolean speaksFor(Id group, Actor actor, LocalDate day) {
    return actor.id().equals(group)
        || actor.speaksFor().stream()
            .filter(term -> contains(term, day))
            .anyMatch(term -> speaksFor(group, dossier.actor(term.speaksFor()), day));
  }

  private static boolean contains(TermOfOffice term, LocalDate day) {
    return term.from().map(from -> from.firstDay().compareTo(day) <= 0).orElse(true)
        && term.until().map(until -> day.compareTo(until.lastDay()) <= 0).orElse(true);
  }

  private List<Stance> recordsFor(Id group, Actor actor, Question question) {
    return actor.stances().stream()
        .filter(stance -> stance.question().equals(question.id()))
        .filter(stance -> stance.evidence().ordinal() <= basis.weakest().ordinal())
        .filter(stance -> basis.asOf().isEmpty() || !stance.date().lastDay().isAfter(day()))
        .filter(
            stance ->
                actor.id().equals(group)
                    || stance
                        .date()
                        .firstDay()
                        .datesUntil(stance.date().lastDay().plusDays(1))
                        .anyMatch(day -> speaksFor(group, actor, day)))
        .toList();
  }

  private Spoken lastWord(Id group, Actor actor, Question question) {
    List<Stance> records = recordsFor(group, actor, question);
    Stance last = records.get(0);
    for (Stance stance : records) {
      if (order(stance.date(), last.date()) >= 0) {
        last = stance;
      }
    }
    Id id = actor.id();
    if (last.position() instanceof Position.Undecided) {
      return new Standing.Undecided(id, last);
    }
    if (last.position() instanceof Position.Declined) {
      return new Standing.Declined(id, last);
    }
    Position.Stated said = (Position.Stated) last.position();
    if (basis.assumed().isEmpty() || said.conditions().isEmpty()) {
      return new Stated(id, last, said.answer(), said.conditions());
    }
    Set<Id> world = Set.copyOf(basis.assumed().get());
    boolean allOfIf = world.containsAll(said.conditions().required());
    boolean noneOfUnless = said.conditions().excluded().stream().noneMatch(world::contains);
    return allOfIf && noneOfUnless
        ? new Stated(id, last, said.answer(), Conditions.NONE)
        : new Standing.Withheld(id, last, said.answer(), said.conditions());
  }

  /** The latest; ties go to the smaller actor id, and these come by id. */
  private static <T extends Spoken> T latest(List<T> spoken) {
    T latest = spoken.get(0);
    for (T other : spoken) {
      if (order(other.stance().date(), latest.stance().date()) > 0) {
        latest = other;
      }
    }
    return latest;
  }

  private static int order(PartialDate a, PartialDate b) {
    int byFirstDay = a.firstDay().compareTo(b.firstDay());
    return byFirstDay != 0
        ? byFirstDay
        : Integer.compare(a.toString().length(), b.toString().length());
  }

  private static LocalDate begin(Stated stated) {
    return stated.stance().date().firstDay();
  }

  // The flag of two actors on a question.

  /** Two standings, each of someone, on a question. */
  private record Two(Question question, Id a, Standing ofA, Id b, Standing ofB) {

    Two turned() {
      return new Two(question, b, ofB, a, ofA);
    }

    boolean bothStated() {
      return ofA instanceof Stated && ofB instanceof Stated;
    }

    boolean isScale() {
      return question.answers() instanceof Scale;
    }

    Answer answerA() {
      return ((Stated) ofA).answer();
    }

    Answer answerB() {
      return ((Stated) ofB).answer();
    }
  }

  private static final List<BiPredicate<AsDocumented, Two>> RULES =
      List.of(
          (doc, two) -> doc.differsEitherWay(two) || doc.differsEitherWay(two.turned()),
          (doc, two) -> isOpen(two.ofA()) || isOpen(two.ofB()),
          (doc, two) -> two.ofA() instanceof None != two.ofB() instanceof None,
          (doc, two) -> two.ofA() instanceof None && two.ofB() instanceof None,
          (doc, two) -> two.isScale() && differ(two.question(), two.answerA(), two.answerB()),
          (doc, two) -> !two.isScale() && differ(two.question(), two.answerA(), two.answerB()),
          (doc, two) -> same(two) && (doc.clashes(two) || doc.clashes(two.turned())),
          (doc, two) -> same(two) && doc.termsLeft(two).equals(doc.termsLeft(two.turned())),
          (doc, two) -> same(two),
          (doc, two) ->
              !two.isScale()
                  && two.answerA().taken().isEmpty()
                  && two.answerB().taken().isEmpty()
                  && common(two.answerA().ruledOut(), two.answerB().ruledOut()).isEmpty(),
          (doc, two) -> two.isScale(),
          (doc, two) -> !two.isScale());

  /** The number of the first rule that matches these two. */
  int rule(Id a, Id b, Question question) {
    return rule(new Two(question, a, standing(a, question), b, standing(b, question)));
  }

  private int rule(Two two) {
    for (int i = 0; i < RULES.size(); i++) {
      if (RULES.get(i).test(this, two)) {
        return i + 1;
      }
    }
    throw new AssertionError("no rule matches " + two);
  }

  private boolean differsEitherWay(Two two) {
    return two.ofA() instanceof Divided divided
        && two.ofB() instanceof Stated
        && divided.between().stream()
            .map(s -> rule(new Two(two.question(), s.speaker(), s, two.b(), two.ofB())))
            .allMatch(Set.of(5, 6, 7)::contains);
  }

  private static boolean isOpen(Standing standing) {
    return !(standing instanceof Stated) && !(standing instanceof None);
  }

  /** Rules 5 and 6. */
  private static boolean differ(Question question, Answer a, Answer b) {
    if (question.answers() instanceof Scale scale) {
      double last = scale.levels().size() - 1;
      double i = scale.positionOf(a.taken().get(0)).orElseThrow();
      double j = scale.positionOf(b.taken().get(0)).orElseThrow();
      boolean opposite = Math.signum(i - last / 2) + Math.signum(j - last / 2) == 0 && i != j;
      return Math.abs(i - j) / last > 0.5 || scale.twoSided() && opposite;
    }
    boolean bothAccept = !a.taken().isEmpty() && !b.taken().isEmpty();
    return bothAccept && common(a.taken(), b.taken()).isEmpty()
        || !a.taken().isEmpty() && common(a.taken(), b.ruledOut()).size() == a.taken().size()
        || !b.taken().isEmpty() && common(b.taken(), a.ruledOut()).size() == b.taken().size();
  }

  private static boolean same(Two two) {
    return two.bothStated() && same(two.answerA(), two.answerB());
  }

  private static boolean same(Answer a, Answer b) {
    boolean neitherAccepts = a.taken().isEmpty() && b.taken().isEmpty();
    return neitherAccepts
        ? Set.copyOf(a.ruledOut()).equals(Set.copyOf(b.ruledOut()))
        : Set.copyOf(a.taken()).equals(Set.copyOf(b.taken()));
  }

  private static Set<Id> common(List<Id> a, List<Id> b) {
    Set<Id> common = new HashSet<>(a);
    common.retainAll(b);
    return common;
  }

  private boolean clashes(Two two) {
    return conditions(two.ofA()).required().stream()
        .anyMatch(
            id ->
                answerTo(id, two.b())
                    .filter(said -> differ(asked(id), said, named(id)))
                    .isPresent());
  }

  /** The conditions of the first, less those that the second has not, but meets. */
  private List<Set<Id>> termsLeft(Two two) {
    Conditions mine = conditions(two.ofA());
    List<Id> left = new ArrayList<>(mine.required());
    left.removeIf(
        id ->
            !conditions(two.ofB()).required().contains(id)
                && answerTo(id, two.b()).filter(said -> same(said, named(id))).isPresent());
    return List.of(Set.copyOf(left), Set.copyOf(mine.excluded()));
  }

  private static Conditions conditions(Standing standing) {
    return ((Stated) standing).conditions();
  }

  /** What an actor answers to the question that a condition names. */
  private Optional<Answer> answerTo(Id condition, Id actor) {
    return dossier.condition(condition).answer().isPresent()
            && standing(actor, asked(condition)) instanceof Stated stated
        ? Optional.of(stated.answer())
        : Optional.empty();
  }

  private Question asked(Id condition) {
    return dossier.question(name(condition).question());
  }

  private Answer named(Id condition) {
    Id answer = name(condition).answer();
    return asked(condition).answers() instanceof Scale
        ? new Answer.Level(answer)
        : new Answer.Options(List.of(answer), List.of());
  }

  private Condition.NamedAnswer name(Id condition) {
    return dossier.condition(condition).answer().orElseThrow();
  }

  // The flag of several actors on a question.

  /** The flag of several by the words: the first of these that any pair has; else none. */
  static Flag flag(List<Flag> pairs) {
    return List.of(Flag.DIFFER, Flag.PARTLY, Flag.AGREE, Flag.OPEN, Flag.ALONE).stream()
        .filter(pairs::contains)
        .findFirst()
        .orElse(Flag.NONE);
  }
}
