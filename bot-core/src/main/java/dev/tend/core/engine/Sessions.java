package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import dev.tend.core.practice.Bank;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.Hours;
import dev.tend.core.practice.Practice;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.PromptId;
import dev.tend.core.practice.Rotation;
import dev.tend.core.practice.Space;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A check-in right now: a private card first, and only its Use posts. The regular cadence stays as it is. */
final class Sessions {
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final int MOST_SWAPS = 100;

    private final Store store;
    private final Bank bank;
    private final Rotation rotation;
    private final Openings openings;
    private final CheckInMessages questions;
    private final InstantSource clock;

    Sessions(Store store, Bank bank, Rotation rotation, Openings openings, InstantSource clock) {
        this.store = store;
        this.bank = bank;
        this.rotation = rotation;
        this.openings = openings;
        this.questions = new CheckInMessages(bank);
        this.clock = clock;
    }

    Map<Verb, Handler> handlers() {
        return Map.of(
                Verb.RUN_USE, this::use,
                Verb.RUN_SWAP, this::swap,
                Verb.RUN_CANCEL, turn -> new Reply.Update(Message.of("Put away. Nothing was posted.")));
    }

    /** Shows a card for {@code /tend run [practice] [minutes]}. */
    Reply run(Turn turn, List<String> words) {
        Optional<Integer> minutes =
                words.stream().filter(Sessions::number).findFirst().map(Integer::parseInt);
        if (minutes.filter(m -> m < LEAST_MINUTES || m > MOST_MINUTES).isPresent()) {
            return Says.privately("A check-in can be open for " + LEAST_MINUTES + " to " + MOST_MINUTES
                    + " minutes (a week). Please choose a number between.");
        }
        String named =
                String.join(" ", words.stream().filter(word -> !number(word)).toList());
        Optional<Practice> practice = practice(named);
        if (!named.isEmpty() && practice.isEmpty()) {
            return Says.privately("I know no practice called \"" + named
                    + "\". Type /tend run and a space to see them all, " + "or leave it out and one is chosen.");
        }
        String open = minutes.map(String::valueOf).orElse("");
        return card(turn, new Card(Actions.token(UUID.randomUUID()), practice.map(Practice::id), open, 0));
    }

    /** The practice of an id, or of a title however it is written. */
    private Optional<Practice> practice(String named) {
        String wanted = named.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? Optional.empty()
                : bank.practices().stream()
                        .filter(one -> one.id().contains(wanted)
                                || one.title().toLowerCase(Locale.ROOT).contains(wanted))
                        .findFirst();
    }

    private Reply card(Turn turn, Card card) {
        return store.inTransaction(tx -> tx.spaces()
                .at(turn.channel())
                .map(space -> Permissions.mayChange(tx, space, turn.user())
                        ? card.prompt(rotation, space)
                                .map(prompt -> message(space, prompt, card))
                                .orElseGet(() ->
                                        Message.of("No prompt of that practice fits this space. Another practice may."))
                        : Permissions.refusal(space))
                .<Reply>map(message -> card.swaps() == 0 ? new Reply.Ephemeral(message) : new Reply.Update(message))
                .orElseGet(Permissions::noSpace));
    }

    private Message message(Space space, Prompt prompt, Card card) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note("Only you can see this card. Nothing is posted until you press Use."));
        blocks.addAll(questions.asked(space, prompt));
        blocks.add(new Block.Buttons(
                new Block.Button(
                        Actions.of(Verb.RUN_USE, prompt.id().toString(), card.token(), card.minutes()),
                        "Use",
                        Block.Style.PRIMARY),
                new Block.Button(
                        Actions.of(
                                Verb.RUN_SWAP,
                                card.practice().orElse(""),
                                card.token(),
                                card.minutes(),
                                Integer.toString(card.swaps() + 1)),
                        "Swap"),
                new Block.Button(Actions.of(Verb.RUN_CANCEL), "Cancel")));
        return new Message(blocks);
    }

    /**
     * A card before it is used.
     *
     * @param token names it, so that using it twice posts once
     * @param minutes how long its check-in will be open; empty text for as long as usual
     * @param swaps how often another prompt was asked for
     */
    private record Card(String token, Optional<String> practice, String minutes, int swaps) {
        /** The prompt it shows: the one that follows after as many as were swapped away. */
        Optional<Prompt> prompt(Rotation rotation, Space space) {
            Optional<Prompt> prompt = rotation.next(space, practice);
            Space after = space;
            for (int i = 0; i < swaps && prompt.isPresent(); i++) {
                after = after.used(prompt.get().id());
                prompt = rotation.next(after, practice);
            }
            return prompt;
        }
    }

    private Reply use(Turn turn) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> {
            Optional<Space> space = tx.spaces().at(turn.channel());
            Optional<Prompt> prompt = bank.prompt(PromptId.parse(turn.arg(0)));
            if (space.isEmpty() || prompt.isEmpty()) {
                return Permissions.noSpace();
            }
            if (!Permissions.mayChange(tx, space.get(), turn.user())) {
                return Permissions.refused(space.get());
            }
            boolean opened = open(tx, space.get(), prompt.get(), turn, now);
            return new Reply.Update(Message.of(
                    opened
                            ? "Posted. The regular check-ins stay as they are."
                            : "This card was used already, so nothing was posted again."));
        });
    }

    private boolean open(Transaction tx, Space space, Prompt prompt, Turn turn, Instant now) {
        Instant closes = number(turn.arg(2))
                ? now.plus(Duration.ofMinutes(Integer.parseInt(turn.arg(2))))
                : Hours.closing(space.audience(), space.cadence().zone(), now);
        CheckIn checkIn = openings.open(space, prompt, "run " + turn.arg(1), now, now, closes);
        return tx.checkIns()
                        .open(List.of(new CheckIns.Opening(
                                checkIn, Optional.of(OutboxEntry.question(space, checkIn)), Optional.empty())))
                > 0;
    }

    /** Another prompt on the same card. */
    private Reply swap(Turn turn) {
        Optional<String> practice = Optional.of(turn.arg(0)).filter(id -> !id.isEmpty());
        int swaps = number(turn.arg(3)) ? Integer.parseInt(turn.arg(3)) : 1;
        return card(turn, new Card(turn.arg(1), practice, turn.arg(2), Math.min(swaps, MOST_SWAPS)));
    }

    private static boolean number(String word) {
        return word.matches("\\d{1,6}");
    }
}
