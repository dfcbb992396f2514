package dev.tend.core.chat;

/** Whether an earlier attempt at a delivery may have gone out. */
public enum Attempt {
    /** Nothing has gone out under this key. */
    FIRST,
    /** Something may have: look for the key on the platform before sending again. */
    REPEAT
}
