package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stance.Golden;
import stance.dossier.Dossier;
import stance.yaml.DossierReader;

/** What a shell is told that may stand where the cursor is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletionTest {

  private static final Path DOSSIERS = Golden.RESOURCES.resolve("dossiers");
  private static final Session TUNNEL = Session.in(DOSSIERS).on(DOSSIERS.resolve("tunnel"));

  static Stream<CommandSpec> commands() {
    return Commands.all().stream().map(Command::spec).flatMap(CompletionTest::withThoseBelow);
  }

  private static Stream<CommandSpec> withThoseBelow(CommandSpec spec) {
    return Stream.concat(
        Stream.of(spec),
        spec.subcommands().values().stream()
            .flatMap(below -> withThoseBelow(below.getCommandSpec())));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void follows_from_what_each_option_and_argument_says_that_it_takes(CommandSpec command) {
    List<ArgSpec> taking = new ArrayList<>(command.positionalParameters());
    command.options().stream().filter(CommandSoFar::takesValue).forEach(taking::add);
    for (ArgSpec each : taking) {
      assertThat(each.completionCandidates())
          .as("%s of %s", each, command)
          .isInstanceOf(Operand.class);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void has_every_option_of_every_command_with_what_it_does(CommandSpec command) {
    List<String> words = new ArrayList<>(List.of(command.qualifiedName().split(" ")));
    words.add("=--");
    List<String> names = values(TUNNEL, words);
    for (OptionSpec option : command.options()) {
      assertThat(names).as(command.qualifiedName()).contains(option.longestName());
    }
    assertThat(asked(TUNNEL, words).lines().skip(1)).allMatch(line -> line.matches(".+\t.+"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =comp                                  | compare, completion
          compare =h                             | harbour
          compare harbour =h                     | ''
          compare =Divers                        | divers
          compare harbour =Swimm                 | swimmers
          compare @=                             | ''
          compare =@ci                           | @city
          compare -q =b                          | build
          -q =b                                  | build
          -qx compare =h                         | harbour
          compare =-qbu                          | -qbuild
          compare =--question=bu                 | --question=build
          compare =--question=bu,to              | --question=bu,toll
          compare -q =build,bu                   | ''
          compare --evidence =r                  | reported
          compare --only =differ,o               | differ,open
          compare --topic =m                     | Money
          compare --format =c                    | csv
          -f csv compare =div                    | divers
          compare -- =-                          | ''
          compare compare =h                     | harbour
          gap mayor =har                         | harbour
          gap mayor harbour =--r                 | ''
          add =s                                 | source, stance
          add stance --question =to              | toll
          add stance --question build --stance = | opposes, neutral, supports, undecided, declined, absent
          add stance --question=build --stance =s | supports
          add stance --stance =                  | undecided, declined, absent
          add condition --question Toll --stance = | none, low, high
          add stance --question Toll --reject =   | ''
          add stance --question route --reject =  | north, south, ferry
          find --state =dec                      | declined
          list =act                              | actors
          help =exp                              | explain, export
          help =exit                             | exit-status
          explain =order                         | order-unclear
          completion =f                          | fish
          import a b --map =roll                 | roll-call
          import a b --set =dat                  | date=
          matrix --by =y                         | year
          nonsense =x                            | ''
          compare --nonsense =h                  | harbour
          """)
  void is_what_can_stand_there(String words, String proposals) {
    assertThat(String.join(", ", values(TUNNEL, List.of(words.split(" "))))).isEqualTo(proposals);
  }

  @Test
  void has_the_entries_of_the_dossier_with_their_names() {
    Dossier dossier = DossierReader.read(DOSSIERS.resolve("tunnel")).value().orElseThrow();
    assertThat(asked(TUNNEL, List.of("compare", "=")))
        .isEqualTo(
            "words\n"
                + String.join(
                    "",
                    dossier.actors().stream().map(a -> a.id() + "\t" + a.name() + "\n").toList()));
    assertThat(values(TUNNEL, List.of("show", "="))).contains("build", "mayor");
    assertThat(values(TUNNEL, List.of("find", "--source", "=")))
        .containsExactlyInAnyOrderElementsOf(
            dossier.sources().stream().map(source -> source.id().text()).toList());
  }

  @Test
  void goes_from_years_to_months_to_days_of_which_there_are_records() {
    List<String> all =
        DossierReader.read(DOSSIERS.resolve("tunnel")).value().orElseThrow().actors().stream()
            .flatMap(actor -> actor.stances().stream().map(stance -> stance.date().toString()))
            .distinct()
            .sorted()
            .toList();
    List<String> reached = new ArrayList<>();
    for (String year : values(TUNNEL, List.of("compare", "--as-of", "="))) {
      assertThat(year).hasSize(4);
      for (String month : values(TUNNEL, List.of("compare", "--as-of", "=" + year))) {
        reached.addAll(values(TUNNEL, List.of("compare", "--as-of", "=" + month + "-")));
      }
    }
    assertThat(reached).isNotEmpty().isSubsetOf(all);
    assertThat(reached).containsAll(all.stream().filter(date -> date.length() == 10).toList());
  }

  @ParameterizedTest
  @CsvSource({"-o,files", "--dossier,folders", "--width,words", "--topic,words"})
  void says_where_files_and_folders_can_stand(String option, String others) {
    assertThat(asked(TUNNEL, List.of("compare", option, "=no-such"))).isEqualTo(others + "\n");
  }

  @Test
  void is_of_the_dossier_that_the_line_names_before_or_after_the_command() {
    Session elsewhere = Session.in(DOSSIERS);
    for (String line :
        List.of(
            "-d tunnel compare =swim",
            "compare -d tunnel =swim",
            "compare --dossier=tunnel =swim",
            "compare -dtunnel =swim",
            "compare -d ~/tunnel =swim")) {
      Session session = elsewhere.with(Map.of("HOME", DOSSIERS.toAbsolutePath().toString()));
      assertThat(values(session, List.of(line.split(" ")))).as(line).containsExactly("swimmers");
    }
  }

  @Test
  void passes_over_what_is_broken_and_says_nothing_of_it(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        format: 1
        title: Broken
        questions:
          - id: roof
            label: Roof
            asks: A roof?
          - id: wall
            label: [
        """);
    Files.writeString(
        folder.resolve("sources.yaml"), "- id: paper\n  publisher: Paper\n- id: \"\n");
    Files.writeString(
        folder.resolve("actors/ann.yaml"), "id: ann\nname: Ann\nkind: person\nstances:\n  - [\n");
    Files.writeString(folder.resolve("actors/ben.yaml"), "id: [\n");
    Files.write(folder.resolve("actors/eve.yaml"), new byte[] {(byte) 0xff, 0, 1});
    Session session = Session.in(folder).on(folder);
    assertThat(asked(session, List.of("compare", "=")))
        .isEqualTo("words\nann\tAnn\nben\tben\neve\teve\n");
    assertThat(values(session, List.of("compare", "-q", "="))).containsExactly("roof");
    assertThat(values(session, List.of("find", "--source", "="))).containsExactly("paper");
    assertThat(values(session, List.of("compare", "--as-of", "="))).isEmpty();
    Files.delete(folder.resolve("dossier.yaml"));
    assertThat(values(session, List.of("compare", "-q", "="))).isEmpty();
    Session nowhere = session.on(folder.resolve("none"));
    assertThat(values(nowhere, List.of("compare", "="))).isEmpty();
    assertThat(values(nowhere, List.of("compare", "=--rob"))).containsExactly("--robust");
  }

  @Test
  void holds_nothing_that_would_act_on_a_terminal_or_break_a_line(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        format: 1
        title: Hostile
        questions:
          - id: roof
            label: Roof
            topic: "$(reboot) `x` \\"q\\" 'p'"
            asks: A roof?
          - id: wall
            label: Wall
            topic: "two\\nlines\\tapart"
            asks: A wall?
          - id: door
            label: "Do\\u202Eor\\e[2J"
            asks: A door?
        """);
    Files.writeString(folder.resolve("sources.yaml"), "[]\n");
    Files.writeString(
        folder.resolve("actors/ann.yaml"), "id: ann\nname: \"A\\nnn\\tx\\e[1m\"\nkind: person\n");
    Session session = Session.in(folder).on(folder);
    for (List<String> words :
        List.of(
            List.of("compare", "="),
            List.of("compare", "-q", "="),
            List.of("list", "--topic", "="))) {
      for (String line : asked(session, words).lines().skip(1).toList()) {
        assertThat(line).matches("[^\\p{Cntrl}\u202E]+\t[^\\p{Cntrl}\u202E]*");
      }
    }
    assertThat(values(session, List.of("compare", "--topic", "=")))
        .containsExactly("$(reboot) `x` \"q\" 'p'", "two lines apart");
  }

  @Test
  void is_asked_by_the_script_of_every_shell() throws IOException {
    for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
      Session.Outcome outcome = TUNNEL.run(List.of("completion", shell.word()));
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).contains("stance " + Completion.ASKED).endsWith("\n");
      assertThat(outcome.out().getBytes(UTF_8)).hasSize(outcome.out().length());
    }
  }

  /** It takes typographic quotation marks for the plain one, which a name may hold. */
  @Test
  void is_quoted_in_powershell_by_its_own_rule_and_asked_for_without_what_cmd_would_run() {
    assertThat(CompletionCommand.Shell.POWERSHELL.script())
        .contains("::EscapeSingleQuotedStringContent($value)", "-match '[&|<>^%\"]') { return }");
  }

  private static List<String> values(Session session, List<String> words) {
    return asked(session, words).lines().skip(1).map(line -> line.split("\t", -1)[0]).toList();
  }

  private static String asked(Session session, List<String> words) {
    List<String> arguments = new ArrayList<>(List.of(Completion.ASKED));
    arguments.addAll(words);
    Session.Outcome outcome = session.run(arguments);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return outcome.out();
  }
}
