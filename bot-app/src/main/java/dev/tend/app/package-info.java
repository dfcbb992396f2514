/** The composition root: the one place that knows the engine, the adapters, the database and the machine it runs on. */
@NullMarked
package dev.tend.app;

import org.jspecify.annotations.NullMarked;
