package io.otklik.conversation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The turns waiting for one committer, first come first served within a conversation.
final class Shard {

    private final int room;
    private final int most;
    private final Queue<Turn> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private boolean closed;

    Shard(int room, int most) {
        this.room = room;
        this.most = most;
    }

    /// @return false if the shard is full or closed; then the turn was not taken
    boolean offer(Turn turn) {
        lock.lock();
        try {
            if (closed || waiting.size() >= room) return false;
            waiting.add(turn);
            something.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Waits for turns and takes those that may be committed together: at most one of each conversation, for a second
    /// message must
    /// see what the first has changed.
    ///
    /// @return an empty list once the shard is closed and drained
    List<Turn> take() throws InterruptedException {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) something.await();
            var group = new ArrayList<Turn>();
            var seen = new HashSet<ConversationId>();
            var left = new ArrayDeque<Turn>();
            while (!waiting.isEmpty() && group.size() < most) {
                var turn = waiting.remove();
                if (seen.add(turn.conversation())) group.add(turn);
                else left.add(turn);
            }
            left.addAll(waiting);
            waiting.clear();
            waiting.addAll(left);
            return group;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            something.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
