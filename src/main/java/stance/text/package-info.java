/**
 * Text on its way to a screen: what its pieces are, how many cells they take, how they break into
 * lines, and how they read where only ASCII can be shown. It knows nothing of stances or colours.
 */
@org.jspecify.annotations.NullMarked
package stance.text;
