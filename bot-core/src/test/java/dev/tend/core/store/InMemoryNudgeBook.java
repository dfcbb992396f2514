package dev.tend.core.store;

import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Members.Member;
import dev.tend.core.engine.NudgeBook;
import dev.tend.core.practice.CheckIn;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.store.Memory.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The nudges in memory. */
record InMemoryNudgeBook(Memory memory) implements NudgeBook {
    @Override
    public List<Nudge> give(List<CheckInId> checkIns, Instant now, Instant since, int most) {
        List<Nudge> given = new ArrayList<>();
        for (CheckInId id : checkIns) {
            CheckIn checkIn = memory.checkIns().get(id);
            if (checkIn == null) {
                continue;
            }
            for (Member member : List.copyOf(memory.members().values())) {
                if (expected(member, checkIn)
                        && wanting(member.person(), id)
                        && recent(member.person(), since) < most) {
                    memory.nudges().put(new Place(id, member.person()), now);
                    given.add(new Nudge(id, member.person()));
                }
            }
        }
        return List.copyOf(given);
    }

    private static boolean expected(Member member, CheckIn checkIn) {
        return member.space().equals(checkIn.space()) && !member.since().isAfter(checkIn.openedAt());
    }

    private boolean wanting(UserRef person, CheckInId checkIn) {
        Place place = new Place(checkIn, person);
        return !memory.participations().containsKey(place)
                && !memory.nudges().containsKey(place)
                && !memory.nudgeStops().contains(person);
    }

    private long recent(UserRef person, Instant since) {
        return memory.nudges().entrySet().stream()
                .filter(nudge -> nudge.getKey().person().equals(person))
                .filter(nudge -> !nudge.getValue().isBefore(since))
                .count();
    }

    @Override
    public void stop(UserRef person) {
        memory.nudgeStops().add(person);
    }
}
