package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;

/** Which questions a command looks at. */
final class SelectionOptions {

  private SelectionOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Standard.one("ID", "-q", "--question")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Only this question; can be given several times.")
            .build());
    spec.addOption(
        Standard.one("NAME", "--topic").description("Only the questions of this topic.").build());
  }

  /**
   * The questions asked for, in the order of the dossier; {@link UsageError} for an unknown one.
   */
  static List<Question> of(ParseResult parsed, Dossier dossier) {
    List<String> ids = parsed.matchedOptionValue("--question", List.of());
    String topic = parsed.matchedOptionValue("--topic", "");
    if (ids.isEmpty() && topic.isEmpty()) {
      return dossier.questions();
    }
    Lookup<Question> lookup = Lookup.questions(dossier);
    Set<Id> chosen = new LinkedHashSet<>();
    ids.forEach(id -> chosen.add(lookup.find(id).id()));
    if (!topic.isEmpty()) {
      chosen.addAll(ofTopic(topic, dossier));
    }
    return dossier.questions().stream().filter(q -> chosen.contains(q.id())).toList();
  }

  private static List<Id> ofTopic(String topic, Dossier dossier) {
    List<Id> ids = new ArrayList<>();
    Set<String> topics = new LinkedHashSet<>();
    for (Question question : dossier.questions()) {
      question.topic().ifPresent(topics::add);
      boolean matches =
          question
              .topic()
              .map(t -> t.toLowerCase(Locale.ROOT).equals(topic.toLowerCase(Locale.ROOT)))
              .orElse(false);
      if (matches) {
        ids.add(question.id());
      }
    }
    if (ids.isEmpty()) {
      throw new UsageError(
          "no topic '" + topic + "'", "the topics are: " + String.join("; ", topics));
    }
    return ids;
  }
}
