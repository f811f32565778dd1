package stance.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.Golden;
import stance.check.RulePage.Part;
import stance.check.RulePage.Part.Heading;
import stance.check.RulePage.Part.Prose;
import stance.check.RulePage.Part.Verbatim;
import stance.yaml.DossierFolder;
import stance.yaml.DossierText;
import stance.yaml.MemoryFolder;

/**
 * The two dossiers of a page of the catalogue: files that take the place of those of {@code
 * dossiers/example.dossier}, and texts of sources in {@code texts/}.
 */
final class RuleExample {

  private static final String TEXTS = "texts/";
  private static final byte[] MISSING = {};
  private static final byte[] MAY_NOT_BE_READ = {};

  private final Map<String, byte[]> files;
  private final Map<String, byte[]> texts = new TreeMap<>();
  private final List<String> said = new ArrayList<>();

  private RuleExample(RulePage page, String heading) {
    this.files = DossierText.files(Golden.RESOURCES.resolve("dossiers/example.dossier"));
    String name = "";
    boolean inside = false;
    for (Part part : page.rest()) {
      if (part instanceof Heading each) {
        inside = each.text().equals(heading);
      } else if (inside && part instanceof Prose prose) {
        name = prose.text().replaceFirst(":$", "");
        if (name.endsWith("(missing)")) {
          put(name, "");
        }
      } else if (inside && part instanceof Verbatim verbatim) {
        if (name.equals("stance check says")) {
          said.addAll(verbatim.lines());
        } else {
          put(name, String.join("\n", verbatim.lines()) + "\n");
        }
      }
    }
    files.values().removeIf(bytes -> bytes == MISSING);
  }

  static RuleExample wrong(RulePage page) {
    return new RuleExample(page, "Wrong");
  }

  static RuleExample right(RulePage page) {
    return new RuleExample(page, "Right");
  }

  private void put(String named, String text) {
    int how = named.indexOf(" (");
    String file = how < 0 ? named : named.substring(0, how);
    byte[] bytes = bytes(text, how < 0 ? "" : named.substring(how + 2, named.length() - 1));
    if (file.startsWith(TEXTS)) {
      texts.put(file.substring(TEXTS.length()), bytes);
    } else {
      files.put(file, bytes);
    }
  }

  /** What the words in brackets after a file's name stand for, where a page cannot show it. */
  private static byte[] bytes(String text, String how) {
    return switch (how) {
      case "" -> text.getBytes(StandardCharsets.UTF_8);
      case "saved as Latin-1" -> text.getBytes(StandardCharsets.ISO_8859_1);
      case "missing" -> MISSING;
      case "may not be read" -> MAY_NOT_BE_READ;
      case "70 MiB" -> new byte[70 * 1024 * 1024];
      case "with a line of 10,000,001 characters" ->
          "#".repeat(10_000_001).getBytes(StandardCharsets.UTF_8);
      case "with 10,001 sources that have no publisher" ->
          "- id: x\n".repeat(10_001).getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(how);
    };
  }

  /** The dossier. */
  DossierFolder folder() {
    return new DossierFolder() {
      @Override
      public Contents contents() {
        return new MemoryFolder(files).contents();
      }

      @Override
      public byte[] read(String file, int atMost) throws IOException {
        if (files.get(file) == MAY_NOT_BE_READ) {
          throw new AccessDeniedException(file);
        }
        return new MemoryFolder(files).read(file, atMost);
      }
    };
  }

  /** The texts of its sources, read as those of a folder are. */
  CitedTexts texts() {
    return source ->
        Optional.ofNullable(texts.get(source.text() + ".txt"))
            .map(TextFolder::decoded)
            .orElseGet(CitedTexts.Reading.None::new);
  }

  /** What the program says of it, as the page has it; nothing of the right one. */
  List<String> said() {
    return said;
  }
}
