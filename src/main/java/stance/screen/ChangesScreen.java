package stance.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.compare.Change;
import stance.compare.Change.Kind;
import stance.compare.ChangeSelection;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.Timeline;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.text.Role;
import stance.text.SentenceEnd;
import stance.text.Styled;
import stance.words.ChangeWords;
import stance.words.English;
import stance.words.HowItCounts;
import stance.words.Names;

/** Who moved, how, when and on what. */
public final class ChangesScreen {

  private final Dossier dossier;
  private final List<Change> all;
  private final List<Change> shown;
  private final ChangeSelection selection;
  private final Names names;
  private final RecordItems records;
  private final DocumentBuilder document = new DocumentBuilder();

  private ChangesScreen(Dossier dossier, List<Change> all, ChangeSelection selection) {
    this.dossier = dossier;
    this.all = all;
    this.selection = selection;
    this.shown = all.stream().filter(selection::shows).toList();
    this.names = new Names(dossier);
    this.records = new RecordItems(names);
  }

  /**
   * The screen of the changes that {@code selection} shows.
   *
   * @param all the changes of those asked for, in time
   * @param drawn whether their dates are drawn on lines, instead of told one by one
   */
  public static Document of(
      Dossier dossier, List<Change> all, ChangeSelection selection, boolean drawn) {
    ChangesScreen screen = new ChangesScreen(dossier, all, selection);
    screen.head();
    if (drawn) {
      screen.timelines();
    } else {
      screen.byActor().forEach(screen::told);
    }
    screen.leftOut();
    return screen.document.build();
  }

  private void head() {
    document.add(
        new Block.Title(
            Styled.of(dossier.title(), Role.HEADING), Styled.of("changes" + when(), Role.MUTED)));
    if (shown.isEmpty()) {
      document.addParagraph(Styled.of("No such change is on record" + when() + "."));
      return;
    }
    document.addParagraph(
        Styled.of(
            English.count(shown.size(), "change", "changes")
                + " of "
                + English.count(byActor().size(), "actor", "actors")
                + ": "
                + counts(shown)
                + "."));
    addKey();
  }

