package stance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.Standing;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.Entry;
import stance.dossier.Evidence;
import stance.problem.Suggestion;
import stance.screen.FormatScreen;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;

/** What {@code stance help} explains besides the commands, each from what the program knows. */
enum HelpTopic {
  DOSSIER_FORMAT("dossier-format", "every key of the files of a dossier") {
    @Override
    Document document() {
      return FormatScreen.reference();
    }
  },

  SEMANTICS(
      "semantics", "what it means to agree, to differ, to be silent, and who speaks for whom") {
    @Override
    Document document() {
      List<Entry> states = new ArrayList<>();
      for (Standing.State state : Standing.State.values()) {
        String word = state == Standing.State.STATED ? "an answer" : English.withoutAnswer(state);
        states.add(Entry.of(word, meaning(state)));
      }
      List<Entry> flags = new ArrayList<>();
      for (Flag flag : Flag.values()) {
        flags.add(Entry.of(English.mark(flag) + " " + English.flag(flag), meaning(flag)));
      }
      DocumentBuilder document = new DocumentBuilder();
      add(
          document,
          "On a question an actor stands with the latest of its records on the day asked for; its"
              + " own words, and reports of them, go before what others claim or we conclude. A"
              + " body, for which others speak, stands with its own words and theirs, each during"
              + " the term of office: with the latest, unless one of a higher rank (itself, a head"
              + " or a principal; then a member; then an envoy) was said within 183 days before it."
              + " It is divided where another of these words excludes that one, and was said later,"
              + " or within 30 days of it by one of no lower rank. While a head of it is in office,"
              + " what was said in that head's term counts; only where there is nothing, what was"
              + " said before, marked as not repeated since. A body that decides by majority stands"
              + " with the answer, terms included, of more than half of those who gave one. Where"
              + " it stands is one of these:",
          states);
      document.startPart();
      add(
          document,
          "A condition is a part of the answer. It can be met, or ruled out, by what another actor"
              + " answers to the question that it is tied to. Two actors get one of these flags,"
              + " by the rules of stance help flags; several get the weightiest of any two:",
          flags);
      return document.build();
    }
  },

  FLAGS("flags", "the rules that flag two actors on a question, in the order they are tried") {
    @Override
    Document document() {
      List<Entry> entries = new ArrayList<>();
      for (FlagRule rule : FlagRule.values()) {
        String flag = English.mark(rule.flag()) + " " + English.flag(rule.flag());
        entries.add(Entry.of(rule.number(), flag + ": " + rule.meaning()));
      }
      return glossary(
          "The first rule that matches gives two actors their flag on a question; several get the"
              + " weightiest that any two of them have: differ, in part, agree, open, only one,"
              + " silent. Two who answered and are not compared have no part in what others agree"
              + " on: open by rule 4a goes before in part, and by rule 10 before agree.",
          entries);
    }
  },

  EVIDENCE("evidence", "how a stance is known, the strongest first") {
    @Override
    Document document() {
      List<Entry> entries = new ArrayList<>();
      for (Evidence evidence : Evidence.values()) {
        entries.add(Entry.of(evidence.word(), meaning(evidence)));
      }
      return glossary(
          "--evidence WORD counts only what is known at least that well. What is left out is never"
              + " shown as silence.",
          entries);
    }
  },

  JSON("json", "what --format json writes, and which names it keeps") {
    @Override
    Document document() {
      List<Entry> entries = new ArrayList<>();
      for (JsonSchemaName each : JsonSchemaName.values()) {
        entries.add(Entry.of(each.text(), each.command()));
      }
      return glossary(
          "With --format json an answer is one JSON object, whose field schema says what it is."
              + " Within one number nothing is renamed, removed or given another meaning. A value"
              + " that is not there is null, a list without items is empty, dates are as precise as"
              + " they are known, and decimals have four places.",
          entries);
    }
  },

  EXIT_STATUS("exit-status", "what the number tells with which a command ends") {
    @Override
    Document document() {
      return glossary("The number with which a command ends.", exitStatuses());
    }
  },

