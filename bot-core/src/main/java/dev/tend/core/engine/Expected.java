package dev.tend.core.engine;

import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckIn;
import java.util.Set;
import java.util.stream.Collectors;

/** The expected people of a check-in: those who had joined when it opened, and have not left. */
final class Expected {
    private Expected() {}

    static Set<UserRef> of(Transaction tx, CheckIn checkIn) {
        return tx.members().of(checkIn.space()).stream()
                .filter(member -> !member.since().isAfter(checkIn.openedAt()))
                .map(Members.Member::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
