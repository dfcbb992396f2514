package dev.tend.core.content;

/** Something that the parts of a pack ask of each other. Says nothing about parts that are missing: the schema does. */
interface PackRule {
    /** Reports each place in the file that breaks it. */
    void check(Part file, Report report);

    /** A rule that looks at one prompt at a time. */
    interface OfPrompt extends PackRule {
        void checkPrompt(Part prompt, Report report);

        @Override
        default void check(Part file, Report report) {
            file.get("prompts").items().forEach(prompt -> checkPrompt(prompt, report));
        }
    }
}
