package stance.export;

import java.util.ArrayList;
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
import stance.dossier.Stance;
import stance.words.English;
import stance.words.Names;
import stance.words.RecordWords;

/** What a standing rests on, as references for the programs that keep such. */
public final class References {

  private References() {}

  /**
   * A reference to each source of the records that it rests on, in their order, then to those of
   * the one that is told beside it.
   */
  public static List<Reference> of(Dossier dossier, Standing standing) {
    Map<String, Reference> references = new LinkedHashMap<>();
    List<Standing.Spoken> told = new ArrayList<>(standing.words());
    standing.toldBeside().ifPresent(told::add);
    for (Standing.Spoken spoken : told) {
      for (Statement statement : spoken.statements()) {
        for (Citation citation : statement.stance().sources()) {
          Reference reference =
              reference(
                  dossier, dossier.source(citation.source()), note(dossier, statement, citation));
          references.merge(reference.id(), reference, Reference::alsoFor);
        }
      }
    }
    return List.copyOf(references.values());
  }

  /** "Sajjan, 9 November 2017, para. 8: once details are settled (own words)". */
  private static String note(Dossier dossier, Statement statement, Citation citation) {
    Names names = new Names(dossier);
    RecordWords words = new RecordWords(names);
    Stance stance = statement.stance();
    return names.actor(statement.speaker())
        + ", "
        + English.date(stance.date())
        + citation.locator().map(locator -> ", " + locator).orElse("")
        + ": "
        + words.position(dossier.question(stance.question()), stance)
        + " ("
        + words.known(stance)
        + ")";
  }

  private static Reference reference(Dossier dossier, Source source, String note) {
    return new Reference(
        source.id().text(),
        kind(source),
        new Authors(dossier).of(source),
        source.title(),
        source.publisher(),
        source.published().map(References::parts).orElse(List.of()),
        source.url(),
        source.archived(),
        source.language(),
        note);
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
