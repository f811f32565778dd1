package stance.note.proof;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import stance.note.words.AnnexWords;
import stance.note.words.BackgroundWords;
import stance.note.words.BottomLineWords;
import stance.note.words.CardWords;
import stance.note.words.CautionWords;
import stance.note.words.ChangeWords;
import stance.note.words.ClaimWords;
import stance.note.words.EditionWords;
import stance.note.words.HeadWords;
import stance.note.words.MethodWords;
import stance.note.words.NoteLanguage;
import stance.note.words.PositionWords;
import stance.note.words.Punctuation;
import stance.note.words.RecheckWords;
import stance.note.words.RelationWords;
import stance.note.words.SectionWords;

/** A language that says everything by one note, so that any other word comes from elsewhere. */
final class Whistling {

  static final NoteLanguage LANGUAGE =
      new NoteLanguage(
          whistled(HeadWords.class),
          whistled(SectionWords.class),
          whistled(Punctuation.class),
          whistled(BottomLineWords.class),
          whistled(ClaimWords.class),
          whistled(RelationWords.class),
          whistled(ChangeWords.class),
          whistled(CautionWords.class),
          whistled(PositionWords.class),
          whistled(CardWords.class),
          whistled(BackgroundWords.class),
          whistled(AnnexWords.class),
          whistled(MethodWords.class),
          whistled(RecheckWords.class),
          whistled(EditionWords.class));

  private Whistling() {}

  private static <T> T whistled(Class<T> words) {
    return words.cast(
        Proxy.newProxyInstance(
            words.getClassLoader(),
            new Class<?>[] {words},
            (proxy, method, arguments) -> whistled(method.getReturnType(), "♪")));
  }

  private static Object whistled(Class<?> asked, String note) {
    return asked == String.class ? note : asked == Optional.class ? Optional.of(note) : List.of();
  }
}
