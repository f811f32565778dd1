package stance.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other programs call the things that ours has commands for. */
final class NearCommands {

  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("search", "find"),
          Map.entry("grep", "find"),
          Map.entry("note", "brief"),
          Map.entry("report", "brief"),
          Map.entry("card", "brief"),
          Map.entry("ls", "list"),
          Map.entry("dump", "list"),
          Map.entry("view", "show"),
          Map.entry("cat", "show"),
          Map.entry("validate", "check"),
          Map.entry("lint", "check"),
          Map.entry("verify", "check"),
          Map.entry("rule", "explain"),
          Map.entry("why", "explain"),
          Map.entry("moved", "changes"),
          Map.entry("moves", "changes"),
          Map.entry("history", "changes"),
          Map.entry("timeline", "changes"),
          Map.entry("closest", "near"),
          Map.entry("versus", "compare"),
          Map.entry("vs", "compare"));

  private NearCommands() {}

  /** What to write in place of {@code word}, if one of the commands does that. */
  static Optional<String> of(String word, Collection<String> commands) {
    String asked = word.toLowerCase(Locale.ROOT);
    if (asked.equals("version")) {
      return Optional.of("stance --version shows it");
    }
    return Optional.ofNullable(COMMANDS.get(asked))
        .filter(commands::contains)
        .map(command -> "did you mean '" + command + "'?");
  }
}
