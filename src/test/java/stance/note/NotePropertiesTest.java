package stance.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.KeptForSeeds;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;
import stance.dossier.Variation;
import stance.note.style.BriefingNote;
import stance.note.style.NoteStyles;
import stance.note.words.SectionKind;
import stance.note.words.english.NoteEnglish;

/** What holds of every note, whatever it is on. */
final class NotePropertiesTest {

  /** A sentence of a bottom line that tells who refuses a condition, or gave no answer. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "^ (?!On |They |All |Both |No |Asked).*(refuses? “|spoken of it|nothing on record|only"
              + " later|divided|undecided|took no part|did not say|not assumed|not both assumed|not"
              + " all assumed|which is assumed|holds? as assumed|not hold)");

  private static final Pattern CITATION =
      Pattern.compile("\\[(\\d+(?:,[^\\];]*)?(?:; ?\\d+[^\\];]*)*)]");

  /** Kept, as several properties are tried on them. */
  private static final KeptForSeeds<List<NoteRequest>> REQUESTS =
      new KeptForSeeds<>(seed -> requests(GeneratedDossiers.of(seed), seed));

  private static final KeptForSeeds<List<Note>> NOTES =
      new KeptForSeeds<>(NotePropertiesTest::written);

  private static final KeptForSeeds<List<Note>> ON_ALL =
      new KeptForSeeds<>(
          seed -> {
            Dossier dossier = GeneratedDossiers.of(seed);
            return notesOf(dossier, dossier.actors(), seed);
          });

  private static final Pattern NUMBER = Pattern.compile("(?:^|; ?)(\\d+)");

  private static NoteRequest request(
      Dossier dossier, List<Id> actors, boolean full, Optional<PartialDate> since) {
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    return new NoteRequest(
        Comparison.of(standings, actors, dossier.questions()),
        dossier.latestDate(),
        since,
        full,
        NoteEnglish.LANGUAGE,
        "1.0",
        "arguments");
  }

  /** Requests on one, two, three and all actors, where the dossier has so many. */
  private static List<NoteRequest> requests(Dossier dossier, long seed) {
    List<Id> ids = new ArrayList<>(dossier.actors().stream().map(Actor::id).toList());
    Collections.shuffle(ids, new Random(seed));
    boolean full = seed % 2 == 0;
    Optional<PartialDate> since = PartialDate.parse("2017-05").filter(date -> seed % 3 == 0);
    List<NoteRequest> requests = new ArrayList<>();
    for (int size : new LinkedHashSet<>(List.of(1, 2, 3, Math.max(1, ids.size())))) {
      if (size <= ids.size()) {
        List<Id> some = ids.subList(0, size);
        requests.add(request(dossier, some, full, since));
      }
    }
    return requests;
  }

  private static Stream<NoteRequest> requests(long seed) {
    return REQUESTS.of(seed).stream();
  }

  /** The notes that answer them, in every style that can tell of so many. */
  private static List<Note> written(long seed) {
    return requests(seed)
        .flatMap(
            request ->
                NoteStyles.ALL.stream()
                    .filter(style -> request.isOfOneActor() || !style.isOfOneActor())
                    .flatMap(
                        style ->
                            style.drafts(plainer(request, style)).stream()
                                .limit(1)
                                .map(Supplier::get)))
        .toList();
  }

  private static Stream<Note> notes(long seed) {
    return NOTES.of(seed).stream();
  }

  /** The request without what the style does not take. */
  private static NoteRequest plainer(NoteRequest request, NoteStyle style) {
    return style.takesAdditions()
        ? request
        : new NoteRequest(
            request.comparison(),
            request.day(),
            Optional.empty(),
            false,
            request.language(),
            request.version(),
            request.arguments());
  }

  private static Note briefing(NoteRequest request) {
    return new BriefingNote().drafts(request).get(0).get();
  }

