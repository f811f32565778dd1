package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.compare.FlagRule;
import stance.compare.GeneratedBases;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Question;
import stance.words.FootingWords;

/** What is left out is no silence, wherever a sheet counts those of whom no word is told. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class FilteredSilenceTest {

  private static final Pattern SILENT =
      Pattern.compile("(\\d+) (?:other )?actors? ha(?:s|ve) nothing on record on this question\\.");
  private static final Pattern LEFT_OUT =
      Pattern.compile("(\\d+) (?:other )?actors? ha(?:s|ve) nothing on it that counts here\\.");

  private static final Pattern NOT_ASKED =
      Pattern.compile("It is not asked of (\\d+) other actors?, of other countries\\.");

  @ForGeneratedDossiers
  void a_question_counts_those_left_out_apart_from_the_silent(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (StandingTable standings : GeneratedBases.standings(dossier, seed).toList()) {
      for (Question question : dossier.questions()) {
        int silent = 0;
        int leftOut = 0;
        int notAsked = 0;
        for (Actor actor : dossier.actors()) {
          Standing standing = standings.of(actor.id(), question.id());
          leftOut += standing.isFiltered() ? 1 : 0;
          boolean hasNothing = standing.isSilent() && !standing.isFiltered();
          boolean isAsked = question.isAskedOf(actor);
          silent += hasNothing && isAsked ? 1 : 0;
          notAsked += hasNothing && !isAsked ? 1 : 0;
        }
        String sheet = QuestionScreen.of(standings, question).toString();
        if (!sheet.contains("Nobody has anything on record")) {
          assertThat(count(SILENT, sheet)).as("%s", question.id()).isEqualTo(silent);
        }
        assertThat(count(NOT_ASKED, sheet)).as("%s", question.id()).isEqualTo(notAsked);
        assertThat(count(LEFT_OUT, sheet)).as("%s", question.id()).isEqualTo(leftOut);
        if (leftOut > 0) {
          assertThat(sheet).doesNotContain("Nobody has anything on record");
        }
      }
    }
  }

  private static int count(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  @Test
  void the_meaning_of_a_rule_calls_nobody_silent_whose_words_are_left_out() {
    for (FlagRule rule : FlagRule.values()) {
      assertThat(FootingWords.meaning(rule, false)).isEqualTo(rule.meaning());
      assertThat(FootingWords.meaning(rule, true)).doesNotContain("on record", "has spoken");
    }
  }
}
