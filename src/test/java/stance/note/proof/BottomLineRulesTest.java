package stance.note.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.words.SectionKind;

/** What stands first and last in a bottom line, how long it is, and what it picks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BottomLineRulesTest {

  private static final int SENTENCES = 4;

  private static final Pattern PICKED =
      Pattern.compile("(?:sharpest|one) difference: “.*?” \\((\\d+\\.\\d+)\\)");
  private static final Pattern FIRM =
      Pattern.compile("^(?:Both|All \\w+) agree(?: most firmly)? .*\\((\\d+\\.\\d+)\\)\\.$");

  /** The finding, then the tally where there is one. */
  private static List<String> bottomLine(Sample sample) {
    return sample.items(SectionKind.BOTTOM_LINE).stream().map(Note.Item::text).toList();
  }

  @ForEachNote
  void a_tally_comes_last_and_its_parts_make_the_whole(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    List<String> paragraphs = bottomLine(sample);
    String tally = paragraphs.get(paragraphs.size() - 1);
    int whole = 0;
    for (String sentence : Prose.sentences(tally)) {
      List<Integer> numbers = Numbers.in(sentence);
      faults.addIf(numbers.isEmpty(), "no number: " + sentence);
      if (!numbers.isEmpty()) {
        int first = numbers.get(0);
        int rest = numbers.subList(1, numbers.size()).stream().mapToInt(n -> n).sum();
        faults.addIf(numbers.size() > 1 && rest != first, "does not add up: " + sentence);
        whole += first;
      }
    }
    faults.addIf(whole != sample.questions().size(), whole + " questions: " + tally);
    faults.assertNone();
  }

  @ForEachNote
  void what_one_actor_answered_and_did_not_makes_the_whole(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    if (sample.actors().size() == 1 && sample.questions().size() > 1) {
      String name = sample.name(sample.actors().get(0).text());
      Prose.sentences(bottomLine(sample).get(0).replace(name, "Xx")).stream()
          .filter(sentence -> sentence.startsWith("Of the ") && sentence.contains(", Xx "))
          .forEach(
              sentence -> {
                List<Integer> numbers = Numbers.in(sentence);
                int rest = numbers.stream().skip(1).mapToInt(n -> n).sum();
                faults.addIf(
                    rest != numbers.get(0) || rest != sample.questions().size(),
                    "does not add up: " + sentence);
              });
    }
    faults.assertNone();
  }

  @ForEachNote
  void it_has_four_sentences_at_most(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    List<String> sentences = sentences(sample);
    faults.addIf(sentences.size() > SENTENCES, sentences.size() + " sentences: " + sentences);
    faults.assertNone();
  }

  /** What comes before the tally, without proof; odd names count a word each. */
  private static List<String> sentences(Sample sample) {
    boolean odd = sample.dossier() != Samples.shipped();
    String finding = Prose.withoutProof(bottomLine(sample).get(0));
    return Prose.sentences(odd ? Prose.masked(finding, sample.dossier()) : finding);
  }

  @ForEachNote
  void the_sharpest_difference_is_the_first_by_the_stated_order(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    Optional<Asked> told = picked(sample, PICKED);
    List<Asked> differences = differences(sample);
    faults.addIf(told.isEmpty() && !differences.isEmpty(), "none told, of " + differences.size());
    told.ifPresent(
        one -> {
          // The main question has a sentence of its own, so that the next one may be told.
          Optional<Asked> main =
              sample.questions().stream()
                  .filter(Question::main)
                  .findFirst()
                  .or(() -> firstAnsweredByAll(sample))
                  .map(question -> sample.recount().question(question.id().text()));
          List<Asked> others =
              differences.size() > 1 && main.equals(Optional.of(differences.get(0)))
                  ? differences.subList(1, differences.size())
                  : differences;
          faults.addIf(
              others.isEmpty() || !others.get(0).equals(one),
              one.id() + " told, not " + (others.isEmpty() ? "none" : others.get(0).id()));
        });
    faults.assertNone();
  }

  private static Optional<Question> firstAnsweredByAll(Sample sample) {
    return sample.questions().stream()
        .filter(question -> sample.recount().question(question.id().text()).allStated())
        .findFirst();
  }

  /**
   * The question of the paragraph to which a sentence of the bottom line refers, where one does.
   */
  private static Optional<Asked> picked(Sample sample, Pattern pattern) {
    for (String sentence : Prose.sentences(bottomLine(sample).get(0))) {
      Matcher matcher = pattern.matcher(sentence);
      if (matcher.find()) {
        return sample.briefing().sections().stream()
            .flatMap(section -> section.items().stream())
            .filter(item -> item.number().equals(Optional.of(matcher.group(1))))
            .findFirst()
            .flatMap(Note.Item::question)
            .map(id -> sample.recount().question(id.text()));
      }
    }
    return Optional.empty();
  }

  /** The differences that may be called sharp, by the order that the rule states. */
  private static List<Asked> differences(Sample sample) {
    Set<String> compared = Set.copyOf(sample.actors().stream().map(Id::text).toList());
    List<Asked> differences = new ArrayList<>();
    for (Asked asked : sample.recount().questions()) {
      boolean ownProposal =
          sample.dossier().question(new Id(asked.id())).proposedBy().stream()
              .anyMatch(id -> compared.contains(id.text()));
      if (asked.isFlagged("differ") && !asked.oneSided() && !asked.isOurReading() && !ownProposal) {
        differences.add(asked);
      }
    }
    differences.sort(
        Comparator.comparing((Asked asked) -> bluntness(asked))
            .thenComparing(asked -> !asked.allStated())
            .thenComparing(asked -> !isInOwnWords(asked))
            .thenComparing(asked -> -salience(sample, asked)));
    return differences;
  }

  /** Opposition, then terms that clash, then one who differs from a divided one either way. */
  private static int bluntness(Asked asked) {
    int least = 2;
    for (Recount.Pair pair : asked.deciding()) {
      boolean divided =
          asked.entry(pair.a()).state().equals("divided")
              || asked.entry(pair.b()).state().equals("divided");
      boolean clash = pair.kind().equals(Optional.of("terms-clash"));
      least = Math.min(least, divided ? 2 : clash ? 1 : 0);
    }
    return least;
  }

  private static boolean isInOwnWords(Asked asked) {
    return asked.deciding().stream().anyMatch(pair -> pair.basis().equals(Optional.of("direct")));
  }

  /** How many of the whole dossier have a record on it by the day of the note. */
  private static int salience(Sample sample, Asked asked) {
    int spoken = 0;
    for (Actor actor : sample.dossier().actors()) {
      boolean any =
          actor.stances().stream()
              .filter(stance -> stance.question().text().equals(asked.id()))
              .anyMatch(stance -> isKnown(sample, stance.date()));
      spoken += any ? 1 : 0;
    }
    return spoken;
  }

  private static boolean isKnown(Sample sample, PartialDate date) {
    return sample.basis().asOf().map(day -> !date.lastDay().isAfter(day.lastDay())).orElse(true);
  }

  @ForEachNote
  void the_firmest_agreement_is_of_all_firm_and_read_in_one_way(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    picked(sample, FIRM)
        .ifPresent(
            asked -> {
              faults.addIf(!asked.isFlagged("agree"), asked.id() + " is no agreement");
              faults.addIf(!asked.allStated(), asked.id() + " was not answered by all");
              faults.addIf(asked.oneSided(), asked.id() + " is on one side's word");
              faults.addIf(asked.isOurReading(), asked.id() + " is our reading");
              faults.addIf(asked.isOfKind("one-record"), asked.id() + " is one record");
              faults.addIf(
                  sample.dossier().question(new Id(asked.id())).caution().isPresent(),
                  asked.id() + " has a caution");
            });
    faults.assertNone();
  }
}
