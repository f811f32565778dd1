package stance.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.function.BooleanSupplier;

/**
 * What is known of the terminal, and what follows from it for each of the two streams. The launcher
 * finds out what Java cannot, and passes it on as system properties.
 *
 * @param stdoutIsTerminal whether the answer goes to a terminal
 * @param stderrIsTerminal whether messages go to a terminal
 * @param columns the width that {@code COLUMNS} names
 * @param launcherWidth the width that the launcher has measured
 * @param utf8 whether the user's locale, or the console of Windows, has UTF-8
 * @param color what the environment asks for
 * @param links whether the environment asks for links, or the terminal is known to take them
 * @param palette the colours that there are
 * @param windows whether the system is Windows
 */
public record TerminalFacts(
    boolean stdoutIsTerminal,
    boolean stderrIsTerminal,
    OptionalInt columns,
    OptionalInt launcherWidth,
    boolean utf8,
    ColorChoice color,
    ColorChoice links,
    Palette palette,
    boolean windows) {

  /** The narrowest and the widest screen, in cells; what lies beyond is taken as these. */
  public static final int NARROWEST = 40;

  public static final int WIDEST = 1000;

  private static final int WIDTH_OF_FILES = 100;
  private static final int WIDTH_OF_TERMINALS = 80;

  /** The facts of the terminal that this program runs in. */
  public static TerminalFacts ofThisProgram() {
    return of(System.getenv(), System.getProperties(), JavaConsole::isTerminal);
  }

  /**
   * The facts, as the environment and the launcher give them.
   *
   * @param properties {@code stance.stdout.tty}, {@code stance.stderr.tty}, {@code stance.unicode}
   *     ({@code true} or {@code false}) and {@code stance.width} as the launcher passes them;
   *     Java's own for the rest
   * @param console whether Java has a terminal; asked if the launcher does not say
   */
  public static TerminalFacts of(
      Map<String, String> environment, Properties properties, BooleanSupplier console) {
    boolean windows = properties.getProperty("os.name", "").startsWith("Windows");
    return new TerminalFacts(
        flag(properties, "stance.stdout.tty", console),
        flag(properties, "stance.stderr.tty", console),
        width(environment.getOrDefault("COLUMNS", "")),
        width(properties.getProperty("stance.width", "")),
        // The launcher may have changed the locale for Java, so what it says of it comes first.
        flag(
            properties, "stance.unicode", () -> isUtf8(encoding(environment, properties, windows))),
        ColorChoice.ofEnvironment(environment),
        Hyperlinks.ofEnvironment(environment),
        Palette.ofEnvironment(environment),
        windows);
  }

  /** The same facts for an answer that is written to a file. */
  public TerminalFacts withStdoutToFile() {
    return new TerminalFacts(
        false, stderrIsTerminal, columns, launcherWidth, utf8, color, links, palette, windows);
  }

  /** Whether to colour a stream: as the option says, then the environment, then for a terminal. */
  public boolean color(ColorChoice option, StandardStream stream) {
    return option.or(color).colors(isTerminal(stream));
  }

  /** Whether to make links on a stream: as the option says, then what is known of the terminal. */
  public boolean links(ColorChoice option, StandardStream stream) {
    return option.or(links).colors(isTerminal(stream));
  }

  /**
   * The width of a stream in cells, from {@link #NARROWEST} to {@link #WIDEST}: as the option says,
   * then for a terminal {@code COLUMNS}, what the launcher has measured, or 80; 100 for the rest.
   */
  public int width(OptionalInt option, StandardStream stream) {
    int width = option.orElseGet(() -> isTerminal(stream) ? widthOfTerminal() : WIDTH_OF_FILES);
    return Math.max(NARROWEST, Math.min(width, WIDEST));
  }

  /** Whether a stream is to get ASCII alone: by the option, or a terminal that has no UTF-8. */
  public boolean ascii(boolean option, StandardStream stream) {
    return option || isTerminal(stream) && !utf8;
  }

  /** Whether a stream is a terminal. */
  public boolean isTerminal(StandardStream stream) {
    return switch (stream) {
      case STDOUT -> stdoutIsTerminal;
      case STDERR -> stderrIsTerminal;
    };
  }

  private int widthOfTerminal() {
    return columns.orElseGet(() -> launcherWidth.orElse(WIDTH_OF_TERMINALS));
  }

  private static boolean flag(Properties properties, String name, BooleanSupplier otherwise) {
    return Optional.ofNullable(properties.getProperty(name))
        .map(Boolean::parseBoolean)
        .orElseGet(otherwise::getAsBoolean);
  }

  /** A width that can be meant: a number above 0 of up to four digits. */
  private static OptionalInt width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i == 4) {
        return OptionalInt.empty();
      }
      width = width * 10 + c - '0';
    }
    return width > 0 ? OptionalInt.of(width) : OptionalInt.empty();
  }

  /** Of the locale, by the order of POSIX; if Windows has none, of its console. */
  private static String encoding(
      Map<String, String> environment, Properties properties, boolean windows) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return locale;
      }
    }
    String before19 = properties.getProperty("sun.stdout.encoding", "");
    return windows ? properties.getProperty("stdout.encoding", before19) : "C";
  }

  private static boolean isUtf8(String encoding) {
    String name = encoding.toLowerCase(Locale.ROOT);
    return name.contains("utf-8") || name.contains("utf8") || name.equals("cp65001");
  }
}
