package stance.note.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.compare.Change;
import stance.compare.Flag;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.Note;
import stance.note.style.NoteStyles;
import stance.note.words.Claim.According;
import stance.note.words.Claim.Chosen;
import stance.note.words.Claim.Declined;
import stance.note.words.Claim.ForOrAgainst;
import stance.note.words.Claim.Known;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.OurReading;
import stance.note.words.Claim.OwnWords;
import stance.note.words.Claim.Provisos;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Side;
import stance.note.words.Claim.Subject;
import stance.note.words.Claim.Undecided;
import stance.note.words.NoteLanguage.Caution;
import stance.note.words.NoteLanguage.Cited;
import stance.note.words.NoteLanguage.State;

/**
 * Every sentence of a note, in the singular and the plural. A sentence that no test asks for fails.
 */
final class NoteEnglishTest {

  private static final Set<String> ASKED_FOR = new TreeSet<>();
  private static final NoteLanguage words = listening(NoteLanguage.IN_USE);

  private static final Provisos NONE = new Provisos(List.of(), List.of(), false);
  private static final Subject ANN = new Subject("Ann", Actor.Kind.PERSON);
  private static final Subject BOB = new Subject("Bob", Actor.Kind.PERSON);
  private static final Subject GREENS = new Subject("Greens", Actor.Kind.PARTY);
  private static final PartialDate DAY = date("2017-11-09");

