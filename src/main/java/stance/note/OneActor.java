package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.words.BottomLineWords;

/**
 * What a note on one actor comes to: its answer to the main question, where on conditions, how much
 * of it is in its own words, and last on how much it is on record.
 */
public final class OneActor {

  private OneActor() {}

  /** The sentences, the tally last. */
  public static List<String> sentences(Draft draft) {
    BottomLineWords wording = draft.wording().bottomLine();
    Comparison comparison = draft.request().comparison();
    List<Standing> standings = new ArrayList<>();
    List<String> conditional = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      Standing standing = finding.standings().values().iterator().next();
      standings.add(standing);
      if (standing.spoken().map(one -> !one.terms().isEmpty()).orElse(false)) {
        conditional.add(draft.wording().punctuation().question(finding.question().label()));
      }
    }
    List<String> sentences = new ArrayList<>();
    main(draft).ifPresent(sentences::add);
    if (!conditional.isEmpty()) {
      sentences.add(wording.conditional(conditional));
    }
    List<Material.Spoke> records = Material.of(comparison, List.of()).records();
    if (!records.isEmpty()) {
      long own = records.stream().filter(one -> one.stance().evidence() == Evidence.DIRECT).count();
      sentences.add(wording.inOwnWords((int) own, records.size()));
    }
    Id actor = comparison.actors().get(0).id();
    sentences.add(
        wording.tallyOfOne(
            draft.speaking().subject(actor),
            comparison.findings().size(),
            Tally.states(standings)));
    return sentences;
  }

  private static Optional<String> main(Draft draft) {
    return new Ranking(draft.request().comparison())
        .main()
        .filter(finding -> finding.stated() == 1)
        .map(
            finding ->
                draft
                    .wording()
                    .bottomLine()
                    .oneSays(
                        draft.claims().claim(finding.question(), finding.camps().get(0)),
                        finding.question().asks()));
  }
}
