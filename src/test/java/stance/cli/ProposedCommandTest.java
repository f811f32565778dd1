package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that a screen proposes look at the same actors, questions and words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ProposedCommandTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> OPTIONS =
      List.of(
          "--as-of 2018-03",
          "--from 2017-06",
          "--evidence reported",
          "--assume whole-area-covered,strong-mandate",
          "-q mission,area -q timing",
          "--topic 'Mandate and area'",
          "-d positions");

  private static final List<String> ACTORS =
      List.of("canada russia", "US Ukraine", "germany 'United States'", "sajjan scheer");

  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @ForEachSeed(20)
  void what_lies_between_two_is_counted_in_the_comparisons_that_it_proposes(long seed) {
    String asked = options(seed);
    String pair = ACTORS.get((int) (seed % ACTORS.size()));
    JsonNode gap = data("gap " + pair + asked);
    List<String> proposed = proposed("gap " + pair + asked, "compare");
    JsonNode why = data(proposed.get(proposed.size() - 1));
    assertThat(why.get("tally")).isEqualTo(gap.get("before"));
    assertBasis(why, gap);
    if (proposed.size() > 1) {
      assertThat(data(proposed.get(0)).get("tally")).isEqualTo(gap.get("after"));
    }
  }

  @ForEachSeed(10)
  void where_a_group_could_meet_is_read_in_the_comparison_that_it_proposes(long seed) {
    String command = "ground " + ACTORS.get((int) (seed % ACTORS.size())) + options(seed);
    JsonNode ground = data(command);
    JsonNode compared = data(proposed(command, "compare").get(0));
    assertBasis(compared, ground);
    assertThat(compared.get("actors")).isEqualTo(ground.get("actors"));
    List<String> known = texts(compared.get("questions"), "id");
    assertThat(known).containsAll(texts(ground.get("questions"), "id"));
    assertThat(known)
        .isEqualTo(texts(data("compare canada" + options(seed)).get("questions"), "id"));
  }

  @ForEachSeed(10)
  void a_comparison_proposes_the_note_of_what_it_shows(long seed) {
    String command = "compare " + ACTORS.get((int) (seed % ACTORS.size())) + options(seed);
    JsonNode compared = data(command);
    JsonNode note = data(proposed(command, "brief").get(0));
    assertThat(note.get("asOf")).isEqualTo(compared.get("asOf"));
    assertThat(texts(note.get("actors"), "id")).isEqualTo(texts(compared.get("actors"), "id"));
    assertThat(note.get("method").get("questions").asInt())
        .isEqualTo(compared.get("questions").size());
    String opening = note.get("opening").toString();
    assertThat(opening.contains("from June 2017 on")).isEqualTo(compared.hasNonNull("from"));
    assertThat(opening.contains("Assuming")).isEqualTo(!compared.get("assume").isEmpty());
  }

  @Test
  void a_sheet_of_one_actor_is_of_the_same_day_where_it_leads_to() {
    assertThat(proposed("compare canada --as-of 2017-12 -q area -d positions", "show"))
        .containsExactly("show canada --as-of 2017-12 -d positions");
    assertThat(proposed("show canada --evidence direct", "compare"))
        .containsExactly("compare canada --evidence direct");
    assertThat(run("list -d positions").out().lines().filter(line -> line.contains("stance list")))
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).endsWith(" -d positions"));
  }

  /** Who pastes what a page says must get the same, so the dossier is named as it was typed. */
  @Test
  void a_file_that_is_sent_names_the_dossier_that_was_typed() {
    for (String format : List.of("html", "markdown")) {
      assertThat(run("gap canada russia -d positions --as-of 2018 -f " + format).out())
          .contains("stance compare canada russia --as-of 2018 -d positions --explain");
    }
    assertThat(run("gap canada russia -d positions -f html").out())
        .contains("stance gap canada russia --dossier positions</");
    assertThat(run("gap canada russia -f html").out()).doesNotContain("--dossier");
  }

  private static void assertBasis(JsonNode compared, JsonNode other) {
    for (String key : List.of("from", "asOf", "evidence")) {
      assertThat(compared.get(key)).as(key).isEqualTo(other.get(key));
    }
  }

  /** About every third option. */
  private static String options(long seed) {
    Random random = new Random(seed);
    StringBuilder options = new StringBuilder();
    for (String option : OPTIONS) {
      if (random.nextInt(3) == 0) {
        options.append(' ').append(option);
      }
    }
    return options.toString();
  }

  /** The proposals of this command on the screen that {@code asked} answers with. */
  private static List<String> proposed(String asked, String command) {
    String screen = run(asked + " --width 100").out().replaceAll("\n(?!\n)", " ");
    Pattern proposal = Pattern.compile("stance (" + command + " .*?)(?= What follows| *\n|\\s*$)");
    List<String> proposals = new ArrayList<>();
    for (MatchResult one : proposal.matcher(screen).results().toList()) {
      proposals.add(one.group(1));
    }
    assertThat(proposals).as(screen).isNotEmpty();
    return proposals;
  }

  private static List<String> texts(JsonNode entries, String key) {
    List<String> texts = new ArrayList<>();
    entries.forEach(entry -> texts.add(entry.get(key).asString()));
    return texts;
  }

  private static JsonNode data(String command) {
    Session.Outcome outcome = run(command + " -f json");
    assertThat(outcome.status()).as("%s: %s", command, outcome.err()).isZero();
    return JSON.readTree(outcome.out());
  }

  private static Session.Outcome run(String command) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(command).results().toList()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return Session.in(Path.of("")).on(Session.SHIPPED).run(words);
  }
}
