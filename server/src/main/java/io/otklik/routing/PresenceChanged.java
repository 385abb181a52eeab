package io.otklik.routing;

/// An operator came, left, took a break or carries more or less. Published in the transaction of the change.
public record PresenceChanged(Presence presence) {}
