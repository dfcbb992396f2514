/** Reads practices and packs from YAML, and refuses a broken file with every problem in it by file and line. */
@NullMarked
package dev.tend.core.content;

import org.jspecify.annotations.NullMarked;
