/** The command line. */
@org.jspecify.annotations.NullMarked
package stance.cli;
