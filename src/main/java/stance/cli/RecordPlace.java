package stance.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.problem.Origins;
import stance.yaml.ListInsertion.Place;
import stance.yaml.ListInsertion.Under;

/**
 * Where a record goes: which file, which list of it, and where in that.
 *
 * @param under absent where the file is the list, or the record
 */
record RecordPlace(String file, Optional<Under> under, Place place) {

  private static final String ACTORS = "actors/";
  private static final String YAML = ".yaml";

  /** The name of a file that no actor has, for one that has no id yet. */
  private static final String UNNAMED = ACTORS + "actor-to-be-named" + YAML;

  /** Where a record with these values goes. */
  static RecordPlace of(
      Addable kind, Optional<Actor> whose, Map<String, List<String>> values, Origins origins) {
    return switch (kind) {
      case ACTOR -> new RecordPlace(actorFile(first("id", values)), Optional.empty(), items -> 0);
      case SOURCE ->
          new RecordPlace(
              "sources.yaml", Optional.empty(), items -> byId(items, first("id", values)));
      case STANCE ->
          new RecordPlace(
              whose.map(actor -> origins.routeTo(actor.id().text()).file()).orElse(UNNAMED),
              Optional.of(new Under("stances", Actor.keys().names())),
              items -> byDate(items, first("date", values)));
      case QUESTION -> inMainFile("questions", items -> underTopic(items, first("topic", values)));
      case CONDITION -> inMainFile("conditions", List::size);
      case EVENT -> inMainFile("dates", items -> byDate(items, first("date", values)));
    };
  }

  private static RecordPlace inMainFile(String key, Place place) {
    return new RecordPlace(
        "dossier.yaml", Optional.of(new Under(key, Dossier.keys().names())), place);
  }

  private static String actorFile(String id) {
    return Id.isValid(id) ? ACTORS + id + YAML : UNNAMED;
  }

  private static String first(String key, Map<String, List<String>> values) {
    return values.getOrDefault(key, List.of("")).get(0);
  }

  /** Where sources stand by id: before the first with a greater one; else behind all. */
  private static int byId(List<Map<String, String>> items, String id) {
    boolean sorted = true;
    for (int i = 1; i < items.size(); i++) {
      sorted &= id(items, i - 1).compareTo(id(items, i)) < 0;
    }
    int place = 0;
    while (place < items.size() && (!sorted || id(items, place).compareTo(id) < 0)) {
      place++;
    }
    return place;
  }

  private static String id(List<Map<String, String>> items, int index) {
    return items.get(index).getOrDefault("id", "");
  }

  private static int underTopic(List<Map<String, String>> items, String topic) {
    for (int i = items.size(); i > 0 && !topic.isEmpty(); i--) {
      if (topic.equals(items.get(i - 1).get("topic"))) {
        return i;
      }
    }
    return items.size();
  }

  /** Behind the last that is not later; one that cannot be read is not. */
  private static int byDate(List<Map<String, String>> items, String date) {
    Optional<PartialDate> day = PartialDate.parse(date);
    int place = items.size();
    while (day.isPresent() && place > 0 && isLater(items.get(place - 1), day.get())) {
      place--;
    }
    return place;
  }

  private static boolean isLater(Map<String, String> item, PartialDate day) {
    return PartialDate.parse(item.getOrDefault("date", ""))
        .filter(date -> date.compareTo(day) > 0)
        .isPresent();
  }
}
