package stance.yaml;

import java.util.List;
import stance.dossier.Source;
import stance.problem.Problem;
import stance.problem.Route;

/** What sources.yaml says. */
record SourceList(Declarations<Source> sources, List<Problem> problems) {

  /** No sources, because there is no file of them; that is reported elsewhere. */
  static SourceList missing() {
    Declarations<Source> sources = new Declarations<>("source");
    sources.incomplete();
    return new SourceList(sources, List.of());
  }

  static SourceList read(ParsedFile file) {
    Declarations<Source> sources = new Declarations<>("source");
    FileProblems problems = file.inText();
    if (file.root().orElse(null) instanceof Node.Sequence list) {
      DeclarationReader.read(
          list.items(),
          Route.of(FolderInventory.SOURCES),
          SourceReader.SHAPE,
          SourceReader::read,
          sources,
          problems);
    } else {
      sources.incomplete();
      file.root()
          .ifPresent(
              root ->
                  Values.reportType(
                      root,
                      "the file of sources",
                      "a list",
                      "begin each source with '- id: ', its other keys indented below",
                      problems));
    }
    return new SourceList(sources, file.problems());
  }
}
