package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.dossier.Variation;

/** What an edit of a dossier did to its records and to its other entries. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class StanceEditTest {

  private static DossierBuilder empty() {
    return dossier().scale("ferry").choice("place", "north", "south").conditions("pays", "rains");
  }

  private static Dossier with(DossierBuilder.Part... parts) {
    return empty().actor("ann", parts).build();
  }

  private static List<String> edits(Dossier before, Dossier after) {
    return StanceEdit.between(before, after).stream()
        .map(
            edit ->
                edit.change()
                    + " "
                    + edit.question()
                    + " "
                    + edit.date()
                    + " "
                    + edit.changed().stream().map(Key::name).toList())
        .toList();
  }

  @Test
  void a_record_is_added_or_removed() {
    Dossier none = with();
    Dossier one = with(says("ferry", "supports").on("2021-05-01"));
    assertThat(edits(none, one)).containsExactly("added ferry 2021-05-01 []");
    assertThat(edits(one, none)).containsExactly("removed ferry 2021-05-01 []");
    assertThat(edits(one, one)).isEmpty();
  }

  @Test
  void a_record_is_changed_in_what_it_says() {
    Dossier one = with(says("ferry", "supports").on("2021-05-01"));
    assertThat(edits(one, with(says("ferry", "opposes").on("2021-05-01"))))
        .containsExactly("changed ferry 2021-05-01 [stance]");
    assertThat(edits(one, with(says("ferry", "supports").onlyIf("pays").on("2021-05-01"))))
        .containsExactly("changed ferry 2021-05-01 [if]");
  }

  @Test
  void the_only_record_left_over_on_each_side_was_moved_to_another_day() {
    Dossier one = with(says("ferry", "supports").on("2021-05-01"));
    Dossier moved = with(says("ferry", "supports").on("2021-06"));
    assertThat(edits(one, moved)).containsExactly("changed ferry 2021-06 [date]");
    Dossier two =
        with(says("ferry", "supports").on("2021-06"), says("ferry", "supports").on("2021-07"));
    assertThat(edits(one, two))
        .containsExactly(
            "removed ferry 2021-05-01 []", "added ferry 2021-06 []", "added ferry 2021-07 []");
  }

  @Test
  void options_and_conditions_have_no_order_and_all_else_has() {
    Dossier one = with(says("ferry", "supports").onlyIf("pays", "rains").on("2021-05-01"));
    Dossier other = with(says("ferry", "supports").onlyIf("rains", "pays").on("2021-05-01"));
    assertThat(edits(one, other)).isEmpty();
    Dossier summary =
        Variation.withActors(
            one,
            actor ->
                Variation.with(
                    actor,
                    actor.stances().stream()
                        .map(said -> Variation.withSummary(said, "Another summary."))
                        .toList()));
    assertThat(edits(one, summary)).containsExactly("changed ferry 2021-05-01 [summary]");
  }

  @Test
  void an_entry_is_told_by_its_keys_and_not_by_its_place() {
    Dossier one = empty().actor("ann").actor("ben").build();
    assertThat(EntryEdit.between(one, one)).isEmpty();
    Dossier reversed =
        one.with(
            List.of(one.questions().get(1), one.questions().get(0)),
            one.conditions(),
            one.sources(),
            one.actors());
    assertThat(EntryEdit.between(one, reversed))
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.kind()).isEqualTo(EntryEdit.Kind.DOSSIER);
              assertThat(edit.id()).isEmpty();
              assertThat(edit.keys())
                  .singleElement()
                  .satisfies(key -> assertThat(key.key().name()).isEqualTo("questions"));
            });
    Dossier fewer =
        one.with(one.questions().subList(1, 2), one.conditions(), one.sources(), one.actors());
    assertThat(EntryEdit.between(one, fewer)).as("one that is gone moves none").isEmpty();
  }

  @Test
  void an_entry_that_says_something_else_is_told_with_what_it_said() {
    Dossier one = empty().actor("ann").build();
    Dossier other = dossier().scale("ferry").choice("place", "north", "west").build();
    Dossier edited =
        one.with(
            List.of(one.questions().get(0), other.questions().get(1)),
            one.conditions(),
            one.sources(),
            one.actors());
    List<EntryEdit> edits = EntryEdit.between(one, edited);
    assertThat(edits).hasSize(1);
    assertThat(edits.get(0).kind()).isEqualTo(EntryEdit.Kind.QUESTION);
    assertThat(edits.get(0).id()).contains(Examples.id("place"));
    assertThat(edits.get(0).keys())
        .extracting(key -> key.key().name(), EntryEdit.KeyEdit::before, EntryEdit.KeyEdit::after)
        .containsExactly(tuple("options", one.questions().get(1), other.questions().get(1)));
    assertThat(edits.get(0).keys().get(0).before()).isInstanceOf(Question.class);
  }

  @Test
  void every_kind_of_entry_is_looked_at() {
    Dossier one = empty().actor("ann", says("ferry", "supports")).build();
    Condition pays = one.conditions().get(0);
    Source source = one.sources().get(0);
    Actor ann = one.actors().get(0);
    Dossier edited =
        one.with(
            one.questions(),
            List.of(
                new Condition(
                    pays.id(), "Otherwise", pays.means(), pays.answer(), pays.met(), pays.holder()),
                one.conditions().get(1)),
            List.of(
                new Source(
                    source.id(),
                    Optional.of("Another title"),
                    source.author(),
                    source.publisher(),
                    source.published(),
                    source.url(),
                    source.language(),
                    source.seen(),
                    source.note())),
            List.of(
                new Actor(
                    ann.id(),
                    "Another Ann",
                    ann.label(),
                    ann.kind(),
                    ann.role(),
                    ann.country(),
                    ann.speaksFor(),
                    List.of())));
    assertThat(EntryEdit.between(one, edited))
        .extracting(EntryEdit::kind, edit -> edit.keys().get(0).key().name())
        .containsExactly(
            tuple(EntryEdit.Kind.CONDITION, "label"),
            tuple(EntryEdit.Kind.SOURCE, "title"),
            tuple(EntryEdit.Kind.ACTOR, "name"));
  }
}
