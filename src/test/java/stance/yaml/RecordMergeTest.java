package stance.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.yaml.RecordMerge.Merged;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class RecordMergeTest {

  private static final String HEAD = "id: ann\nname: Ann\nkind: person\nstances:\n";

  private static String record(String question, int day, String summary) {
    return "  # On "
        + question
        + ".\n  - question: "
        + question
        + "\n    stance: yes # or so\n    date: 2017-11-%02d\n".formatted(day)
        + "    summary: >-\n      "
        + summary
        + "\n      # no comment, but a line of the summary\n";
  }

  private static Merged merge(String base, String ours, String theirs) {
    return RecordMerge.of(base.getBytes(UTF_8), ours.getBytes(UTF_8), theirs.getBytes(UTF_8))
        .orElseThrow();
  }

  /** Some files have Windows' line breaks, and some no line break at the end. */
  private static String file(List<String> records, long seed) {
    String text = HEAD + String.join("", records) + (seed % 3 == 0 ? "# The end.\n" : "");
    if (seed % 5 == 0) {
      text = text.stripTrailing();
    }
    return seed % 2 == 0 ? text.replace("\n", "\r\n") : text;
  }

  /** From 1 to 8 records, with empty lines and comments between them. */
  private static List<String> records(Random random) {
    List<String> records = new ArrayList<>();
    for (int i = 1; i <= 1 + random.nextInt(8); i++) {
      String gap = List.of("", "\n", "\n\n", "\n  # Of some more.\n\n").get(random.nextInt(4));
      records.add(record("q-" + i, 2 * i, "said " + random.nextInt(100)) + gap);
    }
    return records;
  }

  /** Records changed, left out, moved and added, on days of one's own. */
  private static List<String> edited(List<String> records, Random random, String mine, int day) {
    List<String> edited = new ArrayList<>();
    for (String record : records) {
      switch (random.nextInt(7)) {
        case 0 -> edited.add(record.replace("said", "said then " + mine));
        case 1 -> {
          edited.add(record);
          edited.add(record(mine + edited.size(), day, "new"));
        }
        case 2 -> edited.add(0, record);
        case 3 -> {}
        default -> edited.add(record);
      }
    }
    return edited.isEmpty() ? records : edited;
  }

  @ForEachSeed(500)
  void what_only_one_side_changed_is_as_that_side_wrote_it(long seed) {
    Random random = new Random(seed);
    List<String> records = records(random);
    String base = file(records, seed);
    String edited = file(edited(records, random, "mine", 1), seed);
    assertThat(merge(base, base, base)).isEqualTo(new Merged(base, 0));
    assertThat(merge(base, edited, edited)).isEqualTo(new Merged(edited, 0));
    assertThat(merge(base, base, edited)).isEqualTo(new Merged(edited, 0));
    assertThat(merge(base, edited, base)).isEqualTo(new Merged(edited, 0));
  }

  /** What is in a version, without the white space that ends a block. */
  private static List<String> blocks(String text) {
    return RecordFile.of(text.getBytes(UTF_8)).orElseThrow().blocks().stream()
        .map(RecordFile.Block::body)
        .sorted()
        .toList();
  }

  /** Each record is changed by one side at most, and each side adds its own. */
  @ForEachSeed(500)
  void edits_of_different_records_make_no_conflict_and_none_is_lost(long seed) {
    Random random = new Random(seed);
    List<String> records = records(random);
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    List<String> both = new ArrayList<>();
    for (String record : records) {
      String changed = record.replace("said", "said again");
      int who = random.nextInt(3);
      ours.add(who == 0 ? changed : record);
      theirs.add(who == 1 ? changed : record);
      both.add(who < 2 ? changed : record);
    }
    String mine = record("ours", 3, "our own");
    String other = record("theirs", 5, "their own");
    ours.add(random.nextInt(ours.size() + 1), mine);
    theirs.add(random.nextInt(theirs.size() + 1), other);
    both.add(mine);
    both.add(other);
    String base = file(records, seed);
    Merged merged = merge(base, file(ours, seed), file(theirs, seed));
    Merged turned = merge(base, file(theirs, seed), file(ours, seed));
    assertThat(merged.conflicts()).isZero();
    assertThat(turned.conflicts()).isZero();
    assertThat(blocks(merged.text())).isEqualTo(blocks(turned.text()));
    assertThat(lines(merged.text())).isEqualTo(lines(file(both, seed)));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).sorted().toList();
  }

  @ForEachSeed(500)
  void there_are_as_many_conflicts_as_records_that_both_changed(long seed) {
    Random random = new Random(seed);
    List<String> records = records(random);
    List<String> ours = new ArrayList<>(records);
    List<String> theirs = new ArrayList<>(records);
    int both = 0;
    for (int i = 0; i < records.size(); i++) {
      boolean here = random.nextBoolean();
      boolean there = random.nextBoolean();
      both += here && there ? 1 : 0;
      ours.set(i, here ? records.get(i).replace("said", "ours") : records.get(i));
      theirs.set(i, there ? records.get(i).replace("said", "theirs") : records.get(i));
    }
    Merged merged = merge(file(records, seed), file(ours, seed), file(theirs, seed));
    assertThat(merged.conflicts()).isEqualTo(both);
    assertThat(merged.text().split("<<<<<<< ours\r?\n", -1)).hasSize(both + 1);
    assertThat(side(merged.text(), "ours"))
        .isEqualTo(
            lines(
                merge(
                        file(records, seed),
                        file(ours, seed),
                        file(both(records, ours, theirs), seed))
                    .text()));
  }

  /** What theirs changed and ours did not. */
  private static List<String> both(List<String> was, List<String> ours, List<String> theirs) {
    List<String> both = new ArrayList<>(ours);
    for (int i = 0; i < was.size(); i++) {
      if (ours.get(i).equals(was.get(i))) {
        both.set(i, theirs.get(i));
      }
    }
    return both;
  }

  /** The file with each conflict solved as ours. */
  private static List<String> side(String merged, String side) {
    List<String> lines = new ArrayList<>();
    boolean in = true;
    for (String line : merged.lines().toList()) {
      if (line.startsWith("<<<<<<< ")) {
        in = line.endsWith(side);
      } else if (line.equals("=======")) {
        in = !in;
      } else if (line.startsWith(">>>>>>> ")) {
        in = true;
      } else if (in && !line.isBlank()) {
        lines.add(line);
      }
    }
    return lines.stream().sorted().toList();
  }

  @Test
  void each_file_of_the_shipped_dossier_is_one_of_records() throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(Path.of("positions"))) {
      files = walked.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      String text = Files.readString(file);
      assertThat(merge(text, text, text)).as(file.toString()).isEqualTo(new Merged(text, 0));
    }
  }

  @Test
  void both_may_append_and_what_was_said_first_comes_first() {
    String base = HEAD + record("a", 1, "one");
    String later = base + record("b", 9, "later");
    String sooner = base + record("c", 4, "sooner");
    assertThat(merge(base, later, sooner).text())
        .isEqualTo(base + record("c", 4, "sooner") + record("b", 9, "later"));
    assertThat(merge(base, sooner, later).text()).isEqualTo(merge(base, later, sooner).text());
  }

  @Test
  void an_empty_line_behind_a_record_is_no_change_of_the_next() {
    String base = HEAD + record("a", 1, "one") + record("b", 2, "two");
    String spaced = HEAD + record("a", 1, "one") + "\n" + record("b", 2, "two");
    String changed = HEAD + record("a", 1, "one") + record("b", 2, "other");
    assertThat(merge(base, spaced, changed))
        .isEqualTo(new Merged(HEAD + record("a", 1, "one") + "\n" + record("b", 2, "other"), 0));
  }

  @Test
  void a_record_that_one_changed_and_the_other_deleted_is_a_conflict() {
    String kept = HEAD + record("a", 1, "one");
    String base = kept + record("b", 2, "two");
    String changed = kept + record("b", 2, "other");
    assertThat(merge(base, kept, changed).text())
        .isEqualTo(kept + "<<<<<<< ours\n=======\n" + record("b", 2, "other") + ">>>>>>> theirs\n");
  }

  @Test
  void what_stands_above_and_below_the_records_is_merged_key_by_key() {
    String base = "# Ann.\n\nid: ann\nname: Ann\nstances:\n" + record("a", 1, "one") + "role: x\n";
    String ours = base.replace("name: Ann", "name: Ann of ours");
    String theirs = base.replace("role: x", "role: theirs\nkind: person");
    assertThat(merge(base, ours, theirs))
        .isEqualTo(new Merged(theirs.replace("name: Ann", "name: Ann of ours"), 0));
  }

  @Test
  void two_records_of_one_question_and_day_are_told_apart_by_their_order() {
    String base = HEAD + record("a", 1, "one") + record("a", 1, "two");
    String ours = base.replace("one", "1");
    String theirs = base.replace("two", "2");
    assertThat(merge(base, ours, theirs)).isEqualTo(new Merged(ours.replace("two", "2"), 0));
  }

  @Test
  void sources_are_told_apart_by_id_and_line_breaks_stay_as_they_are() {
    String base = "- id: a\r\n  publisher: One\r\n";
    String ours = base + "- id: b\r\n  publisher: Two\r\n";
    String theirs = "# Ours.\n- id: a\r\n  publisher: One, Inc.\r\n- id: c\n  publisher: 3";
    assertThat(merge(base, ours, theirs))
        .isEqualTo(
            new Merged(
                "# Ours.\n- id: a\r\n  publisher: One, Inc.\r\n"
                    + "- id: b\r\n  publisher: Two\r\n- id: c\n  publisher: 3",
                0));
  }

  @Test
  void two_may_make_a_file_of_the_same_name() {
    String ours = HEAD + record("a", 1, "one");
    String theirs = HEAD + record("b", 2, "two");
    assertThat(merge("", ours, theirs)).isEqualTo(new Merged(ours + record("b", 2, "two"), 0));
  }

  @Test
  void what_is_no_file_of_records_is_not_merged() {
    for (String text : List.of("a: [", "- a\n- b\n", "{id: a, name: b}\n", "a: 1\ra: 2\n", "x")) {
      byte[] bytes = text.getBytes(UTF_8);
      assertThat(RecordMerge.of(bytes, bytes, bytes)).as(text).isEmpty();
    }
  }

  @Test
  void records_that_do_not_make_one_file_are_not_merged() {
    String base = "stances:\n  - id: a\n";
    String ours = base + "  - id: b\n";
    String further = "stances:\n- id: a\n- id: c\n";
    assertThat(RecordMerge.of(base.getBytes(UTF_8), ours.getBytes(UTF_8), further.getBytes(UTF_8)))
        .isEmpty();
  }
}
