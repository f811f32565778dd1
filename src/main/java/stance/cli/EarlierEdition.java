package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.note.NoteDocument;
import stance.note.NoteRequest;
import stance.note.edition.Edition;
import stance.note.edition.Edition.Known;
import stance.note.edition.EditionData;
import stance.note.edition.EditionPaper;
import stance.note.recheck.FindingMove;
import stance.note.recheck.NoteCheck;
import stance.note.recheck.PrintedNote;
import stance.text.QuotationMarks;

/** {@code stance brief --against}: what changed since an edition of a note. */
final class EarlierEdition {

  static final String AGAINST = "--against";
  static final String OLD_DOSSIER = "--old-dossier";

  /** What says how a note looks, which this paper does not take. */
  private static final List<String> OF_NOTES = List.of("--style", "--full", "--since", "--robust");

  /** What the edition lends to the command that names no actors. */
  private static final Set<String> LENT = Set.of("--from", "--evidence", "--assume", "--question");

  private final String file;
  private final WrittenNote written;
  private final Console console;

  private EarlierEdition(String file, WrittenNote written, Console console) {
    this.file = file;
    this.written = written;
    this.console = console;
  }

  /** A note made anew on some data, and how it reads. */
  private record Remade(NoteOptions options, NoteRequest request, PrintedNote printed) {}

  /** Writes what changed since the edition in the file; says whether that is as it was written. */
  static ExitStatus tell(ParseResult parsed, Optional<String> head, Console console) {
    for (String option : OF_NOTES) {
      if (parsed.hasMatchedOption(option)) {
        throw new UsageError(
            option + " is for a note; " + AGAINST + " writes a paper of its own on what changed",
            "write the note by itself, without " + AGAINST);
      }
    }
    Output output = Output.of(parsed, NoteOptions.FORMATS);
    int width = NoteOptions.width(parsed);
    String file = parsed.matchedOptionValue(AGAINST, "");
    WrittenNote written = WrittenNote.read(file, console);
    Dossier dossier = written.dossier(parsed, console);
    EarlierEdition earlier = new EarlierEdition(file, written, console);
    Edition edition = earlier.edition(parsed, dossier);
    NoteOptions options =
        NoteOptions.of(
            WrittenNote.ofNote(earlier.arguments(parsed)),
            dossier,
            output.target(console).page().ascii());
    EditionPaper paper =
        EditionPaper.of(
            edition, options.request(Optional.empty()), NoteForms.note(options, Optional.empty()));
    output.write(
        Forms.withoutSheet(() -> NoteDocument.of(paper.note(), head), () -> EditionData.of(paper)),
        console.withWidth(width));
    return edition.editedByHand() == 0 ? ExitStatus.DONE : ExitStatus.NO;
  }

  /** The edition on its data: that of the dossier, of its day or now; or that given beside it. */
  private Edition edition(ParseResult parsed, Dossier dossier) {
    PrintedNote note = written.note();
    List<Remade> candidates = new ArrayList<>();
    candidates.add(remade(dossier));
    note.day().ifPresent(day -> candidates.add(remade(until(day, dossier))));
    for (Remade candidate : candidates) {
      if (isOf(candidate, note)) {
        return edition(Known.HELD, candidate, candidate);
      }
    }
    Remade held = candidates.get(candidates.size() - 1);
    if (!parsed.hasMatchedOption(OLD_DOSSIER)) {
      if (!note.opening().contains(dossier.title())) {
        throw new UsageError(
            "'" + file + "' does not bear the title " + QuotationMarks.around(dossier.title()),
            "if it was made from another dossier, name that one with --dossier");
      }
      return edition(Known.LOST, held, held);
    }
    String named = parsed.matchedOptionValue(OLD_DOSSIER, "");
    Dossier old =
        NamedDossier.load(OLD_DOSSIER, named, console).orElseThrow(BrokenDossier::new).dossier();
    Remade then = remade(old);
    if (!isOf(then, note)) {
      throw new UsageError(
          "'"
              + file
              + "' was not made from '"
              + named
              + "': data "
              + note.fingerprint()
              + " in the one, "
              + then.printed().fingerprint()
              + " in the other",
          "git log lists the commits; name the dossier as it was then: HEAD~1:positions");
    }
    return edition(Known.GIVEN, then, held);
  }

  private Edition edition(Known data, Remade then, Remade held) {
    PrintedNote note = written.note();
    boolean lost = data == Known.LOST;
    return new Edition(
        note.fingerprint(),
        note.version(),
        String.join(" ", note.arguments().stream().map(ShellWord::of).toList()),
        data,
        then.request(),
        held.request(),
        lost ? 0 : NoteCheck.editedByHand(note, then.printed()),
        lost ? FindingMove.between(note, then.printed()) : List.of());
  }

  private static boolean isOf(Remade made, PrintedNote note) {
    return made.printed().fingerprint().equals(note.fingerprint());
  }

  private Remade remade(Dossier dossier) {
    NoteOptions made = written.options(dossier);
    Optional<PartialDate> day = written.note().day();
    return new Remade(made, made.request(day), written.anew(made, day, console));
  }

  /** The dossier as it was on a day, if since then it was but added to. */
  private static Dossier until(PartialDate day, Dossier dossier) {
    List<Actor> actors =
        dossier.actors().stream()
            .map(
                actor ->
                    actor.withStances(
                        actor.stances().stream()
                            .filter(s -> !s.date().lastDay().isAfter(day.lastDay()))
                            .toList()))
            .toList();
    return dossier.with(dossier.questions(), dossier.conditions(), dossier.sources(), actors);
  }

  /**
   * What the note of now is asked for with: the command's own arguments; where these name no
   * actors, the edition's actors, and what it counted where the command does not say.
   */
  private List<String> arguments(ParseResult parsed) {
    ParseResult edition = written.options();
    boolean lends = !ActorOptions.isAsked(parsed);
    List<String> words = new ArrayList<>();
    words.addAll((lends ? edition : parsed).matchedPositionalValue(0, List.<String>of()));
    for (OptionSpec known : edition.commandSpec().options()) {
      String name = known.longestName();
      boolean chosen = name.equals("--question") && parsed.hasMatchedOption("--topic");
      if (parsed.hasMatchedOption(name)) {
        add(words, name, parsed);
      } else if (name.equals("--dossier") || lends && LENT.contains(name) && !chosen) {
        add(words, name, edition);
      }
    }
    return words;
  }

  private static void add(List<String> words, String name, ParseResult of) {
    if (of.hasMatchedOption(name)) {
      List<String> values = of.matchedOption(name).originalStringValues();
      boolean flag = of.matchedOption(name).arity().max() == 0;
      values.forEach(value -> words.addAll(flag ? List.of(name) : List.of(name, value)));
    }
  }
}
