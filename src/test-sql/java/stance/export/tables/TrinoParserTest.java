package stance.export.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trino.sql.parser.ParsingException;
import io.trino.sql.parser.SqlParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.dossier.Dossier;
import stance.dossier.FullDossier;

/** Trino, which no test can start, takes every statement as its language. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TrinoParserTest {

  private static final SqlParser TRINO = new SqlParser();

  private static void takes(String statements) {
    List<String> all = Statements.of(statements);
    assertThat(all).isNotEmpty();
    all.forEach(statement -> assertThat(TRINO.createStatement(statement)).isNotNull());
  }

  @Test
  void takes_every_statement_of_the_findings() {
    takes(Findings.sql());
  }

  @Test
  void takes_every_statement_that_loads_the_tables() {
    Dossier dossier = FullDossier.dossier();
    List<Table> forFindings = new ArrayList<>(SqlTables.of(dossier));
    forFindings.addAll(RequestTables.of(Basis.EVERYTHING, dossier.actors(), dossier.questions()));
    takes(Engine.TRINO.load(DossierTables.of(dossier), forFindings));
  }

  @Test
  void refuses_what_only_others_take() {
    assertThatThrownBy(() -> takes("SELECT a FROM b QUALIFY RANK() OVER (ORDER BY a) = 1;\n"))
        .isInstanceOf(ParsingException.class);
  }
}
