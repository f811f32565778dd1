package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Suggestion;
import stance.text.FoldedName;

/** Which questions a command looks at. */
final class SelectionOptions {

  private SelectionOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("ID", Operand.QUESTION.withCommas(), "-q", "--question")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Only these questions: ids or labels with commas; can be given several times.")
            .build());
    spec.addOption(
        CommonOptions.one("NAME", Operand.TOPIC, "--topic")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Only the questions of this topic; can be given several times.")
            .build());
  }

  /**
   * The questions asked for, in the order of the dossier; {@link UsageError} for an unknown one.
   */
  static List<Question> of(ParseResult parsed, Dossier dossier) {
    List<String> ids = parsed.matchedOptionValue("--question", List.of());
    List<String> topics = parsed.matchedOptionValue("--topic", List.of());
    if (ids.isEmpty() && topics.isEmpty()) {
      return dossier.questions();
    }
    Lookup<Question> lookup = Lookup.questions(dossier);
    Set<Id> chosen = new LinkedHashSet<>();
    lookup.findAll(ids).forEach(question -> chosen.add(question.id()));
    topics.forEach(topic -> chosen.addAll(ofTopic(topic, dossier)));
    return dossier.questions().stream().filter(q -> chosen.contains(q.id())).toList();
  }

  private static List<Id> ofTopic(String topic, Dossier dossier) {
    List<Id> ids = new ArrayList<>();
    Set<String> topics = new LinkedHashSet<>();
    for (Question question : dossier.questions()) {
      question.topic().ifPresent(topics::add);
      boolean matches =
          question.topic().map(t -> FoldedName.of(t).equals(FoldedName.of(topic))).orElse(false);
      if (matches) {
        ids.add(question.id());
      }
    }
    if (ids.isEmpty()) {
      throw new UsageError("no topic '" + topic + "'", help(topic, topics));
    }
    return ids;
  }

  private static String help(String topic, Set<String> topics) {
    List<String> near = new ArrayList<>(Suggestion.closest(topic, topics));
    for (String each : topics) {
      if (near.isEmpty()
          && !topic.isBlank()
          && (" " + FoldedName.of(each)).contains(" " + FoldedName.of(topic))) {
        near.add(each);
      }
    }
    return topics.isEmpty()
        ? "the dossier has no topics"
        : near.isEmpty()
            ? "the topics are: " + String.join("; ", topics)
            : "did you mean '" + near.get(0) + "'?";
  }
}
