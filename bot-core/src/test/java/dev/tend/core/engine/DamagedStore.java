package dev.tend.core.engine;

import dev.tend.core.chat.ChannelRef;
import dev.tend.core.practice.Occurrence;
import dev.tend.core.practice.Space;
import dev.tend.core.practice.SpaceId;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A store in which no space can be read by its id or when it is due, as with damaged rows. */
record DamagedStore(Store store) implements Store {
    @Override
    public <T> T inTransaction(Function<Transaction, T> work) {
        return store.inTransaction(tx -> work.apply(damaged(tx)));
    }

    private static Transaction damaged(Transaction tx) {
        return (Transaction) Proxy.newProxyInstance(
                Transaction.class.getClassLoader(),
                new Class<?>[] {Transaction.class},
                (proxy, method, arguments) -> method.getName().equals("spaces")
                        ? new DamagedSpaces(tx.spaces())
                        : method.invoke(tx, arguments));
    }

    private record DamagedSpaces(Spaces spaces) implements Spaces {
        @Override
        public boolean add(Space space) {
            return spaces.add(space);
        }

        @Override
        public Optional<Space> find(SpaceId id) {
            throw new IllegalStateException("The row is damaged.");
        }

        @Override
        public Optional<Space> at(ChannelRef channel) {
            return spaces.at(channel);
        }

        @Override
        public void save(Space space) {
            spaces.save(space);
        }

        @Override
        public List<Due> due(Instant now, Optional<Cursor> after, int limit) {
            return spaces.due(now, after, limit).stream()
                    .map(DamagedSpaces::damaged)
                    .toList();
        }

        @Override
        public void halt(SpaceId id) {
            spaces.halt(id);
        }

        private static Due damaged(Due due) {
            return new Due() {
                @Override
                public Cursor cursor() {
                    return due.cursor();
                }

                @Override
                public Space space() {
                    throw new IllegalStateException("The row is damaged.");
                }

                @Override
                public Occurrence occurrence() {
                    return due.occurrence();
                }
            };
        }
    }
}
