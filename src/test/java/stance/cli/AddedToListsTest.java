package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import stance.ForEachSeed;

/** Conditions and events are added to whatever form their lists have. */
class AddedToListsTest extends OwnFolder {

  private static final String CONDITION =
      "  - id: costs-shared\n    label: costs are shared\n    means: costs are shared\n";

  private static final String EVENT =
      "  - date: 2026-03\n    event: A hearing\n    sources: [gazette-2026-03-02]\n";

  private static final List<String> EMPTY = List.of("", ":", ": []", ": [ ]", ": [] # none yet");

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static String list(String key, String item, Random random) {
    if (random.nextBoolean()) {
      return key + ":\n" + item;
    }
    String empty = any(EMPTY, random);
    return empty.isEmpty() ? "" : key + empty + "\n";
  }

  /** A dossier with these lists, and with what stands between the values of files at random. */
  private void begin(Random random) throws IOException {
    begin();
    String liberals = Files.readString(file("actors/liberals.yaml"));
    Files.writeString(
        file("actors/liberals.yaml"), liberals.replaceAll("(?m)^ *(#.*\n *)?if: .*\n", ""));
    String main = Files.readString(file("dossier.yaml"));
    String lists =
        main.substring(0, main.indexOf("conditions:"))
            + list("conditions", CONDITION, random)
            + (random.nextBoolean() ? "background: A bill.\n" : "")
            + list("dates", EVENT, random)
            + (random.nextBoolean() ? "in-text:\n  The Example Gazette: the Gazette\n" : "");
    String end = random.nextBoolean() ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "\uFEFF" : "");
    for (String line : lists.split("\n", -1)) {
      if (random.nextInt(6) == 0) {
        text.append(" ".repeat(random.nextInt(7))).append("# aside: - not [an item").append(end);
      }
      if (random.nextInt(9) == 0) {
        text.append(end);
      }
      boolean isValue = !line.isBlank() && !line.contains("#") && !line.matches(".*[:\\]]");
      String behind = any(List.of("", "", "\t", "  ", " \t "), random);
      text.append(line).append(isValue ? behind : "").append(end);
    }
    boolean isWhole = random.nextBoolean();
    Files.writeString(
        file("dossier.yaml"), isWhole ? text.toString() : text.toString().stripTrailing());
  }

  @ForEachSeed(40)
  void no_other_byte_changes_and_the_dossier_is_read(long seed) throws IOException {
    Random random = new Random(seed);
    begin(random);
    String had = Files.readString(file("dossier.yaml"));
    boolean isConditionFirst = random.nextBoolean();
    added(isConditionFirst ? condition(random) : event(random));
    added(isConditionFirst ? event(random) : condition(random));
    assertThat(dossier().conditions()).hasSize(had.contains("- id: costs-shared") ? 2 : 1);
    assertThat(dossier().dates()).hasSize(had.contains("event: A hearing") ? 2 : 1);
    assertThat(dossier().dates()).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    assertThat(run("check").out()).doesNotContain("error:", "keys-out-of-order");
  }

  private static List<String> condition(Random random) {
    List<String> words =
        new ArrayList<>(
            List.of("add", "condition", "--id", "c", "--label", "C: c # c", "--means", "- c"));
    if (random.nextBoolean()) {
      words.addAll(List.of("--question", "bill", "--stance", "supports"));
    }
    if (random.nextBoolean()) {
      words.addAll(List.of("--met-from", "2026", "--met-source", "gazette-2026-03-02, p. 1: end"));
    }
    if (random.nextBoolean()) {
      words.addAll(List.of("--holder", "labour", "--holder", "liberals"));
    }
    return words;
  }

  private static List<String> event(Random random) {
    String date = any(List.of("2025", "2026", "2026-03-09"), random);
    return List.of(
        "add",
        "event",
        "--date",
        date,
        "--event",
        "A \"vote\": #1",
        "--source",
        "gazette-2026-03-02");
  }

  private void added(List<String> command) throws IOException {
    byte[] before = Files.readAllBytes(file("dossier.yaml"));
    Session.Outcome outcome = run(command.toArray(String[]::new));
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertIsOneStretchMore(new String(before, UTF_8), Files.readString(file("dossier.yaml")));
  }

  private static void assertIsOneStretchMore(String before, String after) {
    String had = withoutBrackets(before);
    String has = withoutBrackets(after);
    int same = 0;
    while (same < had.length() && had.charAt(same) == has.charAt(same)) {
      same++;
    }
    String rest = had.substring(same);
    assertThat(has).endsWith(rest).hasSizeGreaterThan(had.length());
    boolean crlf = before.contains("\r\n");
    assertThat(after.replace("\r\n", "").contains("\n")).isEqualTo(!crlf);
  }

  /** The brackets of an empty list are all that may go. */
  private static String withoutBrackets(String file) {
    return file.replaceAll("(?m)^(conditions|dates):(?: \\[ ?\\])?[ \\t]*", "$1:");
  }
}
