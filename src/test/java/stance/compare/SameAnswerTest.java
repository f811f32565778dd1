package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Question;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SameAnswerTest {

  @ForGeneratedDossiers
  void the_camps_of_an_answer_part_its_members_by_terms_and_by_what_they_rule_out(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (StandingTable table : GeneratedBases.standings(dossier, seed).toList()) {
      for (Question question : dossier.questions()) {
        Map<Id, Standing> standings = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
          standings.put(actor.id(), table.of(actor.id(), question.id()));
        }
        for (SameAnswer same : SameAnswer.of(standings)) {
          List<Id> members = new ArrayList<>();
          Set<List<Object>> kinds = new HashSet<>();
          int size = Integer.MAX_VALUE;
          for (Camp camp : same.camps()) {
            members.addAll(camp.members().keySet());
            Set<List<Object>> own = new HashSet<>();
            camp.members().values().forEach(stated -> own.add(said(stated)));
            assertThat(own).as("alike in all").hasSize(1);
            assertThat(kinds).as("no two camps alike").doesNotContainAnyElementsOf(own);
            kinds.addAll(own);
            assertThat(camp.members().size()).as("the largest first").isLessThanOrEqualTo(size);
            size = camp.members().size();
          }
          assertThat(members).containsExactlyInAnyOrderElementsOf(same.members().keySet());
        }
      }
    }
  }

  private static List<Object> said(Stated stated) {
    return List.of(
        Set.copyOf(stated.answer().taken()),
        Set.copyOf(stated.answer().ruledOut()),
        Set.copyOf(stated.conditions().required()),
        Set.copyOf(stated.conditions().excluded()));
  }
}
