package stance.note.proof;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Id;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;

/** Where too many answered to be named, they are counted, and the annex proves each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CrowdRulesTest {

  private static final Pattern COUNTED_ANSWER = Pattern.compile("[^:;.]*: [^:;.]* \\(annex\\)");

  @ForEachNote
  void those_who_are_counted_are_counted_right_and_the_annex_proves_each(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    for (Paragraph paragraph : Paragraph.in(sample)) {
      Set<String> counted = paragraph.counted();
      List<Entry> answered =
          paragraph.asked().stated().stream().filter(e -> counted.contains(e.actor())).toList();
      int told = 0;
      int weaker = 0;
      int assumed = 0;
      int both = 0;
      Matcher count = COUNTED_ANSWER.matcher(paragraph.claims());
      while (count.find()) {
        Counted one = Counted.in(count.group()).orElseThrow();
        told += one.actors();
        weaker += one.weaker();
        assumed += one.onTerms();
        both += one.both();
      }
      long notDirect = answered.stream().filter(e -> !e.only().evidence().equals("direct")).count();
      long onAssumed =
          answered.stream()
              .filter(e -> Mentioned.isAssumed(sample, paragraph.asked(), e.only()))
              .count();
      long weakOnAssumed =
          answered.stream()
              .filter(e -> Mentioned.isAssumed(sample, paragraph.asked(), e.only()))
              .filter(e -> !e.only().evidence().equals("direct"))
              .count();
      boolean byMajority = answered.stream().anyMatch(e -> e.only().counted());
      faults.addIf(
          !byMajority && (assumed != onAssumed || both != weakOnAssumed),
          assumed + " of " + onAssumed + " assumed: " + paragraph.text());
      faults.addIf(told != answered.size(), told + " told of " + counted + paragraph.text());
      faults.addIf(weaker != notDirect, weaker + " of " + notDirect + ": " + paragraph.text());
    }
    sample.briefing().annex().stream()
        .flatMap(annex -> annex.rows().stream())
        .forEach(
            row -> {
              Asked asked = sample.recount().question(row.question().text());
              for (String actor : Paragraph.counted(asked)) {
                int column = sample.actors().indexOf(new Id(actor));
                String proof = row.cells().get(column).text().replace('\u00A0', ' ');
                faults.addIf(
                    !Pattern.compile(Mentioned.citation(sample, asked.entry(actor).only()) + "$")
                        .matcher(proof)
                        .find(),
                    asked.id() + ", " + actor + ": " + proof);
              }
            });
    faults.assertNone();
  }
}
