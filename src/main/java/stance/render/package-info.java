/** Reports and problems in the forms they are read in: screens, notes, files for other programs. */
@org.jspecify.annotations.NullMarked
package stance.render;
