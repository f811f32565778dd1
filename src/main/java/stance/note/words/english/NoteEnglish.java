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
          new EnglishClaims(),
          new EnglishRelations(),
          new EnglishChanges(),
          new EnglishCautions(),
          new EnglishPositions(),
          new EnglishCard(),
          new EnglishBackground(),
          new EnglishAnnex(),
          new EnglishMethod(),
          new EnglishRecheck(),
          new EnglishEdition());

  private NoteEnglish() {}
}
