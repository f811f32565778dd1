package stance.note.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ShellWordsTest {

  @Test
  void blanks_part_words_but_within_quotation_marks() {
    assertThat(ShellWords.in(" ann  bob --dossier 'my folder' "))
        .containsExactly("ann", "bob", "--dossier", "my folder");
    assertThat(ShellWords.in("--dossier 'Ann'\"'\"'s\u00A0notes'"))
        .containsExactly("--dossier", "Ann's notes");
    assertThat(ShellWords.in("--dossier ''")).containsExactly("--dossier", "");
    assertThat(ShellWords.in(" ")).isEmpty();
  }
}
