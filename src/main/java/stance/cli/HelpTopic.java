package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.FlagRule;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
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

  FLAGS("flags", "the rules that flag two actors on a question, in the order they are tried") {
    @Override
    Document document() {
      List<Block.Entry> entries = new ArrayList<>();
      for (FlagRule rule : FlagRule.values()) {
        String flag = English.mark(rule.flag()) + " " + English.flag(rule.flag());
        entries.add(Block.Entry.of(rule.number(), flag + ": " + rule.meaning()));
      }
      return glossary(
          "The first rule that matches gives two actors their flag on a question; several get the"
              + " weightiest that any two of them have: differ, in part, agree, open, only one,"
              + " silent.",
          entries);
    }
  },

  EVIDENCE("evidence", "how a stance is known, the strongest first") {
    @Override
    Document document() {
      List<Block.Entry> entries = new ArrayList<>();
      for (Evidence evidence : Evidence.values()) {
        entries.add(Block.Entry.of(evidence.word(), meaning(evidence)));
      }
      return glossary(
          "--evidence WORD counts only what is known at least that well. What is left out is never"
              + " shown as silence.",
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
              Block.Entry.of("STANCE_DOSSIER", "the folder of the dossier, as --dossier names it"),
              Block.Entry.of("NO_COLOR", "set to anything: no colour"),
              Block.Entry.of(
                  "CLICOLOR_FORCE", "set, and not 0: colour, also into a pipe or a file"),
              Block.Entry.of("CLICOLOR", "0: no colour"),
              Block.Entry.of(
                  "TERM, COLORTERM",
                  "dumb: no colour; a terminal that neither says has 256 colours gets the basic"
                      + " eight"),
              Block.Entry.of("COLUMNS", "the width of the terminal, where it is one"),
              Block.Entry.of(
                  "LC_ALL, LC_CTYPE, LANG",
                  "on a terminal, signs beyond ASCII are shown where the first of these that is set"
                      + " names UTF-8"),
              Block.Entry.of("JAVA_HOME", "the Java that runs the program"),
              Block.Entry.of("STANCE_JAVA_OPTS", "further options for Java, such as -Xmx4g")));
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
  static List<Block.Entry> exitStatuses() {
    List<Block.Entry> entries = new ArrayList<>();
    for (ExitStatus status : ExitStatus.values()) {
      entries.add(Block.Entry.of(Integer.toString(status.code()), status.meaning()));
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

  private static Document glossary(String opening, List<Block.Entry> entries) {
    DocumentBuilder document = new DocumentBuilder();
    document.addParagraph(Styled.of(opening, Role.PLAIN));
    document.startPart();
    document.add(new Block.Entries(Block.Entries.Style.GLOSSARY, entries));
    return document.build();
  }
}
