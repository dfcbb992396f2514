package dev.tend.core.content;

import dev.tend.core.practice.Pack;
import java.util.List;

/** Reads packs: those that come with the program, and those that people bring. Safe for use by many threads. */
public final class PackReader {
    private final Shape shape = Shape.bundled("/content/schema/pack.schema.json");
    private final List<PackRule> rules;

    PackReader(PracticeRegistry practices) {
        this.rules = List.of(
                new IdRule(),
                new PracticeRule(practices),
                new FormRule(),
                new VisibilityRule(),
                new CareRule(),
                new PlaceholderRule(),
                new PlainTextRule());
    }

    /**
     * The pack in a file, whole.
     *
     * @param fileName how problems call the file; it is not opened
     * @throws PackRefused with every problem of the file, if there is one
     */
    public Pack read(String fileName, byte[] yaml) {
        Report report = new Report(fileName);
        Part file = ContentFile.read(yaml, report);
        shape.check(file, report);
        rules.forEach(rule -> rule.check(file, report));
        report.refuseIfBroken();
        return PackMaker.make(file);
    }
}
