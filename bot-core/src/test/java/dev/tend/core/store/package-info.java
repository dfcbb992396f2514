/** The store's tests, a store in memory, and a PostgreSQL to test with. */
@NullMarked
package dev.tend.core.store;

import org.jspecify.annotations.NullMarked;