  ENVIRONMENT("environment", "the variables that the program looks at") {
    @Override
    Document document() {
      return glossary(
          "An option on the command line goes before any of these.",
          List.of(
              Entry.of("STANCE_DOSSIER", "the folder of the dossier, as --dossier names it"),
              Entry.of("NO_COLOR", "set to anything: no colour"),
              Entry.of("CLICOLOR_FORCE", "set, and not 0: colour, also into a pipe or a file"),
              Entry.of("CLICOLOR", "0: no colour"),
              Entry.of(
                  "TERM, COLORTERM",
                  "dumb: no colour; a terminal that neither says has 256 colours gets the basic"
                      + " eight"),
              Entry.of(
                  "FORCE_HYPERLINK",
                  "links to sources: 0 for none; set otherwise, also into a pipe or a file. Else a"
                      + " terminal gets them that is known to take them, but not with NO_COLOR"),
              Entry.of("COLUMNS", "the width of the terminal, where it is one"),
              Entry.of(
                  "LC_ALL, LC_CTYPE, LANG",
                  "on a terminal, signs beyond ASCII are shown where the first of these that is set"
                      + " names UTF-8"),
              Entry.of(
                  "JAVA_HOME",
                  "the Java that runs the program, where it has none of its own in lib/java"),
              Entry.of("STANCE_JAVA_OPTS", "further options for Java, such as -Xmx4g")));
    }
  };

  private final String word;
  private final String about;

  HelpTopic(String word, String about) {
    this.word = word;
    this.about = about;
  }

  String word() {
    return word;
  }

  /** What it is about, for the list of topics. */
  String about() {
    return about;
  }

  /** What there is to read on it. */
  abstract Document document();

  /** The words for all of them. */
  static List<String> words() {
    return Arrays.stream(values()).map(HelpTopic::word).toList();
  }

  /** The topic with this name. */
  static Optional<HelpTopic> named(String word) {
    for (HelpTopic topic : values()) {
      if (topic.word.equals(word)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /**
   * That there is no help on a word.
   *
   * @param commands what there is help on besides the topics
   */
  static UsageError unknown(String word, List<String> commands) {
    List<String> topics = new ArrayList<>();
    for (HelpTopic topic : values()) {
      topics.add(topic.word);
    }
    List<String> known = new ArrayList<>(commands);
    known.addAll(topics);
    List<String> near = Suggestion.closest(word, known);
    return new UsageError(
        "no command or topic '" + word + "'",
        (near.isEmpty() ? "" : "did you mean '" + near.get(0) + "'? ")
            + "the topics are "
            + String.join(", ", topics));
  }

  /** Each exit status, and what it tells. */
  static List<Entry> exitStatuses() {
    List<Entry> entries = new ArrayList<>();
    for (ExitStatus status : ExitStatus.values()) {
      entries.add(Entry.of(Integer.toString(status.code()), status.meaning()));
    }
    return entries;
  }

  private static String meaning(Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> "the actor's own words, also where a newspaper prints them";
      case REPORTED -> "paraphrased by somebody without a stake in it";
      case CLAIMED -> "told by a party with an interest, such as the other side of a meeting";
      case INFERRED -> "our reading of words that do not say it";
    };
  }

  private static String meaning(Standing.State state) {
    return switch (state) {
      case STATED -> "a level, or options that it takes or rules out, on conditions or without";
      case UNDECIDED -> "it said that it has not decided";
      case DECLINED -> "it was asked, and did not answer";
      case ABSENT -> "it had the occasion, such as a vote, and did not use it";
      case WITHHELD -> "its answer does not hold in the world of --assume";
      case DIVIDED -> "its own words and those of the ones that speak for it, or theirs, differ";
      case NONE -> "nothing counts as its word: never taken for a neutral answer";
    };
  }

  private static String meaning(Flag flag) {
    return switch (flag) {
      case DIFFER -> "their answers, or the terms of the same answer, exclude each other";
      case PARTLY -> "compatible answers, or the same answer on different terms";
      case AGREE -> "the same answer on the same terms";
      case OPEN -> "somebody spoke, but gave no answer that could be compared";
      case ALONE -> "one has spoken, and of the others nothing counts";
      case NONE -> "of nobody anything counts";
    };
  }

  private static Document glossary(String opening, List<Entry> entries) {
    DocumentBuilder document = new DocumentBuilder();
    add(document, opening, entries);
    return document.build();
  }

  private static void add(DocumentBuilder document, String opening, List<Entry> entries) {
    document.addParagraph(Styled.of(opening, Role.PLAIN));
    document.startPart();
    document.add(new Block.Entries(Block.Entries.Style.GLOSSARY, entries));
  }
}
