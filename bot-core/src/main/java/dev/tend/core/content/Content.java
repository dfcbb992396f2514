package dev.tend.core.content;

import dev.tend.core.practice.Pack;
import dev.tend.core.practice.Practice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The practices and packs that come with the program, and the reader for packs that people bring. */
public final class Content {
    private static final List<String> PACKS = List.of("core-team", "core-couple");

    private final PracticeRegistry practices;
    private final PackReader reader;
    private final List<Pack> packs;

    private Content() {
        this.practices = PracticeRegistry.read("practices.yaml", resource("/content/practices.yaml"));
        this.reader = new PackReader(practices);
        this.packs = PACKS.stream().map(this::pack).toList();
    }

    /** Reads and checks all of it; throws {@link PackRefused} if anything is wrong, so that a start fails and not a prompt. */
    public static Content bundled() {
        return new Content();
    }

    /** The practices by number. */
    public List<Practice> practices() {
        return practices.all();
    }

    /** The bundled packs, the one for teams first. */
    public List<Pack> packs() {
        return packs;
    }

    /** Reads further packs by the same rules. */
    public PackReader reader() {
        return reader;
    }

    private Pack pack(String id) {
        String file = id + "/pack.yaml";
        return reader.read(file, resource("/content/packs/" + file));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Content.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        name + " is missing; the program file is broken. Download or build it anew.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    name + " cannot be read; the program file is broken. Download or build it anew.", e);
        }
    }
}
