/** Reports and problems as lines of text, Markdown, CSV or JSON. */
@org.jspecify.annotations.NullMarked
package stance.render;
