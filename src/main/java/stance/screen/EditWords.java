package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.StanceEdit;
import stance.compare.StanceEdit.Part;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Position;
import stance.dossier.Question;
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
    return of.actor(edit.actor()).label()
        + " on "
        + of.question(edit.question()).label()
        + ", "
        + English.date(edit.date());
  }

  /** What it says, of a record that was added or removed; else what was and what is. */
  String what(StanceEdit edit) {
    if (edit.before().isPresent() && edit.after().isPresent()) {
      List<String> changes = new ArrayList<>();
      for (Part part : edit.changed()) {
        changes.add(change(part, edit.before().get(), edit.after().get()));
      }
      return String.join("; ", changes);
    }
    return edit.after()
        .map(stance -> position(after, stance))
        .orElseGet(() -> edit.before().map(stance -> position(before, stance)).orElse(""));
  }

  private String change(Part part, Stance was, Stance is) {
    return switch (part) {
      case ANSWER -> fromTo("", answer(before, was), answer(after, is));
      case CONDITIONS -> fromToMany("conditions", terms(before, was), terms(after, is));
      case DATE -> fromTo("date ", English.date(was.date()), English.date(is.date()));
      case EVIDENCE ->
          fromTo("evidence ", English.name(was.evidence()), English.name(is.evidence()));
      case REPORTED_BY -> given("reporter", was.reportedBy(), is.reportedBy());
      case SUMMARY -> "summary reworded";
      case QUOTE -> given("quote", was.quote(), is.quote());
      case SOURCES -> fromToMany("sources", sources(was), sources(is));
      case NOTE -> given("note", was.note(), is.note());
    };
  }

  private static String fromTo(String what, String was, String is) {
    return what + "was " + was + ", is " + is;
  }

  private static String fromToMany(String what, String were, String are) {
    return what + " were " + were + ", are " + are;
  }

  private static String given(String what, Optional<?> was, Optional<?> is) {
    if (was.isEmpty()) {
      return what + " added";
    }
    return what + (is.isEmpty() ? " removed" : " changed");
  }

  private static String position(Dossier dossier, Stance stance) {
    return new RecordItems(new Names(dossier))
        .position(dossier.question(stance.question()), stance);
  }

  private static String answer(Dossier dossier, Stance stance) {
    Question question = dossier.question(stance.question());
    if (stance.position() instanceof Position.Stated stated) {
      return AnswerWords.of(question, stated.answer());
    }
    return position(dossier, stance);
  }

  private static String terms(Dossier dossier, Stance stance) {
    Conditions conditions =
        stance.position() instanceof Position.Stated stated ? stated.conditions() : Conditions.NONE;
    return conditions.isEmpty()
        ? "none"
        : new ConditionWords(new Names(dossier)).inFull(conditions);
  }

  private static String sources(Stance stance) {
    return String.join("; ", stance.sources().stream().map(EditWords::cited).toList());
  }

  private static String cited(Citation citation) {
    return citation.source() + citation.locator().map(where -> ", " + where).orElse("");
  }
}
