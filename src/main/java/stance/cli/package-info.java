/** The command line: options in, reports out, exit statuses. */
@org.jspecify.annotations.NullMarked
package stance.cli;
