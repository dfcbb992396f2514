/** The rules of the domain, by example and by property. */
@NullMarked
package dev.tend.core.practice;

import org.jspecify.annotations.NullMarked;
