package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.AnswerSpace.Choice;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Id;

/** How any two answers relate: all answers to all questions of up to 6 levels or 4 options. */
class RelationTest {

  static Stream<AnswerSpace> spaces() {
    Stream<AnswerSpace> scales =
        IntStream.rangeClosed(2, 6)
            .boxed()
            .flatMap(n -> Stream.of(new Scale(possible(n), false), new Scale(possible(n), true)));
    Stream<AnswerSpace> choices =
        IntStream.rangeClosed(2, 4).mapToObj(n -> new Choice(possible(n)));
    return Stream.concat(scales, choices);
  }

  private static List<Possible> possible(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Possible(new Id("answer-" + i), "answer " + i))
        .toList();
  }

  /** Every level; or every way to accept, reject or leave open each option. */
  private static List<Answer> answers(AnswerSpace space) {
    List<Id> ids = space.possible().stream().map(Possible::id).toList();
    if (space instanceof Scale) {
      return ids.stream().<Answer>map(Answer.Level::new).toList();
    }
    List<Answer> answers = new ArrayList<>();
    for (int code = 1; code < Math.pow(3, ids.size()); code++) {
      List<Id> accepted = new ArrayList<>();
      List<Id> rejected = new ArrayList<>();
      int rest = code;
      for (Id id : ids) {
        if (rest % 3 > 0) {
          (rest % 3 == 1 ? accepted : rejected).add(id);
        }
        rest /= 3;
      }
      if (rejected.size() < ids.size()) {
        answers.add(new Answer.Options(accepted, rejected));
      }
    }
    return answers;
  }

  @ParameterizedTest
  @MethodSource("spaces")
  void isTheSameFromBothSides(AnswerSpace space) {
    for (Answer a : answers(space)) {
      for (Answer b : answers(space)) {
        assertThat(Relation.between(space, a, b)).isEqualTo(Relation.between(space, b, a));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spaces")
  void anAnswerIsTheSameAsItselfAndAsAllThatAreTheSameAsAnother(AnswerSpace space) {
    List<Answer> answers = answers(space);
    for (Answer a : answers) {
      List<Answer> likeA = answers.stream().filter(b -> same(space, a, b)).toList();
      assertThat(likeA).contains(a);
      for (Answer b : likeA) {
        assertThat(answers.stream().filter(c -> same(space, b, c)).toList()).isEqualTo(likeA);
      }
    }
  }

  private static boolean same(AnswerSpace space, Answer a, Answer b) {
    return Relation.between(space, a, b) == Relation.SAME;
  }

  @ParameterizedTest
  @MethodSource("spaces")
  void theEndsOfAScaleAreOpposedAndFartherIsNeverNearer(AnswerSpace space) {
    if (space instanceof Scale scale) {
      List<Answer> levels = answers(space);
      int last = scale.levels().size() - 1;
      assertThat(Relation.between(space, levels.get(0), levels.get(last)))
          .isEqualTo(Relation.OPPOSED);
      for (int from = 0; from <= last; from++) {
        for (int to = from + 1; to < last; to++) {
          if (Relation.between(space, levels.get(from), levels.get(to)) == Relation.OPPOSED) {
            assertThat(Relation.between(space, levels.get(from), levels.get(to + 1)))
                .isEqualTo(Relation.OPPOSED);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("spaces")
  void oneAcceptedOptionIsEitherTheSameAsAnotherOrOpposedToIt(AnswerSpace space) {
    if (space instanceof Choice) {
      List<Answer> single =
          answers(space).stream().filter(answer -> answer.taken().size() == 1).toList();
      for (Answer a : single) {
        for (Answer b : single) {
          assertThat(Relation.between(space, a, b))
              .isEqualTo(a.taken().equals(b.taken()) ? Relation.SAME : Relation.OPPOSED);
        }
      }
    }
  }

  @Test
  void answersToTwoQuestionsDoNotRelate() {
    Answer level = new Answer.Level(new Id("supports"));
    Answer options = new Answer.Options(List.of(new Id("answer-0")), List.of());
    assertThatThrownBy(() -> Relation.between(Scale.OPPOSES_TO_SUPPORTS, level, options))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
