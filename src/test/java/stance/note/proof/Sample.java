package stance.note.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.export.ComparisonData;
import stance.note.Fit;
import stance.note.Note;
import stance.note.NoteDocument;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.style.NoteStyles;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;
import stance.note.words.english.NoteEnglish;
import stance.render.DocumentText;
import stance.render.Json;
import stance.render.Page;

/** A note that is asked for, in every style that can answer, and the comparison that it is of. */
final class Sample {

  /** One sample of so many is tried as a card. */
  private static final int CARDS = 12;

  private static final Page PAGE = new Page(72, false);

  private final Asked asked;
  private final Comparison comparison;
  private final Map<String, Note> notes = new TreeMap<>();
  private Optional<Recount> recount = Optional.empty();

  Sample(Asked asked) {
    this.asked = asked;
    this.comparison =
        Comparison.of(
            new StandingTable(asked.dossier(), asked.basis()), asked.actors(), asked.questions());
  }

  /** What the command line asks for. */
  record Asked(
      Dossier dossier,
      List<Id> actors,
      List<Question> questions,
      Basis basis,
      Optional<PartialDate> since,
      boolean full) {

    /** All that is on record of these. */
    static Asked of(Dossier dossier, List<Id> actors) {
      return new Asked(
          dossier, actors, dossier.questions(), Basis.EVERYTHING, Optional.empty(), false);
    }

    Asked withBasis(Basis other) {
      return new Asked(dossier, actors, questions, other, since, full);
    }

    Asked withQuestion(Question one) {
      return new Asked(dossier, actors, List.of(one), basis, since, full);
    }

    Asked withSince(PartialDate day) {
      return new Asked(dossier, actors, questions, basis, Optional.of(day), full);
    }

    Asked inFull() {
      return new Asked(dossier, actors, questions, basis, since, true);
    }

    /** The command, which a failure names. */
    String command() {
      List<String> words = new ArrayList<>(List.of("brief"));
      actors.forEach(actor -> words.add(actor.text()));
      basis.from().ifPresent(date -> words.add("--from " + date));
      basis.asOf().ifPresent(date -> words.add("--as-of " + date));
      if (basis.weakest() != Evidence.INFERRED) {
        words.add("--evidence " + basis.weakest().word());
      }
      basis.assumed().ifPresent(ids -> words.add("--assume '" + texts(ids) + "'"));
      if (questions.size() < dossier.questions().size()) {
        words.add("-q " + texts(questions.stream().map(Question::id).toList()));
      }
      since.ifPresent(date -> words.add("--since " + date));
      return String.join(" ", words) + (full ? " --full" : "");
    }

    private static String texts(List<Id> ids) {
      return ids.stream().map(Id::text).collect(Collectors.joining(","));
    }
  }

  String command() {
    return asked.command();
  }

  /** The same actors on one of the questions. */
  Sample onOneQuestion(int which) {
    List<Question> questions = asked.questions();
    return new Sample(asked.withQuestion(questions.get(which % questions.size())));
  }

  Dossier dossier() {
    return asked.dossier();
  }

  List<Id> actors() {
    return asked.actors();
  }

  List<Question> questions() {
    return asked.questions();
  }

  Basis basis() {
    return asked.basis();
  }

  Optional<PartialDate> since() {
    return asked.since();
  }

  boolean full() {
    return asked.full();
  }

  /** The day that the note is of. */
  Optional<PartialDate> day() {
    return basis().asOf().or(() -> dossier().latestDate());
  }

  /** How a sentence names an actor. */
  String name(String actor) {
    Actor one = dossier().actor(new Id(actor));
    return one.inText().orElseGet(() -> dossier().label(one.id()));
  }

  /** The note in the usual style. */
  Note briefing() {
    return note(NoteStyles.usual());
  }

  /** The card, where it is tried in that style. */
  Optional<Note> card() {
    return NoteStyles.named("card").filter(this::isTriedIn).map(this::note);
  }

  /** The notes in every style that it is tried in. */
  List<Note> notes() {
    return NoteStyles.ALL.stream().filter(this::isTriedIn).map(this::note).toList();
  }

  /** A card is written many times until it fits: too dear for every sample. */
  boolean isTriedIn(NoteStyle style) {
    return (actors().size() == 1 || !style.isOfOneActor())
        && (style.mostLines().isEmpty() || actors().get(0).text().hashCode() % CARDS == 0);
  }

  private synchronized Note note(NoteStyle style) {
    return notes.computeIfAbsent(
        style.name(),
        name ->
            Fit.fullest(
                style.drafts(request(style, NoteEnglish.LANGUAGE)),
                style.mostLines(),
                draft -> DocumentText.lines(NoteDocument.page(draft), PAGE).size()));
  }

  /** What a style is asked for, without what it does not take. */
  NoteRequest request(NoteStyle style, NoteLanguage language) {
    return new NoteRequest(
        comparison,
        day(),
        since().filter(date -> style.takesAdditions()),
        full() && style.takesAdditions(),
        language,
        "1.0",
        "stance " + command());
  }

  /** The paragraphs of the usual note in sections of this kind. */
  List<Note.Item> items(SectionKind kind) {
    return briefing().sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.items().stream())
        .toList();
  }

  /** What the records of those compared on a question tell in the dossier's own words. */
  Stream<String> summaries(String question) {
    return dossier().actors().stream()
        .flatMap(actor -> actor.stances().stream())
        .filter(stance -> stance.question().text().equals(question))
        .map(Stance::inWords);
  }

  /** What the comparison says as JSON. */
  synchronized Recount recount() {
    return made(() -> Recount.of(Json.of(ComparisonData.of(comparison))));
  }

  private Recount made(Supplier<Recount> make) {
    if (recount.isEmpty()) {
      recount = Optional.of(make.get());
    }
    return recount.get();
  }
}
