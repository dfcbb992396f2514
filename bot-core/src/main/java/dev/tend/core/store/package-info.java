/**
 * The store on PostgreSQL: SQL beside the method that runs it, migrations as resources, and what people write encrypted.
 * Its door is {@link dev.tend.core.store.JdbiStore}.
 */
@NullMarked
package dev.tend.core.store;

import org.jspecify.annotations.NullMarked;
