package stance.note.proof;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.proof.Recount.Said;
import stance.note.words.SectionKind;

/** What may be called agreement, and who must be named beside it; what silence is, and is not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AgreementRulesTest {

  @ForEachNote
  void agreement_of_all_is_of_all_and_on_more_than_one_word_or_our_reading(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      Asked asked = told.asked();
      String where = asked.id() + " under " + told.section();
      boolean agreement =
          told.section() == SectionKind.AGREEMENT_OF_ALL
              || told.section() == SectionKind.AGREEMENT_OF_SOME;
      faults.addIf(told.section() == SectionKind.AGREEMENT_OF_ALL && !asked.allStated(), where);
      faults.addIf(told.section() == SectionKind.AGREEMENT_OF_SOME && asked.allStated(), where);
      faults.addIf(agreement && !asked.isFlagged("agree"), where + ", " + asked.flag());
      faults.addIf(agreement && asked.oneSided(), where + ", on one side's word");
      faults.addIf(agreement && asked.isOurReading(), where + ", in our reading");
      faults.addIf(agreement && !asked.inState("withheld").isEmpty(), where + ", withheld");
      faults.addIf(
          told.section() == SectionKind.AGREEMENT_IN_PART && asked.isOfKind("neutral"),
          where + ", takes no side");
      faults.addIf(
          told.section() == SectionKind.DIFFERENCES && (asked.oneSided() || asked.isOurReading()),
          where + ", one-sided or read");
      faults.addIf(
          asked.isFlagged("agree")
              && asked.allStated()
              && !asked.oneSided()
              && !asked.isOurReading()
              && !asked.isOfKind("one-record")
              && told.section() != SectionKind.AGREEMENT_OF_ALL,
          where + ", though all agree");
    }
    faults.assertNone();
  }

  @ForEachNote
  void who_did_not_answer_stands_before_the_agreement_of_those_who_did(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      if (told.section() == SectionKind.AGREEMENT_OF_SOME) {
        for (Entry entry : told.asked().entries()) {
          boolean silent = told.asked().inState("none").size() <= Paragraph.NAMED;
          if (!entry.state().equals("stated")
              && (!entry.state().equals("none") || silent)
              && isAsked(sample, told.asked(), entry)) {
            int named = named(told, sample.name(entry.actor()));
            int answered = firstAnswer(sample, told);
            faults.addIf(
                named < 0 || named > answered,
                told.asked().id()
                    + ", "
                    + entry.actor()
                    + " "
                    + entry.state()
                    + ": "
                    + told.text());
          }
        }
      }
    }
    faults.assertNone();
  }

  /** Where a name first stands after the question, whether or not a sentence begins with it. */
  private static int named(Paragraph told, String name) {
    int start = told.asked().asks().length();
    int within = told.text().indexOf(name, start);
    int first = told.text().indexOf(Prose.capitalized(name), start);
    return within < 0 || first >= 0 && first < within ? first : within;
  }

  /** A question on the affairs of some countries is not put to others. */
  static boolean isAsked(Sample sample, Asked asked, Entry entry) {
    List<String> of = sample.dossier().question(new Id(asked.id())).askedOf();
    Optional<String> country = sample.dossier().actor(new Id(entry.actor())).country();
    return of.isEmpty() || country.map(of::contains).orElse(true);
  }

  private static int firstAnswer(Sample sample, Paragraph told) {
    int first = told.text().length();
    for (Entry entry : told.asked().stated()) {
      String speaker = sample.name(entry.only().speaker());
      for (String start : List.of(": " + speaker, "; " + speaker)) {
        int at = told.text().indexOf(start);
        first = at < 0 ? first : Math.min(first, at);
      }
    }
    return first;
  }

  @ForEachNote
  void what_is_left_out_is_not_called_silence(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      String text = Prose.withoutQuotations(told.text());
      for (String sentence : Prose.sentences(text)) {
        boolean filtered =
            Pattern.compile(
                    "no own words on record|nothing on record (as strong as that|since|up to)")
                .matcher(sentence)
                .find();
        boolean silent = Pattern.compile("nothing on record\\.").matcher(sentence).find();
        for (Entry entry : told.asked().inState("none")) {
          String name = sample.name(entry.actor());
          boolean named =
              Pattern.compile("(^|, |and )" + Pattern.quote(name) + "(,| and| ha)")
                  .matcher(sentence)
                  .find();
          faults.addIf(named && silent && entry.filtered(), sentence);
          faults.addIf(named && filtered && !entry.filtered(), sentence);
        }
      }
    }
    boolean all = sample.basis().from().isEmpty() && sample.basis().weakest() == Evidence.INFERRED;
    for (Note.Item item : sample.items(SectionKind.CAUTIONS)) {
      boolean silence = item.text().startsWith("Nothing is on record from ");
      for (Asked asked : sample.recount().questions()) {
        boolean filtered = asked.isSilent() && asked.entries().stream().anyMatch(Entry::filtered);
        faults.addIf(
            silence && filtered && !all && item.text().contains(" " + asked.label() + ","),
            asked.label() + " is filtered: " + item.text());
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void an_answer_to_which_the_world_gives_way_falls_away(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Paragraph told : Paragraph.in(sample)) {
      for (Entry entry : told.asked().inState("withheld")) {
        Said said = entry.only();
        boolean objection = said.required().isEmpty() && !said.excluded().isEmpty();
        String falls = "falls away";
        faults.addIf(
            objection && !told.text().contains(falls), told.asked().id() + ": " + told.text());
        faults.addIf(
            told.text().contains(falls)
                && told.asked().inState("withheld").stream()
                    .allMatch(one -> one.only().excluded().isEmpty()),
            told.asked().id() + ": " + told.text());
      }
    }
    faults.assertNone();
  }
}
