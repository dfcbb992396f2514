package dev.tend.core.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import dev.tend.core.chat.UserRef;
import dev.tend.core.practice.CheckInId;
import dev.tend.core.practice.SpaceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;

/**
 * Encrypts what people wrote in one check-in, as JSON. A ciphertext opens only where it was made: in this column, for this
 * space, check-in and person.
 */
record WordsCipher(Aead key, SpaceId space, CheckInId checkIn) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    byte[] seal(UserRef person, Map<String, String> fields) {
        try {
            return key.encrypt(JSON.writeValueAsBytes(fields), context(person));
        } catch (GeneralSecurityException | JsonProcessingException e) {
            // What went wrong is not passed on: it could quote what was written.
            throw new IllegalStateException("The words of checkIn=" + checkIn + " cannot be encrypted.");
        }
    }

    Map<String, String> open(UserRef person, byte[] content) {
        try {
            return Map.copyOf(JSON.readValue(key.decrypt(content, context(person)), FIELDS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Words of checkIn=" + checkIn + " in space=" + space
                            + " cannot be decrypted: their row was moved or changed, or belongs to another key.",
                    e);
        } catch (IOException e) {
            throw new IllegalStateException("The words of checkIn=" + checkIn + " are not the JSON that was kept.");
        }
    }

    /** Each part with its length before it, so that no two places have the same text. */
    private byte[] context(UserRef person) {
        StringBuilder text = new StringBuilder();
        for (Object part : new Object[] {
            "words.content", space, checkIn, person.platform().name(), person.workspace(), person.user()
        }) {
            text.append(part.toString().length()).append(':').append(part);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
