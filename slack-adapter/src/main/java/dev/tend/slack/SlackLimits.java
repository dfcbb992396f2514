package dev.tend.slack;

/**
 * Slack's limits. Slack counts code points; Tend counts UTF-16 units, of which a text has at least as many, so that what
 * fits here fits there.
 */
final class SlackLimits {
    static final int MESSAGE_BLOCKS = 50;
    static final int MESSAGE_TEXT = 40_000;
    static final int UPDATE_TEXT = 4_000;
    static final int HEADER = 150;
    static final int SECTION_TEXT = 3_000;
    static final int RICH_TEXT = 3_000;
    static final int CONTEXT_TEXT = 2_000;
    static final int BUTTON_TEXT = 75;
    static final int OPTION_TEXT = 75;
    static final int OPTIONS = 100;
    static final int PLACEHOLDER = 150;
    static final int INPUT_LABEL = 2_000;
    static final int INPUT_TEXT = 3_000;
    static final int FIELD_ERROR = 2_000;

    private SlackLimits() {}
}
