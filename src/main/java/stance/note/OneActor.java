package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.words.BottomLineWords;
import stance.note.words.BottomLineWords.Matter;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;

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
    List<String> sentences = new ArrayList<>();
    Optional<QuestionFinding> main =
        Ranking.main(comparison).filter(finding -> finding.stated() == 1);
    main.map(finding -> main(draft, finding)).ifPresent(sentences::addAll);
    conditional(draft, main).ifPresent(sentences::add);
    List<Material.Spoke> records = Material.of(comparison, List.of()).records();
    if (!records.isEmpty()) {
      long own = records.stream().filter(one -> one.stance().evidence() == Evidence.DIRECT).count();
      long speakers = records.stream().map(Material.Spoke::speaker).distinct().count();
      sentences.add(wording.inOwnWords((int) own, records.size(), (int) speakers));
    }
    sentences.add(tally(draft));
    return sentences;
  }

  /** On how many questions it has answered, and in which way not on others. */
  public static String tally(Draft draft) {
    Comparison comparison = draft.request().comparison();
    List<Standing> standings = new ArrayList<>();
    for (QuestionFinding finding : Tally.asked(comparison.findings())) {
      standings.add(finding.standings().values().iterator().next());
    }
    Id actor = comparison.actors().get(0).id();
    return draft
        .wording()
        .bottomLine()
        .tallyOfOne(draft.speaking().subject(actor), standings.size(), Tally.states(standings));
  }

  /** What it answers to the main question; its terms, where they are many, in another sentence. */
  private static List<String> main(Draft draft, QuestionFinding finding) {
    BottomLineWords wording = draft.wording().bottomLine();
    Matter matter =
        new Matter(
            finding.question().asks(),
            finding.question().label(),
            Optional.empty(),
            finding.question().main());
    Claim full = draft.claims().claim(finding.question(), finding.camps().get(0));
    Claim plain = full.withoutWords();
    String whole =
        draft.fullest(
            SentenceFit.WORDS,
            List.of(
                () -> wording.oneSays(full, matter, false, true),
                () -> wording.oneSays(plain, matter, false, true),
                () -> wording.oneSays(plain, matter, true, true)));
    if (SentenceFit.words(whole) <= SentenceFit.WORDS) {
      return List.of(whole);
    }
    return List.of(
        draft.fullest(
            SentenceFit.WORDS,
            List.of(
                () -> wording.oneSays(plain, matter, false, false),
                () -> wording.oneSays(plain, matter, true, false))),
        wording.standsOn(full.said()));
  }

  /** On which other questions its answer has conditions, and, where that is one, on which. */
  private static Optional<String> conditional(Draft draft, Optional<QuestionFinding> main) {
    BottomLineWords wording = draft.wording().bottomLine();
    List<String> labels = new ArrayList<>();
    List<Said> answers = new ArrayList<>();
    for (QuestionFinding finding : draft.request().comparison().findings()) {
      Standing standing = finding.standings().values().iterator().next();
      boolean onTerms = standing.spoken().map(one -> !one.terms().isEmpty()).orElse(false);
      if (onTerms && !main.equals(Optional.of(finding))) {
        labels.add(finding.question().label());
        answers.add(draft.speaking().said(finding.question(), standing.spoken().orElseThrow()));
      }
    }
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    List<Supplier<String>> ways = new ArrayList<>();
    if (labels.size() == 1) {
      ways.add(() -> wording.answerOn(labels.get(0), answers.get(0)));
    }
    ways.add(() -> wording.conditional(labels, true));
    ways.add(() -> wording.conditional(labels, false));
    return Optional.of(draft.fullest(SentenceFit.WORDS, ways));
  }
}
