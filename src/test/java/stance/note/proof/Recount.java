package stance.note.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code stance compare -f json} says, read from its text alone and by its keys alone: nothing
 * here knows how the program comes to it.
 */
record Recount(List<Asked> questions) {

  private static final JsonMapper MAPPER = new JsonMapper();

  Recount {
    questions = List.copyOf(questions);
  }

  /** A question, and where each actor stands on it. */
  record Asked(
      String id,
      String label,
      String asks,
      Optional<String> flag,
      Optional<String> kind,
      boolean oneSided,
      List<Entry> entries,
      List<Pair> pairs) {

    Asked {
      entries = List.copyOf(entries);
      pairs = List.copyOf(pairs);
    }

    /** Those who gave an answer that counts. */
    List<Entry> stated() {
      return entries.stream().filter(entry -> entry.state().equals("stated")).toList();
    }

    List<Entry> inState(String state) {
      return entries.stream().filter(entry -> entry.state().equals(state)).toList();
    }

    boolean allStated() {
      return stated().size() == entries.size();
    }

    boolean isSilent() {
      return entries.stream().allMatch(entry -> entry.state().equals("none"));
    }

    boolean isFlagged(String flagged) {
      return flag.equals(Optional.of(flagged));
    }

    boolean isOfKind(String other) {
      return kind.equals(Optional.of(other));
    }

    /** The pairs with the flag of the whole. */
    List<Pair> deciding() {
      return pairs.stream().filter(pair -> flag.equals(Optional.of(pair.flag()))).toList();
    }

    /** Whether the flag rests on our reading of both of every two. */
    boolean isOurReading() {
      return !deciding().isEmpty()
          && deciding().stream().allMatch(pair -> isInferred(pair.a()) && isInferred(pair.b()));
    }

    private boolean isInferred(String actor) {
      return entry(actor).records().stream().allMatch(said -> said.evidence().equals("inferred"));
    }

    Entry entry(String actor) {
      return entries.stream().filter(e -> e.actor().equals(actor)).findFirst().orElseThrow();
    }

    List<Said> records() {
      return entries.stream().flatMap(entry -> entry.records().stream()).toList();
    }
  }

  /** Where an actor stands: one record, none, or several where its speakers differ. */
  record Entry(String actor, String state, boolean filtered, List<Said> records) {

    Entry {
      records = List.copyOf(records);
    }

    Said only() {
      return records.get(0);
    }
  }

  /** How two actors lie to each other. */
  record Pair(String a, String b, String flag, Optional<String> kind, Optional<String> basis) {}

  /** A record, as it counts for an actor. */
  record Said(
      String speaker,
      boolean counted,
      List<String> answer,
      List<String> rejects,
      List<String> required,
      List<String> excluded,
      String date,
      String evidence,
      Optional<String> reportedBy,
      Optional<String> quote,
      Optional<String> note,
      Optional<String> claimant,
      Optional<String> voice,
      boolean carriedOver,
      boolean publishedLater,
      Optional<Later> later,
      List<Place> sources) {

    Said {
      answer = List.copyOf(answer);
      rejects = List.copyOf(rejects);
      required = List.copyOf(required);
      excluded = List.copyOf(excluded);
      sources = List.copyOf(sources);
    }

    boolean isConditional() {
      return !required.isEmpty() || !excluded.isEmpty();
    }

    boolean isWeak() {
      return evidence.equals("claimed") || evidence.equals("inferred");
    }
  }

  /** What is claimed of an actor after its own words. */
  record Later(String actor, String date) {}

  /** Where something can be read. */
  record Place(String source, Optional<String> locator) {}

  /** What this JSON says. */
  static Recount of(String json) {
    return new Recount(list(MAPPER.readTree(json).get("questions")).map(Recount::asked).toList());
  }

  Asked question(String id) {
    return questions.stream().filter(asked -> asked.id().equals(id)).findFirst().orElseThrow();
  }

  /** Every record that counts for somebody, once, by who spoke, on what and when. */
  Set<List<Object>> records() {
    Set<List<Object>> records = new LinkedHashSet<>();
    for (Asked asked : questions) {
      for (Said said : asked.records()) {
        records.add(
            List.of(said.speaker(), asked.id(), said.date(), said.answer(), said.evidence()));
      }
    }
    return records;
  }

  private static Asked asked(JsonNode node) {
    return new Asked(
        text(node, "id"),
        text(node, "label"),
        text(node, "asks"),
        optional(node, "flag"),
        optional(node, "kind"),
        truth(node, "oneSided"),
        list(node.get("stances")).map(Recount::entry).toList(),
        list(node.get("pairs")).map(Recount::pair).toList());
  }

  private static Entry entry(JsonNode node) {
    String actor = text(node, "actor");
    String state = text(node, "state");
    List<Said> records = new ArrayList<>();
    if (node.has("speakers")) {
      list(node.get("speakers")).forEach(one -> records.add(said(one)));
    } else if (node.has("evidence")) {
      records.add(said(node));
    }
    return new Entry(actor, state, truth(node, "filtered"), records);
  }

  private static Said said(JsonNode node) {
    return new Said(
        optional(node, "via").orElseGet(() -> text(node, "actor")),
        node.has("count"),
        texts(node, "answer"),
        texts(node, "rejects"),
        texts(node, "if"),
        texts(node, "unless"),
        text(node, "date"),
        text(node, "evidence"),
        optional(node, "reportedBy"),
        optional(node, "quote"),
        optional(node, "note"),
        optional(node, "claimant"),
        optional(node, "voice"),
        truth(node, "carriedOver"),
        truth(node, "publishedLater"),
        Optional.ofNullable(node.get("laterClaim"))
            .filter(claim -> !claim.isNull())
            .map(claim -> new Later(text(claim, "actor"), text(claim, "date"))),
        list(node.get("sources"))
            .map(place -> new Place(text(place, "id"), optional(place, "locator")))
            .toList());
  }

  private static Pair pair(JsonNode node) {
    return new Pair(
        text(node, "a"),
        text(node, "b"),
        text(node, "flag"),
        optional(node, "kind"),
        optional(node, "basis"));
  }

  private static Stream<JsonNode> list(JsonNode node) {
    return node.valueStream();
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).asString();
  }

  private static Optional<String> optional(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).filter(n -> !n.isNull()).map(JsonNode::asString);
  }

  private static boolean truth(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).map(n -> n.asBoolean(false)).orElse(false);
  }

  private static List<String> texts(JsonNode node, String key) {
    return list(node.get(key)).map(JsonNode::asString).toList();
  }
}
