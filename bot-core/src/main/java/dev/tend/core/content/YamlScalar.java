package dev.tend.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What a single value means under the core schema of YAML 1.2, where a bare {@code on} or {@code no} is a word. */
final class YamlScalar {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();
    private static final Pattern SMALL_NUMBER = Pattern.compile("[-+]?[0-9]{1,9}");

    private YamlScalar() {}

    static JsonNode of(String value, boolean plain) {
        Tag tag = CORE.resolve(value, plain);
        if (!plain || tag.equals(Tag.STR)) {
            return NODES.textNode(value);
        }
        if (tag.equals(Tag.BOOL)) {
            return NODES.booleanNode(Boolean.parseBoolean(value));
        }
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        return number(value);
    }

    /** A number that the format has no use for (hexadecimal, infinite, huge) stays the text it is, and is refused as such. */
    private static JsonNode number(String value) {
        if (SMALL_NUMBER.matcher(value).matches()) {
            return NODES.numberNode(Integer.parseInt(value));
        }
        boolean decimal =
                value.indexOf('.') >= 0 && value.length() <= 16 && value.chars().anyMatch(Character::isDigit);
        return decimal ? NODES.numberNode(Double.parseDouble(value)) : NODES.textNode(value);
    }
}
