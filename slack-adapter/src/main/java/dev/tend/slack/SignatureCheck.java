package dev.tend.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells requests that Slack signed from all others: HMAC-SHA256 over the raw body, compared in constant time, and not
 * more than five minutes from now in either direction.
 */
final class SignatureCheck {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final SecretKeySpec secret;
    private final InstantSource time;

    SignatureCheck(String signingSecret, InstantSource time) {
        this.secret = new SecretKeySpec(signingSecret.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.time = time;
    }

    /** Each header must be there exactly once: of two, Slack would have sent one. */
    boolean isGenuine(List<String> timestamps, List<String> signatures, byte[] body) {
        if (timestamps.size() != 1 || signatures.size() != 1 || !isRecent(timestamps.get(0))) {
            return false;
        }
        byte[] expected = sign(timestamps.get(0), body).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signatures.get(0).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isRecent(String timestamp) {
        if (!timestamp.matches("\\d{1,11}")) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, time.instant()).abs().compareTo(WINDOW) <= 0;
    }

    private String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java has no " + ALGORITHM + ", which every Java must have.", missing);
        }
    }
}
