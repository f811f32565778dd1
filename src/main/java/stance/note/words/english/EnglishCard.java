package stance.note.words.english;

import java.util.List;
import stance.note.words.CardWords;
import stance.words.English;

/** What a card alone says, in English. */
final class EnglishCard implements CardWords {

  @Override
  public String questions(int all, List<String> named) {
    int more = all - named.size();
    if (named.isEmpty()) {
      return Integer.toString(all);
    }
    return all
        + ": "
        + (more == 0 ? English.and(named) : String.join(", ", named) + " and " + more + " more");
  }

  @Override
  public String morePositions(int more) {
    return "and " + English.count(more, "more position", "more positions");
  }
}
