package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.ForEachSeed;
import stance.compare.GeneratedBases;
import stance.compare.StandingTable;
import stance.document.Document;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;
import stance.words.English;
import stance.words.Names;
import stance.words.RecordWords;

/** The sheets of questions and sources tell of each word on what evidence it stands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class WeakEvidenceTest {

  private static String text(Document sheet) {
    List<Styled> lines = DocumentText.lines(sheet, new Page(9999, false));
    return String.join("\n", lines.stream().map(Styled::text).toList()).replace('\u00a0', ' ');
  }

  @ForEachSeed(20)
  void a_name_in_a_camp_has_the_mark_of_its_evidence_and_the_sheet_a_key(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (StandingTable standings : GeneratedBases.standings(dossier, seed).toList()) {
      for (Question question : dossier.questions()) {
        String sheet = text(QuestionScreen.of(standings, question));
        for (Actor actor : dossier.actors()) {
          standings.of(actor.id(), question.id()).words().stream()
              .filter(word -> word.speaker().equals(actor.id()))
              .map(word -> word.stance().evidence())
              .filter(evidence -> evidence != Evidence.DIRECT)
              .forEach(
                  evidence ->
                      assertThat(sheet)
                          .as("%s on %s", actor.id(), question.id())
                          .contains(dossier.label(actor.id()) + " " + English.mark(evidence))
                          .contains(English.mark(evidence) + " " + English.key(evidence)));
        }
      }
    }
  }

  @ForEachSeed(20)
  void a_source_tells_of_each_record_how_it_is_known(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable standings = GeneratedBases.standings(dossier, seed).findFirst().orElseThrow();
    RecordWords words = new RecordWords(new Names(dossier));
    for (Source source : dossier.sources()) {
      String sheet = text(SourceScreen.of(standings, source));
      for (Actor actor : dossier.actors()) {
        for (Stance stance : standings.admitted(actor)) {
          if (stance.sources().stream().anyMatch(one -> one.source().equals(source.id()))) {
            assertThat(sheet).contains(", " + words.known(stance));
          }
        }
      }
    }
  }
}
