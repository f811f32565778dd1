/**
 * The definitions of stances, flags and agreement once more, plainly and clause by clause, each
 * beside the sentence that it implements: what the program is held against.
 */
package stance.oracle;
