package stance.intake;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.AnswerSpace;
import stance.dossier.Position;

/**
 * How to read a table of stances, one a row.
 *
 * @param separator between two cells
 * @param dateFormat how dates are written, where it is not as YYYY-MM-DD, YYYY-MM or YYYY
 * @param columns the heading of the column that holds a part
 * @param given what all rows have in common
 * @param answers what can be answered to every question
 * @param values what the cells of the answer mean: a level, an option
 * @param unanswered the cells of the answer that give none, by what they mean
 * @param silent the cells of the answer that say nothing: no record is made of such a row
 */
public record TableMap(
    String separator,
    Optional<DateTimeFormatter> dateFormat,
    Map<Part, String> columns,
    Map<Part, String> given,
    AnswerSpace answers,
    Map<String, String> values,
    Map<Position.State, List<String>> unanswered,
    List<String> silent) {

  private static final List<Part> NEEDED =
      List.of(
          Part.TITLE,
          Part.ACTOR,
          Part.KIND,
          Part.QUESTION,
          Part.ANSWER,
          Part.DATE,
          Part.EVIDENCE,
          Part.PUBLISHER);

  public TableMap {
    columns = copy(columns);
    given = copy(given);
    values = Map.copyOf(values);
    silent = List.copyOf(silent);
  }

  private static Map<Part, String> copy(Map<Part, String> parts) {
    Map<Part, String> copy = new EnumMap<>(Part.class);
    copy.putAll(parts);
    return Collections.unmodifiableMap(copy);
  }

  /** The same map, with these parts given besides or instead. */
  public TableMap giving(Map<Part, String> more) {
    Map<Part, String> all = new EnumMap<>(Part.class);
    all.putAll(given);
    all.putAll(more);
    return new TableMap(separator, dateFormat, columns, all, answers, values, unanswered, silent);
  }

  /** What a dossier needs and neither a column nor anything given tells. */
  public List<Part> missing() {
    List<Part> missing = new ArrayList<>();
    for (Part part : NEEDED) {
      if (!columns.containsKey(part) && !given.containsKey(part)) {
        missing.add(part);
      }
    }
    boolean hasGroup = columns.containsKey(Part.GROUP) || given.containsKey(Part.GROUP);
    if (hasGroup && !given.containsKey(Part.GROUP_KIND)) {
      missing.add(Part.GROUP_KIND);
    }
    return missing;
  }
}
