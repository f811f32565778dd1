package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.NoteLanguage;

/** Where one actor stands, by itself or divided among those who speak for it, as clauses. */
final class StandingClauses {

  private final NoteLanguage wording;
  private final Speaking speaking;

  StandingClauses(NoteLanguage wording, Speaking speaking) {
    this.wording = wording;
    this.speaking = speaking;
  }

  /** Where one actor stands on a question, if it has spoken. */
  String standing(Question question, Id actor, Standing standing) {
    return standing
        .divided()
        .map(divided -> divided(question, actor, divided))
        .orElseGet(() -> undivided(question, actor, standing, UnaryOperator.identity()));
  }

  /** That those who speak for an actor differ, and what they say. */
  String divided(Question question, Id actor, Standing.Divided divided) {
    return wording
        .claims()
        .divided(
            speaking.subject(actor), words(question, actor, divided, UnaryOperator.identity()));
  }

  /** The same under a head that says that they differ. */
  String within(Question question, Id actor, Standing.Divided divided) {
    return wording
        .claims()
        .within(speaking.subject(actor), words(question, actor, divided, UnaryOperator.identity()));
  }

  private String undivided(
      Question question, Id actor, Standing standing, UnaryOperator<Mention> shown) {
    Spoken spoken = standing.spoken().orElseThrow();
    Said said = speaking.said(question, spoken);
    List<Mention> who = List.of(shown.apply(speaking.mention(actor, spoken)));
    return spoken.given().isPresent()
        ? wording.claims().camp(new Claim(said, who))
        : wording.claims().withoutAnswer(said, who);
  }

  /**
   * The same where it is said besides whose standing it is, whether its speakers are divided, and
   * of which day it is told.
   */
  String stood(Question question, Id actor, Standing standing, PartialDate day) {
    UnaryOperator<Mention> shown = mention -> mention.where(speaking.subject(actor), day);
    return standing
        .divided()
        .map(divided -> wording.claims().camps(words(question, actor, divided, shown)))
        .orElseGet(() -> undivided(question, actor, standing, shown));
  }

  private List<String> words(
      Question question, Id actor, Standing.Divided divided, UnaryOperator<Mention> shown) {
    Map<Said, List<Spoken>> camps = new LinkedHashMap<>();
    for (Spoken word : divided.between()) {
      camps.computeIfAbsent(speaking.said(question, word), s -> new ArrayList<>()).add(word);
    }
    List<Map.Entry<Said, List<Spoken>>> sorted = new ArrayList<>(camps.entrySet());
    if (divided.between().size() > ClaimWriter.NAMED_AT_MOST) {
      sorted.sort((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()));
    }
    List<String> clauses = new ArrayList<>();
    for (Map.Entry<Said, List<Spoken>> camp : sorted) {
      clauses.add(
          camp.getValue().size() > ClaimWriter.NAMED_AT_MOST
              ? counted(camp.getKey(), camp.getValue())
              : named(camp.getKey(), camp.getValue(), actor, shown));
    }
    return clauses;
  }

  private String named(Said said, List<Spoken> words, Id actor, UnaryOperator<Mention> shown) {
    List<Mention> who = new ArrayList<>();
    for (Spoken word : words) {
      // A body never says something against itself: its own record has its voice.
      Mention mention =
          word.speaker().equals(actor)
              ? speaking.mention(actor, word)
              : speaking.mentionOfSpeaker(word);
      who.add(shown.apply(mention));
    }
    return wording.claims().camp(new Claim(said, who));
  }

  private String counted(Said said, List<Spoken> words) {
    List<Stance> records = words.stream().map(Spoken::stance).toList();
    List<PartialDate> dates = records.stream().map(Stance::date).sorted().toList();
    long weaker = records.stream().filter(one -> one.evidence() != Evidence.DIRECT).count();
    return wording
        .claims()
        .campOfMany(
            said,
            records.size(),
            (int) weaker,
            dates.get(0),
            dates.get(dates.size() - 1),
            speaking.citeEach(records));
  }
}
