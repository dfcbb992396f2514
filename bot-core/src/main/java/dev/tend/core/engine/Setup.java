package dev.tend.core.engine;

import dev.tend.core.chat.Block;
import dev.tend.core.chat.Message;
import dev.tend.core.chat.Reply;
import dev.tend.core.practice.Audience;
import dev.tend.core.practice.Cadence;
import dev.tend.core.practice.DayRule;
import dev.tend.core.practice.DayRules;
import dev.tend.core.practice.Depth;
import dev.tend.core.practice.History;
import dev.tend.core.practice.Prompt;
import dev.tend.core.practice.Rotation;
import dev.tend.core.practice.Sharing;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sets up a space step by step, in private; nothing is posted before Confirm, and it can be left and continued for a day. */
final class Setup {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final LocalTime LATE_MORNING = LocalTime.of(10, 0);

    private final Store store;
    private final Rotation rotation;
    private final CheckInMessages questions;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * A set-up.
     *
     * @param zone what a draft begins with, until its author chooses their own
     */
    Setup(Store store, Rotation rotation, CheckInMessages questions, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.rotation = rotation;
        this.questions = questions;
        this.clock = clock;
        this.zone = zone;
    }

    Map<Verb, Handler> handlers() {
        return Map.ofEntries(
                Map.entry(Verb.SETUP_AUDIENCE, this::audience),
                Map.entry(
                        Verb.SETUP_RHYTHM, turn -> change(turn, draft -> draft.inRhythm(turn.option(), today(draft)))),
                Map.entry(Verb.SETUP_DAYS, turn -> change(turn, draft -> draft.onDays(turn.options()))),
                Map.entry(Verb.SETUP_TIME, turn -> change(turn, draft -> draft.at(LocalTime.parse(turn.option())))),
                Map.entry(Verb.SETUP_SHARING, turn -> change(turn, Draft::sharedOtherwise)),
                Map.entry(Verb.SETUP_ZONE, turn -> change(turn, draft -> draft.in(ZoneId.of(turn.option())))),
                Map.entry(Verb.SETUP_SAMPLE, this::sample),
                Map.entry(Verb.SETUP_TYPE, this::type),
                Map.entry(Verb.SETUP_TYPED, this::typed),
                Map.entry(Verb.SETUP_CONFIRM, this::confirm),
                Map.entry(Verb.SETUP_CANCEL, this::cancel));
    }

    /** Begins, or goes on where this person left off; what stands behind the command is taken over if it can be read. */
    Reply begin(Turn turn, String typed) {
        Instant now = clock.instant();
        return store.inTransaction(tx -> {
            Optional<Space> space = tx.spaces().at(turn.channel());
            if (space.isPresent() && !Permissions.mayChange(tx, space.get(), turn.user())) {
                return Permissions.refused(space.get());
            }
            Draft draft = draft(tx, turn, space, now);
            if (!typed.isEmpty()) {
                try {
                    draft = draft.with(TypedCadence.read(typed, draft.cadence(), today(draft)));
                } catch (IllegalArgumentException e) {
                    return Says.privately(
                            e.getMessage() + " Nothing was changed. /tend setup alone leads you through.");
                }
            }
            tx.drafts().save(draft, now);
            return new Reply.Ephemeral(SetupMessages.draft(draft, space.isPresent(), now));
        });
    }

    private Draft draft(Transaction tx, Turn turn, Optional<Space> space, Instant now) {
        return tx.drafts()
                .find(turn.channel(), turn.user(), now.minus(KEPT))
                .orElseGet(() -> space.map(one -> new Draft(
                                one.channel(),
                                turn.user(),
                                one.audience(),
                                one.sharing(),
                                one.cadence(),
                                Optional.empty()))
                        .orElseGet(() -> new Draft(
                                turn.channel(),
                                turn.user(),
                                Audience.TEAM,
                                Sharing.TOGETHER,
                                new Cadence(
                                        new DayRule.Weekly(
                                                Set.of(DayOfWeek.TUESDAY), 1, LocalDate.ofInstant(now, zone)),
                                        LATE_MORNING,
                                        zone),
                                Optional.empty())));
    }

    private Reply audience(Turn turn) {
        Audience chosen = Audience.ofWord(turn.option());
        return withDraft(
                turn,
                (tx, draft) -> rotation.next(space(draft.with(chosen), clock.instant()))
                        .map(prompt -> keep(tx, draft.with(chosen)))
                        .orElseGet(() -> Says.privately("There are no prompts for them yet, so that cannot be set up. "
                                + "The rest of your choices stands.")));
    }

    private Reply change(Turn turn, Function<Draft, Draft> change) {
        return withDraft(turn, (tx, draft) -> {
            Draft changed = change.apply(draft);
            return keep(tx, changed);
        });
    }

    private Reply keep(Transaction tx, Draft draft) {
        Instant now = clock.instant();
        tx.drafts().save(draft, now);
        boolean exists = tx.spaces().at(draft.channel()).isPresent();
        return new Reply.Update(SetupMessages.draft(draft, exists, now));
    }

