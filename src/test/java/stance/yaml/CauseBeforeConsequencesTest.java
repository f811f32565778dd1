package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;

/** One mistake is told once, however much rests on it, and before what it makes wrong. */
class CauseBeforeConsequencesTest {

  private static final List<String> TOP = List.of("dossier.yaml", "sources.yaml");

  private static Result<Dossier> smallBut(String file, String text) {
    Map<String, byte[]> files = new TreeMap<>(DossierText.small().files());
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return DossierReader.read(new MemoryFolder(files));
  }

  private static String text(String file) {
    byte[] bytes = Objects.requireNonNull(DossierText.small().files().get(file));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> rules(Result<Dossier> result) {
    return result.problems().stream()
        .filter(p -> p.severity() == Severity.ERROR)
        .map(Problem::rule)
        .toList();
  }

  @Test
  void whatAllFilesReferToIsToldBeforeThoseFiles() {
    String renamed = text("dossier.yaml").replace("id: area", "id: aera");
    List<String> files = new ArrayList<>();
    smallBut("dossier.yaml", renamed).problems().forEach(p -> files.add(p.place().file()));
    int lastAtTheTop = files.lastIndexOf("dossier.yaml");
    assertThat(files.subList(0, lastAtTheTop + 1)).isSubsetOf(TOP);
    assertThat(files.subList(lastAtTheTop + 1, files.size()))
        .isNotEmpty()
        .allMatch(file -> file.startsWith("actors/"));
  }

  @Test
  void aFileThatCannotBeReadIsTheOnlyErrorAndWhatRefersToItIsCounted() {
    for (String file : TOP) {
      Result<Dossier> result = smallBut(file, "- [\n");
      assertThat(rules(result)).as(file).containsExactly("syntax");
      assertThat(result.unchecked()).as(file).isPositive();
    }
    Result<Dossier> sources = smallBut("sources.yaml", "- [\n");
    int citations = text("actors/sajjan.yaml").split("np-2017-11|star-2017-11-09", -1).length - 1;
    citations += text("actors/freeland.yaml").split("np-2017-11", -1).length - 1;
    assertThat(sources.unchecked()).isEqualTo(citations);
  }

  @Test
  void ofAQuestionWhoseAnswersCannotBeReadNoAnswerIsCalledUnknown() {
    Result<Dossier> result =
        smallBut("dossier.yaml", text("dossier.yaml").replace("    options:", "    scale:"));
    assertThat(rules(result)).containsExactly("unknown-key");
    // One stance of each of two actors.
    assertThat(result.unchecked()).isEqualTo(2);
  }

  @Test
  void anActorWhoseFileHasAnotherEndingIsNotUnknown() {
    Map<String, byte[]> files = new TreeMap<>(DossierText.small().files());
    files.put("actors/canada.yml", text("actors/canada.yaml").getBytes(StandardCharsets.UTF_8));
    files.remove("actors/canada.yaml");
    assertThat(rules(DossierReader.read(new MemoryFolder(files)))).containsExactly("stray-file");
  }

  @Test
  void aSoundDossierLeavesNothingUnchecked() {
    assertThat(DossierReader.read(DossierText.small()).unchecked()).isZero();
  }
}
