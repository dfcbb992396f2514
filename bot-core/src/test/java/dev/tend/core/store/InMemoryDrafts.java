package dev.tend.core.store;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.UserRef;
import dev.tend.core.engine.Draft;
import dev.tend.core.engine.Drafts;
import dev.tend.core.store.Memory.DraftKey;
import dev.tend.core.store.Memory.Touched;
import java.time.Instant;
import java.util.Optional;

/** The set-ups in progress, in memory. */
record InMemoryDrafts(Memory memory) implements Drafts {
    @Override
    public void save(Draft draft, Instant now) {
        memory.drafts().put(new DraftKey(draft.channel(), draft.person()), new Touched(draft, now));
    }

    @Override
    public Optional<Draft> find(ChannelRef channel, UserRef person, Instant notBefore) {
        return Optional.ofNullable(memory.drafts().get(new DraftKey(channel, person)))
                .filter(touched -> !touched.at().isBefore(notBefore))
                .map(Touched::draft);
    }

    @Override
    public void remove(ChannelRef channel, UserRef person) {
        memory.drafts().remove(new DraftKey(channel, person));
    }
}
