package stance.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.document.Block;
import stance.document.Document;
import stance.render.Json;
import stance.text.Role;
import stance.text.Styled;

/** What stands at the foot of a page: the command that made it, and a hash of what it rests on. */
final class MadeWith {

  /** What decides on no word of a page. The dossier does, so it is named as it was typed. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "--format", "--output", "--bom", "--color", "--links", "--width", "--ascii", "--verbose");

  private MadeWith() {}

  /** The command with what was asked of it, to be put into a command line as it stands. */
  static String command(ParseResult parsed) {
    List<String> words = new ArrayList<>(List.of("stance", parsed.commandSpec().name()));
    // One that takes several words is matched once a word.
    new LinkedHashSet<>(parsed.matchedPositionals())
        .forEach(
            given -> given.originalStringValues().forEach(word -> words.add(ShellWord.of(word))));
    for (OptionSpec option : parsed.matchedOptionsSet()) {
      if (LEFT_OUT.contains(option.longestName())) {
        continue;
      }
      if (option.arity().max() == 0) {
        words.add(option.longestName());
      } else {
        for (String value : option.originalStringValues()) {
          words.add(option.longestName());
          words.add(ShellWord.of(value));
        }
      }
    }
    return String.join(" ", words);
  }

  /** The page of the answer, with its foot. */
  static Document under(Forms answer, String command) {
    List<List<Block>> parts = new ArrayList<>(answer.page().get().parts());
    Styled made =
        Styled.of("Made by stance " + Version.current() + " with: ", Role.MUTED)
            .plus(command, Role.LITERAL);
    List<Block> foot = new ArrayList<>(List.of(new Block.Paragraph(made)));
    if (answer.hasData()) {
      foot.add(
          new Block.Paragraph(
              Styled.of("SHA-256 of the same as data (", Role.MUTED)
                  .plus("--format json", Role.LITERAL)
                  .plus("): ", Role.MUTED)
                  .plus(sha256(Json.of(answer.data().get())), Role.LITERAL)));
    }
    parts.add(foot);
    return new Document(parts);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
