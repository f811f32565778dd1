package stance.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AcceptedWarning;
import stance.dossier.Background;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Event;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.problem.Problem;

/**
 * What dossier.yaml says.
 *
 * @param defaultSources the sources of questions for stances that name none
 * @param accepted with what could be read of each
 * @param references the ids that it mentions of what other files declare
 * @param foreign whether it is in another format, so that nothing else can be read
 */
record MainFile(
    boolean foreign,
    Optional<String> title,
    Optional<String> scope,
    List<Id> compare,
    Declarations<Question> questions,
    Declarations<Condition> conditions,
    Map<Id, List<Citation>> defaultSources,
    Optional<Background> background,
    List<Event> dates,
    Map<String, String> inText,
    List<AcceptedWarning> accepted,
    List<Reference> references,
    List<Problem> problems) {}
