package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Question;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.Worded;

/** What {@code stance add} can add to a dossier. */
enum Addable implements Worded {
  ACTOR(
      "actor",
      "Adds an actor: a file of its own, for its stances to come.",
      Set.of("label", "role", "country"),
      "stance add actor --id greens --name \"Green Party\" --label Greens --kind party") {
    @Override
    RecordKeys<?> keys() {
      return Actor.keys();
    }
  },

  SOURCE(
      "source",
      "Adds a source, in its place by id, for stances to cite.",
      Set.of("title", "author", "published", "url"),
      "stance add source --id gazette-2026-03-09 --publisher \"The Example Gazette\"") {
    @Override
    RecordKeys<?> keys() {
      return Source.keys();
    }
  },

  STANCE(
      "stance",
      "Adds a stance of an actor, in its place by date.",
      Set.of("if", "quote", "evidence"),
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
      Set.of("topic", "options", "levels"),
      "stance add question --id appeal --label \"Right of appeal\""
          + " --asks \"Should tenants have a right of appeal?\"") {
    @Override
    RecordKeys<?> keys() {
      return Question.keys();
    }
  };

  private static final Set<String> ANSWERS = Set.of("options", "levels");

  private final String word;
  private final String does;
  private final Set<String> usual;
  private final String example;

  Addable(String word, String does, Set<String> usual, String example) {
    this.word = word;
    this.does = does;
    this.usual = usual;
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

  /** Whether somebody at a terminal is asked for a key that may be left out. */
  boolean isUsual(Key<?> key) {
    return usual.contains(key.name());
  }

  /** The keys that can be given: those behind which no further records are written. */
  List<Key<?>> offered() {
    List<Key<?>> offered = new ArrayList<>();
    for (Key<?> key : keys().keys()) {
      boolean isSimple =
          switch (key.type()) {
            case RECORD -> false;
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
