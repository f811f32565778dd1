package stance.note.words;

/**
 * Every word of a note, in one language; what the dossier itself says comes in as arguments. A
 * method of a part is a sentence, or a clause without a full stop where it says so, and takes care
 * of the singular and the plural. Another language is another value.
 */
public record NoteLanguage(
    HeadWords head,
    SectionWords sections,
    Punctuation punctuation,
    BottomLineWords bottomLine,
    ClaimWords claims,
    RelationWords relations,
    ChangeWords changes,
    CautionWords cautions,
    PositionWords positions,
    CardWords card,
    BackgroundWords background,
    AnnexWords annex,
    MethodWords method,
    RecheckWords recheck,
    EditionWords edition) {}
