package io.otklik.dialog.words;

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

    /// Whether the check digits of a shaped number agree. An account's digit is checked together with the bank's number
    /// and not here; what it must have is a currency and a class that exist.
    public boolean isValid(String number) {
        return switch (this) {
            case INN -> Inn.isValid(number);
            case KPP -> !number.startsWith("00");
            case OGRN -> ogrn(number);
            case SNILS -> snils(number);
            case BIK -> number.startsWith("0") || number.startsWith("1") || number.startsWith("2");
            case ACCOUNT -> number.charAt(0) != '0';
        };
    }

    /// Whether this account can be one of this bank: weights 7, 1, 3 over the bank's last three figures and the
    /// account's.
    public static boolean isAccountOf(String account, String bik) {
        var all = (bik.substring(6, 9).startsWith("00") ? "0" + bik.substring(4, 6) : bik.substring(6, 9)) + account;
        var sum = 0;
        for (var i = 0; i < all.length(); i++) sum += (all.charAt(i) - '0') * (i % 3 == 0 ? 7 : i % 3 == 1 ? 1 : 3);
        return sum % 10 == 0;
    }

    private static boolean ogrn(String number) {
        var last = number.length() - 1;
        var divisor = number.length() == 13 ? 11 : 13;
        return Long.parseLong(number.substring(0, last)) % divisor % 10 == number.charAt(last) - '0';
    }

    private static boolean snils(String number) {
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (number.charAt(i) - '0') * (9 - i);
        var check = sum % 101 == 100 ? 0 : sum % 101;
        return number.compareTo("00100199800") <= 0 || check == Integer.parseInt(number.substring(9));
    }
}
