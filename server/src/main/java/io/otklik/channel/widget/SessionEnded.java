package io.otklik.channel.widget;

/// A browser's session is over, because somebody else has signed in there, or nobody any more: its lines end too.
record SessionEnded(Admission admission) {}
