/**
 * The reader of dossiers, format version 1: from YAML files to the model, or to all that is wrong
 * with them. The only package that sees the YAML library.
 */
@org.jspecify.annotations.NullMarked
package stance.yaml;
