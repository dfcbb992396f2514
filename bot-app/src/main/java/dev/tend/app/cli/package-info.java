/** The commands a person types, their exit codes, and the lines that say what went wrong. */
@NullMarked
package dev.tend.app.cli;

import org.jspecify.annotations.NullMarked;
