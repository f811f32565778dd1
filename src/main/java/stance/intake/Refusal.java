package stance.intake;

/**
 * A row of a table that became no stance, and why.
 *
 * @param line the line of the file on which it begins, from 1
 * @param why as it reads after "row" or the number of the line
 */
public record Refusal(long line, String why) {}
