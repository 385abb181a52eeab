package io.otklik.staff;

import io.otklik.platform.Language;

/// A name in both languages of the product.
public record Names(String ru, String en) {

    public String in(Language language) {
        return switch (language) {
            case RU -> ru;
            case EN -> en;
        };
    }
}
