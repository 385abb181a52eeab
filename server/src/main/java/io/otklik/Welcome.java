package io.otklik;

import io.otklik.platform.Settings;
import io.otklik.staff.StaffAccess;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The line by which whoever started the program learns where to open it, and how to become the first administrator.
@Component
class Welcome {

    private final Settings settings;
    private final StaffAccess access;

    Welcome(Settings settings, StaffAccess access) {
        this.settings = settings;
        this.access = access;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void say() {
        var code = access.setupCode();
        var line = "Otklik is ready: " + settings.address() + (code.isEmpty() ? "/app" : "/setup");
        System.out.println(code.map(one -> line + "   one-time code for the first administrator: " + one)
                .orElse(line));
    }
}
