package stance.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The components of all records that a dossier holds, found by reflection. */
public final class Components {

  private static final Set<String> IDENTITIES =
      Set.of("Actor.id", "Question.id", "Condition.id", "Source.id", "Possible.id");

  private final Map<String, Object> found = new TreeMap<>();
  private final Map<String, Object> saying = new TreeMap<>();

  private Components() {}

  /** Each value in {@code dossier}, by where it stands: {@code actors/0/stances/1/Stance.voice}. */
  public static Map<String, Object> flat(Dossier dossier) {
    Components all = new Components();
    parts(dossier).forEach((name, part) -> all.walk(name, part));
    return all.found;
  }

  /** Where two dossiers differ, each with what stands in the first and in the second. */
  public static List<String> differences(Dossier one, Dossier other) {
    if (parts(one).equals(parts(other))) {
      return List.of();
    }
    Map<String, Object> before = flat(one);
    Map<String, Object> after = flat(other);
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    List<String> differences = new ArrayList<>();
    for (String at : all) {
      Object was = before.getOrDefault(at, "nothing");
      Object is = after.getOrDefault(at, "nothing");
      if (!was.equals(is)) {
        differences.add(at + ": " + was + ", then " + is);
      }
    }
    return differences;
  }

  /** The components that say nothing in any record of {@code dossier}: {@code Stance.voice}. */
  public static List<String> silent(Dossier dossier) {
    Components all = new Components();
    parts(dossier).forEach((name, part) -> all.walk(name, part));
    List<String> silent = new ArrayList<>();
    all.saying.forEach(
        (name, says) -> {
          if (says.equals(false)) {
            silent.add(name);
          }
        });
    return silent;
  }

