package stance.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.compare.DossierDiff;
import stance.compare.EntryEdit;
import stance.compare.FlagKind;
import stance.compare.Flip;
import stance.compare.StanceEdit;
import stance.compare.Verdict;
import stance.document.Data;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.words.Names;

/** What an edit changes, as data. */
public final class DiffData {

  private static final String SCHEMA = "stance.diff/2";

  private DiffData() {}

  /** The data of {@code diff}, between what the user calls {@code before} and {@code after}. */
  public static Data of(DossierDiff diff, String before, String after) {
    return Data.fields()
        .with("schema", SCHEMA)
        .with("before", before)
        .with("after", after)
        .with("actors", entries(diff, Dossier::actors, Actor::id))
        .with("questions", entries(diff, Dossier::questions, Question::id))
        .with("conditions", entries(diff, Dossier::conditions, Condition::id))
        .with("sources", entries(diff, Dossier::sources, Source::id))
        .with("changed", Data.items(diff.entries(), DiffData::entry))
        .with("stances", Data.items(diff.stances(), edit -> edit(diff, edit)))
        .with("comparison", Data.items(diff.comparison(), DiffData::flip))
        .with("pairs", Data.items(diff.pairs(), DiffData::flip));
  }

  private static <T> Data entries(
      DossierDiff diff, Function<Dossier, List<T>> of, Function<T, Id> id) {
    List<T> before = of.apply(diff.before());
    List<T> after = of.apply(diff.after());
    return Data.fields()
        .with("added", Data.texts(DossierDiff.added(before, after, id)))
        .with("removed", Data.texts(DossierDiff.added(after, before, id)));
  }

  private static Data entry(EntryEdit edit) {
    return Data.fields()
        .with("entry", edit.kind().word())
        .with("id", edit.id().map(Id::text))
        .with("keys", Data.texts(edit.keys().stream().map(EntryEdit.KeyEdit::key).toList()));
  }

  private static Data edit(DossierDiff diff, StanceEdit edit) {
    return Data.fields()
        .with("change", edit.change())
        .with("actor", edit.actor().text())
        .with("question", edit.question().text())
        .with("before", stance(diff.before(), edit.before()))
        .with("after", stance(diff.after(), edit.after()));
  }

  private static Data stance(Dossier dossier, Optional<Stance> stance) {
    return stance.<Data>map(s -> EntryData.of(s, new Names(dossier))).orElseGet(Data.Nothing::new);
  }

  private static Data flip(Flip flip) {
    return Data.fields()
        .with("actors", Data.texts(flip.actors()))
        .with("question", flip.question().text())
        .with("before", verdict(flip.before()))
        .with("after", verdict(flip.after()));
  }

  private static Data verdict(Verdict verdict) {
    return Data.fields()
        .with("flag", verdict.flag().word())
        .with("kind", verdict.kind().map(FlagKind::word));
  }
}
