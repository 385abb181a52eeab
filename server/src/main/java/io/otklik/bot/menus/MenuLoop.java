package io.otklik.bot.menus;

import io.otklik.platform.jobs.Loop;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Looks from time to time whether the period of a menu is over.
@Component
class MenuLoop extends Loop {

    private final Menus menus;

    MenuLoop(Menus menus) {
        super("bot-menus", Duration.ofMinutes(10));
        this.menus = menus;
    }

    @Override
    protected boolean step() {
        menus.published().forEach(menus::look);
        return false;
    }
}
