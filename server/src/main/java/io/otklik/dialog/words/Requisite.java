package io.otklik.dialog.words;

import io.otklik.understanding.entity.Checks;
import java.util.Locale;
import java.util.Optional;

/// Numbers by which companies, people and accounts are known in Russia, most of them with check digits.
public enum Requisite {
    INN("\\d{10}|\\d{12}"),
    KPP("\\d{4}[\\dA-Z]{2}\\d{3}"),
    OGRN("\\d{13}|\\d{15}"),
    SNILS("\\d{11}"),
    BIK("\\d{9}"),
    ACCOUNT("\\d{20}");

    private static final String AROUND =
            "(?iu)инн|inn|tin|кпп|kpp|огрнип|огрн|ogrn|снилс|snils|бик|bik|bic|сч[её]т|account|[\\s\\u00a0:№.,-]";
    private final String shape;

    Requisite(String shape) {
        this.shape = shape;
    }

    /// As files name it: `inn`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Requisite> of(String code) {
        for (var one : values()) if (one.code().equals(code)) return Optional.of(one);
        return Optional.empty();
    }

    /// The figures of the text when they can be such a number by their count, right or wrong.
    public Optional<String> shaped(String text) {
        var figures = text.replaceAll(AROUND, "").toUpperCase(Locale.ROOT);
        return figures.matches(shape) ? Optional.of(figures) : Optional.empty();
    }

    /// Whether the check digits of a shaped number agree. An account's digit is checked together with the bank's
    /// number
    /// and not here; what it must have is a currency and a class that exist.
    public boolean isValid(String number) {
        return switch (this) {
            case INN -> Checks.inn(number);
            case KPP -> !number.startsWith("00");
            case OGRN -> Checks.ogrn(number);
            case SNILS -> Checks.snils(number);
            case BIK -> number.startsWith("0") || number.startsWith("1") || number.startsWith("2");
            case ACCOUNT -> number.charAt(0) != '0';
        };
    }
}
