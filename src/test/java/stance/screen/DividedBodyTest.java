package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import stance.ForEachSeed;
import stance.compare.GeneratedBases;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Question;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;

/** The sheet of a question tells between which words a body is divided, its own among them. */
final class DividedBodyTest {

  private static String sheet(StandingTable table, Question question) {
    List<Styled> lines =
        DocumentText.lines(QuestionScreen.of(table, question), new Page(9999, false));
    return String.join("\n", lines.stream().map(Styled::text).toList());
  }

  @ForEachSeed(20)
  void isToldWithEachOfTheseWords(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    GeneratedBases.standings(dossier, seed)
        .forEach(
            table -> {
              for (Question question : dossier.questions()) {
                long divided = 0;
                long itself = 0;
                long themselves = 0;
                for (Actor actor : dossier.actors()) {
                  Standing standing = table.of(actor.id(), question.id());
                  if (standing.divided().isPresent()) {
                    divided++;
                    long own =
                        standing.words().stream()
                            .filter(word -> word.speaker().equals(actor.id()))
                            .count();
                    itself += actor.plural() ? 0 : own;
                    themselves += actor.plural() ? own : 0;
                  }
                }
                String sheet = sheet(table, question);
                assertThat(sheet.split(" (?:is|are) divided[ :(]", -1)).hasSize((int) divided + 1);
                assertThat(sheet.split("[(;:] ?itself", -1)).hasSize((int) itself + 1);
                assertThat(sheet.split("[(;:] ?themselves", -1)).hasSize((int) themselves + 1);
              }
            });
  }
}
