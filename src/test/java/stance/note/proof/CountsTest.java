package stance.note.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.words.Claim.ForOrAgainst;
import stance.note.words.Claim.Side;
import stance.note.words.ClaimWords;
import stance.note.words.ClaimWords.Size;
import stance.note.words.Provisos;
import stance.note.words.english.NoteEnglish;

/** Counts of the same people lie in each other as the records do: a reader can count them again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CountsTest {

  private static final int MANY = 9;

  private static final ForOrAgainst YES =
      new ForOrAgainst(Side.FOR, Optional.empty(), new Provisos(List.of(), List.of()));

  @Test
  void from_each_clause_that_counts_a_reader_takes_the_counts_it_was_made_of() {
    ClaimWords words = NoteEnglish.LANGUAGE.claims();
    for (Size size : sizes()) {
      Counted made =
          new Counted(
              size.actors(), size.conditional() + size.assumed(), size.weaker(), size.both());
      for (String clause :
          List.of(words.countedInBrief(YES, size), words.otherwise(size), words.inWays(2, size))) {
        assertThat(Counted.in(clause)).as(clause).contains(made);
      }
      if (size.conditional() == 0) {
        String clause = words.counted(YES, size);
        assertThat(Counted.in(clause)).as(clause).contains(made);
      }
    }
  }

  private static List<Size> sizes() {
    List<Size> sizes = new ArrayList<>();
    for (int actors = 1; actors <= MANY; actors++) {
      for (int terms = 0; terms <= actors; terms++) {
        for (int weaker = 0; weaker <= actors; weaker++) {
          for (int both = Math.max(0, terms + weaker - actors);
              both <= Math.min(terms, weaker);
              both++) {
            sizes.add(new Size(actors, terms, 0, weaker, both));
            sizes.add(new Size(actors, 0, terms, weaker, both));
          }
        }
      }
    }
    return sizes;
  }

  @ForEachNote
  void the_counts_of_a_bottom_line_are_those_of_the_records(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    BottomLineRulesTest.camps(sample)
        .forEach(
            (asked, told) -> {
              List<Counted> counts = counts(sample, asked);
              for (String clause : Prose.withoutQuotations(told).split("[;.] ")) {
                Optional<Counted> counted =
                    clause.matches(".* (?:refuses?|not hold|not spoken|nothing).*")
                        ? Optional.empty()
                        : Counted.in(clause);
                boolean graded = !told.matches(".*[;.] \\w+ of these .*");
                counted.ifPresent(
                    one ->
                        faults.addIf(
                            counts.stream().noneMatch(each -> one.equals(of(each, graded))),
                            asked.id() + ": " + clause + ", of " + counts));
              }
            });
    faults.assertNone();
  }

  private static Counted of(Counted count, boolean graded) {
    return graded ? count : new Counted(count.actors(), count.onTerms(), 0, 0);
  }

  /** Of those of each answer, of all, and of all but the commonest. */
  private static List<Counted> counts(Sample sample, Asked asked) {
    Map<List<Object>, List<Entry>> byAnswer = new LinkedHashMap<>();
    for (Entry entry : asked.stated()) {
      byAnswer
          .computeIfAbsent(
              entry.only().answer().isEmpty()
                  ? List.of(entry.only().rejects())
                  : List.copyOf(entry.only().answer()),
              a -> new ArrayList<>())
          .add(entry);
    }
    List<Counted> counts = new ArrayList<>();
    counts.add(count(sample, asked, asked.stated()));
    for (List<Entry> same : byAnswer.values()) {
      counts.add(count(sample, asked, same));
      counts.add(
          count(sample, asked, asked.stated().stream().filter(e -> !same.contains(e)).toList()));
    }
    return counts;
  }

  private static Counted count(Sample sample, Asked asked, List<Entry> entries) {
    int onTerms = 0;
    int weaker = 0;
    int both = 0;
    for (Entry entry : entries) {
      boolean terms =
          entry.only().isConditional() || Mentioned.isAssumed(sample, asked, entry.only());
      boolean weak = !entry.only().evidence().equals("direct");
      onTerms += terms ? 1 : 0;
      weaker += weak ? 1 : 0;
      both += terms && weak ? 1 : 0;
    }
    return new Counted(entries.size(), onTerms, weaker, both);
  }
}
