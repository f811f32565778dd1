package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.id;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Worded;

/** What is picked out: rows by their flags, records and changes by what they are and when. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SelectionTest {

  @ParameterizedTest
  @EnumSource(Flag.class)
  void a_flag_that_is_asked_for_has_its_rows_and_no_other(Flag asked) {
    for (Flag flag : Flag.values()) {
      for (boolean everyRow : new boolean[] {false, true}) {
        Selection only = new Selection(everyRow, everyRow, Set.of(asked));
        assertThat(only.shows(flag)).isEqualTo(flag == asked);
        assertThat(only.givesRow(flag)).isEqualTo(flag == asked);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, false",
    "true,  false, true,  false",
    "false, true,  true,  true",
    "true,  true,  true,  true",
  })
  void where_one_or_nobody_has_spoken_a_row_is_for_who_wants_all(
      boolean explained, boolean everyRow, boolean ofOne, boolean ofNobody) {
    Selection all = new Selection(explained, everyRow, Set.of());
    assertThat(all.givesRow(Flag.ALONE)).isEqualTo(ofOne);
    assertThat(all.givesRow(Flag.NONE)).isEqualTo(ofNobody);
    for (Flag flag : EnumSet.complementOf(EnumSet.of(Flag.ALONE, Flag.NONE))) {
      assertThat(all.givesRow(flag)).isTrue();
    }
    for (Flag flag : Flag.values()) {
      assertThat(all.shows(flag)).isTrue();
    }
  }

  /** One record: of ann, on the ferry, if the state pays, unless it rains, claimed, in May 2021. */
  private static final ActorRecord RECORD =
      ActorRecord.of(
              dossier()
                  .scale("ferry")
                  .conditions("pays", "rains")
                  .actor("ben")
                  .actor(
                      "ann",
                      says("ferry", "supports")
                          .onlyIf("pays")
                          .unless("rains")
                          .on("2021-05")
                          .claimedBy("ben"))
                  .build())
          .get(0);

  @ParameterizedTest
  @CsvSource({
    "actor,     ann,      ben",
    "question,  ferry,    bridge",
    "condition, pays,     sun",
    "condition, rains,    sun",
    "state,     stated,   declined",
    "evidence,  claimed,  direct",
    "from,      2021-05,  2021-06",
    "from,      2021-05-31, 2021-06-01",
    "from,      2020,     2022",
    "until,     2021-05,  2021-04",
    "until,     2021-05-01, 2021-04-30",
    "until,     2021,     2020",
  })
  void a_record_is_found_by_each_thing_that_it_is_and_by_no_other(
      String key, String its, String another) {
    assertThat(filter(key, its).admits(RECORD)).isTrue();
    assertThat(filter(key, another).admits(RECORD)).isFalse();
  }

  @Test
  void a_record_is_found_by_its_source() {
    Id source = RECORD.stance().sources().get(0).source();
    assertThat(bySource(source).admits(RECORD)).isTrue();
    assertThat(bySource(id("another")).admits(RECORD)).isFalse();
  }

  private static RecordFilter bySource(Id source) {
    return new RecordFilter(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(source),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static RecordFilter filter(String key, String value) {
    return new RecordFilter(
        key.equals("actor") ? Set.of(id(value)) : Set.of(),
        key.equals("question") ? Set.of(id(value)) : Set.of(),
        key.equals("condition") ? Set.of(id(value)) : Set.of(),
        Set.of(),
        of(Position.State.values(), key.equals("state"), value),
        of(Evidence.values(), key.equals("evidence"), value),
        key.equals("from") ? PartialDate.parse(value) : Optional.empty(),
        key.equals("until") ? PartialDate.parse(value) : Optional.empty());
  }

  private static <E extends Enum<E>> Set<E> of(E[] all, boolean isAsked, String name) {
    return isAsked
        ? Set.copyOf(Stream.of(all).filter(each -> each.name().equalsIgnoreCase(name)).toList())
        : Set.of();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05,    '',         true",
    "2021-06,    '',         false",
    "2021-05-31, '',         true",
    "2021-06-01, '',         false",
    "'',         2021-05,    true",
    "'',         2021-05-31, true",
    "'',         2021-05-30, false",
    "'',         2021-04,    false",
    "2021-04,    2021-06,    true",
    "'',         '',         true",
  })
  void a_change_of_a_month_has_come_on_its_last_day(String from, String until, boolean isWithin) {
    Dossier dossier =
        dossier().scale("ferry").actor("ann", says("ferry", "supports").on("2021-05")).build();
    Change change =
        Change.among(dossier, Basis.EVERYTHING, List.of(id("ann")), dossier.questions()).get(0);
    ChangeSelection first =
        new ChangeSelection(
            PartialDate.parse(from), PartialDate.parse(until), Set.of(Change.Kind.FIRST));
    assertThat(first.isWithin(change)).isEqualTo(isWithin);
    assertThat(first.shows(change)).isEqualTo(isWithin);
    assertThat(
            new ChangeSelection(Optional.empty(), Optional.empty(), ChangeSelection.MOVES)
                .shows(change))
        .isFalse();
  }

  static Stream<List<? extends Worded>> words() {
    return Stream.of(
        List.of(Standing.State.values()),
        List.of(FlagKind.values()),
        List.of(Change.Kind.values()),
        List.of(EntryEdit.Kind.values()),
        List.of(Office.values()),
        List.of(stance.compare.coding.Variable.values()),
        List.of(stance.compare.coding.KrippendorffAlpha.Metric.values()));
  }

  @ParameterizedTest
  @MethodSource("words")
  void each_of_a_kind_has_a_word_of_its_own(List<? extends Worded> kind) {
    assertThat(kind.stream().map(Worded::word))
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches("[a-z][a-z -]+"));
  }
}