    private interface Step {
        Reply take(Transaction tx, Draft draft);
    }

    private Reply withDraft(Turn turn, Step step) {
        Instant notBefore = clock.instant().minus(KEPT);
        return store.inTransaction(tx -> tx.drafts()
                .find(turn.channel(), turn.user(), notBefore)
                .map(draft -> step.take(tx, draft))
                .orElseGet(() -> new Reply.Update(
                        Message.of("This set-up is finished or older than a day. /tend setup begins a new one."))));
    }

    private LocalDate today(Draft draft) {
        return LocalDate.ofInstant(clock.instant(), draft.cadence().zone());
    }

    private Reply type(Turn turn) {
        return withDraft(turn, (tx, draft) -> new Reply.OpenForm(SetupMessages.typed(draft.cadence())));
    }

    private Reply typed(Turn turn) {
        return withDraft(turn, (tx, draft) -> {
            Map<String, String> errors = new LinkedHashMap<>();
            Optional<DayRule> rule = read(errors, "days", () -> DayRules.parse(turn.field("days"), today(draft)));
            Optional<LocalTime> time = read(errors, "time", () -> TypedCadence.time(turn.field("time")));
            Optional<List<ZoneId>> zones = read(errors, "zone", () -> TypedCadence.zones(turn.field("zone")));
            rule.filter(one -> one.mostInAWeek() > draft.audience().mostInAWeek())
                    .ifPresent(one -> errors.put(
                            "days",
                            "At most " + draft.audience().mostInAWeek() + " a week for this audience, please."));
            if (!errors.isEmpty()) {
                return new Reply.FieldErrors(errors);
            }
            Cadence before = draft.cadence();
            List<ZoneId> found = zones.orElse(List.of());
            ZoneId zone = found.size() == 1 ? found.get(0) : before.zone();
            Draft changed = draft.with(new Cadence(rule.orElse(before.rule()), time.orElse(before.at()), zone));
            return keep(tx, found.size() > 1 ? changed.searching(turn.field("zone")) : changed);
        });
    }

    private static <T> Optional<T> read(Map<String, String> errors, String field, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.put(field, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Reply sample(Turn turn) {
        return withDraft(turn, (tx, draft) -> {
            Space space = space(draft, clock.instant());
            Optional<Prompt> prompt = rotation.next(space);
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Note("A sample, for you alone. This is how a check-in reads:"));
            prompt.ifPresent(one -> blocks.addAll(questions.asked(space, one)));
            return new Reply.Ephemeral(new Message(blocks));
        });
    }

    private Reply cancel(Turn turn) {
        store.run(tx -> tx.drafts().remove(turn.channel(), turn.user()));
        return new Reply.Update(Message.of("Cancelled. Nothing was changed, and nothing was posted."));
    }

    private Reply confirm(Turn turn) {
        Instant now = clock.instant();
        return withDraft(turn, (tx, draft) -> {
            Optional<String> tooMany = SetupMessages.tooMany(draft);
            if (tooMany.isPresent()) {
                return keep(tx, draft);
            }
            Optional<Space> before = tx.spaces().at(turn.channel());
            if (before.isPresent() && !Permissions.mayChange(tx, before.get(), turn.user())) {
                return Permissions.refused(before.get());
            }
            if (before.filter(space -> space.members() > draft.members()).isPresent()) {
                return Says.privately("More people take part here than a couple has, so it cannot become one. "
                        + "Nothing was changed.");
            }
            tx.drafts().remove(turn.channel(), turn.user());
            return before.map(space -> changed(tx, space, draft, now)).orElseGet(() -> begun(tx, draft, now));
        });
    }

    private static Reply changed(Transaction tx, Space before, Draft draft, Instant now) {
        Space after = before.changed(draft.audience(), draft.sharing(), draft.cadence(), now);
        tx.spaces().save(after);
        return new Reply.Update(Message.of("Changed. " + nextOf(after)));
    }

    private static Reply begun(Transaction tx, Draft draft, Instant now) {
        Space space = space(draft, now);
        if (!tx.spaces().add(space)) {
            return new Reply.Update(
                    Message.of("Somebody else has just set this channel up. /tend status shows how it stands."));
        }
        tx.outbox().add(List.of(OutboxEntry.toChannel(Purpose.WELCOME, space, now)));
        return new Reply.Update(Message.of("Done. " + nextOf(space)
                + " A message in the channel lets people join; those who join take part, you too if you like."));
    }

    private static String nextOf(Space space) {
        return space.next()
                .map(next -> "The next check-in: "
                        + Times.dateTime(next.at(), space.cadence().zone()) + ".")
                .orElse("Check-ins are paused; /tend resume starts them again.");
    }

    private static Space space(Draft draft, Instant now) {
        return new Space(
                new SpaceId(UUID.randomUUID()),
                draft.channel(),
                draft.audience(),
                draft.sharing(),
                draft.cadence(),
                Space.State.ACTIVE,
                draft.person(),
                Depth.SPARK,
                0,
                0,
                History.EMPTY,
                Optional.of(draft.cadence().next(now)));
    }
}
