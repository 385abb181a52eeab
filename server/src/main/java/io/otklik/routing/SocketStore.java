package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the open consoles of every operator, over all nodes of the program.
@Repository
class SocketStore {

    /// A node that has not come back by then never will.
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient sql;
    private final String node;

    SocketStore(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.node = host() + ":" + settings.port();
    }

    void opened(OperatorId operator, Instant now) {
        sql.sql("""
                insert into routing.socket as s (operator_id, node, sockets, at) values (:operator, :node, 1, :now)
                    on conflict (operator_id, node) do update set sockets = s.sockets + 1, at = excluded.at
                """)
                .param("operator", operator.value())
                .param("node", node)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// @return whether it was the operator's last one anywhere
    boolean closed(OperatorId operator) {
        var gone = sql.sql("""
                delete from routing.socket where operator_id = :operator and node = :node and sockets = 1
                """)
                .param("operator", operator.value())
                .param("node", node)
                .update();
        if (gone == 0)
            sql.sql("update routing.socket set sockets = sockets - 1 where operator_id = :operator and node = :node")
                    .param("operator", operator.value())
                    .param("node", node)
                    .update();
        return sql.sql("select not exists (select from routing.socket where operator_id = :operator)")
                .param("operator", operator.value())
                .query(Boolean.class)
                .single();
    }

    /// This node begins anew: its former consoles are gone, whatever the table says.
    ///
    /// @return operators who have no open console now and were not known to be gone
    List<OperatorId> begin(Instant now) {
        sql.sql("delete from routing.socket where node = :node or at < :forgotten")
                .param("node", node)
                .param("forgotten", Timestamp.from(now.minus(FORGOTTEN)))
                .update();
        return sql.sql("""
                select p.operator_id from routing.presence p
                 where p.gone_since is null
                   and not exists (select from routing.socket s where s.operator_id = p.operator_id)
                 order by p.operator_id
                """).query(UUID.class).list().stream()
                .map(OperatorId::new)
                .toList();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
