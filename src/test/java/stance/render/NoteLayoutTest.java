package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.KeptForSeeds;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.note.Fit;
import stance.note.Note;
import stance.note.NoteDocument;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.recheck.PrintedNote;
import stance.note.recheck.PrintedNoteReader;
import stance.note.style.BriefingCard;
import stance.note.style.BriefingNote;
import stance.note.style.NoteStyles;
import stance.note.words.english.NoteEnglish;
import stance.text.DisplayWidth;
import stance.text.Styled;

/** What holds of every note on every page. */
final class NoteLayoutTest {

  private static final int CARD_LINES = 24;

  /** Kept, as several properties are tried on them. */
  private static final KeptForSeeds<List<Note>> NOTES = new KeptForSeeds<>(NoteLayoutTest::written);

  private static List<Page> pages() {
    return List.of(
        new Page(60, false), new Page(72, true), new Page(72, false), new Page(120, false));
  }

  /** A request for a note on some of the actors, where there are any. */
  private static Stream<NoteRequest> requests(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Actor> actors = dossier.actors();
    if (actors.isEmpty()) {
      return Stream.empty();
    }
    int size = 1 + (int) (seed % actors.size());
    Comparison comparison =
        Comparison.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            actors.subList(0, size).stream().map(Actor::id).toList(),
            dossier.questions());
    return Stream.of(
        new NoteRequest(
            comparison,
            dossier.latestDate(),
            Optional.empty(),
            seed % 2 == 0,
            NoteEnglish.LANGUAGE,
            "1.0",
            "actor-1 actor-2 --style note"));
  }

  private static List<String> lines(Note note, Page page) {
    return DocumentText.lines(NoteDocument.of(note), page).stream().map(Styled::text).toList();
  }

  private static Note fullest(NoteStyle style, NoteRequest request) {
    return style.drafts(request).get(0).get();
  }

  /** The fullest note in every style that can tell of so many actors. */
  private static List<Note> written(long seed) {
    return requests(seed)
        .flatMap(
            request ->
                NoteStyles.ALL.stream()
                    .filter(style -> request.isOfOneActor() || !style.isOfOneActor())
                    .map(style -> fullest(style, request)))
        .toList();
  }

  private static Stream<Note> notes(long seed) {
    return NOTES.of(seed).stream();
  }

  @ForGeneratedDossiers
  void no_line_is_wider_than_the_page_but_an_address(long seed) {
    notes(seed)
        .forEach(
            note ->
                pages()
                    .forEach(
                        page ->
                            assertThat(lines(note, page))
                                .filteredOn(line -> !line.strip().startsWith("https://"))
                                .allMatch(line -> DisplayWidth.of(line) <= page.width())
                                .noneMatch(line -> line.endsWith(" "))));
  }

  @ForGeneratedDossiers
  void an_ascii_note_is_ascii(long seed) {
    notes(seed)
        .forEach(
            note ->
                assertThat(lines(note, new Page(72, true)))
                    .allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c <= '~')));
  }

  private static Note card(NoteRequest request, Page page) {
    BriefingCard style = new BriefingCard();
    return Fit.fullest(
        style.drafts(request), style.mostLines(), note -> linesOfPage(note, page).size());
  }

  /** What of a note has to fit on a page: the foot of a card stands below it. */
  private static List<Styled> linesOfPage(Note note, Page page) {
    return DocumentText.lines(NoteDocument.page(note), page);
  }

  @ForGeneratedDossiers
  void a_card_has_24_lines_at_most(long seed) {
    requests(seed)
        .forEach(
            request ->
                pages()
                    .forEach(
                        page ->
                            assertThat(linesOfPage(card(request, page), page))
                                .hasSizeLessThanOrEqualTo(CARD_LINES)));
  }

  @ForGeneratedDossiers
  void a_printed_note_is_read_back_alike_from_any_page_and_from_markdown(long seed) {
    requests(seed)
        .forEach(
            request -> {
              Note note = fullest(new BriefingNote(), request);
              List<PrintedNote> printed = new ArrayList<>();
              for (Page page : pages()) {
                if (!page.ascii()) {
                  printed.add(read(lines(note, page).stream().collect(Collectors.joining("\n"))));
                }
              }
              printed.add(read(DocumentMarkdown.of(NoteDocument.of(note), false)));
              PrintedNote first = printed.get(0);
              assertThat(first.fingerprint()).isEqualTo(note.method().fingerprint());
              assertThat(first.version()).contains("1.0");
              assertThat(first.day()).isEqualTo(note.method().day());
              assertThat(String.join(" ", first.arguments())).isEqualTo(note.method().arguments());
              assertThat(printed)
                  .allSatisfy(
                      other -> {
                        assertThat(other.findings()).isEqualTo(first.findings());
                        assertThat(other.arguments()).isEqualTo(first.arguments());
                        assertThat(other.fingerprint()).isEqualTo(first.fingerprint());
                      });
            });
  }

  private static PrintedNote read(String text) {
    return new PrintedNoteReader(NoteEnglish.LANGUAGE).read(text).orElseThrow();
  }
}
