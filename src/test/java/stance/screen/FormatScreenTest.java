package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Source;
import stance.render.DocumentText;
import stance.render.Page;

final class FormatScreenTest {

  private static void collect(RecordKeys<?> keys, List<Key<?>> found) {
    for (Key<?> key : keys.keys()) {
      found.add(key);
      if (key.type() == Key.Type.RECORDS || key.type() == Key.Type.RECORD) {
        key.within().ifPresent(records -> collect(records, found));
      }
    }
  }

  private static List<Key<?>> keys() {
    List<Key<?>> found = new ArrayList<>();
    Stream.of(Dossier.keys(), Source.keys(), Actor.keys()).forEach(keys -> collect(keys, found));
    return found;
  }

  @Test
  void the_reference_tells_every_key_that_a_file_can_have() {
    StringBuilder reference = new StringBuilder();
    DocumentText.lines(FormatScreen.reference(), new Page(400, false))
        .forEach(line -> reference.append(line.text()).append('\n'));
    assertThat(keys()).hasSizeGreaterThan(60);
    for (Key<?> key : keys()) {
      assertThat(reference).as(key.name()).contains("\n  " + key.name() + " ");
      assertThat(reference).as(key.name()).contains(key.meaning());
    }
  }

  @Test
  void every_example_is_yaml_of_the_type_that_the_key_takes() {
    Load load = new Load(LoadSettings.builder().build());
    for (Key<?> key : keys()) {
      if (!key.example().isEmpty()) {
        Object value = load.loadFromString(key.example());
        switch (key.type()) {
          case IDS, TEXTS, CITATIONS -> assertThat(value).as(key.name()).isInstanceOf(List.class);
          case MAPPING, RECORD -> assertThat(value).as(key.name()).isInstanceOf(Map.class);
          case FLAG -> assertThat(value).as(key.name()).isEqualTo(true);
          default -> assertThat(value).as(key.name()).isNotNull();
        }
      }
    }
  }
}
