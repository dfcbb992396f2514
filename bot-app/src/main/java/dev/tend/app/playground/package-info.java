/**
 * A chat platform of Tend's own that lives in the browser: the third adapter. It needs no token and no account, so that a
 * newcomer can see Tend at work, and its clock can be moved. It holds invented people only, binds to loopback, and is
 * never on where real adapters are.
 */
@NullMarked
package dev.tend.app.playground;

import org.jspecify.annotations.NullMarked;