  /** All that it is made of: what has equal parts is the same dossier. */
  private static Map<String, Object> parts(Dossier dossier) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("title", dossier.title());
    parts.put("scope", dossier.scope());
    parts.put("compare", dossier.defaultActors());
    parts.put("questions", dossier.questions());
    parts.put("conditions", dossier.conditions());
    parts.put("sources", dossier.sources());
    parts.put("actors", dossier.actors());
    parts.put("background", dossier.background());
    parts.put("dates", dossier.dates());
    parts.put("in-text", List.copyOf(dossier.inText().entrySet()));
    parts.put("accepted", dossier.accepted());
    return parts;
  }

  private void walk(String at, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(one -> walk(at, one), () -> found.put(at, "nothing"));
    } else if (value instanceof List<?> list) {
      found.put(at + "#", list.size());
      for (int i = 0; i < list.size(); i++) {
        walk(at + "/" + i, list.get(i));
      }
    } else if (value instanceof Record record && !isAtom(record)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        String name = name(record.getClass(), component);
        Object inside = get(component, record);
        boolean says =
            !inside.equals(false)
                && !inside.equals(Optional.empty())
                && !(inside instanceof List<?> list && list.isEmpty());
        saying.merge(name, says, (a, b) -> a.equals(true) || b.equals(true));
        walk(at + "/" + name, inside);
      }
    } else {
      found.put(at, value);
    }
  }

  private static boolean isAtom(Record record) {
    return record instanceof Id || record instanceof PartialDate;
  }

  private static String name(Class<?> type, RecordComponent component) {
    return type.getSimpleName() + "." + component.getName();
  }

  private static Object get(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /**
   * For each component of each record, by its name, dossiers that are another in it alone; but for
   * the ids by which entries are told apart, since another id is another entry.
   */
  public static Map<String, List<Dossier>> changed(Dossier dossier) {
    Map<String, List<Dossier>> changed = new TreeMap<>();
    for (String name : namesIn(dossier)) {
      if (IDENTITIES.contains(name)) {
        continue;
      }
      List<Dossier> others = new ArrayList<>();
      for (boolean removes : new boolean[] {true, false}) {
        for (int which = 0; ; which++) {
          Change change = new Change(name, which, removes);
          Dossier other = change.of(dossier);
          if (!change.isDone()) {
            break;
          }
          if (!parts(other).equals(parts(dossier))) {
            others.add(other);
          }
        }
      }
      changed.put(name, others);
    }
    return changed;
  }

  private static List<String> namesIn(Dossier dossier) {
    Components all = new Components();
    parts(dossier).forEach((name, part) -> all.walk(name, part));
    return List.copyOf(all.saying.keySet());
  }

  /** A change of one component in the one of its records that is met after so many others. */
  private static final class Change {
    private final String name;
    private final boolean removes;
    private int left;
    private boolean done;

    Change(String name, int after, boolean removes) {
      this.name = name;
      this.removes = removes;
      this.left = after;
    }

    boolean isDone() {
      return done;
    }

    Dossier of(Dossier dossier) {
      return new Dossier(
          dossier.title(),
          dossier.scope(),
          dossier.defaultActors(),
          list(dossier.questions()),
          list(dossier.conditions()),
          list(dossier.sources()),
          list(dossier.actors()),
          dossier.background().map(this::record),
          list(dossier.dates()),
          dossier.inText(),
          list(dossier.accepted()));
    }

    private <T extends Record> List<T> list(List<T> records) {
      List<T> list = new ArrayList<>();
      records.forEach(record -> list.add(record(record)));
      return list;
    }

    @SuppressWarnings("unchecked") // A record is made of the same class.
    private <T> T record(T whole) {
      if (!(whole instanceof Record record) || isAtom(record) || done) {
        return whole;
      }
      RecordComponent[] components = record.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = get(components[i], record);
        if (!done && name(record.getClass(), components[i]).equals(name) && left-- == 0) {
          done = true;
          boolean removed = removes && values[i] instanceof Optional<?>;
          values[i] = removed ? Optional.empty() : another(values[i]);
        } else {
          values[i] = inside(values[i]);
        }
      }
      try {
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        return (T) constructor.newInstance(values);
      } catch (ReflectiveOperationException impossible) {
        throw new AssertionError(name, impossible);
      }
    }

    private Object inside(Object value) {
      if (value instanceof Optional<?> optional) {
        return optional.map(this::record);
      }
      if (value instanceof List<?> list) {
        List<Object> all = new ArrayList<>();
        list.forEach(one -> all.add(record(one)));
        return all;
      }
      return record(value);
    }
  }

  private static Object another(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Components::another);
    }
    if (value instanceof List<?> list) {
      return anotherList(list);
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof Enum<?> constant) {
      Object[] all = constant.getDeclaringClass().getEnumConstants();
      return all[(constant.ordinal() + 1) % all.length];
    }
    if (value instanceof PartialDate date) {
      return PartialDate.of(date.firstDay().plusDays(1));
    }
    if (value instanceof Id id) {
      return another(id);
    }
    if (value instanceof String text) {
      return text + " more";
    }
    return switch (value.getClass().getSimpleName()) {
      case "Stated" -> new Position.Undecided();
      case "Level" -> new Answer.Level(another(((Answer.Level) value).level()));
      case "Options" -> new Answer.Options(((Answer.Options) value).accepted(), List.of());
      case "Conditions" -> Conditions.NONE;
      case "Scale" ->
          ((AnswerSpace.Scale) value).equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS)
              ? value
              : new AnswerSpace.Scale(((AnswerSpace.Scale) value).levels(), false);
      case "Quote" -> new Quote(((Quote) value).text(), false);
      default -> value;
    };
  }

  /** One fewer; of answers that can be given one more, as some stance may give each of them. */
  private static List<?> anotherList(List<?> list) {
    if (!list.isEmpty() && list.get(0) instanceof AnswerSpace.Possible) {
      List<Object> more = new ArrayList<>(list);
      more.add(new AnswerSpace.Possible(new Id("more"), "more"));
      return more;
    }
    return list.isEmpty() ? list : list.subList(0, list.size() - 1);
  }

  /** Another id of the same sort, where one can be had without renaming what it names. */
  private static Id another(Id id) {
    return new Id(
        switch (id.text()) {
          case "ann" -> "town";
          case "bob" -> "ann";
          case "town" -> "bob";
          case "bridge" -> "bridge";
          case "toll" -> "fee";
          case "fee" -> "toll";
          case "opposes" -> "neutral";
          case "supports" -> "opposes";
          case "no" -> "yes";
          case "yes" -> "no";
          case "north" -> "south";
          case "south" -> "north";
          case "paper" -> "record";
          case "record" -> "paper";
          case "free" -> "wide";
          case "wide" -> "free";
          default -> id.text();
        });
  }
}
