package stance.note.proof;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.dossier.Actor;
import stance.dossier.Event;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.Annex;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.words.SectionKind;

/** What stands around the findings: head, dates, changes, annex, sources; and plain English. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class FormRulesTest {

  private static final int DAYS_BEFORE = 90;
  private static final int WITHOUT_ANNEX = 3;

  /** With more actors, nothing on record has no sign in an annex. */
  private static final int SIGNED = 5;

  private static final Map<Pattern, String> MARKS =
      Map.ofEntries(
          Map.entry(Pattern.compile("\\*"), "* on conditions"),
          Map.entry(Pattern.compile("†"), "† as reported"),
          Map.entry(Pattern.compile("¶"), "¶ as another party says"),
          Map.entry(Pattern.compile("‡"), "‡ our reading"),
          Map.entry(Pattern.compile("\\d\\d$"), "is the year "),
          Map.entry(Pattern.compile("^aside"), "takes no side"),
          Map.entry(Pattern.compile("^parted$"), "its speakers differ"),
          Map.entry(Pattern.compile("^undec\\.$"), "undec., undecided"),
          Map.entry(Pattern.compile("^unsaid$"), "asked and did not say"),
          Map.entry(Pattern.compile("^held$"), "holds as assumed"),
          Map.entry(Pattern.compile("^out$"), "nothing that counts here"),
          Map.entry(Pattern.compile("^\\.?$"), "nothing on record"));

  /** A count, and not an answer such as "3,000 to 10,000". */
  private static final Pattern FIGURE = Pattern.compile("\\d+ ");

  private static final Pattern DOUBLE_STOP = Pattern.compile("[.?!]”?\\.(?!\\.)");
  private static final Pattern TWO_ARTICLES = Pattern.compile("(?i)\\b(the|an?) (the|an?)\\b");
  private static final Pattern DATE = Pattern.compile("(?:(?:(\\d+) )?([A-Z][a-z]+) )?(\\d{4}), ");
  private static final Pattern SPACE = Pattern.compile(" [,.;:]|  ");

  @ForEachNote
  void the_head_names_each_with_office_and_weight(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note note : sample.notes()) {
      List<Id> named = note.actors().stream().map(Note.Participant::id).toList();
      faults.addIf(!named.equals(sample.actors()), note.style() + ": " + named);
      for (Note.Participant participant : note.actors()) {
        Actor actor = sample.dossier().actor(participant.id());
        String role = participant.role().orElse("");
        faults.addIf(!participant.name().contains(actor.name()), participant.name());
        faults.addIf(
            !role.contains(actor.role().map(FormRulesTest::rest).orElse("")),
            actor.id() + ": " + role);
        faults.addIf(!role.contains(actor.weight().orElse("")), actor.id() + ": " + role);
      }
    }
    faults.assertNone();
  }

  /** A text without its first letter, which may be a capital where a line begins with it. */
  private static String rest(String text) {
    return text.substring(1);
  }

  @ForEachNote
  void the_head_of_a_body_names_all_who_spoke_for_it_persons_in_full(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note.Participant participant : sample.briefing().actors()) {
      for (Asked asked : sample.recount().questions()) {
        for (Recount.Said said : asked.entry(participant.id().text()).records()) {
          boolean another = !said.speaker().equals(participant.id().text()) && !said.counted();
          Actor speaker = sample.dossier().actor(new Id(said.speaker()));
          String role = participant.role().orElse("");
          faults.addIf(
              another && !role.contains(sample.name(said.speaker())),
              participant.id() + " through " + said.speaker() + ": " + role);
          faults.addIf(
              another && speaker.kind() == Actor.Kind.PERSON && !role.contains(speaker.name()),
              participant.id() + " through " + speaker.name() + ": " + role);
        }
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void the_matter_and_what_happened_near_the_day_stand_in_the_note(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    String text =
        String.join(
            " ", sample.items(SectionKind.BACKGROUND).stream().map(Note.Item::text).toList());
    sample
        .dossier()
        .background()
        .ifPresent(
            background ->
                faults.addIf(
                    !text.contains(background.text().replaceFirst("\\.$", "")), "no background"));
    LocalDate day = sample.day().map(PartialDate::lastDay).orElse(LocalDate.MIN);
    boolean next = false;
    for (Event event : sample.dossier().dates()) {
      boolean past = !event.date().firstDay().isAfter(day);
      boolean near = past && !event.date().lastDay().isBefore(day.minusDays(DAYS_BEFORE));
      boolean due = sample.day().isPresent() && (near || !past && !next);
      next |= !past;
      String told = Paragraph.date(event.date().toString()) + ", " + event.event();
      faults.addIf(text.contains(told) != due, (due ? "lacks " : "has ") + told);
    }
    faults.assertNone();
  }

  @ForEachNote
  void more_than_three_have_an_annex_with_evidence_and_year_of_each(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    List<Asked> spoken =
        sample.recount().questions().stream().filter(asked -> !asked.isSilent()).toList();
    boolean due = sample.actors().size() > WITHOUT_ANNEX && !spoken.isEmpty();
    Optional<Annex> annex = sample.briefing().annex();
    faults.addIf(annex.isPresent() != due, "annex: " + annex.isPresent());
    annex.ifPresent(
        table -> {
          List<String> rows = table.rows().stream().map(row -> row.question().text()).toList();
          faults.addIf(!rows.equals(spoken.stream().map(Asked::id).toList()), "rows: " + rows);
          for (int i = 0; i < Math.min(rows.size(), spoken.size()); i++) {
            for (int j = 0; j < sample.actors().size(); j++) {
              Entry entry = spoken.get(i).entries().get(j);
              Annex.Cell cell = table.rows().get(i).cells().get(j);
              faults.addIf(
                  !Pattern.matches(cell(entry, sample.actors().size()), cell.mark()),
                  spoken.get(i).id() + ", " + entry + ": " + cell);
              boolean counted = Paragraph.counted(spoken.get(i)).contains(entry.actor());
              faults.addIf(
                  counted && cell.citation().isEmpty(),
                  spoken.get(i).id() + ", " + entry.actor() + " is counted without proof");
            }
          }
        });
    faults.assertNone();
  }

  @ForEachNote
  void the_key_of_an_annex_explains_the_marks_in_it_and_no_other(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    Stream.concat(Stream.of(sample.briefing()), sample.card().stream())
        .forEach(
            note ->
                note.annex()
                    .ifPresent(
                        table -> {
                          String key = table.key().isEmpty() ? "" : table.key().get(0);
                          MARKS.forEach(
                              (mark, means) ->
                                  faults.addIf(
                                      table.rows().stream()
                                              .flatMap(row -> row.cells().stream())
                                              .anyMatch(cell -> mark.matcher(cell.mark()).find())
                                          != key.contains(means),
                                      note.style() + ", " + means + ": " + key));
                        }));
    faults.assertNone();
  }

  @ForEachNote
  void a_column_is_headed_by_a_label_or_by_the_code_of_the_only_government_there(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    List<String> columns = sample.briefing().annex().map(Annex::columns).orElse(List.of());
    for (int i = 0; i < columns.size(); i++) {
      Actor actor = sample.dossier().actor(sample.actors().get(i));
      String column = columns.get(i);
      List<Id> governing =
          sample.dossier().actors().stream()
              .filter(one -> one.kind() == Actor.Kind.GOVERNMENT)
              .filter(one -> one.country().equals(Optional.of(column)))
              .map(Actor::id)
              .toList();
      boolean code = governing.equals(List.of(actor.id()));
      boolean label = column.equals(sample.dossier().label(actor.id()));
      faults.addIf(!label && !code, actor.id() + " heads " + column);
      faults.addIf(
          code
              && !String.join(" ", key(sample))
                  .contains(column + " is " + sample.name(actor.id().text())),
          column + " is not explained: " + key(sample));
    }
    faults.assertNone();
  }

  private static List<String> key(Sample sample) {
    return sample.briefing().annex().orElseThrow().key();
  }

  /** The mark of an answer: a word, a star for its terms, its evidence, its year. */
  private static String cell(Entry entry, int actors) {
    if (!entry.state().equals("stated")) {
      return entry.records().isEmpty() ? actors > SIGNED ? "out|" : "out|\\." : "\\D+";
    }
    String evidence =
        switch (entry.only().evidence()) {
          case "direct" -> "";
          case "reported" -> "†";
          case "claimed" -> "¶";
          default -> "‡";
        };
    String terms = entry.only().isConditional() ? "\\*" : "";
    return "[a-z/ ]+" + terms + evidence + entry.only().date().substring(2, 4);
  }

  @ForEachNote
  void no_quotation_marks_are_doubled(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    Stream.concat(Stream.of(sample.briefing()), sample.card().stream())
        .flatMap(note -> note.sections().stream())
        .flatMap(section -> section.items().stream())
        .map(Note.Item::text)
        .forEach(text -> faults.addIf(isDoubled(sample, text), text));
    faults.assertNone();
  }

  /** An odd question has doubled marks of its own. */
  private static boolean isDoubled(Sample sample, String text) {
    return sample.dossier() == Samples.shipped() && (text.contains("““") || text.contains("””"));
  }

  @ForEachNote
  void changes_stand_by_date_with_who_on_what_and_a_source(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    boolean told = !sample.items(SectionKind.CHANGES).isEmpty();
    faults.addIf(told != sample.since().isPresent(), "changes told: " + told);
    List<String> dates = new ArrayList<>();
    for (Note.Item item : sample.items(SectionKind.CHANGES)) {
      if (item.question().isPresent()) {
        Matcher date = DATE.matcher(item.lead());
        boolean dated = date.lookingAt();
        faults.addIf(!dated, item.lead());
        if (dated) {
          dates.add(sortable(date));
          String who = item.lead().substring(date.end());
          faults.addIf(
              sample.actors().stream()
                  .noneMatch(id -> who.startsWith(sample.name(id.text()) + " on ")),
              item.lead());
        }
        faults.addIf(
            Paragraph.cited(item.text()).isEmpty() && !item.text().contains("nothing that counts"),
            item.lead() + ": " + item.text());
      }
    }
    faults.addIf(!dates.equals(dates.stream().sorted().toList()), "not by date: " + dates);
    faults.assertNone();
  }

  /** A month or a year stands where it begins. */
  private static String sortable(Matcher date) {
    String month =
        date.group(2) == null
            ? "01"
            : "%02d".formatted(Month.valueOf(date.group(2).toUpperCase(Locale.ROOT)).getValue());
    int day = date.group(1) == null ? 1 : Integer.parseInt(date.group(1));
    return date.group(3) + "-" + month + "-" + "%02d".formatted(day);
  }

  @ForEachNote
  void the_list_of_sources_says_what_was_seen_in_part_and_what_came_later(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note.Reference reference : sample.briefing().sources()) {
      Source source = sample.dossier().source(reference.id());
      boolean partly = source.seen().filter(seen -> seen != Source.Seen.WHOLE).isPresent();
      boolean later =
          source
              .published()
              .filter(
                  date ->
                      sample.day().map(day -> date.firstDay().isAfter(day.lastDay())).orElse(false))
              .isPresent();
      faults.addIf(partly != reference.text().startsWith("* "), reference.text());
      faults.addIf(
          later != reference.text().contains("Published after the day of this note"),
          reference.text());
    }
    faults.assertNone();
  }

  @ForEachNote
  void the_cautions_cite_the_paragraphs_that_they_are_about(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    Pattern paragraphs = Pattern.compile("\\((\\d+\\.\\d+(?:, \\d+\\.\\d+)*)\\)");
    for (Note.Item item : sample.items(SectionKind.CAUTIONS)) {
      boolean due =
          List.of("Reported", "From another party", "Our reading", "Published later")
              .contains(item.lead());
      Matcher cited = paragraphs.matcher(item.text());
      if (due) {
        faults.addIf(!cited.find(), item.lead() + ": " + item.text());
        List<String> numbers =
            cited.reset().results().flatMap(r -> List.of(r.group(1).split(", ")).stream()).toList();
        for (String number : numbers) {
          faults.addIf(!isThere(sample, number), item.lead() + ": " + number);
        }
      }
    }
    faults.assertNone();
  }

  private static boolean isThere(Sample sample, String number) {
    return sample.briefing().sections().stream()
        .flatMap(section -> section.items().stream())
        .anyMatch(item -> item.number().equals(Optional.of(number)) && item.question().isPresent());
  }

  @ForEachNote
  void sentences_are_plain_english(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    for (Note note : sample.notes()) {
      for (Note.Section section : note.sections()) {
        for (Note.Item item : section.items()) {
          String shown = Prose.withoutQuotations(item.text().replace('\u00A0', ' '));
          String text =
              sample.dossier() == Samples.shipped() ? shown : Prose.masked(shown, sample.dossier());
          for (Pattern wrong : List.of(DOUBLE_STOP, TWO_ARTICLES, SPACE)) {
            Matcher found = wrong.matcher(text);
            faults.addIf(
                found.find(),
                note.style() + ", " + wrong.pattern() + ": " + item.lead() + ". " + text);
          }
          faults.addIf(
              Character.isLowerCase(item.text().codePointAt(0)), "small letter: " + item.text());
        }
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void no_sentence_begins_with_a_figure(long seed) {
    Sample sample = Samples.of(seed);
    Faults faults = new Faults(sample);
    if (sample.dossier() != Samples.shipped()) {
      return; // Odd names and answers begin with what they like.
    }
    for (Note note : sample.notes()) {
      for (Note.Section section : note.sections()) {
        if (section.kind() != SectionKind.BACKGROUND) {
          for (Note.Item item : section.items()) {
            String text = Prose.withoutProof(item.text()).replaceAll("\\bparas?\\. ", "");
            for (String sentence : Prose.sentences(text)) {
              faults.addIf(FIGURE.matcher(sentence).lookingAt(), note.style() + ": " + sentence);
            }
          }
        }
      }
    }
    faults.assertNone();
  }
}
