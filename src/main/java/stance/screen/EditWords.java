package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.EntryEdit;
import stance.compare.StanceEdit;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Stance;
import stance.words.AnswerWords;
import stance.words.ConditionWords;
import stance.words.English;
import stance.words.Names;

/** What an edit did to a record, in words. */
public final class EditWords {

  private final Dossier before;
  private final Dossier after;

  EditWords(Dossier before, Dossier after) {
    this.before = before;
    this.after = after;
  }

  /** "Scheer on Timing, 9 November 2017". */
  String subject(StanceEdit edit) {
    Dossier of = edit.after().isPresent() ? after : before;
    return of.label(edit.actor())
        + " on "
        + of.question(edit.question()).label()
        + ", "
        + English.date(edit.date());
  }

  /** What it says, of a record that was added or removed; else what was and what is. */
  String what(StanceEdit edit) {
    if (edit.before().isPresent() && edit.after().isPresent()) {
      Stance was = edit.before().get();
      Stance is = edit.after().get();
      Set<String> changes = new LinkedHashSet<>();
      for (Key<Stance> key : edit.changed()) {
        changes.add(change(key, was, is));
      }
      return String.join("; ", changes);
    }
    return edit.after()
        .map(stance -> position(after, stance))
        .orElseGet(() -> edit.before().map(stance -> position(before, stance)).orElse(""));
  }

  private String change(Key<Stance> key, Stance was, Stance is) {
    return switch (key.name()) {
      case "stance", "rejects" -> answer(before, was) + " → " + answer(after, is);
      case "if", "unless" -> fromTo("conditions", terms(before, was), terms(after, is));
      case "date" -> fromTo("date", English.date(was.date()), English.date(is.date()));
      case "reported-by" -> given("reporter", was.reportedBy(), is.reportedBy());
      case "summary" ->
          was.summary().isPresent() && is.summary().isPresent()
              ? "summary reworded"
              : given("summary", was.summary(), is.summary());
      case "quote", "translated" -> given("quote", was.quote(), is.quote());
      case "sources" -> fromTo("sources", sources(was), sources(is));
      default -> KeyWords.change(key, was, is);
    };
  }

  /** What became of an entry that is no stance: "question bridge: asks: ... → ...". */
  static String entry(EntryEdit edit) {
    List<String> changes = new ArrayList<>();
    edit.keys().forEach(key -> changes.add(change(key)));
    return edit.kind().word()
        + edit.id().map(id -> " " + id).orElse("")
        + ": "
        + String.join("; ", changes);
  }

  private static <R> String change(EntryEdit.KeyEdit<R> edit) {
    return switch (edit.key().name()) {
      case "questions", "conditions" -> edit.key().name() + " in another order";
      default -> KeyWords.change(edit.key(), edit.before(), edit.after());
    };
  }

  private static String fromTo(String what, String was, String is) {
    return what + ": " + was + " → " + is;
  }

  private static String given(String what, Optional<?> was, Optional<?> is) {
    if (was.isEmpty()) {
      return what + " added";
    }
    return what + (is.isEmpty() ? " removed" : " changed");
  }

  private static String position(Dossier dossier, Stance stance) {
    return new RecordItems(new Names(dossier))
        .position(dossier.question(stance.question()), stance)
        .text();
  }

  private static String answer(Dossier dossier, Stance stance) {
    Question question = dossier.question(stance.question());
    return stance
        .position()
        .given()
        .map(answer -> AnswerWords.of(question, answer))
        .orElseGet(() -> position(dossier, stance));
  }

  private static String terms(Dossier dossier, Stance stance) {
    Conditions conditions = stance.position().conditions();
    return conditions.isEmpty()
        ? "none"
        : new ConditionWords(new Names(dossier)).inFull(conditions);
  }

  private static String sources(Stance stance) {
    return String.join("; ", stance.sources().stream().map(Citation::inBrief).toList());
  }
}
