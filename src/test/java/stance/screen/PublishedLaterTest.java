package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import stance.ForEachSeed;
import stance.compare.GeneratedBases;
import stance.compare.StandingTable;
import stance.document.Document;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;

/** What was said by the day asked for, and published after it, says so wherever it is shown. */
final class PublishedLaterTest {

  private static final Pattern LATER = Pattern.compile("[Pp]ublished later");

  private static long told(Document sheet) {
    String text =
        String.join(
            "\n",
            DocumentText.lines(sheet, new Page(9999, false)).stream().map(Styled::text).toList());
    return LATER.matcher(text).results().count();
  }

  private static boolean isLater(StandingTable table, Stance stance) {
    return table.basis().asOf().isPresent()
        && stance.sources().stream()
            .map(Citation::source)
            .map(id -> table.dossier().source(id).published().map(PartialDate::firstDay))
            .allMatch(
                day -> day.isPresent() && day.get().isAfter(table.basis().asOf().get().lastDay()));
  }

  private static List<Stance> later(StandingTable table, Actor actor) {
    return table.admitted(actor).stream().filter(stance -> isLater(table, stance)).toList();
  }

  @ForEachSeed(20)
  void each_sheet_tells_it_of_the_records_of_which_it_holds(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    GeneratedBases.standings(dossier, seed)
        .forEach(
            table -> {
              for (Actor actor : dossier.actors()) {
                assertThat(told(ActorScreen.of(table, actor, Asked.NOTHING)))
                    .as("%s: %s", actor.id(), table.basis())
                    .isEqualTo(later(table, actor).size());
              }
              for (Source source : dossier.sources()) {
                long uses =
                    dossier.actors().stream()
                        .flatMap(actor -> later(table, actor).stream())
                        .flatMap(stance -> stance.sources().stream())
                        .filter(citation -> citation.source().equals(source.id()))
                        .count();
                assertThat(told(SourceScreen.of(table, source)))
                    .as("%s: %s", source.id(), table.basis())
                    .isEqualTo(uses);
              }
              for (Question question : dossier.questions()) {
                boolean any =
                    dossier.actors().stream()
                        .map(actor -> table.of(actor.id(), question.id()).words())
                        .flatMap(List::stream)
                        .anyMatch(word -> isLater(table, word.stance()));
                assertThat(told(QuestionScreen.of(table, question)))
                    .as("%s: %s", question.id(), table.basis())
                    .isEqualTo(any ? 1 : 0);
              }
            });
  }
}
