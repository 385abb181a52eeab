package io.otklik.platform;

/// What a signed-in person of our staff may do; roles of the staff module are sets of these.
public enum Permission {
    /// Own profile, password, sessions, presence.
    SELF,
    /// Work in the inbox: see the conversations of one's teams, answer, hand on, resolve.
    CONVERSATIONS,
    /// See all teams, reassign, read the wall.
    SUPERVISE,
    /// Read reports.
    ANALYTICS,
    /// Draw and publish scenarios, see robots.
    SCENARIOS,
    /// People, teams, inboxes, settings, audit log.
    ADMINISTER
}
