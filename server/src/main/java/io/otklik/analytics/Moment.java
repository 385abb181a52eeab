package io.otklik.analytics;

/// By what moment a conversation falls into a period, and where it is found. Spam is found nowhere but at its own
/// moment.
enum Moment {
    STARTED("f.started_at"),
    SPAM("f.started_at"),
    MENU_SHOWN("f.menu_shown_at"),
    CHAIN("f.entered_at"),
    HANDOFF("f.handed_off_at"),
    PASSED("f.passed_at"),
    RESOLVED("f.resolved_at"),
    ASKED("f.asked_at");

    private static final String CHAINS = """
            (select conversation_id, team_id, min(entered_at) as entered_at, min(completed_at) as completed_at
               from analytics.chain_fact where entered_at >= :from and entered_at < :to and not spam
              group by conversation_id, team_id) f
            """;
    private static final String HANDOFFS = """
            (select conversation_id, team_id, min(handed_off_at) as handed_off_at
               from analytics.handoff_fact where handed_off_at >= :from and handed_off_at < :to and not spam
              group by conversation_id, team_id) f
            """;

    private final String column;

    Moment(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /// One row `f` for each conversation.
    String conversations() {
        return switch (this) {
            case CHAIN -> CHAINS;
            case HANDOFF -> HANDOFFS;
            case SPAM -> "(select * from analytics.conversation_fact where spam) f";
            case STARTED, MENU_SHOWN, PASSED, RESOLVED, ASKED ->
                "(select * from analytics.conversation_fact where not spam) f";
        };
    }

    /// One row `f` for each conversation and subject.
    String subjects() {
        return switch (this) {
            case CHAIN -> "(select * from analytics.chain_fact where not spam) f";
            case HANDOFF -> "(select * from analytics.handoff_fact where not spam) f";
            case STARTED, SPAM, MENU_SHOWN, PASSED, RESOLVED, ASKED -> conversations();
        };
    }

    /// What divides these conversations further: a chain, a reason, a mark.
    String subject() {
        return switch (this) {
            case CHAIN -> "f.chain";
            case HANDOFF -> "f.reason";
            case ASKED -> "f.score::text";
            case STARTED, SPAM, MENU_SHOWN, PASSED, RESOLVED -> "null::text";
        };
    }
}
