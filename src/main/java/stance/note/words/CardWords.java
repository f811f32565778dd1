package stance.note.words;

import java.util.List;

/** What is said on a card alone: how much there is, and how much of it is left out. */
public interface CardWords {

  /** How many questions there are, some of them by name. */
  String questions(int all, List<String> named);

  /** That there are more positions than are told. */
  String morePositions(int more);
}
