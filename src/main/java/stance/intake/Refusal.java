package stance.intake;

import java.util.Optional;

/**
 * Something for which a row of a table became no stance.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param heading that of the column in which it stands, where it stands in one
 * @param why as it reads after "row" or the number of the line
 * @param help what to do about it
 */
public record Refusal(long line, Optional<String> heading, String why, String help) {}
