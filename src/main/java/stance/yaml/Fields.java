package stance.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Worded;
import stance.problem.Lack;
import stance.problem.Span;
import stance.problem.Suggestion;
import stance.text.WhiteSpace;

/**
 * The keys of one mapping, each read as its kind of value. What is wrong is reported once and then
 * read as absent, so that one fault makes one problem.
 */
final class Fields {

  private static final int LONGEST_EXAMPLE = 40;

  private final MappingKeys shape;
  private final Node.Mapping mapping;
  private final Map<String, Node.Entry> entries;
  private final FileProblems problems;
  private boolean hasUnknownKey;

  private Fields(MappingKeys shape, Node.Mapping mapping, FileProblems problems) {
    this.shape = shape;
    this.mapping = mapping;
    this.problems = problems;
    if (isSound(mapping, shape)) {
      this.entries = mapping.entries();
    } else {
      this.entries = new HashMap<>();
      takeKnownKeys();
    }
  }

  /** Whether every key is known, has a value and stands in its order: those of most mappings do. */
  private static boolean isSound(Node.Mapping mapping, MappingKeys shape) {
    int above = -1;
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      int place = shape.place(entry.getKey());
      if (place < above || place < 0 || entry.getValue().value() instanceof Node.Empty) {
        return false;
      }
      above = place;
    }
    return true;
  }

  /** The fields of {@code node}; nothing if it is no mapping, which is then reported. */
  static Optional<Fields> of(Node node, MappingKeys shape, FileProblems problems) {
    return of(node, shape, fields -> List.of(), problems);
  }

  /** The same; {@code needed} says which keys are required besides, given those that are there. */
  static Optional<Fields> of(
      Node node, MappingKeys shape, Function<Fields, List<String>> needed, FileProblems problems) {
    if (!(node instanceof Node.Mapping mapping)) {
      Values.reportType(node, shape.noun(), "a mapping", helpWithoutKeys(node, shape), problems);
      return Optional.empty();
    }
    Fields fields = new Fields(shape, mapping, problems);
    List<String> missing = new ArrayList<>();
    for (String key : shape.required()) {
      if (!fields.has(key)) {
        missing.add(key);
      }
    }
    missing.addAll(needed.apply(fields));
    if (!missing.isEmpty()) {
      fields.reportMissing(
          missing,
          "write '" + missing.get(0) + ": ...' beside its other keys, on a line of its own");
    }
    return Optional.of(fields);
  }

  /** What to write; an id in place of a mapping with one key that it needs is taken for that. */
  private static String helpWithoutKeys(Node node, MappingKeys shape) {
    boolean isOnlyKey = shape.required().size() == 1;
    if (!isOnlyKey || !(node instanceof Node.Scalar text) || !Id.isValid(text.text())) {
      return "write its keys: " + Values.listed(shape.required());
    }
    String only = shape.required().get(0);
    List<String> others = new ArrayList<>(shape.keys());
    others.remove(only);
    return "write '" + only + ": " + text.text() + "'; its other keys are " + Values.listed(others);
  }

  private void takeKnownKeys() {
    List<Map.Entry<String, Node.Entry>> unknown = new ArrayList<>();
    int above = -1;
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      int place = shape.place(entry.getKey());
      if (place < 0) {
        unknown.add(entry);
        continue;
      }
      take(entry.getKey(), entry.getValue());
      if (place < above) {
        reportOrder(entry.getKey(), shape.keys().get(above), entry.getValue().key());
      }
      above = place;
    }
    for (Map.Entry<String, Node.Entry> entry : unknown) {
      reportUnknownKey(entry.getKey(), entry.getValue());
    }
  }

  private void reportOrder(String key, String above, Span at) {
    problems.add(
        FormatRule.KEYS_OUT_OF_ORDER,
        at,
        "'" + key + "' stands below '" + above + "'",
        "move it up: the order is " + Values.listed(shape.keys()));
  }

  /** Takes a key whose value may be read; that it has none is reported here. */
  private void take(String key, Node.Entry entry) {
    if (entry.value() instanceof Node.Empty) {
      problems.add(
          FormatRule.NO_VALUE,
          entry.key(),
          "'" + key + "' has no value",
          shape.required().contains(key)
              ? "write one; " + shape.noun() + " needs it"
              : "write one, or leave the key out");
      entries.put(key, new Node.Entry(entry.key(), new Node.Refused(entry.value().span())));
    } else {
      entries.put(key, entry);
    }
  }

  /** Reports a key, and reads on as if it were the one that was meant, if that is plain. */
  private void reportUnknownKey(String key, Node.Entry entry) {
    List<String> closest = Suggestion.closest(key, shape.keys());
    String help =
        closest.isEmpty()
            ? "the keys of " + shape.noun() + " are: " + Values.listed(shape.keys())
            : Values.didYouMean(closest);
    problems.add(
        FormatRule.UNKNOWN_KEY,
        entry.key(),
        shape.noun() + " has no key " + FileProblems.quoted(key),
        help);
    if (!closest.isEmpty() && !entries.containsKey(closest.get(0))) {
      take(closest.get(0), entry);
    } else {
      hasUnknownKey = true;
    }
  }

  /** Reports that keys are missing, unless they may be ones that were refused. */
  void reportMissing(List<String> keys, String help) {
    if (mapping.whole()) {
      String needs = keys.size() == 1 ? " needs the key '" : " needs the keys '";
      problems.add(
          FormatRule.MISSING_KEY,
          start(),
          shape.noun() + needs + String.join("', '", keys) + "'",
          help,
          new Lack(shape.noun(), keys));
    }
  }

  /** Reports that {@code key}, if it is there, needs another one beside it. */
  void reportWithout(String key, String other, String help) {
    if (has(key)) {
      problems.add(
          FormatRule.MISPLACED_KEY,
          keySpan(key),
          "'" + key + "' says nothing without '" + other + "'",
          help,
          new Lack(shape.noun(), List.of(other)));
    }
  }

  /** Where the mapping begins: its first key. */
  private Span start() {
    for (Node.Entry entry : mapping.entries().values()) {
      return entry.key();
    }
    return mapping.span();
  }

  FileProblems problems() {
    return problems;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Whether a key that is not there may be one that was refused. */
  boolean mayHide(String key) {
    return !has(key) && (hasUnknownKey || !mapping.whole());
  }

  Optional<Node> node(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.value());
  }

  /** Where the key stands, which must be there. */
  Span keySpan(String key) {
    return Optional.ofNullable(entries.get(key)).orElseThrow().key();
  }

  /** Reports that {@code key}, if it is there, has no business where it stands. */
  void misplaced(String key, FormatRule rule, String message, String help) {
    if (has(key)) {
      problems.add(rule, keySpan(key), message, help);
    }
  }

  /** A text; its white space is folded to single spaces, so that it is a single line. */
  Optional<Node.Scalar> text(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null
        ? Optional.empty()
        : Values.text(entry.value(), () -> "'" + key + "'", problems);
  }

  /** A text in words, without its place; one that a comment seems to cut is reported. */
  Optional<String> string(String key) {
    Optional<Node.Scalar> text = text(key);
    text.ifPresent(problems::warnIfCut);
    return text.isEmpty() ? Optional.empty() : Optional.of(text.get().text());
  }

  /** A text that stands for something on a screen, and must not read as a state. */
  Optional<String> label(String key) {
    Optional<Node.Scalar> label = text(key);
    label.ifPresent(text -> Values.refuseState(text, "a " + key, problems));
    label.ifPresent(problems::warnIfCut);
    return label.map(Node.Scalar::text);
  }

  /** A text that must be an id. */
  Optional<Id> id(String key) {
    Optional<Node.Scalar> text = text(key);
    return text.isEmpty() ? Optional.empty() : Values.id(text.get(), problems);
  }

  Optional<PartialDate> date(String key) {
    Optional<Node.Scalar> text = text(key);
    return text.isEmpty() ? Optional.empty() : Values.date(text.get(), problems);
  }

  /** Reports a term under {@code from} and {@code until} that ends before it begins. */
  void refuseEndBeforeBeginning(Optional<PartialDate> from, Optional<PartialDate> until) {
    if (from.isPresent()
        && until.isPresent()
        && until.get().lastDay().isBefore(from.get().firstDay())) {
      problems.add(
          FormatRule.BAD_TERM,
          node("until").orElseThrow().span(),
          "the term ends (" + until.get() + ") before it begins (" + from.get() + ")",
          "correct one of the two dates");
    }
  }

  /** One of a few words: the constant of {@code words} whose word it is. */
  <E extends Worded> Optional<E> word(String key, E[] words) {
    Optional<Node.Scalar> text = text(key);
    return text.isEmpty() ? Optional.empty() : Values.word(text.get(), key, words, problems);
  }

  /** Whether it is {@code true}; absent, or anything else but {@code false}, it is not. */
  boolean isTrue(String key) {
    Optional<Node.Scalar> text = text(key);
    if (text.isEmpty() || text.get().text().equals("false")) {
      return false;
    }
    if (!text.get().text().equals("true")) {
      problems.add(
          FormatRule.UNKNOWN_WORD,
          text.get().span(),
          "'" + key + "' is true or false, not " + FileProblems.quoted(text.get().text()),
          "write 'true', or leave the key out");
      return false;
    }
    return true;
  }

  /**
   * The items of a list, none if the key is absent.
   *
   * @param example one item, for the help line
   */
  List<Node> items(String key, String example) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Node.Sequence sequence)) {
      Values.reportType(
          node.get(),
          "'" + key + "'",
          "a list",
          "write it as a list: an item a line, each after '- ', as in '- " + example + "'",
          problems);
      return List.of();
    }
    if (sequence.items().isEmpty() && !shape.mayBeEmpty().contains(key)) {
      problems.add(
          FormatRule.NO_VALUE,
          sequence.span(),
          "'" + key + "' is an empty list",
          shape.required().contains(key)
              ? "write an item; " + shape.noun() + " needs one"
              : "write an item, or leave the key out");
    }
    return sequence.items();
  }

  /**
   * The texts of a mapping by what stands before them; none if the key is absent.
   *
   * @param line what to write a line for, for the help line
   */
  Map<String, String> textsByName(String key, String line) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof Node.Mapping byName) {
      for (Map.Entry<String, Node.Entry> entry : byName.entries().entrySet()) {
        Values.text(entry.getValue().value(), () -> FileProblems.quoted(entry.getKey()), problems)
            .ifPresent(text -> texts.put(WhiteSpace.folded(entry.getKey()), text.text()));
      }
    } else if (node.isPresent()) {
      Values.reportType(
          node.get(), "'" + key + "'", "a mapping", "write a line for " + line, problems);
    }
    return texts;
  }

  /** The texts of a list; what is none is reported and left out. */
  List<Node.Scalar> texts(String key, String example) {
    List<Node.Scalar> texts = new ArrayList<>();
    String likely = node(key).orElse(null) instanceof Node.Scalar one ? one.text() : example;
    for (Node item : items(key, likely.length() <= LONGEST_EXAMPLE ? likely : example)) {
      Values.text(item, () -> "an item of '" + key + "'", problems).ifPresent(texts::add);
    }
    return texts;
  }

  /** The texts of a list without their places; the second of two equal ones is reported. */
  List<String> strings(String key, String example) {
    List<String> strings = new ArrayList<>();
    for (Node.Scalar text : texts(key, example)) {
      problems.warnIfCut(text);
      if (strings.contains(text.text())) {
        Values.reportRepeated(text.span(), text.text(), key, problems);
      } else {
        strings.add(text.text());
      }
    }
    return strings;
  }
}
