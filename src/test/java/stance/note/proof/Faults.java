package stance.note.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What breaks a rule in a note, gathered so that a failure shows all of it with the command. */
final class Faults {

  private final Sample sample;
  private final List<String> faults = new ArrayList<>();

  Faults(Sample sample) {
    this.sample = sample;
  }

  void add(String fault) {
    faults.add(fault);
  }

  void addIf(boolean broken, String fault) {
    if (broken) {
      faults.add(fault);
    }
  }

  void assertNone() {
    assertThat(faults).as("%s", sample.command()).isEmpty();
  }
}
