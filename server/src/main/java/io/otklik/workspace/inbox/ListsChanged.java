package io.otklik.workspace.inbox;

/// Somebody's lists are other ones than before: the numbers beside them are counted anew.
public record ListsChanged() {}
