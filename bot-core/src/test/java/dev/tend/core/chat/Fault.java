package dev.tend.core.chat;

/** What may go wrong between Tend and a platform's API. */
public enum Fault {
    /** Too many requests: try again in seven seconds. */
    RATE_LIMITED,
    GONE,
    FORBIDDEN,
    WORKSPACE_GONE,
    USER_UNREACHABLE,
    /** A server error: the message may or may not be there. */
    SERVER_ERROR,
    /** The platform took the message, and the connection broke before it said so. */
    ANSWER_LOST
}
