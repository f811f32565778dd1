package stance.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import stance.render.Page;
import stance.terminal.ColorChoice;
import stance.terminal.Painter;
import stance.terminal.Palette;
import stance.terminal.StandardStream;
import stance.terminal.TerminalFacts;
import stance.terminal.WindowsConsole;
import stance.text.Ascii;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/** The two streams of one run of a command, with the looks that were asked for. */
final class Console {

  /** The indent of the further lines of a message. */
  private static final int FURTHER_LINES = 4;

  private final World surroundings;
  private final DisplayOptions looks;
  private final TypedDossier dossier;

  Console(World surroundings, DisplayOptions looks) {
    this(surroundings, looks, TypedDossier.NONE);
  }

  private Console(World surroundings, DisplayOptions looks, TypedDossier dossier) {
    this.surroundings = surroundings;
    this.looks = looks;
    this.dossier = dossier;
  }

  /** This console for a command that works on this dossier. */
  Console on(TypedDossier typed) {
    return new Console(surroundings, looks, typed);
  }

  /** This console with the looks that were asked for. */
  Console with(DisplayOptions asked) {
    return new Console(surroundings, asked, dossier);
  }

  World surroundings() {
    return surroundings;
  }

  /** This console for an answer that goes to a file, and so to no terminal. */
  Console forFile() {
    return new Console(
        surroundings.withTerminal(surroundings.terminal().withStdoutToFile()), looks, dossier);
  }

  /** This console with a page of this width, regardless of the terminal. */
  Console withWidth(int width) {
    return with(
        new DisplayOptions(looks.color(), looks.links(), looks.ascii(), OptionalInt.of(width)));
  }

  /** A console for text that is to be compared: of this page, and without colour. */
  Console forComparison(Page page) {
    return with(new DisplayOptions(
            ColorChoice.NEVER, ColorChoice.NEVER, page.ascii(), OptionalInt.of(page.width())))
        .forFile();
  }

  /** The page that the answer is laid out for. */
  Page page() {
    return page(StandardStream.STDOUT);
  }

  /** The page that a stream's lines are laid out for. */
  Page page(StandardStream stream) {
    TerminalFacts terminal = surroundings.terminal();
    return new Page(
        terminal.width(looks.width(), stream),
        terminal.ascii(looks.ascii(), stream),
        looks.width().isEmpty() && !terminal.isTerminal(stream));
  }

  /** The lines as the answer on standard output shows them, each with its line break. */
  String painted(List<Styled> lines) {
    return painted(lines, StandardStream.STDOUT);
  }

  private String painted(List<Styled> lines, StandardStream stream) {
    boolean color = surroundings.terminal().color(looks.color(), stream);
    if (color) {
      WindowsConsole.prepare(surroundings.terminal());
    }
    Painter painter = painter(color, surroundings.terminal().links(looks.links(), stream));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(painter.paint(line)).append('\n'));
    return text.toString();
  }

  private Painter painter(boolean color, boolean links) {
    Palette palette = surroundings.terminal().palette();
    return links
        ? color ? Painter.linking(palette) : Painter.linking()
        : color ? Painter.of(palette) : Painter.plain();
  }

  /** Writes the answer. */
  void answer(String text) {
    write(surroundings.out(), text);
  }

  /** Writes the answer as it comes. */
  void answer(Contents contents) {
    try {
      contents.sendTo(surroundings.out());
    } catch (IOException failure) {
      throw new OutputFailure(failure);
    }
  }

  /** Whether someone sees messages as they come. */
  boolean isWatched() {
    return surroundings.terminal().isTerminal(StandardStream.STDERR);
  }

  /** Writes {@code line}, plain ASCII, over the line that the cursor stands on. */
  void overwrite(String line) {
    try {
      write(surroundings.err(), "\r" + line);
    } catch (OutputFailure lost) {
      // As for messages.
    }
  }

  /**
   * Writes lines for the user's eyes beside the answer. On a terminal the long ones are wrapped;
   * elsewhere a message stays on one line, to be searched.
   */
  void tell(List<Styled> lines) {
    Page page = page(StandardStream.STDERR);
    boolean wraps = isWatched();
    List<Styled> shown = new ArrayList<>();
    for (Styled line : lines) {
      Styled told = dossier.in(line);
      Styled onPage = page.ascii() ? told.map(Ascii::of) : told;
      shown.addAll(
          onPage.width() <= page.width() || !wraps
              ? List.of(onPage)
              : Wrap.lines(onPage, page.width(), 0, FURTHER_LINES));
    }
    try {
      write(surroundings.err(), painted(shown, StandardStream.STDERR));
    } catch (OutputFailure lost) {
      // Nobody hears what standard error cannot carry; the exit status still says it.
    }
  }

  /** Writes what is wrong, and what to do about it if that is known. */
  void tell(UsageError wrong) {
    tell(Styled.of("error: ", Role.ERROR), wrong);
  }

  /** The same of what does not stop the command. */
  void warn(UsageError doubtful) {
    tell(Styled.of("warning: ", Role.WARNING), doubtful);
  }

  private void tell(Styled title, UsageError what) {
    tell(List.of(title.plus(what.message())));
    what.help()
        .map(dossier::in)
        .ifPresent(help -> tell(List.of(Styled.of("  = help: ", Role.HELP).plus(help))));
  }

  /** Writes what to do about something. */
  void advise(String help) {
    tell(List.of(Styled.of("  " + dossier.in(help))));
  }

  /** Asks for something: the line stays open for the answer. */
  void prompt(String text) {
    try {
      write(surroundings.err(), text);
    } catch (OutputFailure lost) {
      // As for messages.
    }
  }

  /** Tells of a likely mistake that does not stop the command. */
  void warn(String message) {
    tell(List.of(Styled.of("warning: ", Role.WARNING).plus(message)));
  }

  private static void write(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException failure) {
      throw new OutputFailure(failure);
    }
  }
}
