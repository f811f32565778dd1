package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.dossier.Stance;

class AddCommandTest extends BegunFolder {

  /** What YAML could take for something else, or a shell would not. */
  private static final List<String> TEXTS =
      List.of(
          "Backs the bill.",
          "Says: no rise # at all",
          "it's \"so\", they say: \\o/",
          "- a dash",
          "true",
          "NO",
          "007",
          "[law] before {summer}",
          "A colon at the end:",
          "# not a comment",
          "& * ! | > % @ `",
          "Пётр said „нет“ — twice",
          "A long text that has to be broken at one of its many spaces, because no line of a file"
              + " should be as long as this one is: longer than a screen is wide, and then some.");

  private static final List<String> DATES =
      List.of("2025", "2026", "2026-02", "2026-03", "2026-03-03", "2026-12-31");

  /** The file with comments and blank lines at random, and any line ends. */
  private void decorate(String name, Random random) throws IOException {
    String end = random.nextBoolean() ? "\r\n" : "\n";
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    for (String line : written(name).split("\n", -1)) {
      if (random.nextInt(6) == 0) {
        text.append(" ".repeat(random.nextInt(7))).append("# aside: - not [an item").append(end);
      }
      if (random.nextInt(9) == 0) {
        text.append(end);
      }
      text.append(line).append(end);
    }
    String whole = random.nextBoolean() ? text.toString() : text.toString().stripTrailing();
    Files.writeString(file(name), whole);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  @ForEachSeed(80)
  void a_stance_is_added_in_its_place_and_no_other_byte_changes(long seed) throws IOException {
    begin();
    Random random = new Random(seed);
    String file = "actors/" + any(List.of("labour", "liberals"), random) + ".yaml";
    decorate(file, random);
    byte[] before = Files.readAllBytes(file(file));
    List<Stance> had = stances(dossier(), file);
    String date = any(DATES, random);
    String summary = any(TEXTS, random);
    adding("stance --question bill --stance neutral --if new-homes-exempt --evidence reported")
        .with("--actor", name(file))
        .with("--date", date)
        .with("--summary", summary)
        .with("--quote", any(TEXTS, random))
        .with("--reported-by", any(TEXTS, random))
        .with("--source", "gazette-2026-03-02, para. 9: end")
        .unasked()
        .done();
    assertHasBeenAdded(before, Files.readAllBytes(file(file)));
    List<Stance> has = new ArrayList<>(stances(dossier(), file));
    Stance added = has.stream().filter(each -> !had.contains(each)).findFirst().orElseThrow();
    assertThat(added.summary()).contains(summary);
    assertThat(added.date()).hasToString(date);
    assertThat(added.sources().get(0).locator()).contains("para. 9: end");
    assertThat(has).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
    has.remove(added);
    assertThat(has).isEqualTo(had);
    assertThat(run("check").status()).isZero();
  }

  private static String name(String file) {
    return file.substring("actors/".length(), file.length() - ".yaml".length());
  }

  private static List<Stance> stances(Dossier dossier, String file) {
    for (Actor actor : dossier.actors()) {
      if (actor.id().equals(new Id(name(file)))) {
        return actor.stances();
      }
    }
    throw new AssertionError(file);
  }

  @ForEachSeed(40)
  void sources_and_questions_are_added_likewise(long seed) throws IOException {
    begin();
    Random random = new Random(seed);
    decorate("sources.yaml", random);
    decorate("dossier.yaml", random);
    byte[] sources = Files.readAllBytes(file("sources.yaml"));
    byte[] questions = Files.readAllBytes(file("dossier.yaml"));
    String id = any(List.of("a", "gazette-2026-03-03", "z"), random);
    String title = any(TEXTS, random);
    String asks = any(TEXTS, random);
    String option = any(TEXTS, random);
    adding("source")
        .with("--id", id)
        .with("--publisher", "The Example Gazette")
        .with("--title", title)
        .unasked()
        .done();
    adding("question --id appeal --label Appeal")
        .with("--asks", asks)
        .with("--topic", any(List.of("The bill", "Its terms", "Courts"), random))
        .with("--option", "courts: " + option)
        .with("--option", "city: the city")
        .unasked()
        .done();
    assertHasBeenAdded(sources, Files.readAllBytes(file("sources.yaml")));
    assertHasBeenAdded(questions, Files.readAllBytes(file("dossier.yaml")));
    List<String> ids = dossier().sources().stream().map(Source::id).map(Id::text).toList();
    assertThat(ids).hasSize(3).isSorted();
    assertThat(dossier().sources().get(ids.indexOf(id)).title()).contains(title);
    assertThat(dossier().questions())
        .anySatisfy(
            each -> {
              assertThat(each.asks()).isEqualTo(asks);
              assertThat(each.answers().possible().get(0).text())
                  .isEqualTo(option.replaceFirst("[.]$", ""));
            });
    assertThat(run("check").status()).isZero();
  }

  /** That one stretch was put into the bytes, and all others are as they were. */
  private static void assertHasBeenAdded(byte[] before, byte[] after) {
    int same = Arrays.mismatch(before, after);
    int behind = 0;
    while (behind < before.length - same
        && before[before.length - 1 - behind] == after[after.length - 1 - behind]) {
      behind++;
    }
    assertThat(same + behind).as(new String(after, UTF_8)).isEqualTo(before.length);
    boolean crlf = new String(before, UTF_8).contains("\r\n");
    assertThat(new String(after, UTF_8).replace("\r\n", "").contains("\n")).isEqualTo(!crlf);
  }

  @Test
  void an_actor_gets_a_file_and_then_its_first_stance() {
    Adding.Added added =
        adding("actor --id greens --kind Party --speaks-for Labour --also Greens")
            .with("--name", "Green Party")
            .with("--also", "the green ones")
            .unasked()
            .done();
    assertThat(added.said()).isEqualTo("wrote d/actors/greens.yaml\n");
    assertThat(
            adding(
                    "stance --stance courts --stance agency --reject councils --date 2026-03-05"
                        + " --source gazette-2026-03-02")
                .with("--actor", "Green Party")
                .with("--question", "Who enforces it")
                .with("--quote", "not by the city")
                .unasked()
                .status())
        .isZero();
    assertThat(written("actors/greens.yaml"))
        .isEqualTo(
            """
            id: greens
            name: Green Party
            kind: party
            also: [Greens, the green ones]
            speaks-for: labour
            stances:
              - question: enforcement
                stance: [courts, agency]
                rejects: [councils]
                date: 2026-03-05
                quote: not by the city
                sources:
                  - gazette-2026-03-02
            """);
  }

  @Test
  void a_script_is_told_all_that_is_missing_at_once() {
    Adding.Added outcome =
        adding("stance --question enforcement --rejects courts").unasked().refused();
    assertThat(outcome.said()).contains("missing: --actor, --date, --source, --summary\n");
  }

  @Test
  void what_would_not_load_is_never_written() {
    String before = written("actors/labour.yaml");
    Adding.Added twice =
        adding(
                "stance --actor labour --question bill --stance opposes --date 2026-03-02 --summary"
                    + " No. --source gazette-2026-03-02")
            .unasked()
            .refused();
    assertThat(twice.said())
        .contains("--date: a second stance on 'bill' with the date 2026-03-02")
        .contains("the first is on line 13 of actors/labour.yaml [duplicate-stance]\n");
    assertThat(written("actors/labour.yaml")).isEqualTo(before);
  }

  @Test
  void nothing_is_added_to_the_dossier_of_the_program() {
    Session.Outcome outcome =
        Session.in(folder).run(List.of("add", "actor", "--id", "x", "--name", "X"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("shipped");
  }

  @Test
  void ids_words_and_dates_are_checked_with_what_may_be_meant() {
    assertThat(adding("actor --id Green --name X --kind party").unasked().said())
        .contains("'Green' is not an id");
    assertThat(adding("actor --id bill --name X --kind party").unasked().said())
        .contains("the id 'bill' is taken");
    assertThat(adding("actor --id green --name X --kind parti").unasked().said())
        .contains("did you mean 'party'?");
    assertThat(adding("stance --actor labour --question bil --stance supports").unasked().said())
        .contains("did you mean bill");
    assertThat(adding("source --id x --publisher X --published 2026-02-30").unasked().said())
        .contains("--published: '2026-02-30' is not a date");
  }
}
