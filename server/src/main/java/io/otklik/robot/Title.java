package io.otklik.robot;

import io.otklik.platform.Language;

/// What people call a robot or one of its operations.
public record Title(String ru, String en) {

    public String in(Language language) {
        return switch (language) {
            case RU -> ru;
            case EN -> en;
        };
    }
}
