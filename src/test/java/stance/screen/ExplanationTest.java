package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.ConditionsCompared.OneSided;
import stance.compare.GeneratedBases;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Spoken;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Stance;
import stance.text.QuotationMarks;
import stance.words.Names;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ExplanationTest {

  /** Of the answers compared, and of those on other questions that ask for a condition or not. */
  @ForGeneratedDossiers
  void every_record_that_a_flag_rests_on_is_told_with_its_summary_its_note_and_its_sources(
      long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Explanation explanation = new Explanation(new Names(dossier));
    List<Id> actors = dossier.actors().stream().map(Actor::id).limit(4).toList();
    for (StandingTable standings : GeneratedBases.standings(dossier, seed).toList()) {
      for (QuestionFinding finding :
          Comparison.of(standings, actors, dossier.questions()).findings()) {
        String told = explanation.of(finding).toString();
        for (Stance stance : records(finding)) {
          stance.summary().ifPresent(summary -> assertThat(told).contains(summary));
          stance.note().ifPresent(note -> assertThat(told).contains(note));
          stance.sources().forEach(one -> assertThat(told).contains(one.source().text()));
        }
      }
    }
  }

  /** Cells and reasons have labels, records have what these mean. */
  @ForGeneratedDossiers
  void each_condition_of_the_row_is_told_by_its_label_with_what_it_means(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Explanation explanation = new Explanation(new Names(dossier));
    List<Id> actors = dossier.actors().stream().map(Actor::id).limit(4).toList();
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    for (QuestionFinding finding :
        Comparison.of(standings, actors, dossier.questions()).findings()) {
      String told = explanation.of(finding).toString();
      finding.answers().values().stream()
          .flatMap(answer -> answer.conditions().required().stream())
          .map(dossier::condition)
          .filter(condition -> !condition.label().equals(condition.means()))
          .forEach(
              condition ->
                  assertThat(told)
                      .contains(
                          QuotationMarks.around(condition.label())
                              + " means "
                              + QuotationMarks.around(condition.means())));
    }
  }

  private static List<Stance> records(QuestionFinding finding) {
    List<Stance> records = new ArrayList<>();
    finding
        .standings()
        .values()
        .forEach(standing -> standing.words().forEach(word -> records.add(word.stance())));
    for (PairFinding pair : finding.pairs()) {
      pair.terms()
          .ifPresent(
              terms ->
                  Stream.of(terms.ofA(), terms.ofB())
                      .flatMap(ExplanationTest::decided)
                      .forEach(decided -> records.addAll(stances(decided))));
    }
    return records;
  }

  private static Stream<Decided> decided(OneSided side) {
    return Stream.concat(side.askedFor().stream(), side.ruledOut().stream());
  }

  private static List<Stance> stances(Decided decided) {
    return decided.by().words().stream().map(Spoken::stance).toList();
  }
}
