package dev.tend.core.store;

import dev.tend.core.engine.CheckIns;
import dev.tend.core.engine.Drafts;
import dev.tend.core.engine.Members;
import dev.tend.core.engine.NudgeBook;
import dev.tend.core.engine.Outbox;
import dev.tend.core.engine.Participations;
import dev.tend.core.engine.Spaces;
import dev.tend.core.engine.Tallies;
import dev.tend.core.engine.Transaction;
import dev.tend.core.engine.Words;
import org.jdbi.v3.core.Handle;

/** One transaction of the database. */
record JdbiTransaction(Handle handle, SpaceKeys keys) implements Transaction {
    @Override
    public Spaces spaces() {
        return new JdbiSpaces(handle);
    }

    @Override
    public Members members() {
        return new JdbiMembers(handle);
    }

    @Override
    public CheckIns checkIns() {
        return new JdbiCheckIns(handle);
    }

    @Override
    public Participations participations() {
        return new JdbiParticipations(handle);
    }

    @Override
    public Words words() {
        return new JdbiWords(handle, keys);
    }

    @Override
    public Tallies tallies() {
        return new JdbiTallies(handle);
    }

    @Override
    public NudgeBook nudges() {
        return new JdbiNudgeBook(handle);
    }

    @Override
    public Outbox outbox() {
        return new JdbiOutbox(handle);
    }

    @Override
    public Drafts drafts() {
        return new JdbiDrafts(handle);
    }
}
