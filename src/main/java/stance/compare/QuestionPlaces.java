package stance.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;

/** Where each question stands in the dossier, from 0: a table of them is quicker than a map. */
final class QuestionPlaces {

  private final Map<Id, Integer> places = new HashMap<>();

  QuestionPlaces(Dossier dossier) {
    List<Question> questions = dossier.questions();
    for (int i = 0; i < questions.size(); i++) {
      places.put(questions.get(i).id(), i);
    }
  }

  int count() {
    return places.size();
  }

  /** The place of a question, which must be one of the dossier. */
  int of(Id question) {
    return Optional.ofNullable(places.get(question))
        .orElseThrow(() -> new IllegalArgumentException("not in the dossier: " + question));
  }
}
