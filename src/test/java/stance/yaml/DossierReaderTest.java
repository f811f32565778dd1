package stance.yaml;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stance.dossier.AcceptedWarning;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.problem.Result;

class DossierReaderTest {

  private static Dossier small() {
    return read(DossierText.small());
  }

  private static Dossier read(DossierFolder folder) {
    Result<Dossier> result = DossierReader.read(folder);
    assertThat(result.value()).as(ProblemLines.of(result.problems())).isPresent();
    return result.value().orElseThrow();
  }

  private static MemoryFolder smallAnd(String file, String text) {
    Map<String, byte[]> files = new TreeMap<>(DossierText.small().files());
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
    return new MemoryFolder(files);
  }

  private static Id id(String text) {
    return new Id(text);
  }

  private static Optional<PartialDate> date(String text) {
    return PartialDate.parse(text);
  }

  /** So many are read by several threads. */
  @Test
  void tellsOfManyFilesInTheirOrder() {
    Map<String, byte[]> files = new TreeMap<>(DossierText.small().files());
    List<String> broken = new ArrayList<>();
    for (int i = 100; i < 300; i++) {
      String kind = i % 2 == 0 ? "person" : "nobody";
      files.put(
          "actors/a-" + i + ".yaml",
          ("id: a-" + i + "\nname: A\nkind: " + kind + "\nstances: []\n")
              .getBytes(StandardCharsets.UTF_8));
      if (i % 2 > 0) {
        broken.add("actors/a-" + i + ".yaml");
      }
    }
    assertThat(DossierReader.read(new MemoryFolder(files)).problems())
        .extracting(problem -> problem.place().file())
        .containsExactlyElementsOf(broken);
    files.keySet().removeAll(broken);
    assertThat(read(new MemoryFolder(files)).actors())
        .hasSizeGreaterThan(100)
        .isSortedAccordingTo(Comparator.comparing(Actor::id));
  }

  @Test
  void readsWhatADossierIsAbout() {
    Dossier dossier = small();
    assertThat(dossier.title()).isEqualTo("Ukraine peacekeeping mission");
    assertThat(dossier.scope())
        .hasValue(
            "Stances stated in public on a United Nations peacekeeping mission in eastern"
                + " Ukraine.");
    assertThat(dossier.defaultActors()).containsExactly(id("freeland"), id("sajjan"));
    assertThat(dossier.accepted())
        .containsExactly(
            new AcceptedWarning(
                "order-unclear",
                List.of(id("sajjan")),
                "the undated read-out is known to be from the spring"));
  }

  @Test
  void readsQuestionsOfEachKind() {
    assertThat(small().questions())
        .containsExactly(
            new Question(
                id("mission"),
                "UN mission",
                Optional.of("The mission"),
                "Should a UN peacekeeping mission deploy in eastern Ukraine?",
                AnswerSpace.Scale.OPPOSES_TO_SUPPORTS),
            new Question(
                id("area"),
                "Where it deploys",
                empty(),
                "Where should the mission deploy?",
                new AnswerSpace.Choice(
                    List.of(
                        new Possible(id("contact-line"), "along the contact line"),
                        new Possible(id("monitors"), "wherever OSCE monitors work"),
                        new Possible(id("whole-area"), "across the whole occupied area")))),
            new Question(
                id("size"),
                "Size",
                empty(),
                "How large should the mission be?",
                new AnswerSpace.Scale(
                    List.of(
                        new Possible(id("small"), "up to 3,000"),
                        new Possible(id("medium"), "3,000 to 10,000"),
                        new Possible(id("large"), "over 10,000")),
                    false)));
  }

  @Test
  void readsConditionsWithTheAnswersThatTheyAre() {
    assertThat(small().conditions())
        .containsExactly(
            new Condition(
                id("ukraine-asks"), "Ukraine asks", "Ukraine asks for the mission", empty()),
            new Condition(
                id("whole-area-covered"),
                "whole area covered",
                "it covers the whole occupied area",
                Optional.of(new Condition.NamedAnswer(id("area"), id("whole-area")))));
  }

  @Test
  void readsSources() {
    assertThat(small().sources())
        .containsExactly(
            new Source(
                id("np-2017-11"),
                Optional.of("Canada Starts Diplomatic Push for Ukraine Peacekeeping Force"),
                Optional.of("Marco Levytsky"),
                "New Pathway",
                date("2017-11"),
                Optional.of(
                    "https://www.newpathway.ca/canada-starts-diplomatic-push-ukraine-peacekeeping-force/"),
                "en",
                Optional.of(Source.Seen.WHOLE),
                Optional.of("the page shows no day")),
            new Source(
                id("star-2017-11-09"),
                empty(),
                empty(),
                "Toronto Star",
                empty(),
                empty(),
                "en",
                empty(),
                empty()));
  }

  @Test
  void readsActorsAndForWhomTheySpeak() {
    assertThat(small().actor(id("canada")))
        .isEqualTo(
            new Actor(
                id("canada"),
                "Canada",
                "Canada",
                Actor.Kind.GOVERNMENT,
                empty(),
                Optional.of("CA"),
                List.of(),
                List.of()));
    assertThat(small().actor(id("freeland")).speaksFor())
        .containsExactly(new TermOfOffice(id("canada"), date("2017-01-10"), date("2019-11-20")));
    assertThat(small().actor(id("sajjan")).speaksFor())
        .containsExactly(new TermOfOffice(id("canada"), empty(), empty()));
  }

