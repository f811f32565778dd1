package stance.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.DossierDiff;
import stance.compare.StandingTable;
import stance.document.Data;
import stance.export.EntryData;
import stance.note.NoteRequest;
import stance.note.style.BriefingNote;
import stance.note.words.english.NoteEnglish;
import stance.startup.PackedDossier;
import stance.words.Names;
import stance.yaml.WrittenDossier;

/**
 * No component of a record is forgotten anywhere: what is added to one record without being read,
 * packed, compared, written and sealed fails here by its name.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryComponentTest {

  private static final Dossier FULL = FullDossier.dossier();
  private static final Map<String, List<Dossier>> CHANGED = Components.changed(FULL);

  /** What no note tells; terms of office it tells through whose word counts. */
  private static final Set<String> UNTOLD_IN_NOTES =
      Set.of(
          "AcceptedWarning.rule",
          "AcceptedWarning.at",
          "AcceptedWarning.because",
          "Actor.also",
          "Condition.label",
          "Source.language",
          "Source.note",
          "TermOfOffice.as",
          "TermOfOffice.from",
          "TermOfOffice.until");

  @Test
  void the_full_dossier_says_something_in_every_component() {
    assertThat(Components.silent(FULL)).isEmpty();
  }

  @Test
  void is_read_from_files() {
    var result = WrittenDossier.readAgain(FULL);
    assertThat(result.problems()).extracting(problem -> problem.message()).isEmpty();
    assertThat(Components.differences(FULL, result.value().orElseThrow())).isEmpty();
  }

  @Test
  void is_packed(@TempDir Path lib) throws IOException {
    Path folder = Files.createDirectory(lib.resolve("positions"));
    PackedDossier packed = new PackedDossier(folder);
    for (Dossier each : all()) {
      packed.write(() -> Optional.of(each));
      assertThat(Components.differences(each, packed.read().orElseThrow())).isEmpty();
    }
  }

  private static List<Dossier> all() {
    List<Dossier> all = new ArrayList<>();
    all.add(FULL);
    CHANGED.values().forEach(all::addAll);
    return all;
  }

  @Test
  void every_change_of_it_is_told_by_diff() {
    List<String> blind = new ArrayList<>();
    CHANGED.forEach(
        (name, others) -> {
          for (Dossier other : others) {
            DossierDiff diff = DossierDiff.between(FULL, other);
            if (diff.entries().isEmpty() && diff.stances().isEmpty()) {
              blind.add(name);
            }
          }
        });
    assertThat(blind).isEmpty();
  }

  @Test
  void every_change_of_it_is_told_by_the_data_of_its_entry() {
    List<String> missing = new ArrayList<>();
    List<Data> before = data(FULL);
    CHANGED.forEach(
        (name, others) -> {
          boolean told = others.stream().anyMatch(other -> !data(other).equals(before));
          if (!told && !others.isEmpty()) {
            missing.add(name);
          }
        });
    assertThat(missing).isEmpty();
  }

  private static List<Data> data(Dossier dossier) {
    List<Data> data = new ArrayList<>();
    Names names = new Names(dossier);
    data.add(EntryData.of(dossier));
    dossier.questions().forEach(question -> data.add(EntryData.of(question)));
    dossier.conditions().forEach(condition -> data.add(EntryData.of(condition)));
    dossier.sources().forEach(source -> data.add(EntryData.of(source)));
    for (Actor actor : dossier.actors()) {
      data.add(EntryData.of(actor));
      actor.stances().forEach(stance -> data.add(EntryData.of(stance, names)));
    }
    return data;
  }

  /** All of them, but what is accepted of its warnings. */
  @Test
  void every_change_of_it_is_told_by_its_hash() {
    List<String> missing = new ArrayList<>();
    String before = CanonicalHash.of(FULL);
    CHANGED.forEach(
        (name, others) -> {
          boolean told = others.stream().noneMatch(other -> CanonicalHash.of(other).equals(before));
          if (!told && !name.startsWith("AcceptedWarning.")) {
            missing.add(name);
          }
        });
    assertThat(missing).isEmpty();
  }

  @Test
  void every_change_of_it_is_told_by_the_fingerprint_of_a_note_that_tells_of_it() {
    List<String> missing = new ArrayList<>();
    String before = fingerprint(FULL);
    CHANGED.forEach(
        (name, others) -> {
          boolean told = !UNTOLD_IN_NOTES.contains(name);
          if (told
              && !others.isEmpty()
              && others.stream().allMatch(other -> fingerprint(other).equals(before))) {
            missing.add(name);
          }
        });
    assertThat(missing).isEmpty();
  }

  @Test
  void another_reading_of_a_publisher_is_told_by_data_and_fingerprint() {
    Dossier other = withInText(Map.of("The Paper", "that paper"));
    assertThat(data(other)).isNotEqualTo(data(FULL));
    assertThat(fingerprint(other)).isNotEqualTo(fingerprint(FULL));
  }

  private static Dossier withInText(Map<String, String> inText) {
    return new Dossier(
        FULL.title(),
        FULL.scope(),
        FULL.defaultActors(),
        FULL.questions(),
        FULL.conditions(),
        FULL.sources(),
        FULL.actors(),
        FULL.background(),
        FULL.dates(),
        inText,
        FULL.accepted());
  }

  private static String fingerprint(Dossier dossier) {
    Comparison comparison =
        Comparison.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            FullDossier.COMPARED,
            dossier.questions());
    NoteRequest request =
        new NoteRequest(
            comparison,
            dossier.latestDate(),
            Optional.empty(),
            false,
            NoteEnglish.LANGUAGE,
            "1.0",
            "ann town");
    return new BriefingNote().drafts(request).get(0).get().method().fingerprint();
  }
}
