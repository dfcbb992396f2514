package dev.tend.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of packages in {@code docs/architecture.md} as a test: each depends on what is listed, and on nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final String CHAT = "dev.tend.core.chat";
    private static final String PRACTICE = "dev.tend.core.practice";
    private static final String ENGINE = "dev.tend.core.engine";
    private static final String STORE = "dev.tend.core.store";
    private static final String SCHEDULE = "dev.tend.core.schedule";
    private static final String CONTENT = "dev.tend.core.content";
    private static final String DISCORD = "dev.tend.discord";
    private static final String SLACK = "dev.tend.slack";
    private static final String APP = "dev.tend.app";

    private static final List<Row> TABLE = List.of(
            new Row(CHAT),
            new Row(PRACTICE, CHAT),
            new Row(ENGINE, CHAT, PRACTICE, "org.slf4j.."),
            new Row(
                    STORE,
                    CHAT,
                    PRACTICE,
                    ENGINE,
                    "org.slf4j..",
                    "org.jdbi..",
                    "org.postgresql..",
                    "org.flywaydb..",
                    "com.google.crypto.tink..",
                    "com.fasterxml.jackson.."),
            new Row(SCHEDULE, ENGINE, "org.slf4j..", "org.quartz.."),
            new Row(CONTENT, PRACTICE, "org.snakeyaml..", "com.networknt..", "com.fasterxml.jackson.."),
            new Row(DISCORD, CHAT, "org.slf4j..", "net.dv8tion.jda..", "okhttp3..", "okio..", "com.neovisionaries.."),
            new Row(
                    SLACK,
                    CHAT,
                    "org.slf4j..",
                    "com.slack.api..",
                    "okhttp3..",
                    "okio..",
                    "jakarta.servlet..",
                    "com.google.gson.."));

    private static final JavaClasses TEND = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.tend");

    /** A package, and what it may use besides Java itself. */
    private record Row(String name, List<String> uses) {
        Row(String name, String... uses) {
            this(name, List.of(uses));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> table() {
        return TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void a_package_depends_on_what_the_table_lists_and_on_nothing_else(Row row) {
        String[] allowed = Stream.concat(
                        Stream.of(
                                "java..",
                                "javax.crypto..",
                                "javax.sql..",
                                "javax.imageio..",
                                "org.jspecify..",
                                row.name()),
                        row.uses().stream())
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(row.name())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .check(TEND);
    }

    @Test
    void every_package_is_in_the_table() {
        List<String> known =
                Stream.concat(TABLE.stream().map(Row::name), Stream.of(APP)).toList();

        assertThat(TEND.stream().map(type -> type.getPackageName()).distinct())
                .allSatisfy(name -> assertThat(known).anyMatch(one -> name.equals(one) || name.startsWith(APP + ".")));
    }

    @Test
    void only_the_application_reads_a_clock() {
        noClasses()
                .that(not(resideInAPackage("dev.tend.app..")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(TEND);
    }

    @Test
    void the_core_names_no_platform() {
        noClasses()
                .that()
                .resideInAPackage("dev.tend.core..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.tend.discord..", "dev.tend.slack..", "dev.tend.app.."))
                .check(TEND);
    }

    @Test
    void one_adapter_knows_nothing_of_another() {
        noClasses()
                .that()
                .resideInAPackage("dev.tend.discord..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.tend.slack.."))
                .check(TEND);
        noClasses()
                .that()
                .resideInAPackage("dev.tend.slack..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.tend.discord.."))
                .check(TEND);
    }
}
