/**
 * The terminal that a program writes to: what is known of it, what follows from that for colour,
 * width and characters, and how roles look on it. The only place that sees Jansi.
 */
@org.jspecify.annotations.NullMarked
package stance.terminal;
