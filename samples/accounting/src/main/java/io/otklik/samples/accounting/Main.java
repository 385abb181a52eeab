package io.otklik.samples.accounting;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;

/// Starts the sample and stays until it is told to stop, or until the process that wanted it is gone.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            var settings = Settings.of(arguments, System.getenv());
            var sample = new Sample(settings, Clock.system(ZoneId.of("Europe/Moscow")));
            Runtime.getRuntime().addShutdownHook(new Thread(sample::close));
            System.out.println("Счётовод: http://localhost:" + sample.port());
            stayWith(settings.whilePid());
        } catch (Settings.Wrong | IOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void stayWith(long pid) {
        if (pid > 0)
            ProcessHandle.of(pid)
                    .ifPresentOrElse(it -> it.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0));
    }
}