  /** What the words for the kinds mean that are no plain words. */
  private void addKey() {
    List<String> meanings = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (shown.stream().anyMatch(change -> change.kind() == kind)) {
        ChangeWords.meaning(kind)
            .ifPresent(means -> meanings.add(ChangeWords.of(kind) + ": " + means));
      }
    }
    if (!meanings.isEmpty()) {
      document.addParagraph(
          Styled.of(
              SentenceEnd.ended(English.capitalized(String.join("; ", meanings))), Role.MUTED));
    }
  }

  /** " from 9 November 2017 to March 2018". */
  private String when() {
    return selection.from().map(date -> " from " + English.date(date)).orElse("")
        + selection.until().map(date -> " to " + English.date(date)).orElse("");
  }

  private static String counts(List<Change> changes) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    List<String> told = new ArrayList<>();
    counts.forEach((kind, count) -> told.add(count + " " + ChangeWords.of(kind)));
    return String.join(", ", told);
  }

  private Map<Id, List<Change>> byActor() {
    Map<Id, List<Change>> byActor = new LinkedHashMap<>();
    for (Change change : shown) {
      byActor.computeIfAbsent(change.actor(), actor -> new ArrayList<>()).add(change);
    }
    return byActor;
  }

  private void told(Id actor, List<Change> changes) {
    document.startPart();
    document.add(new Block.Heading(Styled.of(names.actor(actor), Role.ACTOR)));
    document.add(new Block.Items(changes.stream().map(this::told).toList()));
  }

  private Block.Item told(Change change) {
    List<Block.Prose> lines = new ArrayList<>();
    change.from().ifPresent(from -> lines.add(new Block.Paragraph(says(change, from))));
    lines.add(new Block.Paragraph(Styled.of("→ ", Role.MUTED).plus(says(change, change.to()))));
    return new Block.Item(
        Styled.of(English.date(change.date()) + ", ")
            .plus(change.question().label(), Role.HEADING)
            .plus(": ")
            .plus(ChangeWords.of(change.kind()), role(change.kind())),
        lines);
  }

  private static Role role(Kind kind) {
    return switch (kind) {
      case REVERSED, SWITCHED, DIVIDED -> Role.DIFFER;
      case SHIFTED, TERMS_CHANGED -> Role.PARTLY;
      case SPECIFIED, UNITED, TOOK_A_POSITION -> Role.AGREE;
      case WENT_QUIET -> Role.OPEN;
      case FIRST, RESTATED -> Role.MUTED;
    };
  }

  /** "supports, if ...; via Zelensky, 1 October 2019 [source, para. 3]". */
  private Styled says(Change change, Standing standing) {
    List<Styled> said = new ArrayList<>();
    boolean divided = standing.state() == Standing.State.DIVIDED;
    for (Spoken word : standing.words()) {
      Styled one = Styled.of(divided ? names.actor(word.speaker()) + ": " : "");
      one = one.plus(records.position(change.question(), word.stance()));
      if (!divided) {
        one = one.plus(via(change, word), Role.MUTED);
      }
      said.add(
          one.plus(", " + English.date(word.stance().date()), Role.MUTED)
              .plus(" ", Role.MUTED)
              .plus(records.citedInBrief(word.stance())));
    }
    return Styled.of(divided ? "divided: " : "").plus(Styled.join("; ", said));
  }

  private String via(Change change, Spoken word) {
    if (word.count().isPresent()) {
      return "; " + new HowItCounts(names).of(change.question(), change.actor(), word).get(0);
    }
    return word.speaker().equals(change.actor()) ? "" : "; via " + names.inText(word.speaker());
  }

  private void leftOut() {
    List<Change> others =
        all.stream().filter(selection::isWithin).filter(c -> !selection.shows(c)).toList();
    if (!others.isEmpty()) {
      document.startPart();
      document.addParagraph(
          Styled.of("Not told: " + counts(others) + ". All: ", Role.MUTED)
              .plus("--kind all", Role.LITERAL));
    }
  }

  /** A line for each actor and question in which something is shown, all of it on one axis. */
  private void timelines() {
    Map<Line, List<Change>> lines = new LinkedHashMap<>();
    shown.forEach(change -> lines.put(Line.of(change), new ArrayList<>()));
    for (Change change : all) {
      if (selection.isWithin(change) && lines.containsKey(Line.of(change))) {
        lines.getOrDefault(Line.of(change), List.of()).add(change);
      }
    }
    if (lines.isEmpty()) {
      return;
    }
    boolean oneActor = lines.keySet().stream().map(Line::actor).distinct().count() == 1;
    boolean oneQuestion = lines.keySet().stream().map(Line::question).distinct().count() == 1;
    List<Timeline> drawn = new ArrayList<>();
    lines.forEach(
        (line, changes) -> {
          Styled actor = Styled.of(oneActor && !oneQuestion ? "" : names.actor(line.actor()));
          String question = oneQuestion ? "" : names.question(line.question());
          String between = actor.isEmpty() || question.isEmpty() ? "" : ", ";
          drawn.add(
              new Timeline(
                  actor.plus(between + question), changes.stream().map(this::moment).toList()));
        });
    document.startPart();
    if (oneActor && !oneQuestion) {
      document.add(new Block.Heading(Styled.of(names.actor(shown.get(0).actor()), Role.ACTOR)));
    } else if (oneQuestion) {
      document.add(new Block.Heading(Styled.of(shown.get(0).question().asks(), Role.TOPIC)));
    }
    List<Change> marked = lines.values().stream().flatMap(List::stream).toList();
    document.add(new Block.Timelines(firstDay(marked), lastDay(marked), drawn));
    document.startPart();
    document.addParagraph(
        Styled.of(
            "● a statement  ─ the stance held  ╳ reversed or switched; one by one: without"
                + " --timeline",
            Role.MUTED));
  }

  private record Line(Id actor, Id question) {

    static Line of(Change change) {
      return new Line(change.actor(), change.question().id());
    }
  }

  private Timeline.Moment moment(Change change) {
    boolean turn = change.kind() == Kind.REVERSED || change.kind() == Kind.SWITCHED;
    return new Timeline.Moment(
        change.date().firstDay(),
        turn,
        Styled.of(English.date(change.date()) + " " + ChangeWords.of(change.kind())));
  }

  private LocalDate firstDay(List<Change> marked) {
    LocalDate first = LocalDate.MAX;
    for (Change change : marked) {
      LocalDate day = change.date().firstDay();
      first = day.isBefore(first) ? day : first;
    }
    return first;
  }

  private LocalDate lastDay(List<Change> marked) {
    LocalDate last = marked.get(0).date().lastDay();
    for (Change change : marked) {
      LocalDate day = change.date().lastDay();
      last = day.isAfter(last) ? day : last;
    }
    return selection
        .until()
        .or(dossier::latestDate)
        .map(PartialDate::lastDay)
        .filter(last::isBefore)
        .orElse(last);
  }
}
