package io.otklik.platform;

import org.springframework.stereotype.Component;

/// Work that nobody waits for and that may be lost with the program; what must not be lost is a job.
@Component
public class Background {

    public void run(String name, Runnable work) {
        Thread.ofPlatform().daemon().name("otklik-" + name).start(work);
    }
}
