package stance.problem;

/**
 * A stretch of a file: lines and columns count from 1, columns in code points; the end is the first
 * column after it.
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) {}
