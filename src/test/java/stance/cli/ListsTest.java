package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.Effort;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.yaml.DossierReader;
import stance.yaml.PathFolder;

/** Lists of what the shipped dossier holds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListsTest {

  private static final Session HERE = Session.in(Path.of("."));
  private static final List<String> KINDS = List.of("actors", "questions", "conditions", "sources");
  private static final Dossier SHIPPED =
      new DossierReader(new PathFolder(Session.SHIPPED)).result().value().orElseThrow();

  @Test
  void keep_every_id_in_one_piece_on_a_terminal_of_any_width() {
    for (int width = 40; width <= 160; width += 3 * Effort.oneIn(10)) {
      Session terminal = HERE.at(OptionalInt.of(width));
      for (String kind : KINDS) {
        List<String> words =
            Arrays.asList(
                terminal.run(List.of("list", kind, "--color", "never")).out().split("[ \n]+"));
        assertThat(words).as(kind + " at " + width).containsAll(ids(kind));
      }
    }
  }

  @Test
  void have_a_line_an_entry_where_they_are_piped() {
    for (String kind : KINDS) {
      String[] lines = HERE.run(List.of("list", kind)).out().split("\n");
      assertThat(lines).as(kind).hasSize(ids(kind).size() + 2);
      assertThat(Stream.of(lines).skip(2).map(line -> line.split(" ")[0]))
          .as(kind)
          .containsExactlyElementsOf(ids(kind));
    }
  }

  @Test
  void take_the_actors_of_a_country_and_of_a_kind() {
    List<String> wanted =
        SHIPPED.actors().stream()
            .filter(actor -> actor.country().equals(Optional.of("CA")))
            .filter(actor -> actor.kind() == Actor.Kind.PARTY)
            .map(actor -> actor.id().text())
            .toList();
    List<String> command = List.of("list", "actors", "--country", "ca", "--kind", "party");
    assertThat(Stream.of(HERE.run(command).out().split("\n")).skip(2).map(row -> row.split(" ")[0]))
        .isNotEmpty()
        .containsExactlyElementsOf(wanted);
    assertThat(HERE.run(List.of("list", "sources", "--country", "CA")).status()).isEqualTo(2);
  }

  @Test
  void of_many_bodies_and_their_speakers_give_one_warning() {
    Session.Outcome canadian = HERE.run(List.of("compare", "--country", "CA", "-q", "area"));
    assertThat(canadian.err())
        .containsOnlyOnce("warning:")
        .containsPattern(
            "^warning: \\d are compared with those who speak for them, .* and \\d more:");
  }

  @Test
  void have_a_row_an_entry_as_CSV() {
    for (String kind : KINDS) {
      String[] rows = HERE.run(List.of("list", kind, "-f", "csv")).out().split("\n");
      assertThat(rows[0]).startsWith("id,").contains(",stances");
      assertThat(Stream.of(rows).skip(1).map(row -> row.split(",")[0]))
          .as(kind)
          .containsAll(ids(kind));
    }
  }

  @Test
  void name_the_topics_that_questions_can_be_chosen_by() {
    List<String> topics =
        SHIPPED.questions().stream().flatMap(q -> q.topic().stream()).distinct().toList();
    String[] lines = HERE.run(List.of("list", "topics")).out().split("\n");
    assertThat(Stream.of(lines).skip(2).map(line -> line.split("  ")[0]))
        .containsExactlyElementsOf(topics);
    assertThat(HERE.run(List.of("list", "questions")).out()).contains(topics);
  }

  @Test
  void show_the_records_of_an_entry_as_CSV_with_words_beside_ids() {
    String area = HERE.run(List.of("show", "area", "-f", "csv")).out();
    assertThat(area)
        .startsWith("question,question_label,actor,actor_name,state,answer,answer_text,")
        .contains("area,Where it deploys,klimkin,Pavlo Klimkin,")
        .contains("whole-area,across the whole occupied area,")
        .contains("https://");
    assertThat(HERE.run(List.of("show", "np-2017-11", "-f", "csv")).out())
        .startsWith(
            "source,actor,actor_name,question,question_label,date,evidence,reported_by,claimant,"
                + "locator,link,");
  }

  @Test
  void begin_with_a_byte_order_mark_where_a_spreadsheet_needs_it() {
    String plain = HERE.run(List.of("list", "actors", "-f", "csv")).out();
    assertThat(HERE.run(List.of("list", "actors", "-f", "csv", "--bom")).out())
        .isEqualTo("\uFEFF" + plain);
    Session.Outcome text = HERE.run(List.of("list", "actors", "--bom"));
    assertThat(text.status()).isEqualTo(2);
    assertThat(text.err()).startsWith("error: --bom is for CSV alone");
  }

  private static List<String> ids(String kind) {
    return switch (kind) {
      case "actors" -> SHIPPED.actors().stream().map(Actor::id).map(Object::toString).toList();
      case "questions" ->
          SHIPPED.questions().stream().map(Question::id).map(Object::toString).toList();
      case "conditions" ->
          SHIPPED.conditions().stream().map(Condition::id).map(Object::toString).toList();
      default -> SHIPPED.sources().stream().map(Source::id).map(Object::toString).toList();
    };
  }
}
