package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said before a term of office, in it and after it. */
class OutsideTermTest extends OwnFolder {

  @ParameterizedTest
  @CsvSource({
    "'{actor: labour, from: 2025-03-02, until: 2026-03-01}', true",
    "'{actor: labour, from: 2026-03-05}', true",
    "'{actor: labour, until: 2026-02}', true",
    "'{actor: labour, until: 2025}, {actor: liberals, from: 2027}', true",
    "'{actor: labour, from: 2026-03-04, until: 2026-03-04}', false",
    "'{actor: labour, from: 2026-03}', false",
    "'{actor: labour, until: 2026}', false",
    "'{actor: labour, until: 2025}, {actor: liberals, from: 2026}', false",
    "'{actor: labour, until: 2025}, {actor: liberals}', false",
    "'{actor: labour}', false"
  })
  void what_was_said_in_no_term_is_warned_of(String terms, boolean isWarnedOf) throws IOException {
    begin();
    Files.writeString(
        file("actors/speaker.yaml"),
        "id: speaker\nname: A. Speaker\nkind: person\nspeaks-for: ["
            + terms
            + "]\nstances:\n  - question: bill\n    stance: supports\n    date: 2026-03-04\n"
            + "    summary: Backs it.\n    sources: [liberals-2026-03-04]\n");
    assertThat(run("check").out().contains("[outside-term]")).isEqualTo(isWarnedOf);
  }
}
