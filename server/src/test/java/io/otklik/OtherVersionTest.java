package io.otklik;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.CannotStart;
import io.otklik.platform.OtklikTest;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OtklikTest
class OtherVersionTest {

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient sql;

    private int checksum;

    @BeforeEach
    void remember() {
        checksum = sql.sql("select checksum from flyway_schema_history_staff where version = '1'")
                .query(Integer.class)
                .single();
    }

    @AfterEach
    void restore() {
        madeFrom(checksum);
    }

    @Test
    void a_database_that_another_version_has_made_is_refused_in_one_sentence() {
        var flyway = Flyway.configure().dataSource(database).load();
        assertThatCode(() -> new Migrations().migrate(flyway)).doesNotThrowAnyException();
        madeFrom(checksum + 1);
        assertThatThrownBy(() -> new Migrations().migrate(flyway))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--data");
    }

    private void madeFrom(int checksum) {
        sql.sql("update flyway_schema_history_staff set checksum = :checksum where version = '1'")
                .param("checksum", checksum)
                .update();
    }
}