  @Test
  void readsStancesWithAllThatIsSaidOfThem() {
    List<Stance> stances = small().actor(id("sajjan")).stances();
    assertThat(stances.get(0))
        .isEqualTo(
            new Stance(
                id("mission"),
                new Position.Stated(
                    new Answer.Level(id("supports")),
                    new Conditions(List.of(id("whole-area-covered")), List.of(id("ukraine-asks")))),
                date("2017-11-09").orElseThrow(),
                "Backs the Ukrainian president's plan because it respects Ukraine's borders.",
                Optional.of(new Quote("cautious optimism", true)),
                Evidence.DIRECT,
                empty(),
                List.of(
                    new Citation(id("np-2017-11"), Optional.of("para. 7")),
                    new Citation(id("star-2017-11-09"), Optional.of("para. 1"))),
                Optional.of("said in passing")));
    assertThat(stances.get(1).sources())
        .containsExactly(new Citation(id("star-2017-11-09"), empty()));
    assertThat(stances.get(2).position())
        .isEqualTo(
            new Position.Stated(
                new Answer.Options(List.of(), List.of(id("contact-line"))), Conditions.NONE));
    assertThat(stances.get(3).position()).isEqualTo(new Position.Declined());
    assertThat(small().actor(id("freeland")).stances().get(0).reportedBy())
        .hasValue("Ukraine's foreign ministry");
  }

  @Test
  void optionsStandInTheOrderOfTheirQuestion() {
    Dossier dossier =
        read(
            smallAnd(
                "actors/scheer.yaml",
                """
                id: scheer
                name: Andrew Scheer
                kind: person
                stances:
                  - question: area
                    stance: [whole-area, contact-line]
                    date: 2017
                    summary: Either would do.
                    sources: [np-2017-11]
                """));
    Position position = dossier.actor(id("scheer")).stances().get(0).position();
    assertThat(((Position.Stated) position).answer().taken())
        .containsExactly(id("contact-line"), id("whole-area"));
  }

  @Test
  void takesTextAsItIsWritten() {
    Dossier dossier =
        read(
            smallAnd(
                "actors/007.yaml",
                """
                id: 007
                name: "No"
                label: NO
                kind: person
                role: 1_000
                country: NO
                stances: []
                """));
    Actor actor = dossier.actor(id("007"));
    assertThat(actor.name()).isEqualTo("No");
    assertThat(actor.label()).isEqualTo("NO");
    assertThat(actor.role()).hasValue("1_000");
    assertThat(actor.country()).hasValue("NO");
  }

  @Test
  void whatYamlTakesForNumbersAndTruthValuesKeepsItsSpelling() {
    for (String text :
        List.of("1.0", "0x1F", "1e5", "true", "off", "0o14", "+1", ".inf", "12:30")) {
      Dossier dossier =
          read(smallAnd("actors/x.yaml", "id: x\nkind: person\nname: " + text + "\n"));
      assertThat(dossier.actor(id("x")).name()).isEqualTo(text);
    }
  }

  @Test
  void foldsTextOverSeveralLinesToOne() {
    Dossier dossier =
        read(
            smallAnd(
                "actors/x.yaml",
                """
                id: x
                kind: person
                name: |

                  Andrew\tJames
                    Scheer

                role: "Leader\\n  of\\tthe
                  Opposition"
                label: Andrew
                  Scheer
                """));
    Actor actor = dossier.actor(id("x"));
    assertThat(actor.name()).isEqualTo("Andrew James Scheer");
    assertThat(actor.role()).hasValue("Leader of the Opposition");
    assertThat(actor.label()).isEqualTo("Andrew Scheer");
  }

  @Test
  void anActorMayStandInASubfolder() {
    assertThat(
            read(smallAnd("actors/canada/x.yaml", "id: x\nkind: party\nname: X\n")).actor(id("x")))
        .isNotNull();
  }

  @Test
  void anotherTextOfOneActorsFileIsReadAgainstTheRest() {
    DossierReader reader = new DossierReader(DossierText.small());
    String file = "actors/canada.yaml";
    byte[] wrong = "id: canada\nname: Canada\nkind: state\n".getBytes(StandardCharsets.UTF_8);
    byte[] right = "id: canada\nname: Kanada\nkind: bloc\n".getBytes(StandardCharsets.UTF_8);

    assertThat(ProblemLines.of(reader.with(file, wrong).result().problems()))
        .isEqualTo(
            """
            actors/canada.yaml:3:7-3:12 unknown-word: 'kind' cannot be 'state' | help: it is one \
            of: person, government, party, organization, bloc
                kind: ⟦state⟧
            """);
    Dossier changed = reader.with(file, wrong).with(file, right).result().value().orElseThrow();
    assertThat(changed.actor(id("canada")).name()).isEqualTo("Kanada");
    assertThat(reader.result().value().orElseThrow().actor(id("canada")).name())
        .as("what was read first stays")
        .isEqualTo("Canada");
  }

  @Test
  void aFurtherActorIsReadAsIfItsFileWereThere() {
    byte[] text =
        "id: x\nname: X\nkind: bloc\nspeaks-for: canada\n".getBytes(StandardCharsets.UTF_8);
    DossierReader reader = new DossierReader(DossierText.small()).with("actors/x.yaml", text);
    assertThat(reader.result().value().orElseThrow().actor(id("x")).name()).isEqualTo("X");
  }
}
