package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;

/** Which of two words was said later. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class WordTest {

  /** Of up to four actors the first records, each as a word of its own. */
  private static List<Word> words(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Word> words = new ArrayList<>();
    for (Actor actor : dossier.actors().subList(0, Math.min(4, dossier.actors().size()))) {
      for (int i = 0; i < Math.min(6, actor.stances().size()); i++) {
        Speaker itself = new Speaker(actor, List.of());
        words.add(new Word(itself, Office.ITSELF, actor.stances().get(i), i));
        // The same place on the first word's date, so that equal dates are no rare thing.
        words.add(
            new Word(
                itself,
                Office.MEMBER,
                actor.stances().get(i).with(words.get(0).stance().date()),
                i));
      }
    }
    return words;
  }

  @ForGeneratedDossiers
  void a_word_is_later_by_its_date_and_on_one_date_by_its_place_among_its_speakers_own(long seed) {
    List<Word> words = words(seed);
    for (Word one : words) {
      for (Word other : words) {
        int byDate = one.stance().date().compareTo(other.stance().date());
        if (byDate != 0) {
          assertThat(one.isLaterThan(other)).isEqualTo(byDate > 0);
        } else if (one.by().equals(other.by())) {
          assertThat(one.isLaterThan(other)).isEqualTo(one.place() > other.place());
        } else {
          assertThat(one.isLaterThan(other)).isFalse();
        }
        assertThat(one.isLaterThan(other) && other.isLaterThan(one)).isFalse();
      }
    }
  }
}
