package stance.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.compare.Standing;
import stance.compare.Statement;
import stance.document.Reference;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.words.English;
import stance.words.Names;

/** What a standing rests on, as references for the programs that keep such. */
public final class References {

  private References() {}

  /** A reference to each source of the records that it rests on, in their order. */
  public static List<Reference> of(Dossier dossier, Standing standing) {
    Map<String, Reference> references = new LinkedHashMap<>();
    for (Standing.Spoken spoken : standing.words()) {
      for (Statement statement : spoken.statements()) {
        String about =
            new Names(dossier).actor(statement.speaker())
                + ", "
                + English.date(statement.stance().date());
        for (Citation citation : statement.stance().sources()) {
          Reference reference = reference(dossier.source(citation.source()), citation, about);
          references.merge(reference.id(), reference, Reference::alsoFor);
        }
      }
    }
    return List.copyOf(references.values());
  }

  private static Reference reference(Source source, Citation citation, String about) {
    return new Reference(
        source.id().text(),
        kind(source),
        source.author(),
        source.title(),
        source.publisher(),
        source.published().map(References::parts).orElse(List.of()),
        source.url(),
        source.archived(),
        source.language(),
        about + citation.locator().map(locator -> ", " + locator).orElse(""));
  }

  private static Reference.Kind kind(Source source) {
    Reference.Kind unnamed =
        source.url().isPresent() ? Reference.Kind.PAGE : Reference.Kind.DOCUMENT;
    return source.medium().map(medium -> kind(medium, unnamed)).orElse(unnamed);
  }

  /**
   * A scholarly source is taken for a report, not for an article: of a source it is known who
   * published it, and a journal must not be made of that.
   */
  private static Reference.Kind kind(Source.Medium medium, Reference.Kind unnamed) {
    return switch (medium) {
      case PRESS -> Reference.Kind.NEWS;
      case SCHOLARLY -> Reference.Kind.REPORT;
      case SOCIAL -> Reference.Kind.POST;
      case TRANSCRIPT -> Reference.Kind.SPEECH;
      case OFFICIAL, PARTY, READ_OUT -> unnamed;
    };
  }

  private static List<Integer> parts(PartialDate date) {
    var day = date.firstDay();
    List<Integer> all = List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return all.subList(0, date.precision().ordinal() + 1);
  }
}
