package stance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import stance.document.Block;
import stance.document.Data;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.Entry;
import stance.dossier.Dossier;
import stance.problem.Severity;
import stance.startup.ClassArchive;
import stance.startup.PackedDossier;
import stance.terminal.ColorChoice;
import stance.terminal.StandardStream;
import stance.terminal.TerminalFacts;
import stance.text.Role;
import stance.text.Styled;

/** How the program, its Java, its dossier and its terminal are, and what to do about it. */
record Diagnosis(List<Finding> findings) {

  private static final String WARM = "stance warm";

  /**
   * One thing that was looked at.
   *
   * @param remedy what to do; nothing where all is well
   */
  record Finding(String about, String says, Optional<String> remedy) {

    static Finding well(String about, String says) {
      return new Finding(about, says, Optional.empty());
    }

    static Finding of(String about, boolean isWell, String says, String remedy) {
      return new Finding(about, says, isWell ? Optional.empty() : Optional.of(remedy));
    }
  }

  /** What is found now. */
  static Diagnosis of(ParseResult parsed, Console console) {
    World world = console.surroundings();
    PackedDossier packed = new PackedDossier(world.shipped());
    return new Diagnosis(
        List.of(
            Finding.well(
                "program", "stance " + Version.current() + ", in " + packed.program().getParent()),
            java(),
            archive(packed.program()),
            Finding.of(
                "shipped",
                packed.read().isPresent(),
                packed.read().isPresent()
                    ? "the shipped dossier is prepared for a quick start"
                    : "the shipped dossier is not prepared, or was changed since",
                WARM),
            dossier(parsed, console),
            terminal(world.terminal(), console),
            Finding.well("locale", locale(world.variables()))));
  }

  private static Finding java() {
    return Finding.well(
        "java",
        System.getProperty("java.version", "")
            + ", "
            + System.getProperty("java.vendor", "")
            + ", in "
            + System.getProperty("java.home", ""));
  }

  private static Finding archive(Path program) {
    ClassArchive.State state;
    try {
      state = new ClassArchive(program, "").state();
    } catch (IOException unreadable) {
      state = ClassArchive.State.MISSING;
    }
    boolean isUsed =
        ProcessHandle.current().info().arguments().stream()
            .flatMap(Arrays::stream)
            .anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
    return switch (state) {
      case GOOD ->
          Finding.of(
              "archive",
              isUsed,
              "there is an archive of classes, "
                  + (isUsed ? "and it is used" : "but it is not used"),
              "start the program by its launcher, bin/stance");
      case STALE ->
          Finding.of(
              "archive",
              false,
              "the archive of classes was made for another Java, another place or another version",
              WARM);
      case MISSING ->
          Finding.of(
              "archive", false, "there is no archive of classes: stance starts slowly", WARM);
    };
  }

  private static Finding dossier(ParseResult parsed, Console console) {
    try {
      Path folder = DossierOptions.folder(parsed, console);
      ReadDossier read = ReadDossier.in(folder, console);
      String where =
          ", in " + folder.toAbsolutePath().normalize() + ", " + why(parsed, folder, console);
      long errors = count(read, Severity.ERROR);
      long warnings = count(read, Severity.WARNING);
      String found =
          (errors + warnings == 0 ? "" : "; " + errors + " errors, " + warnings + " warnings");
      return new Finding(
          "dossier",
          read.dossier().map(Diagnosis::counts).orElse("it does not load") + where + found,
          errors + warnings == 0
              ? Optional.empty()
              : Optional.of("stance check -d " + folder.toAbsolutePath().normalize()));
    } catch (UsageError none) {
      return new Finding("dossier", none.message(), none.help());
    }
  }

  private static long count(ReadDossier read, Severity severity) {
    return read.problems().stream().filter(each -> each.severity() == severity).count();
  }

  private static String counts(Dossier dossier) {
    return dossier.title()
        + ": "
        + dossier.actors().size()
        + " actors, "
        + dossier.questions().size()
        + " questions, "
        + dossier.sources().size()
        + " sources, "
        + dossier.actors().stream().mapToInt(actor -> actor.stances().size()).sum()
        + " stances";
  }

  private static String why(ParseResult parsed, Path folder, Console console) {
    World world = console.surroundings();
    return parsed.hasMatchedOption("--dossier")
        ? "as --dossier says"
        : !world.variables().getOrDefault("STANCE_DOSSIER", "").isEmpty()
            ? "as $STANCE_DOSSIER says"
            : folder.equals(world.shipped())
                ? "the one that is shipped"
                : folder.equals(world.folder())
                    ? "the current folder"
                    : "positions in the current folder";
  }

  private static Finding terminal(TerminalFacts facts, Console console) {
    if (!facts.stdoutIsTerminal()) {
      return Finding.well("terminal", "none: text is 100 columns wide, and without colour");
    }
    boolean colors = facts.color(ColorChoice.AUTO, StandardStream.STDOUT);
    String palette =
        switch (facts.palette()) {
          case BASIC -> "8 colours";
          case EXTENDED -> "256 colours";
        };
    return Finding.of(
        "terminal",
        facts.utf8(),
        console.page().width()
            + " columns, "
            + (colors ? palette : "no colour")
            + ", "
            + (facts.utf8() ? "UTF-8" : "ASCII alone"),
        "set LC_ALL to a locale with UTF-8, such as C.UTF-8");
  }

  private static String locale(Map<String, String> variables) {
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String value = variables.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value + ", by " + name;
      }
    }
    return "none is set";
  }

  /** Whether nothing is to be mended. */
  boolean isWell() {
    return findings.stream().allMatch(each -> each.remedy.isEmpty());
  }

  Document document() {
    List<Entry> entries = new ArrayList<>();
    for (Finding each : findings) {
      Styled verdict =
          each.remedy.isEmpty() ? Styled.of("OK: ", Role.AGREE) : Styled.of("mend: ", Role.ERROR);
      Styled text = verdict.plus(each.says);
      entries.add(
          new Entry(
              Styled.of(each.about),
              List.of(
                  each.remedy
                      .map(r -> text.plus(". To do: ").plus(r, Role.LITERAL))
                      .orElse(text))));
    }
    DocumentBuilder document = new DocumentBuilder();
    document.add(new Block.Entries(Block.Entries.Style.GLOSSARY, entries));
    return document.build();
  }

  Data data() {
    return Data.fields()
        .with("schema", JsonSchemaName.DOCTOR.text())
        .with("well", isWell())
        .with(
            "findings",
            Data.items(
                findings,
                each ->
                    Data.fields()
                        .with("about", each.about)
                        .with("says", each.says)
                        .with("remedy", each.remedy)));
  }
}
