package dev.tend.core.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.tend.core.chat.Bytes;
import dev.tend.core.practice.SpaceId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Holds the master key, which encrypts the key of each space. It is in a file and not in the database, so that neither is of
 * use without the other.
 */
public final class Keyring {
    private static final int MOST_SPACES = 10_000;

    private final Aead master;
    private final Recent<Wrapped, Aead> spaceKeys = new Recent<>(MOST_SPACES);

    private Keyring(Aead master) {
        this.master = master;
    }

    /** Reads the master key from a file that only its owner may read, or makes a new one there if there is no such file. */
    public static Keyring open(Path masterKeyFile) {
        try {
            return new Keyring(aead(new MasterKeyFile(masterKeyFile).open()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key in " + masterKeyFile + " cannot be used.", e);
        }
    }

    /** A new key for a space, encrypted. */
    byte[] newSpaceKey(SpaceId space) {
        try {
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, tink());
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master, context(space), tink());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made for space=" + space + ".", e);
        }
    }

    /** The key of a space, decrypted. */
    Aead spaceKey(SpaceId space, byte[] keyset) {
        return spaceKeys.get(new Wrapped(space, new Bytes(keyset)), this::unwrap);
    }

    private Aead unwrap(Wrapped wrapped) {
        try {
            return aead(TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped.keyset.toArray(), master, context(wrapped.space), tink()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key of space=" + wrapped.space
                            + " cannot be decrypted with this master key. Is the master key file"
                            + " the one that this database was used with? Bring that one back: nothing else can read the words.",
                    e);
        }
    }

    private static Aead aead(KeysetHandle key) throws GeneralSecurityException {
        return key.getPrimitive(tink(), Aead.class);
    }

    /** What Tink needs to handle keys of this kind. */
    static Configuration tink() throws GeneralSecurityException {
        AeadConfig.register();
        return RegistryConfiguration.get();
    }

    private static byte[] context(SpaceId space) {
        return ("space_key.keyset:" + space).getBytes(StandardCharsets.UTF_8);
    }

    /** A space's key as the database has it. */
    private record Wrapped(SpaceId space, Bytes keyset) {}
}
