package dev.tend.core.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing to ask. The pack format and its limits are in {@code docs/content.md}.
 *
 * @param rev goes up by one on any change of text
 * @param family near-duplicates share one
 * @param practice the id of the practice it is for
 * @param minutes what it takes
 * @param least the fewest people it makes sense for
 * @param text 20 to 240 characters; may name {@code {partner}} and {@code {group}}
 * @param choices two to five for forms that are tapped, else none
 * @param followUp what is asked or said later
 */
public record Prompt(
        PromptId id,
        int rev,
        Status status,
        String family,
        String practice,
        PromptForm form,
        Set<Audience> audience,
        Depth depth,
        int minutes,
        int least,
        String text,
        Optional<String> hint,
        List<Choice> choices,
        Answer answer,
        Optional<FollowUp> followUp,
        Set<ContentNote> notes,
        Reactions reactions) {

    public Prompt {
        audience = Set.copyOf(audience);
        choices = List.copyOf(choices);
        notes = Set.copyOf(notes);
    }

    /** Whether a prompt is in use. */
    public enum Status {
        DRAFT,
        ACTIVE,
        RETIRED
    }

    /** Something to tap. The key is for good, the label may change. */
    public record Choice(String key, String label) {}

    /** How it is answered. */
    public enum Mode {
        BUTTON,
        THREAD,
        MODAL
    }

    /** When answers are shown to those who may see them. */
    public enum Reveal {
        NOW,
        AFTER_BOTH,
        AT_THRESHOLD
    }

    /**
     * The way of answering.
     *
     * @param most the most characters of an answer
     * @param shareLater whether the author of a private answer is offered to share it
     * @param fields the names of a form's one to three fields; empty for one plain field
     */
    public record Answer(
            Mode mode,
            Visibility visibility,
            Optional<Reveal> reveal,
            int most,
            boolean shareLater,
            List<String> fields) {
        public Answer {
            fields = List.copyOf(fields);
        }
    }

    /** What starts a follow-up. */
    public enum Trigger {
        ACCEPT,
        REVEAL,
        LOW_SCORE
    }

    /** Something asked or said afterwards, at most once. */
    public record FollowUp(int afterHours, Optional<Trigger> when, String text, List<Choice> choices) {
        public FollowUp {
            choices = List.copyOf(choices);
        }
    }

    /** What a prompt touches that some people want to be asked about first. */
    public enum ContentNote {
        TOUCH,
        PAST_HURT,
        MONEY,
        HEALTH,
        LOSS
    }

    /** The fixed sets of reactions. */
    public enum Reactions {
        NONE,
        /** Read it; new to me. */
        ACK,
        /** Nice; well done. */
        WARM
    }
}
