package dev.tend.core.store;

import com.google.crypto.tink.Aead;
import dev.tend.core.practice.SpaceId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The keys of the spaces. Each is read in the transaction that uses it, so that one whose row is gone is never used again. */
record SpaceKeys(Handle handle, Keyring keyring) {
    /** The key of a space, made now if it has none. */
    Aead make(SpaceId space) {
        return find(space).orElseGet(() -> {
            handle.createUpdate(
                            "insert into space_key (space_id, keyset) values (:space, :keyset) on conflict do nothing")
                    .bind("space", space.value())
                    .bind("keyset", keyring.newSpaceKey(space))
                    .execute();
            // Another transaction may have been first.
            return find(space).orElseThrow();
        });
    }

    /** The key of a space; empty if nothing was ever encrypted there, or its key was destroyed. */
    Optional<Aead> find(SpaceId space) {
        return handle.createQuery("select keyset from space_key where space_id = :space")
                .bind("space", space.value())
                .mapTo(byte[].class)
                .findOne()
                .map(keyset -> keyring.spaceKey(space, keyset));
    }
}
