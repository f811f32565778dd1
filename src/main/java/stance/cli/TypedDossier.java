package stance.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import stance.screen.ListingScreen;
import stance.text.Role;
import stance.text.Styled;

/**
 * The folder of the dossier as it was typed, for the commands that messages propose: pasted without
 * it they would work on another dossier.
 *
 * @param commands the command of this name
 */
record TypedDossier(Optional<String> folder, Function<String, Optional<CommandSpec>> commands) {

  /** Where none was typed. */
  static final TypedDossier NONE = new TypedDossier(Optional.empty(), name -> Optional.empty());

  private static final Pattern COMMAND =
      Pattern.compile("\\bstance ([a-z]+)(?: ([a-z]+)\\b)?(?![^;,?]* (?:-d|--dossier) )");

  /** The text, in which each command that takes a dossier names it. */
  String in(String text) {
    if (folder.isEmpty()) {
      return text;
    }
    String option = " -d " + ShellWord.of(folder.get());
    return COMMAND
        .matcher(text)
        .replaceAll(
            found -> {
              int end = found.start() + ended(found.group(1), Optional.ofNullable(found.group(2)));
              return Matcher.quoteReplacement(
                  end == found.start()
                      ? found.group()
                      : text.substring(found.start(), end)
                          + option
                          + text.substring(end, found.end()));
            });
  }

  /** The line, in which each command that stands as one names it. */
  Styled in(Styled line) {
    return folder.isEmpty()
        ? line
        : new Styled(
            line.pieces().stream()
                .map(one -> one.role() == Role.LITERAL ? one.with(in(one.text())) : one)
                .toList());
  }

  /** How long a command with its kind of entry is; nothing if it takes no dossier. */
  private int ended(String command, Optional<String> next) {
    int length = "stance ".length() + command.length();
    Optional<CommandSpec> spec = commands.apply(command);
    Optional<CommandSpec> below =
        spec.flatMap(above -> next.map(above.subcommands()::get)).map(CommandLine::getCommandSpec);
    if (below.or(() -> spec).filter(TypedDossier::takesDossier).isEmpty()) {
      return 0;
    }
    boolean isKind =
        below.isPresent()
            || command.equals("list") && next.filter(TypedDossier::isListed).isPresent();
    return length + (isKind ? 1 + next.orElse("").length() : 0);
  }

  private static boolean isListed(String word) {
    return Stream.of(ListingScreen.Kind.values()).anyMatch(kind -> kind.word().equals(word));
  }

  private static boolean takesDossier(CommandSpec spec) {
    return spec.findOption("--dossier") != null;
  }
}
