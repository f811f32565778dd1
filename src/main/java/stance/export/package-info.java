/** Findings as data: trees for JSON and flat tables for spreadsheets. */
@org.jspecify.annotations.NullMarked
package stance.export;
