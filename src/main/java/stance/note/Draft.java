package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stance.compare.Basis;
import stance.compare.Change;
import stance.compare.CommonDate;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.note.words.Claim;
import stance.note.words.MethodWords.Used;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;
import stance.text.HiddenCharacters;

/**
 * A note that is being written: what all styles share. Text must be added in the order in which it
 * is read, because sources are numbered by their first use.
 */
public final class Draft {

  private final NoteRequest request;
  private final PaperKind style;
  private final NoteLanguage wording;
  private final References references;
  private final Optional<PartialDate> commonDate;
  private final Speaking speaking;
  private final ClaimWriter claims;
  private final List<Change> changes;
  private final List<Note.Section> sections = new ArrayList<>();

  /**
   * @param style that the note is written in
   * @param datesOnce whether the commonest date is said once, and not with each claim
   */
  public Draft(NoteRequest request, PaperKind style, boolean datesOnce) {
    this.request = request;
    this.style = style;
    this.wording = request.language();
    this.references = new References(request.dossier(), wording);
    this.commonDate = datesOnce ? commonDate(request) : Optional.empty();
    this.speaking = speaking(request);
    this.claims = new ClaimWriter(request.comparison(), wording, speaking);
    this.changes = ChangesTold.in(request);
  }

  /** How records of an edition are told in this paper. */
  private Speaking speaking(NoteRequest edition) {
    return new Speaking(
        edition.dossier(),
        references,
        commonDate,
        request.day(),
        edition.comparison().basis().assumed().orElse(List.of()));
  }

  /** The date of at least half of what was said. */
  private static Optional<PartialDate> commonDate(NoteRequest request) {
    List<PartialDate> dates =
        Material.of(request.comparison(), List.of()).compared().stream()
            .flatMap(Material.Position::records)
            .map(spoken -> spoken.stance().date())
            .toList();
    return CommonDate.of(request.comparison().findings())
        .filter(common -> 2 * dates.stream().filter(common::equals).count() >= dates.size());
  }

  public NoteRequest request() {
    return request;
  }

  public NoteLanguage wording() {
    return wording;
  }

  public References references() {
    return references;
  }

  public Speaking speaking() {
    return speaking;
  }

  /** What was said in an earlier edition, as a claim of this paper, with sources in one list. */
  public ClaimWriter earlier(NoteRequest edition) {
    references.lookIn(edition.dossier());
    return new ClaimWriter(edition.comparison(), wording, speaking(edition));
  }

  /** Actors of an earlier edition, which the dossier need not hold any more. */
  public List<Claim.Subject> earlierSubjects(NoteRequest edition, List<Id> actors) {
    return speaking(edition).subjects(actors);
  }

  public ClaimWriter claims() {
    return claims;
  }

  public List<Change> changes() {
    return changes;
  }

  /** A paragraph to be added. */
  public record Paragraph(Optional<Id> question, String lead, String text) {

    public Paragraph {
      lead = HiddenCharacters.without(lead);
      text = HiddenCharacters.without(text);
    }

    /** A paragraph that stands for its whole section. */
    public static Paragraph whole(String text) {
      return new Paragraph(Optional.empty(), "", text);
    }
  }

  /**
   * The first of several ways to say one thing, the fullest coming first, that has few enough
   * words; else the last. Only what is kept numbers its sources.
   */
  public String fullest(int most, List<Supplier<String>> ways) {
    List<Supplier<List<String>>> each = new ArrayList<>();
    ways.forEach(way -> each.add(() -> List.of(way.get())));
    return fullestOf(most, each).get(0);
  }

  /** The same of ways that take several sentences, each of which has few enough words. */
  List<String> fullestOf(int most, List<Supplier<List<String>>> ways) {
    int last = ways.size() - 1;
    for (int i = 0; i < last; i++) {
      int cited = references.count();
      List<String> sentences = ways.get(i).get();
      if (sentences.stream().allMatch(one -> SentenceFit.words(one) <= most)) {
        return sentences;
      }
      references.forgetAfter(cited);
    }
    return ways.get(last).get();
  }

