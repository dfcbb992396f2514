package dev.tend.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges calls and answers by the description of its API that Discord publishes, and by three rules that it leaves out. */
final class OpenApiJudge {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMAND_NAME = Pattern.compile("[-_'\\p{Ll}\\p{Lo}\\p{N}]{1,32}");
    private static final int MOST_CONTENT = 2000;
    private static final Optional<OpenApiJudge> LOADED = load();

    private final JsonNode description;
    private final List<Endpoint> endpoints;
    private final Spelling spelling;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    private record Endpoint(Pattern path, int parameters, JsonNode methods) {}

    private OpenApiJudge(JsonNode description) {
        this.description = description;
        this.spelling = new Spelling(description);
        this.endpoints = description.path("paths").properties().stream()
                .map(entry -> endpoint(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Endpoint::parameters))
                .toList();
    }

    /** Empty where the description is not at hand. */
    static Optional<OpenApiJudge> get() {
        return LOADED;
    }

    private static Optional<OpenApiJudge> load() {
        Path file = Path.of(System.getProperty("discord.openapi", "../../shared/discord-openapi.json"));
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OpenApiJudge(JSON.readTree(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Endpoint endpoint(String template, JsonNode methods) {
        String pattern = Stream.of(template.split("/", -1))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .reduce((left, right) -> left + "/" + right)
                .orElseThrow();
        return new Endpoint(
                Pattern.compile(pattern),
                (int) template.chars().filter(c -> c == '{').count(),
                methods);
    }

    /** What is wrong with a call; empty if nothing is. */
    List<String> ofRequest(String method, String path, String body) {
        JsonNode operation = operation(method, path);
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        if (operation.isMissingNode()) {
            return List.of(method + " " + path + " is not an endpoint of Discord's.");
        }
        if (schema.isMissingNode()) {
            return List.of();
        }
        JsonNode value = JdaWays.asPublished(read(body));
        List<String> wrong = new ArrayList<>(broken(schema, value));
        wrong.addAll(spelling.mistakes(schema, value, ""));
        wrong.addAll(unpublishedRules(path, value));
        return wrong;
    }

    List<String> ofAnswer(String method, String path, int status, String body) {
        JsonNode responses = operation(method, path).path("responses");
        JsonNode answer = responses.path(Integer.toString(status));
        JsonNode chosen = answer.isMissingNode() ? responses.path(status / 100 + "XX") : answer;
        JsonNode schema = chosen.path("content").path("application/json").path("schema");
        return schema.isMissingNode() ? List.of() : broken(schema, read(body));
    }

    /** What is wrong with a value of one of Discord's types. */
    List<String> ofType(String type, String value) {
        return broken(JSON.createObjectNode().put("$ref", "#/components/schemas/" + type), read(value));
    }

    private JsonNode operation(String method, String path) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.path().matcher(path).matches())
                .map(endpoint -> endpoint.methods().path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private List<String> broken(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema.toString(), any -> compile(schema)).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.set("components", description.path("components"));
        root.set("allOf", JSON.createArrayNode().add(schema));
        return factory.getSchema(root);
    }

    private static List<String> unpublishedRules(String path, JsonNode value) {
        List<String> wrong = new ArrayList<>();
        value.findValues("content").stream()
                .filter(content -> content.asText().length() > MOST_CONTENT)
                .forEach(content -> wrong.add("content has " + content.asText().length() + " characters"));
        if (path.endsWith("/commands")) {
            value.findValuesAsText("name").stream()
                    .filter(name -> !COMMAND_NAME.matcher(name).matches())
                    .forEach(name -> wrong.add("no name for a command or option: " + name));
        }
        return wrong;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