  private static NoteLanguage listening(NoteLanguage wording) {
    return (NoteLanguage)
        Proxy.newProxyInstance(
            NoteLanguage.class.getClassLoader(),
            new Class<?>[] {NoteLanguage.class},
            (proxy, method, arguments) -> {
              ASKED_FOR.add(method.toGenericString());
              try {
                return method.invoke(wording, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  @AfterAll
  static void every_sentence_was_asked_for() {
    assertThat(NoteLanguage.class.getDeclaredMethods())
        .filteredOn(method -> Modifier.isAbstract(method.getModifiers()))
        .extracting(Method::toGenericString)
        .allMatch(ASKED_FOR::contains);
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private static Mention said(Subject actor) {
    return new Mention(actor, Optional.empty(), Optional.empty(), "[1]");
  }

  private static String claim(boolean everyone, Said said, Known known, Mention... who) {
    return words.claim(new Claim(List.of(who), everyone, said, known));
  }

  private static ForOrAgainst side(Side side) {
    return new ForOrAgainst(side, NONE);
  }

  private static Chosen chosen(List<String> accepted, String... ruledOut) {
    return new Chosen(accepted, List.of(ruledOut), NONE);
  }

  @Test
  void the_head_says_what_it_is_on_whom_and_as_of_when() {
    assertThat(Arrays.stream(NoteStyles.values()).map(words::heading))
        .containsExactly("BRIEFING NOTE", "BRIEFING CARD", "FOR CORRECTION");
    assertThat(words.title("Tunnel", List.of(ANN, BOB))).isEqualTo("Tunnel: Ann and Bob");
    assertThat(words.title("Tunnel", List.of(ANN, ANN, ANN, ANN, ANN, BOB)))
        .isEqualTo("Tunnel: 6 actors");
    assertThat(words.title("Tunnel", "Route")).isEqualTo("Tunnel: Route");
    assertThat(words.asOf(DAY)).isEqualTo("Positions as of 9 November 2017");
    assertThat(words.onRecordTo(date("2019-12"))).isEqualTo("Positions on record to December 2019");
    assertThat(words.nothingOnRecord()).isEqualTo("Nothing is on record");
    assertThat(words.commonDate(DAY)).isEqualTo("Said on 9 November 2017 where no date is given");
    assertThat(words.selected(2, 9)).isEqualTo("On 2 of the 9 questions of the dossier");
    assertThat(words.counting(List.of(Evidence.DIRECT, Evidence.REPORTED)))
        .isEqualTo("Counting only stances that are direct or reported");
    assertThat(words.assuming(List.of("it rains", "it snows")))
        .isEqualTo("Assuming that it rains and it snows, and that no other condition is met");
    assertThat(words.assuming(List.of())).isEqualTo("Assuming that no condition is met");
  }

  @ParameterizedTest
  @EnumSource(SectionKind.class)
  void every_section_has_a_heading_of_its_own(SectionKind kind) {
    assertThat(Arrays.stream(SectionKind.values()).map(words::heading)).doesNotHaveDuplicates();
    assertThat(words.heading(kind)).isUpperCase();
    assertThat(words.changesSince(DAY)).isEqualTo("CHANGES SINCE 9 NOVEMBER 2017");
    assertThat(words.sources()).isEqualTo("SOURCES");
    assertThat(words.method()).isEqualTo("METHOD");
  }

  @Test
  void a_citation_keeps_its_number_and_its_place_on_one_line() {
    assertThat(words.citation(List.of(new Cited(1, Optional.empty())))).isEqualTo("[1]");
    assertThat(
            words.citation(
                List.of(new Cited(1, Optional.of("para. 4")), new Cited(12, Optional.empty()))))
        .isEqualTo("[1,\u00A0para.\u00A04; 12]");
    assertThat(words.paragraph("2.1")).isEqualTo("(2.1)");
    assertThat(words.question("Route")).isEqualTo("“Route”");
    assertThat(words.sentence("ann agrees")).isEqualTo("Ann agrees.");
    assertThat(words.listed(List.of("ann", "bob"))).isEqualTo("Ann; bob.");
  }

  private static String counts(int agree, int partly, int differ, int open, int alone, int none) {
    Map<Flag, Integer> tally = new EnumMap<>(Flag.class);
    tally.put(Flag.AGREE, agree);
    tally.put(Flag.PARTLY, partly);
    tally.put(Flag.DIFFER, differ);
    tally.put(Flag.OPEN, open);
    tally.put(Flag.ALONE, alone);
    tally.put(Flag.NONE, none);
    return words.counts(tally);
  }

  @Test
  void the_counts_name_what_there_is_and_nothing_else() {
    assertThat(counts(5, 2, 1, 3, 6, 21))
        .isEqualTo(
            "Of 38 questions, 8 can be compared, with agreement on 5, agreement in part on 2 and"
                + " difference on 1; 3 are open, on 6 only one has spoken and on 21 nothing is on"
                + " record.");
    assertThat(counts(0, 0, 2, 1, 0, 0))
        .isEqualTo("Of 3 questions, 2 can be compared, with difference on both; 1 is open.");
    assertThat(counts(1, 0, 0, 0, 0, 0))
        .isEqualTo("Of 1 question, 1 can be compared, with agreement.");
    assertThat(counts(0, 0, 0, 0, 1, 1))
        .isEqualTo(
            "Of 2 questions, none can be compared: on 1 only one has spoken and on 1 nothing is on"
                + " record.");
    assertThat(counts(0, 0, 0, 0, 0, 2))
        .isEqualTo("Of 2 questions, none can be compared: on both nothing is on record.");
  }

  @Test
  void the_bottom_line_tells_the_only_from_the_sharpest_and_the_firmest() {
    String matter = words.matter("Route", List.of("Ann does", "Bob does not", "Cat is away"));
    assertThat(matter).isEqualTo("“Route”, where Ann does; Bob does not; and Cat is away");
    assertThat(words.matter("Route", List.of("Ann does"))).isEqualTo("“Route”, where Ann does");
    assertThat(words.sharpest(true, "“Route”")).isEqualTo("The difference is on “Route”.");
    assertThat(words.sharpest(false, "“Route”"))
        .isEqualTo("The sharpest difference is on “Route”.");
    assertThat(words.firmest(true, "“Route”")).isEqualTo("The common ground is on “Route”.");
    assertThat(words.firmest(false, "“Route”"))
        .isEqualTo("The firmest common ground is on “Route”.");
    assertThat(words.nearest("“Route”"))
        .isEqualTo("There is no full agreement; nearest to it is “Route”.");
    assertThat(words.sameOnOtherTerms("Common.", "Toll", Optional.of("3.1")))
        .isEqualTo("Common; on “Toll” the answer is the same, on different terms (3.1).");
    assertThat(words.sameOnOtherTerms("Common.", "Toll", Optional.empty()))
        .isEqualTo("Common; on “Toll” the answer is the same, on different terms.");
  }

  @Test
  void camps_in_brief_are_named_or_counted() {
    assertThat(words.counted(side(Side.FOR), 12)).isEqualTo("for it (12)");
    assertThat(words.named(side(Side.AGAINST), List.of("Ann", "Bob")))
        .isEqualTo("against it (Ann, Bob)");
    assertThat(words.nameInBrief(ANN, Evidence.DIRECT)).isEqualTo("Ann");
    assertThat(words.nameInBrief(ANN, Evidence.REPORTED)).isEqualTo("Ann as reported");
    assertThat(words.nameInBrief(ANN, Evidence.CLAIMED)).isEqualTo("Ann as reported");
    assertThat(words.nameInBrief(ANN, Evidence.INFERRED)).isEqualTo("Ann in our reading");
    assertThat(words.everyone(side(Side.FOR), 4)).isEqualTo("for it (all four)");
    assertThat(words.allBut(side(Side.FOR), List.of(ANN, BOB)))
        .isEqualTo("for it (all but Ann and Bob)");
    assertThat(words.countedWithout(3)).isEqualTo("without an answer (3)");
    assertThat(
            words.matterInBrief("Route", Optional.of("2.1"), List.of("for it (2)", "neutral (1)")))
        .isEqualTo("“Route” (2.1): for it (2); neutral (1)");
    assertThat(words.camp(side(Side.NEUTRAL), 2)).isEqualTo("Neutral (2)");
    assertThat(words.camp(chosen(List.of("by ferry")), 1)).isEqualTo("By ferry (1)");
  }

  @Test
  void one_actor_is_counted_by_what_it_did() {
    assertThat(words.onRecord(ANN, 9, 5, 0, 0)).isEqualTo("Ann is on record on 5 of 9 questions.");
    assertThat(words.onRecord(GREENS, 9, 5, 2, 1))
        .isEqualTo(
            "The Greens are on record on 8 of 9 questions: 5 answered, 2 asked and not answered and 1"
                + " undecided.");
    assertThat(words.onRecord(ANN, 1, 0, 0, 0))
        .isEqualTo("Nothing is on record from Ann on any of 1 question.");
    assertThat(words.conditional(List.of("“Route”")))
        .isEqualTo("On “Route” the answer depends on conditions.");
    assertThat(words.conditional(List.of("“Route”", "“Toll”")))
        .isEqualTo("On “Route” and “Toll” the answers depend on conditions.");
    assertThat(words.inOwnWords(1, 1))
        .isEqualTo("The one stance is known from the actor's own words.");
    assertThat(words.inOwnWords(0, 1))
        .isEqualTo("The one stance is not known from the actor's own words.");
    assertThat(words.inOwnWords(0, 4))
        .isEqualTo("None of the 4 stances is known from the actor's own words.");
    assertThat(words.inOwnWords(1, 4))
        .isEqualTo("1 of the 4 stances is known from the actor's own words.");
    assertThat(words.inOwnWords(4, 4))
        .isEqualTo("All 4 stances are known from the actor's own words.");
  }

  @Test
  void one_question_is_counted_by_the_states_of_its_actors() {
    Map<State, Integer> states = new EnumMap<>(State.class);
    for (State state : State.values()) {
      states.put(state, 2);
    }
    assertThat(words.answeredBy(12, states))
        .isEqualTo(
            "Of 12 actors, 2 answered; 2 are divided, 2 are undecided, 2 were asked and did not"
                + " say, 2 answered on conditions that are not met and from 2 nothing is on"
                + " record.");
    assertThat(words.answeredBy(2, new EnumMap<>(Map.of(State.DECLINED, 1, State.UNDECIDED, 1))))
        .isEqualTo("Of 2 actors, none answered; 1 is undecided and 1 was asked and did not say.");
    assertThat(words.answeredBy(1, new EnumMap<>(Map.of(State.ANSWERED, 1))))
        .isEqualTo("Of 1 actor, 1 answered.");
    assertThat(Arrays.stream(State.values()).map(words::lead)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Flag.values()).map(flag -> words.verdict(flag, List.of("for it (2)"))))
        .containsExactly(
            "The answers differ: for it (2).",
            "The answers agree in part: for it (2).",
            "The answers agree: for it (2).",
            "The question is open: for it (2).",
            "Only one has spoken: for it (2).",
            "Nothing is on record: for it (2).");
  }

  @Test
  void a_verb_agrees_with_its_subject() {
    OwnWords own = new OwnWords();
    assertThat(claim(false, side(Side.FOR), own, said(ANN))).isEqualTo("Ann supports it [1]");
    assertThat(claim(false, side(Side.FOR), own, said(GREENS)))
        .isEqualTo("the Greens support it [1]");
    assertThat(claim(false, side(Side.AGAINST), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] oppose it");
    assertThat(claim(false, side(Side.AGAINST), own, said(ANN))).isEqualTo("Ann opposes it [1]");
    assertThat(claim(false, side(Side.NEUTRAL), own, said(ANN)))
        .isEqualTo("Ann is neutral on it [1]");
    assertThat(claim(false, new Undecided(), own, said(ANN))).isEqualTo("Ann was undecided [1]");
    assertThat(claim(false, new Undecided(), own, said(GREENS)))
        .isEqualTo("the Greens were undecided [1]");
    assertThat(claim(false, new Declined(), own, said(ANN)))
        .isEqualTo("Ann was asked and did not say [1]");
    assertThat(claim(false, chosen(List.of("north", "south"), "by ferry"), own, said(ANN)))
        .isEqualTo("Ann said: north or south, and not by ferry [1]");
    assertThat(claim(false, chosen(List.of(), "north", "south"), own, said(ANN)))
        .isEqualTo("Ann said: neither north nor south [1]");
  }

  @Test
  void all_and_both_are_said_of_everyone_alone() {
    OwnWords own = new OwnWords();
    Mention cat = said(new Subject("Cat", Actor.Kind.PERSON));
    assertThat(claim(true, side(Side.FOR), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] both support it");
    assertThat(claim(true, side(Side.NEUTRAL), own, said(ANN), said(BOB), cat))
        .isEqualTo("Ann [1], Bob [1] and Cat [1] are all neutral on it");
    assertThat(claim(true, chosen(List.of("north")), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] both said: north");
    assertThat(claim(true, new Declined(), own, said(ANN), said(BOB)))
        .isEqualTo("Ann [1] and Bob [1] were both asked and did not say");
  }

  @Test
  void no_sentence_says_more_than_its_record() {
    According report = new According("the Courier");
    OurReading ours = new OurReading();
    assertThat(claim(false, side(Side.FOR), report, said(ANN)))
        .isEqualTo("according to the Courier, Ann supports it [1]");
    assertThat(claim(false, new Declined(), report, said(ANN)))
        .isEqualTo("according to the Courier, Ann was asked and did not say [1]");
    assertThat(claim(false, side(Side.FOR), ours, said(ANN)))
        .isEqualTo("we read Ann as supporting it [1]");
    assertThat(claim(false, side(Side.AGAINST), ours, said(ANN)))
        .isEqualTo("we read Ann as opposing it [1]");
    assertThat(claim(false, side(Side.NEUTRAL), ours, said(ANN)))
        .isEqualTo("we read Ann as neutral on it [1]");
    assertThat(claim(false, chosen(List.of("north")), ours, said(ANN), said(BOB)))
        .isEqualTo("we read Ann [1] and Bob [1] as saying: north");
    assertThat(claim(false, new Undecided(), ours, said(ANN)))
        .isEqualTo("we read Ann as undecided [1]");
    assertThat(claim(false, new Declined(), ours, said(ANN)))
        .isEqualTo("we read Ann as not having answered [1]");
  }

  @Test
  void conditions_follow_the_answer_each_with_its_if() {
    Provisos terms =
        new Provisos(List.of("it rains", "it snows"), List.of("it hails", "it thaws"), false);
    assertThat(claim(false, new ForOrAgainst(Side.FOR, terms), new OwnWords(), said(ANN)))
        .isEqualTo(
            "Ann supports it, if it rains, and if it snows, unless it hails or it thaws [1]");
    Provisos unmet = new Provisos(List.of("it rains"), List.of(), true);
    assertThat(claim(false, new ForOrAgainst(Side.FOR, unmet), new OwnWords(), said(ANN)))
        .isEqualTo("Ann supports it, if it rains, which is not so in the world assumed [1]");
  }

  @Test
  void a_mention_says_through_whom_and_when() {
    Mention city =
        new Mention(
            new Subject("City", Actor.Kind.ORGANIZATION),
            Optional.of("Ann"),
            Optional.of(DAY),
            "[2]");
    assertThat(claim(false, side(Side.FOR), new OwnWords(), city))
        .isEqualTo("the City (through Ann) supports it (9 November 2017) [2]");
    assertThat(claim(false, side(Side.FOR), new OwnWords(), city, said(BOB)))
        .isEqualTo("the City (through Ann, 9 November 2017) [2] and Bob [1] support it");
    Mention[] six = {said(ANN), said(ANN), said(ANN), said(ANN), said(ANN), said(BOB)};
    assertThat(claim(false, side(Side.FOR), new OwnWords(), six))
        .isEqualTo("6 support it (Ann [1]; Ann [1]; Ann [1]; Ann [1]; Ann [1]; Bob [1])");
  }

  @Test
  void those_without_an_answer_have_sentences_of_their_own() {
    assertThat(words.silent(List.of(ANN, BOB), 3))
        .isEqualTo("nothing is on record from Ann or Bob");
    assertThat(words.silent(List.of(ANN, BOB, ANN, BOB), 30))
        .isEqualTo("nothing is on record from 4 of the 30");
    assertThat(words.divided(ANN, List.of("one", "other"))).isEqualTo("Ann is divided: one; other");
    assertThat(words.divided(GREENS, List.of("one"))).isEqualTo("The Greens are divided: one");
    assertThat(words.differEitherWay(List.of(ANN), GREENS))
        .isEqualTo("Ann differs from each of those between whom the Greens are divided.");
    assertThat(words.differEitherWay(List.of(ANN, GREENS), BOB))
        .isEqualTo("Ann and the Greens differ from each of those between whom Bob is divided.");
    assertThat(words.onlyExclusions(List.of(ANN, BOB)))
        .isEqualTo("Ann and Bob only rule something out, and nothing in common.");
  }

  @Test
  void terms_meet_or_clash() {
    assertThat(words.sameAnswerOtherTerms()).isEqualTo("The same answer, on different terms.");
    assertThat(words.sameAnswerTermsClash()).isEqualTo("The same answer, on terms that clash.");
    assertThat(words.met(List.of(ANN), "it rains", List.of(said(BOB)), "Weather"))
        .isEqualTo(
            "The condition of Ann that it rains is met by the answer of Bob [1] on “Weather”.");
    assertThat(
            words.ruledOut(List.of(ANN, BOB), "it rains", List.of(said(GREENS), said(BOB)), "Sun"))
        .isEqualTo(
            "The condition of Ann and Bob that it rains is ruled out by the answer of the Greens [1] and"
                + " Bob [1] on “Sun”.");
  }

  @Test
  void changes_say_what_was_before_and_what_is_now() {
    assertThat(words.change(Change.Kind.REVERSED, "Ann supports it [1]", "Ann opposes it [2]"))
        .isEqualTo("Reversed. Before: Ann supports it [1]. Now: Ann opposes it [2].");
    assertThat(Arrays.stream(Change.Kind.values()).map(words::lead)).doesNotHaveDuplicates();
    assertThat(words.dated("Ann on Route", DAY, "[1]"))
        .isEqualTo("Ann on Route (9 November 2017) [1]");
    assertThat(words.position(ANN, "Route")).isEqualTo("Ann on Route");
    assertThat(words.positionFor(ANN, BOB, "Route")).isEqualTo("Ann, for Bob, on Route");
    assertThat(words.unchanged(DAY)).isEqualTo("Nothing new is on record since 9 November 2017.");
  }

  @Test
  void cautions_count_in_the_singular_and_the_plural() {
    assertThat(Arrays.stream(Caution.values()).map(words::lead)).doesNotHaveDuplicates();
    assertThat(words.silence(List.of(ANN), List.of("Route")))
        .isEqualTo("Nothing is on record from Ann on Route.");
    assertThat(words.silence(List.of(ANN, BOB), List.of("Route", "Toll")))
        .isEqualTo("Nothing is on record from either on 2 questions: Route and Toll.");
    assertThat(words.silence(List.of(ANN, BOB, ANN, BOB, ANN), List.of("Route")))
        .isEqualTo("Nothing is on record from any of the five on Route.");
    assertThat(words.about(ANN, List.of("Route (2.1)", "Toll")))
        .isEqualTo("Ann on Route (2.1) and Toll");
    assertThat(words.knownBy(Evidence.DIRECT, 2, 2, Map.of()))
        .isEqualTo("All 2 stances are in the actor's own words.");
    assertThat(words.knownBy(Evidence.REPORTED, 1, 3, new TreeMap<>(Map.of("TASS", 1))))
        .isEqualTo("1 of 3 stances is known from reports: TASS (1).");
    assertThat(words.knownBy(Evidence.CLAIMED, 2, 3, new TreeMap<>(Map.of("A", 1, "B", 1))))
        .isEqualTo("2 of 3 stances are known only from a party with an interest: A (1) and B (1).");
    assertThat(words.knownBy(Evidence.INFERRED, 1, 1, Map.of()))
        .isEqualTo("1 of 1 stance is our reading of what was said, not said in these words.");
    assertThat(words.seen(Source.Seen.WHOLE, List.of(1))).isEqualTo("[1] was seen whole.");
    assertThat(words.seen(Source.Seen.PART, List.of(1, 2, 3, 5, 6)))
        .isEqualTo("[1] to [3], [5] and [6] were seen in part.");
    assertThat(words.seen(Source.Seen.RELAY, List.of(2)))
        .isEqualTo("[2] was seen in another's copy or translation.");
    assertThat(words.old(DAY, 1, 3, ANN, "Route", date("2015")))
        .isEqualTo(
            "1 of 3 stances is more than a year old on 9 November 2017: Ann on Route (2015).");
    assertThat(words.old(date("2017-11"), 3, 3, ANN, "Route", date("2015")))
        .isEqualTo(
            "All 3 stances are more than a year old at the end of November 2017; the oldest is Ann on"
                + " Route (2015).");
  }

  @Test
  void positions_in_full_say_how_they_are_known() {
    assertThat(words.recorded(side(Side.FOR), DAY, new OwnWords()))
        .isEqualTo("supports it (9 November 2017; own words)");
    assertThat(words.recorded(chosen(List.of("north")), DAY, new According("TASS")))
        .isEqualTo("north (9 November 2017; according to TASS)");
    assertThat(words.recorded(new Undecided(), DAY, new OurReading()))
        .isEqualTo("undecided (9 November 2017; our reading)");
    assertThat(words.recorded(new Declined(), DAY, new OwnWords()))
        .isEqualTo("asked, and did not say (9 November 2017; own words)");
    assertThat(words.recordedOf(ANN, "north")).isEqualTo("through Ann: north");
    assertThat(words.toCorrect("north", "[1]")).isEqualTo("Recorded: north [1].");
    assertThat(words.quotation("dig now", false)).isEqualTo("“dig now”.");
    assertThat(words.quotation("dig now", true)).isEqualTo("“dig now” (translated).");
    assertThat(words.caution("Hearsay.")).isEqualTo("Caution: Hearsay.");
    assertThat(words.request()).startsWith("This is what is recorded of your public statements.");
  }

  @Test
  void the_card_names_questions_or_counts_them() {
    assertThat(words.questions(2, List.of("Route", "Toll"))).isEqualTo("2: Route and Toll");
    assertThat(words.questions(3, List.of("Route"))).isEqualTo("3: Route and 2 more");
    assertThat(words.questions(3, List.of())).isEqualTo("3");
    assertThat(words.morePositions(1)).isEqualTo("and 1 more position");
    assertThat(words.morePositions(2)).isEqualTo("and 2 more positions");
  }

  @Test
  void a_source_is_named_by_what_is_known_of_it() {
    Source whole = source(Optional.of("A title"), Optional.of("Ann"), Optional.of(DAY));
    assertThat(words.source(whole)).isEqualTo("Ann, A title, Courier, 9 November 2017.");
    assertThat(words.sourceInBrief(whole)).isEqualTo("Courier, 9 November 2017");
    Source least = source(Optional.empty(), Optional.of("Courier"), Optional.empty());
    assertThat(words.source(least)).isEqualTo("Courier.");
    assertThat(words.sourceInBrief(least)).isEqualTo("Courier");
  }

  private static Source source(
      Optional<String> title, Optional<String> author, Optional<PartialDate> published) {
    return new Source(
        new Id("source"),
        title,
        author,
        "Courier",
        published,
        Optional.empty(),
        "en",
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void the_method_says_what_was_used_and_how_to_test_it() {
    Note.Method method =
        new Note.Method("1.0", Optional.of(date("2019-12")), "4f1c09a2", 1, 2, 1, 2, "ann");
    assertThat(words.data(method))
        .isEqualTo(
            "Data 4f1c09a2, reaching to 2019-12: 1 actor, 2 questions, 1 stance, 2 sources.");
    assertThat(words.fingerprint("4f1c09a2")).isEqualTo("Data 4f1c09a2");
    assertThat(words.reachingTo("2019")).isEqualTo("reaching to 2019");
    assertThat(words.citing(true)).isEqualTo("Positions are given with all their sources.");
    assertThat(words.citing(false)).isEqualTo("Each claim cites the source that bears it best.");
    assertThat(words.marking()).isEqualTo("Evidence that is not direct is marked as such.");
    assertThat(words.madeBy("1.0")).isEqualTo("Made by stance 1.0.");
    assertThat(words.test()).isEqualTo("To test whether this note still holds:");
    assertThat(words.testCommand()).isEqualTo("stance brief --check FILE");
    assertThat(words.madeWith()).isEqualTo("Made with:");
  }

  @Test
  void dates_of_claims_can_be_left_out() {
    String dated =
        "the City (through Ann, 9 November 2017) [1, p. 2017] and Bob (May 2018) [2] said: in 2019."
            + " Cat opposes it (2016) [3].";
    assertThat(words.withoutDates(dated))
        .isEqualTo(
            "the City (through Ann) [1, p. 2017] and Bob [2] said: in 2019. Cat opposes it [3].");
  }

  @Test
  void a_test_of_a_note_answers_in_a_sentence() {
    assertThat(words.holds()).isEqualTo("The note still holds.");
    assertThat(words.holdsEdited(1))
        .isEqualTo("The note still holds; its wording was edited by hand in 1 line.");
    assertThat(words.holdsEdited(2))
        .isEqualTo("The note still holds; its wording was edited by hand in 2 lines.");
    assertThat(words.holdsOtherVersion("1.0", "1.1"))
        .isEqualTo("The note still holds; stance 1.0 wrote it, and stance 1.1 words it otherwise.");
    assertThat(words.holdsDespiteData())
        .isEqualTo(
            "The note still holds; records that it rests on were edited where it does not show.");
    assertThat(words.outdated("4f1c09a2", "77aa01bc"))
        .isEqualTo("The note no longer holds: the data changed (4f1c09a2 then, 77aa01bc now).");
    assertThat(words.moved("Route", Optional.of("OPEN"), Optional.of("AGREEMENT")))
        .isEqualTo("Route: under OPEN then, under AGREEMENT now.");
    assertThat(words.moved("Route", Optional.empty(), Optional.of("AGREEMENT")))
        .isEqualTo("Route: not told then, under AGREEMENT now.");
    assertThat(words.moved("Route", Optional.of("OPEN"), Optional.empty()))
        .isEqualTo("Route: under OPEN then, not told now.");
    assertThat(words.reworded("Route", "OPEN"))
        .isEqualTo("Route: under OPEN then and now, with another text.");
  }
}
