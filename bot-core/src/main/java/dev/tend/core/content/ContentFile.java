package dev.tend.core.content;

/** The first steps with any file of content (E01): bytes, text, tree. */
final class ContentFile {
    private ContentFile() {}

    /** The root of the file, problems of its parts reported; refused at once if there is no tree to look at. */
    static Part read(byte[] bytes, Report report) {
        return SourceText.of(bytes, report)
                .flatMap(text -> YamlReader.read(text, report))
                .orElseThrow(report::refusal);
    }
}
