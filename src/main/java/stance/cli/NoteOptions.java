package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.Robustness;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.style.NoteStyles;
import stance.note.words.NoteLanguage;
import stance.note.words.english.NoteEnglish;
import stance.render.Page;

/**
 * All that decides what a note says and how it is laid out, and nothing else: what a note remembers
 * of its command, so that it can be made anew.
 */
record NoteOptions(
    Comparison comparison,
    boolean everyQuestion,
    NoteStyle style,
    Optional<PartialDate> since,
    boolean full,
    boolean robust,
    Format format,
    Page page,
    Optional<String> folder) {

  static final int WIDTH = 72;

  /** The language that notes are written in, and read back by. */
  static final NoteLanguage LANGUAGE = NoteEnglish.LANGUAGE;

  /** Keeps a word on one line; a document shows it as a space. */
  private static final char NO_BREAK = '\u00A0';

  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT, Format.Source.DATA);

  static void addTo(CommandSpec spec) {
    ActorOptions.addTo(spec);
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    spec.addOption(
        CommonOptions.one("STYLE", Operand.of(NoteOptions::names), "--style")
            .description(styles())
            .build());
    spec.addOption(
        CommonOptions.one("DATE", Operand.DATE, "--since")
            .description("Tell who moved since then, and how.")
            .build());
    spec.addOption(
        CommonOptions.flag("--full")
            .description("Add every position with all its sources.")
            .build());
    spec.addOption(
        CommonOptions.flag("--robust")
            .description("Say in the cautions how much each finding rests on.")
            .build());
    Output.addFormatTo(spec, FORMATS);
    DisplayOptions.addPageTo(spec, "Lay text out for N columns, 60 to 120 (default: 72).");
  }

  /**
   * What was asked for; {@link UsageError} if it cannot be.
   *
   * @param ascii whether the place where the note goes takes ASCII alone
   */
  static NoteOptions of(ParseResult parsed, Dossier dossier, boolean ascii) {
    List<Actor> actors = ActorOptions.of(parsed, dossier);
    List<Question> questions = SelectionOptions.of(parsed, dossier);
    NoteStyle style = style(parsed);
    Optional<PartialDate> since = CommonOptions.date(parsed, "--since");
    boolean full = parsed.hasMatchedOption("--full");
    if (style.isOfOneActor() && actors.size() > 1) {
      throw new UsageError("--style " + style.name() + " takes one actor, not " + actors.size());
    }
    boolean robust = parsed.hasMatchedOption("--robust");
    if (!style.takesAdditions() && (full || robust || since.isPresent())) {
      throw new UsageError(
          (full ? "--full" : robust ? "--robust" : "--since")
              + " is for a note, not for a "
              + style.name());
    }
    if (robust && actors.size() < 2) {
      throw new UsageError("--robust needs two actors or more", "one alone has no findings");
    }
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    return new NoteOptions(
        Comparison.of(standings, actors.stream().map(Actor::id).toList(), questions),
        questions.equals(dossier.questions()),
        style,
        since,
        full,
        robust,
        Output.of(parsed, FORMATS).format(),
        new Page(width(parsed), ascii),
        DossierOptions.named(parsed));
  }

  /**
   * The styles by their names, and what is said of each: "note (default), card (24 lines), ...".
   */
  private static String styles() {
    List<NoteStyle> all = NoteStyles.ALL;
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      styles.append(i == 0 ? "" : i + 1 < all.size() ? ", " : ", or ");
      styles.append(all.get(i).name()).append(" (").append(all.get(i).remark()).append(')');
    }
    return styles.append('.').toString();
  }

  private static List<String> names() {
    return NoteStyles.ALL.stream().map(NoteStyle::name).toList();
  }

  /**
   * The style asked for, without regard to case.
   *
   * @throws UsageError if there is none such
   */
  private static NoteStyle style(ParseResult parsed) {
    String word = parsed.matchedOptionValue("--style", NoteStyles.usual().name());
    return NoteStyles.named(word.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UsageError(
                    "--style does not take '" + word + "'",
                    "it takes "
                        + String.join(
                            ", ", NoteStyles.ALL.stream().map(NoteStyle::name).toList())));
  }

  /**
   * The width asked for.
   *
   * @throws UsageError if no note has it
   */
  static int width(ParseResult parsed) {
    int width = DisplayOptions.of(parsed).width().orElse(WIDTH);
    if (width < NARROWEST || width > WIDEST) {
      throw new UsageError("--width takes a number from 60 to 120 for a note, not '" + width + "'");
    }
    return width;
  }

  /** The request for the note, on the day that the dossier reaches to, or else that given. */
  NoteRequest request(Optional<PartialDate> day) {
    Basis basis = comparison.basis();
    return new NoteRequest(
        comparison,
        basis.asOf().or(() -> day).or(() -> comparison.dossier().latestDate()),
        since,
        full,
        LANGUAGE,
        Version.current(),
        robust
            ? Robustness.ofEach(new StandingTable(comparison.dossier(), basis), comparison)
            : Map.of(),
        arguments());
  }

  /**
   * The arguments that ask for the same again: ids, dates and words alone, so that lines can be
   * broken at any space; and last the folder, as it was typed, within which none is broken.
   */
  private String arguments() {
    Basis basis = comparison.basis();
    List<String> words = new ArrayList<>();
    comparison.actors().forEach(actor -> words.add(actor.id().text()));
    basis.from().ifPresent(date -> add(words, "--from", date.toString()));
    basis.asOf().ifPresent(date -> add(words, "--as-of", date.toString()));
    if (basis.weakest() != Evidence.INFERRED) {
      add(words, "--evidence", basis.weakest().word());
    }
    basis.assumed().ifPresent(ids -> addAssumed(words, ids));
    if (!everyQuestion) {
      comparison
          .findings()
          .forEach(finding -> add(words, "--question", finding.question().id().text()));
    }
    since.ifPresent(date -> add(words, "--since", date.toString()));
    if (!style.equals(NoteStyles.usual())) {
      add(words, "--style", style.name());
    }
    if (full) {
      words.add("--full");
    }
    if (robust) {
      words.add("--robust");
    }
    if (format != Format.TEXT) {
      add(words, "--format", format.word());
    }
    if (page.width() != WIDTH) {
      add(words, "--width", Integer.toString(page.width()));
    }
    if (page.ascii()) {
      words.add("--ascii");
    }
    folder.ifPresent(typed -> add(words, "--dossier", word(typed)));
    return String.join(" ", words);
  }

  /** As one word of a command line, without a backslash, which a Markdown reader would drop. */
  private static String word(String typed) {
    return ShellWord.of(typed).replace("'\\''", "'\"'\"'").replace(' ', NO_BREAK);
  }

  private void addAssumed(List<String> words, List<Id> ids) {
    List<Id> all = comparison.dossier().conditions().stream().map(Condition::id).sorted().toList();
    if (ids.equals(all)) {
      add(words, "--assume", "all");
    } else {
      ids.forEach(id -> add(words, "--assume", id.text()));
    }
  }

  private static void add(List<String> words, String option, String value) {
    words.add(option);
    words.add(value);
  }
}
