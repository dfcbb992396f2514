/**
 * What a chat is: the ports to chat platforms and the values that cross them. Nothing here knows which platforms exist,
 * and nothing here has markup: adapters escape.
 */
@NullMarked
package dev.tend.core.chat;

import org.jspecify.annotations.NullMarked;
