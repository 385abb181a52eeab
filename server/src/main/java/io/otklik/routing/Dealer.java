package io.otklik.routing;

import io.otklik.platform.TeamId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives out waiting conversations, longest wait first, each in its own transaction, until nobody is left who waits
/// or
/// who can take. Locks in this order, as everybody does: the deal, the conversation, the operator, the work.
@Component
class Dealer {

    /// More rounds than this in one deal mean that something does not change although it should.
    private static final int MOST = 10_000;

    private final Boards boards;
    private final Crier crier;
    private final LineStore lines;
    private final Hands hands;
    private final TransactionTemplate transaction;

    Dealer(Boards boards, Crier crier, LineStore lines, Hands hands, PlatformTransactionManager transactions) {
        this.boards = boards;
        this.crier = crier;
        this.lines = lines;
        this.hands = hands;
        this.transaction = new TransactionTemplate(transactions);
    }

    void deal(Set<TeamId> teams) {
        for (var round = 0; Boolean.TRUE.equals(transaction.execute(_ -> dealOne(teams))); round++)
            if (round == MOST) throw new IllegalStateException("A deal for " + teams + " does not end");
    }

    /// @return whether another round is needed; the last one tells those who still wait
    private boolean dealOne(Set<TeamId> teams) {
        lines.deal();
        var board = boards.of(teams);
        var match = board.next();
        if (match.isPresent()) hands.give(match.get());
        else crier.tell(board);
        return match.isPresent();
    }
}
