package dev.tend.core.practice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses the next prompt by going round: no prompt comes back before all that fit were used, no practice comes twice
 * running while others remain, and each space has its own order. Nothing is learned and nothing is random: the same space
 * with the same history gets the same prompt.
 *
 * <p>Where the rules leave nothing, they are let go in this order: a form unlike the last; a practice unlike the last three
 * (then unlike the last); no prompt twice before all were used.
 */
public final class Rotation {
    private static final int PRACTICES_APART = 3;
    private static final int FAMILIES_APART = 12;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Bank bank;

    public Rotation(Bank bank) {
        this.bank = bank;
    }

    /** The prompt that comes next in a space; empty if no prompt fits it. */
    public Optional<Prompt> next(Space space) {
        return next(space, Optional.empty());
    }

    /** The prompt that comes next in a space, of one practice if that is named. */
    public Optional<Prompt> next(Space space, Optional<String> practice) {
        return new Choice(bank.shelf(space.audience(), space.level()), space, practice).make();
    }

    /** One choice: the shelf, and what the history says about it. */
    private static final class Choice {
        private final Shelf shelf;
        private final Space space;
        private final Optional<String> wanted;
        private final int[] uses;
        private final int[] promptAgo;
        private final int[] practiceUses;
        private final int[] practiceAgo;
        private final Set<String> families = new HashSet<>();
        private Optional<PromptForm> lastForm = Optional.empty();
        private int fewest = Integer.MAX_VALUE;

        Choice(Shelf shelf, Space space, Optional<String> wanted) {
            this.shelf = shelf;
            this.space = space;
            this.wanted = wanted;
            this.uses = new int[shelf.size()];
            this.promptAgo = never(shelf.size());
            this.practiceUses = new int[shelf.practices()];
            this.practiceAgo = never(shelf.practices());
            readHistory();
        }

        private static int[] never(int size) {
            int[] ago = new int[size];
            Arrays.fill(ago, Integer.MAX_VALUE);
            return ago;
        }

        private void readHistory() {
            int ago = 0;
            for (PromptId id : space.history().prompts()) {
                int number = shelf.numberOf(id);
                if (number >= 0) {
                    read(number, ago);
                }
                ago++;
            }
            for (int number = 0; number < shelf.size(); number++) {
                if (allowed(number)) {
                    fewest = Math.min(fewest, uses[number]);
                }
            }
        }

        private void read(int number, int ago) {
            int practice = shelf.practiceOf(number);
            uses[number]++;
            practiceUses[practice]++;
            promptAgo[number] = Math.min(promptAgo[number], ago);
            practiceAgo[practice] = Math.min(practiceAgo[practice], ago);
            if (ago < FAMILIES_APART) {
                families.add(shelf.prompt(number).family());
            }
            if (ago == 0) {
                lastForm = Optional.of(shelf.prompt(number).form());
            }
        }

        Optional<Prompt> make() {
            for (Strictness strictness : Strictness.values()) {
                int best = -1;
                for (int number = 0; number < shelf.size(); number++) {
                    if (allowed(number) && passes(number, strictness) && (best < 0 || before(number, best))) {
                        best = number;
                    }
                }
                if (best >= 0) {
                    return Optional.of(shelf.prompt(best));
                }
            }
            return Optional.empty();
        }

        private boolean allowed(int number) {
            Prompt prompt = shelf.prompt(number);
            return prompt.least() <= Math.max(space.members(), space.least())
                    && (wanted.isEmpty() || wanted.get().equals(prompt.practice()));
        }

        private boolean passes(int number, Strictness strictness) {
            return practiceAgo[shelf.practiceOf(number)] >= strictness.practicesApart
                    && (!strictness.freshPrompt || uses[number] == fewest)
                    && (!strictness.freshFamily
                            || !families.contains(shelf.prompt(number).family()))
                    && (!strictness.otherForm
                            || lastForm.isEmpty()
                            || lastForm.get() != shelf.prompt(number).form());
        }

        /** Whether a prompt comes before another: its practice least used up, longest waiting; then itself likewise. */
        private boolean before(int number, int other) {
            int practice = shelf.practiceOf(number);
            int otherPractice = shelf.practiceOf(other);
            if (practice != otherPractice) {
                long used = (long) practiceUses[practice] * shelf.sizeOf(otherPractice);
                long otherUsed = (long) practiceUses[otherPractice] * shelf.sizeOf(practice);
                if (used != otherUsed) {
                    return used < otherUsed;
                }
                if (practiceAgo[practice] != practiceAgo[otherPractice]) {
                    return practiceAgo[practice] > practiceAgo[otherPractice];
                }
                return shuffled(shelf.prompt(number).practice())
                        < shuffled(shelf.prompt(other).practice());
            }
            if (uses[number] != uses[other]) {
                return uses[number] < uses[other];
            }
            if (promptAgo[number] != promptAgo[other]) {
                return promptAgo[number] > promptAgo[other];
            }
            return shuffled(shelf.prompt(number).id().id())
                    < shuffled(shelf.prompt(other).id().id());
        }

        /** A place in this space's own order. */
        private long shuffled(String name) {
            UUID seed = space.id().value();
            long mixed = (seed.getMostSignificantBits() ^ seed.getLeastSignificantBits() ^ name.hashCode()) * MIX;
            return (mixed ^ (mixed >>> 32)) * MIX;
        }
    }

    /** Which rules are kept; each row lets one more go. */
    private enum Strictness {
        ALL(true, PRACTICES_APART, true, true),
        ANY_FORM(true, PRACTICES_APART, false, true),
        NEARER_PRACTICE(true, 1, false, true),
        ANY_FAMILY(true, 1, false, false),
        USED_PROMPT(false, 1, false, false),
        ANYTHING(false, 0, false, false);

        private final boolean freshPrompt;
        private final int practicesApart;
        private final boolean otherForm;
        private final boolean freshFamily;

        Strictness(boolean freshPrompt, int practicesApart, boolean otherForm, boolean freshFamily) {
            this.freshPrompt = freshPrompt;
            this.practicesApart = practicesApart;
            this.otherForm = otherForm;
            this.freshFamily = freshFamily;
        }
    }
}
