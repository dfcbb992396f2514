package dev.tend.app;

import dev.tend.core.chat.Attempt;
import dev.tend.core.chat.ChannelRef;
import dev.tend.core.chat.ChatAdapter;
import dev.tend.core.chat.ChatListener;
import dev.tend.core.chat.Delivery;
import dev.tend.core.chat.DeliveryResult;
import dev.tend.core.chat.MessageRef;
import dev.tend.core.chat.Platform;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** A platform whose ledger keeps every message it accepted, twice if it was sent twice. */
final class LedgerChat implements ChatAdapter {
    static final Platform PLATFORM = new Platform("ledger");

    private final Jdbi ledger;
    private final String node;

    LedgerChat(DataSource database, String node) {
        this.ledger = Jdbi.create(database);
        this.node = node;
    }

    static void create(DataSource database) {
        Jdbi.create(database)
                .useHandle(handle -> handle.execute("create table ledger (key text not null, node text not null)"));
    }

    @Override
    public Platform platform() {
        return PLATFORM;
    }

    @Override
    public void start(ChatListener listener) {
        // Nobody is there to say anything.
    }

    @Override
    public DeliveryResult deliver(Delivery delivery, Attempt attempt) {
        String key = delivery.key().value();
        if (attempt == Attempt.FIRST || !accepted(key)) {
            ledger.useHandle(handle -> handle.execute("insert into ledger (key, node) values (?, ?)", key, node));
        }
        return new DeliveryResult.Delivered(new MessageRef(new ChannelRef(PLATFORM, "house", "any"), key));
    }

    private boolean accepted(String key) {
        return ledger.withHandle(handle -> handle.createQuery("select exists (select 1 from ledger where key = :key)")
                .bind("key", key)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
