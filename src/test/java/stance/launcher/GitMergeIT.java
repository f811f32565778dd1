package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two branches of a real repository, merged by git with the program as its driver. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class GitMergeIT {

  private static final String BASE =
      "id: ann\nname: Ann\nkind: person\nstances:\n"
          + "  - question: bridge\n    stance: supports\n    date: 2017-01-02\n"
          + "    summary: Is for it.\n    sources: [a]\n";

  @TempDir Path repository;

  @BeforeEach
  void set_the_driver_up() throws IOException {
    git("init", "-q", "-b", "main");
    git("config", "merge.stance.driver", Subprocess.ASSEMBLY + "/bin/stance merge %O %A %B");
    Files.createDirectories(actor().getParent());
    Files.writeString(repository.resolve(".gitattributes"), "positions/**/*.yaml merge=stance\n");
    Files.writeString(actor(), BASE);
    git("add", ".");
    git("commit", "-qm", "base");
  }

  private Path actor() {
    return repository.resolve("positions/actors/ann.yaml");
  }

  private Subprocess.Outcome git(String... words) {
    List<String> arguments =
        new ArrayList<>(List.of("-c", "user.name=A", "-c", "user.email=a@example.org"));
    arguments.addAll(List.of(words));
    return Subprocess.of("git", arguments.toArray(String[]::new)).in(repository).run();
  }

  private static String record(String question, String answer) {
    return "  - question: "
        + question
        + "\n    stance: "
        + answer
        + "\n    date: 2017-03-04\n    summary: Says so.\n    sources: [a]\n";
  }

  private Subprocess.Outcome merge(String theirs, String ours) throws IOException {
    git("checkout", "-qb", "theirs");
    Files.writeString(actor(), theirs);
    git("commit", "-qam", "theirs");
    git("checkout", "-q", "main");
    Files.writeString(actor(), ours);
    git("commit", "-qam", "ours");
    return git("merge", "-q", "theirs");
  }

  @Test
  void two_branches_append_to_one_actor_without_a_conflict() throws IOException {
    Subprocess.Outcome outcome =
        merge(BASE + record("toll", "opposes"), BASE + record("ferry", "supports"));
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(actor()).hasContent(BASE + record("ferry", "supports") + record("toll", "opposes"));
  }

  @Test
  void one_record_changed_on_both_branches_is_a_conflict_of_this_record() throws IOException {
    Subprocess.Outcome outcome =
        merge(
            BASE.replace("supports", "opposes"),
            BASE.replace("supports", "neutral") + record("ferry", "supports"));
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("warning: conflict: 1 record was changed on both sides");
    assertThat(Files.readString(actor()))
        .containsOnlyOnce("<<<<<<< ours\n")
        .contains("    stance: neutral\n", "=======\n", "    stance: opposes\n")
        .endsWith(">>>>>>> theirs\n" + record("ferry", "supports"));
  }
}
