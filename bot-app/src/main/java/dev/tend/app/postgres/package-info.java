/**
 * The database: a PostgreSQL of Tend's own in the data folder, or one that somebody else runs, behind one connection
 * pool. Starting, keeping and stopping the server is all there is here; what is stored is the core's.
 */
@NullMarked
package dev.tend.app.postgres;

import org.jspecify.annotations.NullMarked;
