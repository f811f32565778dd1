package stance.note.words.english;

import stance.note.words.NoteLanguage;

/** The words of a note in English. */
public final class NoteEnglish {

  public static final NoteLanguage LANGUAGE =
      new NoteLanguage(
          new EnglishHead(),
          new EnglishSections(),
          new EnglishPunctuation(),
          new EnglishBottomLine(),
          new EnglishCamps(),
          new EnglishClaims(),
          new EnglishChanges(),
          new EnglishCautions(),
          new EnglishPositions(),
          new EnglishCard(),
          new EnglishMethod(),
          new EnglishRecheck());

  private NoteEnglish() {}
}
