package stance.dossier;

import java.util.Collections;
import java.util.List;

/** What a stance answers to its question: a level of a scale, or options of a choice. */
public sealed interface Answer {

  /** The level of a scale question that an actor takes. */
  record Level(Id level) implements Answer {

    @Override
    public AnswerSpace.Type type() {
      return AnswerSpace.Type.SCALE;
    }

    @Override
    public List<Id> taken() {
      return List.of(level);
    }

    @Override
    public List<Id> ruledOut() {
      return List.of();
    }
  }

  /**
   * The options of a choice question that an actor accepts ("any of these would do") and those that
   * it rules out, each in the order of the question. Not both are empty, and no option is in both.
   */
  record Options(List<Id> accepted, List<Id> rejected) implements Answer {

    public Options {
      accepted = List.copyOf(accepted);
      rejected = List.copyOf(rejected);
      if (accepted.isEmpty() && rejected.isEmpty()) {
        throw new IllegalArgumentException("neither accepts nor rejects an option");
      }
      if (!Collections.disjoint(accepted, rejected)) {
        throw new IllegalArgumentException("accepts and rejects the same option");
      }
    }

    @Override
    public AnswerSpace.Type type() {
      return AnswerSpace.Type.CHOICE;
    }

    @Override
    public List<Id> taken() {
      return accepted;
    }

    @Override
    public List<Id> ruledOut() {
      return rejected;
    }
  }

  /** Which questions it can answer: a level those with a scale, options those with a choice. */
  AnswerSpace.Type type();

  /** The levels or options taken: one level, or the accepted options. */
  List<Id> taken();

  /** The options ruled out; of a level, none. */
  List<Id> ruledOut();
}