  /** Adds a section, if there is anything in it. Paragraphs with a lead are numbered. */
  public void add(SectionKind kind, String heading, List<Paragraph> paragraphs) {
    if (paragraphs.isEmpty()) {
      return;
    }
    int section = sections.size() + 1;
    List<Note.Item> items = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Optional<String> number =
          paragraph.lead().isEmpty()
              ? Optional.empty()
              : Optional.of(section + "." + (items.size() + 1));
      items.add(
          new Note.Item(
              number,
              paragraph.question(),
              paragraph.lead(),
              paragraph.text(),
              wording.punctuation().citedIn(paragraph.text())));
    }
    sections.add(new Note.Section(kind, heading, items));
  }

  /** The same under the usual heading of its kind. */
  public void add(SectionKind kind, List<Paragraph> paragraphs) {
    add(kind, wording.sections().heading(kind), paragraphs);
  }

  /** The note, with its sources and its method. */
  public Note finished(String title, boolean citingAll, Optional<Annex> annex) {
    Material material = Material.of(request.comparison(), changes);
    Basis basis = request.comparison().basis();
    List<String> opening = opening(basis);
    Note.Method method =
        new Note.Method(
            request.version(),
            request.day().filter(day -> basis.asOf().isEmpty()),
            Fingerprint.of(
                request.dossier(),
                material,
                references.numbers().keySet(),
                speaking.toldByLabel(),
                request.robustness()),
            request.comparison().actors().size(),
            request.comparison().findings().size(),
            material.records().size(),
            references.count(),
            request.arguments());
    return new Note(
        style.name(),
        style.layout(),
        request.dossier().title(),
        basis.asOf(),
        style.heading(wording),
        title,
        opening,
        new Participants(request, speaking).all(),
        sections,
        annex,
        references.list(request.day()),
        method,
        inWords(method, material, citingAll),
        labels());
  }

  private List<String> inWords(Note.Method method, Material material, boolean citingAll) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        wording
            .method()
            .data(
                method.fingerprint(),
                method.day(),
                new Used(
                    method.actors(),
                    method.questions(),
                    method.stances(),
                    material.ofOthers(),
                    material.speakers().size(),
                    method.sources())));
    if (method.sources() > 0) {
      sentences.add(wording.method().citing(citingAll));
      sentences.add(wording.method().marking());
    }
    sentences.add(wording.method().madeBy(method.version()));
    return sentences;
  }

  private Note.Labels labels() {
    return new Note.Labels(
        wording.sections().sources(),
        wording.sections().method(),
        wording.method().test(),
        wording.method().testCommand(),
        wording.method().madeWith(),
        wording.sections().heading(SectionKind.ANNEX));
  }

  private List<String> opening(Basis basis) {
    List<String> opening = new ArrayList<>();
    opening.add(
        basis
            .asOf()
            .map(wording.head()::asOf)
            .or(() -> request.day().map(wording.head()::onRecordTo))
            .orElseGet(wording.head()::nothingOnRecord));
    commonDate.map(wording.head()::commonDate).ifPresent(opening::add);
    int questions = request.comparison().findings().size();
    int all = request.dossier().questions().size();
    if (questions < all && questions > 1) {
      opening.add(wording.head().selected(questions, all));
    }
    basis.from().map(wording.head()::from).ifPresent(opening::add);
    if (basis.weakest() != Evidence.INFERRED) {
      opening.add(wording.head().counting(basis.weakest()));
    }
    basis.assumed().ifPresent(ids -> opening.add(assuming(ids)));
    return opening;
  }

  private String assuming(List<Id> ids) {
    return ids.size() > 1 && ids.size() == request.dossier().conditions().size()
        ? wording.head().assumingAll()
        : wording.head().assuming(speaking.labels(ids));
  }
}
