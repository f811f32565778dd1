package stance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.absent;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.style.BriefingNote;
import stance.note.words.english.NoteEnglish;

/** The fingerprint changes with the data that a note rests on, and with nothing else. */
final class FingerprintTest {

  private static final List<Id> COMPARED = List.of(new Id("ann"), new Id("city"));

  private static DossierBuilder frame() {
    return dossier()
        .scale("mission")
        .scale("consent")
        .scale("other")
        .condition("agreed", "consent", "supports")
        .conditions("paid");
  }

  private static String fingerprint(Dossier dossier) {
    return fingerprint(new StandingTable(dossier, Basis.EVERYTHING), COMPARED);
  }

  private static String fingerprint(StandingTable standings, List<Id> actors) {
    Dossier dossier = standings.dossier();
    List<Question> questions = List.of(dossier.question(new Id("mission")));
    Comparison comparison = Comparison.of(standings, actors, questions);
    NoteRequest request =
        new NoteRequest(
            comparison,
            dossier.latestDate(),
            Optional.empty(),
            false,
            NoteEnglish.LANGUAGE,
            "1.0",
            "ann city");
    return new BriefingNote().drafts(request).get(0).get().method().fingerprint();
  }

  private static final String GIVEN =
      fingerprint(
          frame()
              .actor("ann", says("mission", "supports").onlyIf("agreed"))
              .actor("bob", speaksFor("city"), says("mission", "opposes"))
              .actor("city")
              .build());

  @Test
  void it_is_eight_hexadecimal_digits() {
    assertThat(GIVEN).matches("[0-9a-f]{8}");
  }

  /** Of every state and answer: were one called otherwise within, old notes would look changed. */
  @Test
  void that_of_a_note_already_printed_stays() {
    Dossier dossier =
        frame()
            .actor("ann", says("mission", "supports"))
            .actor("bob", undecided("mission"))
            .actor("cem", declined("mission"))
            .actor("abe", absent("mission"))
            .actor("dan", says("mission", "supports").onlyIf("paid").unless("agreed"))
            .actor("city")
            .actor("eve", speaksFor("city"), says("mission", "supports"))
            .actor("fay", speaksFor("city"), says("mission", "opposes"))
            .actor("gus")
            .build();
    Basis nothingIsPaid = Basis.EVERYTHING.withAssumed(Optional.of(List.of(new Id("agreed"))));
    assertThat(
            fingerprint(
                new StandingTable(dossier, nothingIsPaid),
                dossier.actors().stream().map(Actor::id).toList()))
        .isEqualTo("e368286e");
  }

  @Test
  void the_same_data_has_the_same_whatever_else_there_is() {
    assertThat(
            fingerprint(
                frame()
                    .choice("more", "one", "another")
                    .conditions("unused")
                    .actor("zoe", says("mission", "neutral").on("2020-01-01"))
                    .actor("city")
                    .actor("bob", speaksFor("city"), says("mission", "opposes"))
                    .actor(
                        "ann",
                        says("mission", "opposes").on("2016-01-01"),
                        says("other", "opposes"),
                        says("mission", "supports").onlyIf("agreed"))
                    .build()))
        .isEqualTo(GIVEN);
  }

  @Test
  void any_other_record_has_another() {
    Stream.of(
            says("mission", "opposes").onlyIf("agreed"),
            says("mission", "supports"),
            says("mission", "supports").onlyIf("paid"),
            says("mission", "supports").unless("agreed"),
            says("mission", "supports").onlyIf("agreed").on("2017-11"),
            says("mission", "supports").onlyIf("agreed").as(Evidence.INFERRED),
            undecided("mission"))
        .map(
            record ->
                frame()
                    .actor("ann", record)
                    .actor("bob", speaksFor("city"), says("mission", "opposes"))
                    .actor("city")
                    .build())
        .map(FingerprintTest::fingerprint)
        .forEach(other -> assertThat(other).isNotEqualTo(GIVEN));
  }

  @Test
  void who_speaks_for_whom_is_part_of_it() {
    assertThat(
            fingerprint(
                frame()
                    .actor("ann", says("mission", "supports").onlyIf("agreed"))
                    .actor("bob", says("mission", "opposes"))
                    .actor("city")
                    .build()))
        .isNotEqualTo(GIVEN);
  }

  @Test
  void where_others_stand_on_a_condition_is_part_of_it() {
    assertThat(
            fingerprint(
                frame()
                    .actor("ann", says("mission", "supports").onlyIf("agreed"))
                    .actor(
                        "bob",
                        speaksFor("city"),
                        says("mission", "opposes"),
                        says("consent", "opposes"))
                    .actor("city")
                    .build()))
        .isNotEqualTo(GIVEN);
  }
}
