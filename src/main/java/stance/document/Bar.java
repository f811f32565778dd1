package stance.document;

import stance.text.Styled;

/**
 * One group.
 *
 * @param size how many are in it
 * @param members who they are, as far as they are named
 */
public record Bar(Styled label, int size, Styled members) {}
