package org.countersign.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.countersign.shared.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application may do to its own database (AUD-1, PRF-6b, case 62), tried with the connections that it has. */
class DatabaseRightsIT extends Inside {
    @Test
    void the_product_answers_from_within() {
        assertThat(bean(Deployment.class).isDemo()).isTrue();
        assertThat(bean(Clock.class).instant()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set details = ''",
                "delete from audit_record",
                "truncate table audit_record cascade",
                "delete from flyway_schema_history",
                "drop table audit_record",
                "update proofing_policy set questions = 'OFF'",
                "delete from proofing_policy"
            })
    void nobody_rewrites_the_past(String sql) throws Exception {
        DataSource application = InitialContext.doLookup("java:jboss/datasources/CountersignDS");
        try (var connection = application.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }
}
