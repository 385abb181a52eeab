package io.otklik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

class MigrationsTest {

    private static final ApplicationModules ALL = ApplicationModules.of(Otklik.class);

    @Test
    void every_module_that_keeps_something_is_migrated() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/V*.sql");
        var keeping = Arrays.stream(files)
                .map(file -> file.toString().replaceAll(".*/migration/([a-z]+)/.*", "$1"))
                .distinct()
                .toList();
        assertThat(Migrations.MODULES).containsExactlyInAnyOrderElementsOf(keeping);
    }

    @Test
    void a_module_is_migrated_after_those_it_calls() {
        for (var name : Migrations.MODULES) {
            var module = ALL.getModuleByName(name).orElseThrow();
            module.getDirectDependencies(ALL, DependencyType.DEFAULT).stream()
                    .map(dependency ->
                            dependency.getTargetModule().getIdentifier().toString())
                    .filter(Migrations.MODULES::contains)
                    .filter(other -> !other.equals(name))
                    .forEach(other -> assertThat(Migrations.MODULES.indexOf(other))
                            .as("%s before %s", other, name)
                            .isLessThan(Migrations.MODULES.indexOf(name)));
        }
    }
}
