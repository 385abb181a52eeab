package io.otklik.routing;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Counts consoles anew before the first one can connect.
@Component
class ConsolesStart implements SmartLifecycle {

    private final Consoles consoles;
    private volatile boolean running;

    ConsolesStart(Consoles consoles) {
        this.consoles = consoles;
    }

    @Override
    public void start() {
        consoles.begin();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8192;
    }
}
