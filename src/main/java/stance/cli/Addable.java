package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Event;
import stance.dossier.Question;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.Worded;

/** What {@code stance add} can add to a dossier. */
enum Addable implements Worded {
  /** Of a body also how sentences name it, once it is known what columns do. */
  ACTOR(
      "actor",
      "Adds an actor: a file of its own, for its stances to come.",
      List.of("id", "name", "kind", "label", "in-text", "plural", "role", "country", "speaks-for"),
      "stance add actor --id greens --name \"Green Party\" --label Greens --kind party"
          + " --in-text \"the Greens\" --plural") {
    @Override
    RecordKeys<?> keys() {
      return Actor.keys();
    }
  },

  SOURCE(
      "source",
      "Adds a source, in its place by id, for stances to cite.",
      List.of("id", "title", "author", "publisher", "published", "url"),
      "stance add source --id gazette-2026-03-09 --publisher \"The Example Gazette\"") {
    @Override
    RecordKeys<?> keys() {
      return Source.keys();
    }
  },

  /**
   * It is asked for as one works from a source: what the actor answers, and on what terms; when and
   * where that stands; the words there, and only then ours, written with those in view, and needed
   * only where there are none; last how it is known, and of a claim first whose it is.
   */
  STANCE(
      "stance",
      "Adds a stance of an actor, in its place by date.",
      List.of(
          "question",
          "stance",
          "rejects",
          "if",
          "date",
          "sources",
          "quote",
          "translated",
          "summary",
          "evidence",
          "claimant",
          "reported-by"),
      "stance add stance --actor greens --question bill --stance supports --date 2026-03-09"
          + " --summary \"Backs the bill.\" --source \"gazette-2026-03-09, para. 2\"") {
    @Override
    RecordKeys<?> keys() {
      return Stance.keys();
    }
  },

  QUESTION(
      "question",
      "Adds a question, below those of its topic. Without options and levels its answers are"
          + " opposes, neutral and supports.",
      List.of("id", "asks", "label", "topic", "options", "levels", "two-sided"),
      "stance add question --id appeal --label \"Right of appeal\""
          + " --asks \"Should tenants have a right of appeal?\"") {
    @Override
    RecordKeys<?> keys() {
      return Question.keys();
    }
  },

  CONDITION(
      "condition",
      "Adds a condition, for stances to name behind if and unless.",
      List.of("id", "means", "label", "question", "stance"),
      "stance add condition --id costs-shared --label \"costs are shared\""
          + " --means \"the state bears half of the costs\"") {
    @Override
    RecordKeys<?> keys() {
      return Condition.keys();
    }
  },

  EVENT(
      "event",
      "Adds an event, in its place by date: notes and timelines show those near their day.",
      List.of("date", "event", "sources"),
      "stance add event --date 2026-03-09 --event \"the bill has its first reading\""
          + " --source gazette-2026-03-09") {
    @Override
    RecordKeys<?> keys() {
      return Event.keys();
    }
  };

  private static final Set<String> ANSWERS = Set.of("options", "levels");

  private final String word;
  private final String does;
  private final List<String> asked;
  private final String example;

  Addable(String word, String does, List<String> asked, String example) {
    this.word = word;
    this.does = does;
    this.asked = asked;
    this.example = example;
  }

  abstract RecordKeys<?> keys();

  @Override
  public String word() {
    return word;
  }

  String does() {
    return does;
  }

  String example() {
    return example;
  }

  /** Whether somebody at a terminal is asked for a key without having chosen it. */
  boolean isUsual(Key<?> key) {
    return asked.contains(key.name());
  }

  /** The keys that can be given, in the order in which they are asked for. */
  List<Key<?>> inOrderOfAsking() {
    List<Key<?>> keys = new ArrayList<>();
    for (String name : asked) {
      keys.add(keys().key(name));
    }
    for (Key<?> key : offered()) {
      if (!isUsual(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** The keys that can be given: those behind which no further records are added. */
  List<Key<?>> offered() {
    List<Key<?>> offered = new ArrayList<>();
    for (Key<?> key : keys().keys()) {
      boolean isSimple =
          switch (key.type()) {
            case RECORDS -> key.referent().isPresent();
            case MAPPING -> ANSWERS.contains(key.name());
            default -> true;
          };
      if (isSimple) {
        offered.add(key);
      }
    }
    return offered;
  }
}
