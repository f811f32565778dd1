package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.dossier.Source.Medium;

/** As what a source of each medium goes into a program that keeps references. */
class CitedMediaTest extends OwnFolder {

  private static String csl(Medium medium) {
    return switch (medium) {
      case OFFICIAL, PARTY, READ_OUT -> "webpage";
      case TRANSCRIPT -> "speech";
      case PRESS -> "article-newspaper";
      case SOCIAL -> "post";
      case SCHOLARLY -> "report";
    };
  }

  /** The type of an entry, and the field that says who published it. */
  private static String[] tex(Medium medium) {
    return switch (medium) {
      case PRESS -> new String[] {"@article{", "  journal      = "};
      case SCHOLARLY -> new String[] {"@techreport{", "  institution  = "};
      case OFFICIAL, TRANSCRIPT, PARTY, READ_OUT, SOCIAL ->
          new String[] {"@misc{", "  howpublished = "};
    };
  }

  @ParameterizedTest
  @EnumSource
  void a_source_is_cited_as_what_it_is_and_as_a_page_only_on_the_web(Medium medium)
      throws IOException {
    begin();
    replaceInSources("medium: press", "medium: " + medium.word());
    assertThat(cited("csl")).contains("\"type\": \"" + csl(medium) + "\"");
    assertThat(cited("bibtex")).startsWith(tex(medium)[0]).contains(tex(medium)[1]);
    replaceInSources("(?m)^  url: .*\n", "");
    String offline = csl(medium).equals("webpage") ? "document" : csl(medium);
    assertThat(cited("csl")).contains("\"type\": \"" + offline + "\"");
  }

  @Test
  void a_file_for_other_data_is_told_how_references_are_written() throws IOException {
    begin();
    assertThat(run("cite", "labour", "bill", "-o", "c.json").err()).contains("--format csl");
    assertThat(run("cite", "labour", "bill", "-o", "c.bib").err()).isEqualTo("wrote c.bib\n");
  }

  private void replaceInSources(String old, String by) throws IOException {
    String sources = Files.readString(file("sources.yaml"));
    Files.writeString(file("sources.yaml"), sources.replaceFirst(old, by));
  }

  private String cited(String format) {
    return run("cite", "labour", "bill", "-f", format).out();
  }
}
