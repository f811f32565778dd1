package stance.text;

/** What a piece of text is, never how it looks: a theme decides on that. */
public enum Role {
  /** Running text. */
  PLAIN,
  /** The title of a screen or of one of its parts. */
  HEADING,
  /** The label of an actor. */
  ACTOR,
  /** The topic over a group of questions. */
  TOPIC,
  /** What a reader may pass over: dates, footnotes, rules. */
  MUTED,
  /** The flag of those who agree. */
  AGREE,
  /** The flag of those who agree in part. */
  PARTLY,
  /** The flag of those who differ. */
  DIFFER,
  /** The flag of a question that is open. */
  OPEN,
  /** The flag of a question on which only one has spoken. */
  ALONE,
  /** Nothing on record. */
  NONE,
  /** An answer for what a question asks. */
  SUPPORT,
  /** An answer against it. */
  OPPOSE,
  /** An answer that takes no side. */
  NEUTRAL,
  /** That an answer depends on conditions. */
  CONDITIONAL,
  /** The lowest fifth of a figure that goes from 0 to 100 per cent. */
  LOWEST,
  /** The second fifth. */
  LOW,
  /** The fifth in the middle. */
  MIDDLE,
  /** The fourth fifth. */
  HIGH,
  /** The highest fifth. */
  HIGHEST,
  /** A word that was looked for. */
  MATCH,
  /** What can be typed or copied as it stands: an id, a command, a path. */
  LITERAL,
  /** An error, and what marks its place. */
  ERROR,
  /** A warning, and what marks its place. */
  WARNING,
  /** A remark, and what marks its place. */
  REMARK,
  /** Advice on what to do. */
  HELP
}
