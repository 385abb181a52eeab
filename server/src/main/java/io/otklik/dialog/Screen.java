package io.otklik.dialog;

import java.util.List;

/// What a channel can show: how many buttons stand under one message (none where there are none), how long their names
/// and a text may be, in characters.
public record Screen(String channel, int mostButtons, int longestLabel, int longestText) {

    public static final Screen WIDGET = new Screen("widget", 50, 200, 8_000);
    public static final Screen TELEGRAM = new Screen("telegram", 50, 60, 4_096);
    public static final Screen VK = new Screen("vk", 10, 40, 4_096);
    public static final Screen MAX = new Screen("max", 30, 60, 4_000);
    public static final Screen VIBER = new Screen("viber", 24, 60, 7_000);
    public static final Screen WHATSAPP = new Screen("whatsapp", 10, 24, 4_096);
    public static final Screen EMAIL = new Screen("email", 0, 0, 8_000);
    public static final Screen SMS = new Screen("sms", 0, 0, 670);

    public static final List<Screen> ALL = List.of(WIDGET, TELEGRAM, VK, MAX, VIBER, WHATSAPP, EMAIL, SMS);

    /// The screen of a channel; a channel that is not known shows what the widget shows.
    public static Screen of(String channel) {
        return ALL.stream().filter(s -> s.channel.equals(channel)).findFirst().orElse(WIDGET);
    }

    public boolean hasButtons() {
        return mostButtons > 0;
    }
}
