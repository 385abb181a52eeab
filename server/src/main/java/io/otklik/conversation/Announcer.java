package io.otklik.conversation;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/// Tells the observers what was committed. An observer that throws is a bug, but never takes the news from the
/// others.
@Component
class Announcer {

    private static final Logger log = LoggerFactory.getLogger(Announcer.class);

    /// Found once, when the first news is there: observers may need what needs this.
    private final SingletonSupplier<List<Observer>> observers;

    Announcer(ObjectProvider<Observer> observers) {
        this.observers = SingletonSupplier.of(() -> observers.stream().toList());
    }

    void tell(List<Change> changes) {
        if (changes.isEmpty()) return;
        observers.obtain().forEach(observer -> tell(observer, changes));
    }

    /// Tells once the transaction at hand is committed.
    void tellAfterCommit(List<Change> changes) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(changes);
            }
        });
    }

    private static void tell(Observer observer, List<Change> changes) {
        try {
            observer.committed(changes);
        } catch (RuntimeException e) {
            log.error("An observer failed on {} changes", changes.size(), e);
        }
    }
}
