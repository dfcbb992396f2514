/** What Tend is told from outside: environment variables and one optional file, read once at the start. */
@NullMarked
package dev.tend.app.config;

import org.jspecify.annotations.NullMarked;