  private static String text(Note note) {
    StringBuilder text = new StringBuilder();
    note.sections()
        .forEach(section -> section.items().forEach(item -> text.append(item.text()).append('\n')));
    note.annex().stream()
        .flatMap(annex -> annex.rows().stream())
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> text.append(cell.text()).append('\n'));
    return text.toString();
  }

  private static List<Integer> cited(String text) {
    List<Integer> numbers = new ArrayList<>();
    Matcher citation = CITATION.matcher(text);
    while (citation.find()) {
      Matcher number = NUMBER.matcher(citation.group(1));
      while (number.find()) {
        numbers.add(Integer.valueOf(number.group(1)));
      }
    }
    return numbers;
  }

  @ForGeneratedDossiers
  void every_citation_resolves_and_every_source_is_used_in_the_order_of_numbers(long seed) {
    notes(seed)
        .forEach(
            note -> {
              List<Integer> listed = note.sources().stream().map(Note.Reference::number).toList();
              Set<Integer> inOrderOfUse = new LinkedHashSet<>(cited(text(note)));
              assertThat(List.copyOf(inOrderOfUse)).isEqualTo(listed);
              assertThat(note.method().sources()).isEqualTo(listed.size());
            });
  }

  @ForGeneratedDossiers
  void every_count_is_that_of_the_data(long seed) {
    requests(seed)
        .filter(request -> !request.isOfOneActor())
        .filter(request -> request.comparison().findings().size() > 1)
        .forEach(
            request -> {
              Note note = briefing(request);
              TreeMap<SectionKind, Integer> told = new TreeMap<>();
              note.sections().forEach(s -> told.put(s.kind(), s.items().size()));
              for (SectionKind kind : SectionKind.values()) {
                if (kind.holdsFindings()) {
                  assertThat(told.getOrDefault(kind, 0))
                      .as("%s", kind)
                      .isEqualTo(count(request.comparison(), kind));
                }
              }
              assertThat(note.method().questions()).isEqualTo(request.dossier().questions().size());
              assertThat(note.method().stances()).isEqualTo(records(request.comparison()).size());
            });
  }

  private static int count(Comparison comparison, SectionKind kind) {
    return (int)
        comparison.findings().stream()
            .filter(finding -> Placement.of(finding).equals(Optional.of(kind)))
            .count();
  }

  @ForGeneratedDossiers
  void a_tally_adds_up(long seed) {
    requests(seed)
        .forEach(
            request -> {
              Tally tally = Tally.of(request.comparison().findings());
              int some = tally.bySome().values().stream().mapToInt(Integer::intValue).sum();
              assertThat(tally.full() + some + tally.silent()).isEqualTo(tally.questions());
              for (QuestionFinding finding : request.comparison().findings()) {
                assertThat(
                        Tally.states(finding.standings().values()).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(request.comparison().actors().size());
              }
            });
  }

  private static Set<Stance> records(Comparison comparison) {
    Set<Stance> records = new LinkedHashSet<>();
    for (QuestionFinding finding : comparison.findings()) {
      for (Standing standing : finding.standings().values()) {
        standing.words().forEach(word -> records.add(word.stance()));
      }
    }
    return records;
  }

  @ForGeneratedDossiers
  void all_and_both_are_said_at_full_reach_alone(long seed) {
    requests(seed)
        .filter(request -> !request.isOfOneActor())
        .forEach(
            request -> {
              Note note = briefing(request);
              for (QuestionFinding finding : request.comparison().findings()) {
                if (!finding.hasFullReach()) {
                  paragraphs(note, finding)
                      .forEach(
                          text ->
                              assertThat(text)
                                  .doesNotContain(" both support", " both oppose", " both said")
                                  .doesNotContain(" all support", " all oppose", " all said")
                                  .doesNotContain("They ", " they "));
                }
              }
            });
  }

  private static List<String> paragraphs(Note note, QuestionFinding finding) {
    return note.sections().stream()
        .filter(
            section -> section.kind().holdsFindings() && section.kind() != SectionKind.UNANSWERED)
        .flatMap(section -> section.items().stream())
        .filter(item -> item.question().equals(Optional.of(finding.question().id())))
        .map(Note.Item::text)
        .toList();
  }

  @ForGeneratedDossiers
  void a_bottom_line_has_four_sentences_beside_those_on_who_is_in_no_camp_and_a_section_something(
      long seed) {
    notes(seed)
        .forEach(
            note -> {
              assertThat(note.sections()).allMatch(section -> !section.items().isEmpty());
              note.sections().stream()
                  .filter(section -> section.kind() == SectionKind.BOTTOM_LINE)
                  .forEach(
                      section -> {
                        List<String> sentences =
                            List.of(section.items().get(0).text().split("\\.(?= [A-Z]|$)"));
                        long apart =
                            sentences.stream().filter(one -> OF_OTHERS.matcher(one).find()).count();
                        assertThat(apart).isLessThanOrEqualTo(4);
                        assertThat(sentences.size() - apart).isLessThanOrEqualTo(5);
                      });
            });
  }

  @ForGeneratedDossiers
  void paragraphs_are_numbered_in_order(long seed) {
    notes(seed)
        .forEach(
            note -> {
              for (int section = 0; section < note.sections().size(); section++) {
                List<Note.Item> items = note.sections().get(section).items();
                for (int item = 0; item < items.size(); item++) {
                  String number = (section + 1) + "." + (item + 1);
                  assertThat(items.get(item).number().orElse(number)).isEqualTo(number);
                }
              }
            });
  }

  @ForGeneratedDossiers
  void what_an_unrelated_actor_says_changes_nothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Actor unrelated = Variation.silentActor("someone-else", List.of());
    Dossier more = Variation.withActor(dossier, unrelated);
    assertThat(notesOf(more, dossier.actors(), seed)).isEqualTo(ON_ALL.of(seed));
  }

  @ForGeneratedDossiers
  void the_order_of_files_changes_nothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier shuffled =
        dossier.with(
            dossier.questions(),
            dossier.conditions(),
            reversed(dossier.sources()),
            reversed(dossier.actors()));
    assertThat(notesOf(shuffled, dossier.actors(), seed)).isEqualTo(ON_ALL.of(seed));
  }

  private static <T> List<T> reversed(Collection<T> values) {
    List<T> reversed = new ArrayList<>(values);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<Note> notesOf(Dossier dossier, List<Actor> actors, long seed) {
    if (actors.isEmpty()) {
      return List.of();
    }
    return Stream.of(true, false)
        .map(
            full ->
                request(
                    dossier,
                    actors.stream().map(Actor::id).toList(),
                    full,
                    PartialDate.parse("2017").filter(date -> seed % 2 == 0)))
        .map(NotePropertiesTest::briefing)
        .toList();
  }
}
