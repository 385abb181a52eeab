package io.otklik.understanding.entity;

/// Check digits of Russian and bank numbers.
public final class Checks {

    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] ACCOUNT = {7, 1, 3};

    private Checks() {}

    public static boolean inn(String digits) {
        if (digits.chars().allMatch(c -> c == '0')) return false;
        if (digits.length() == 10) return weighed(digits, INN_10) == digit(digits, 9);
        return digits.length() == 12
                && weighed(digits, INN_11) == digit(digits, 10)
                && weighed(digits, INN_12) == digit(digits, 11);
    }

    private static int weighed(String digits, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) sum += weights[i] * digit(digits, i);
        return sum % 11 % 10;
    }

    public static boolean ogrn(String digits) {
        if (digits.length() != 13 && digits.length() != 15 || digits.charAt(0) == '0') return false;
        var body = Long.parseLong(digits.substring(0, digits.length() - 1));
        return body % (digits.length() - 2) % 10 == digit(digits, digits.length() - 1);
    }

    public static boolean snils(String digits) {
        if (digits.length() != 11) return false;
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += digit(digits, i) * (9 - i);
        var check = sum % 101;
        return (check == 100 ? 0 : check) == Integer.parseInt(digits.substring(9)) && sum > 0;
    }

    static boolean bik(String digits) {
        return digits.length() == 9 && digits.startsWith("04");
    }

    static boolean account(String digits, String bik) {
        if (digits.length() != 20 || bik.length() != 9) return false;
        var correspondent = digits.startsWith("30101");
        var all = (correspondent ? "0" + bik.substring(4, 6) : bik.substring(6)) + digits;
        var sum = 0;
        for (var i = 0; i < all.length(); i++) sum += digit(all, i) * ACCOUNT[i % 3];
        return sum % 10 == 0;
    }

    static boolean card(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var d = digit(digits, digits.length() - 1 - i) * (i % 2 + 1);
            sum += d > 9 ? d - 9 : d;
        }
        return sum % 10 == 0 && sum > 0;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
