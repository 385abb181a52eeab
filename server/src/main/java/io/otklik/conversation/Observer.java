package io.otklik.conversation;

import java.util.List;

/// Hears of changes after they are committed, in the order of commits of one shard: live screens, notifications. An
/// observer must
/// be quick and must not throw; what may not be lost belongs into a job, not here.
public interface Observer {

    void committed(List<Change> changes);
}
