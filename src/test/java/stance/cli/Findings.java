package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a comparison on the shipped dossier finds, read from the JSON that the program writes. */
record Findings(JsonNode root) {

  /** Of {@code stance compare} with these arguments. */
  static Findings ofComparing(String... arguments) {
    List<String> line = new ArrayList<>(List.of("compare"));
    line.addAll(List.of(arguments));
    line.addAll(List.of("-f", "json"));
    Session.Outcome outcome = Session.in(Path.of("src")).run(line);
    assertThat(outcome.status()).as(outcome.err()).isZero();
    return new Findings(new JsonMapper().readTree(outcome.out()));
  }

  /** "partly", or "partly terms" where the flag has a kind. */
  String flag(String question) {
    return flag(named(root.get("questions"), "id", question));
  }

  /** The same of two of the actors. */
  String flag(String question, String a, String b) {
    for (JsonNode pair : named(root.get("questions"), "id", question).get("pairs")) {
      if (List.of(text(pair, "a"), text(pair, "b")).containsAll(List.of(a, b))) {
        return flag(pair);
      }
    }
    throw new AssertionError(a + " and " + b + " are not compared on " + question);
  }

  private static String flag(JsonNode flagged) {
    return (text(flagged, "flag") + " " + text(flagged, "kind")).strip();
  }

  String reason(String question) {
    return text(named(root.get("questions"), "id", question), "reason");
  }

  /** Where an actor stands on a question. */
  JsonNode stance(String actor, String question) {
    return named(named(root.get("questions"), "id", question).get("stances"), "actor", actor);
  }

  String state(String actor, String question) {
    return text(stance(actor, question), "state");
  }

  /** The accepted answers. */
  List<String> answer(String actor, String question) {
    return stance(actor, question).get("answer").valueStream().map(JsonNode::asString).toList();
  }

  static String text(JsonNode node, String field) {
    return node.get(field).asString("");
  }

  private static JsonNode named(JsonNode list, String field, String value) {
    return list.valueStream()
        .filter(each -> text(each, field).equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + value));
  }

  Map<String, Long> tally() {
    Map<String, Long> tally = new java.util.TreeMap<>();
    root.get("tally").properties().forEach(e -> tally.put(e.getKey(), e.getValue().longValue()));
    return tally;
  }
}
