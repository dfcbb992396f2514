package dev.tend.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;

/** Checks a file against its JSON Schema (E02) and says in plain words what does not fit. */
final class Shape {
    /** JSON Schema reads {@code $} as the very end; to {@link Pattern} it may also stand before a last line break. */
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .regularExpressionFactory(regex -> Pattern.compile(regex).asMatchPredicate()::test)
            .build();

    private final JsonNode source;
    private final JsonSchema schema;

    private Shape(JsonNode source) {
        this.source = source;
        this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(source, CONFIG);
    }

    /** The shape in a resource of this program. */
    static Shape bundled(String resource) {
        try (InputStream in = Objects.requireNonNull(Shape.class.getResourceAsStream(resource), resource)) {
            return new Shape(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The schema " + resource + " cannot be read; the program file is broken.", e);
        }
    }

    void check(Part root, Report report) {
        for (ValidationMessage message : schema.validate(root.node())) {
            Part where = find(root, message.getInstanceLocation());
            report.add(
                    lineOf(where, message),
                    ruleOf(where, message),
                    new ShapeWords(where, message, hint(message)).text());
        }
    }

    private static Part find(Part root, JsonNodePath path) {
        Part part = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            part = path.getElement(i) instanceof Integer index ? part.get(index) : part.get(path.getName(i));
        }
        return part;
    }

    private static int lineOf(Part where, ValidationMessage message) {
        boolean unknown = message.getType().equals("additionalProperties");
        return unknown ? where.get(message.getProperty()).line() : where.line();
    }

    private static Rule ruleOf(Part where, ValidationMessage message) {
        boolean promptId =
                where.at().matches("/prompts/\\d+/id") && message.getType().equals("pattern");
        return promptId ? Rule.E03 : Rule.E02;
    }

    /** The description that stands in the schema beside the keyword that failed. */
    private String hint(ValidationMessage message) {
        JsonNodePath keyword = message.getSchemaLocation().getFragment();
        JsonNode node = source;
        for (int i = 0; i < keyword.getNameCount() - 1; i++) {
            node = keyword.getElement(i) instanceof Integer index ? node.path(index) : node.path(keyword.getName(i));
        }
        return node.path("description").asText("");
    }
}
