package io.otklik;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/// The borders of the house: who may call whom, what stays pure, where time and chance come from.
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.otklik");

    @Test
    void modules_call_only_along_the_arrows() {
        ApplicationModules.of(Otklik.class).verify();
    }

    @Test
    void the_dialog_engine_knows_neither_spring_nor_database_nor_network() {
        noClasses()
                .that()
                .resideInAPackage("io.otklik.dialog..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "java.net..", "java.nio..", "jakarta..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("io.otklik.platform..", "io.otklik.conversation..", "io.otklik.bot..")
                .check(OURS);
    }

    @Test
    void understanding_and_search_know_neither_spring_nor_database_nor_network() {
        noClasses()
                .that()
                .resideInAnyPackage("io.otklik.understanding..", "io.otklik.knowledge.search..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "java.net..", "jakarta..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("io.otklik.platform..", "io.otklik.conversation..", "io.otklik.bot..")
                .check(OURS);
    }

    @Test
    void only_the_platform_looks_at_the_real_time_and_makes_ids() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.otklik.platform..", "io.otklik.samples..")
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
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(OURS);
    }

    /// A stream of rows holds its connection until it is closed, and nobody closes one that ends in `toList`.
    @Test
    void rows_are_read_as_a_list() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(OURS);
    }
}
