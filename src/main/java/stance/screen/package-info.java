/** What each screen of the program shows, as documents. */
@org.jspecify.annotations.NullMarked
package stance.screen;
