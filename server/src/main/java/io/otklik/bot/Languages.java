package io.otklik.bot;

import io.otklik.platform.Language;

/// The pure dialog has a language of its own, since it may know nothing of the platform.
final class Languages {

    private Languages() {}

    static io.otklik.dialog.Language of(Language language) {
        return switch (language) {
            case RU -> io.otklik.dialog.Language.RU;
            case EN -> io.otklik.dialog.Language.EN;
        };
    }
}
