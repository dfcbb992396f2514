/** The contract kit: what every chat adapter must do, written once and driven through each platform's true client. */
@NullMarked
package dev.tend.core.chat;

import org.jspecify.annotations.NullMarked;
