package stance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.Golden;
import stance.problem.Problem;
import stance.yaml.DossierReader;
import stance.yaml.DossierText;
import stance.yaml.MemoryFolder;

/** The example, in which Sajjan's stances have an unclear order and his keys are out of order. */
class AcceptanceTest {

  private static final String SAJJAN =
      """
      id: sajjan
      kind: person
      name: Harjit Sajjan
      stances:
        - question: mission
          stance: opposes
          date: 2017
          summary: Opposes a mission.
          sources: [np-2017-11]
        - question: mission
          stance: supports
          date: 2017-11-09
          summary: Backs a mission.
          sources: [np-2017-11]
      """;

  private static List<String> rules(String accepted, CheckPlan check) {
    Map<String, byte[]> files =
        new TreeMap<>(DossierText.files(Golden.RESOURCES.resolve("dossiers/example.dossier")));
    files.put("actors/sajjan.yaml", SAJJAN.getBytes(StandardCharsets.UTF_8));
    String dossier =
        new String(files.getOrDefault("dossier.yaml", new byte[0]), StandardCharsets.UTF_8);
    files.put("dossier.yaml", (dossier + accepted).getBytes(StandardCharsets.UTF_8));
    return check.of(DossierReader.read(new MemoryFolder(files))).problems().stream()
        .map(Problem::rule)
        .toList();
  }

  private static String accepted(String rule, String at) {
    return "accepted:\n  - rule: " + rule + "\n    at: [" + at + "]\n    because: looked at\n";
  }

  @Test
  void withoutItThereAreTwoWarnings() {
    assertThat(rules("", CheckPlan.WARNINGS)).containsExactly("keys-out-of-order", "order-unclear");
  }

  @ParameterizedTest
  @CsvSource({"sajjan", "mission", "'sajjan, mission'", "'mission, sajjan'"})
  void anEntrySilencesWhatConcernsAllOfItsIds(String at) {
    assertThat(rules(accepted("order-unclear", at), CheckPlan.WARNINGS))
        .containsExactly("keys-out-of-order");
  }

  @ParameterizedTest
  @CsvSource({"scheer", "'sajjan, scheer'", "np-2017-11"})
  void anEntryWithAnotherIdSilencesNothingAndIsWarnedOf(String at) {
    assertThat(rules(accepted("order-unclear", at), CheckPlan.WARNINGS))
        .containsExactly("accepted-unused", "keys-out-of-order", "order-unclear");
  }

  @Test
  void aWarningOfTheReaderConcernsTheEntryThatItStandsIn() {
    assertThat(rules(accepted("keys-out-of-order", "sajjan"), CheckPlan.WARNINGS))
        .containsExactly("order-unclear");
    assertThat(rules(accepted("keys-out-of-order", "mission"), CheckPlan.WARNINGS))
        .contains("keys-out-of-order", "accepted-unused");
  }

  @Test
  void anEntryForWhatWasNotLookedForMayWellBeOfUse() {
    String accepted = accepted("quote-elsewhere", "sajjan");
    assertThat(rules(accepted, CheckPlan.WARNINGS)).doesNotContain("accepted-unused");
    CheckPlan withTexts =
        new CheckPlan(Optional.empty(), Optional.of(source -> new CitedTexts.Reading.None()));
    assertThat(rules(accepted, withTexts)).contains("accepted-unused");
  }

  @Test
  void errorsAndRemarksAreNotSilenced() {
    CheckPlan withRemarks = new CheckPlan(Optional.of(Rules.USUALLY_STALE), Optional.empty());
    assertThat(rules(accepted("single-source", "sajjan"), withRemarks))
        .contains("single-source", "accepted-unused");
  }
}
