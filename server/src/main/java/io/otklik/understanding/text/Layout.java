package io.otklik.understanding.text;

/// The two layouts of a Russian keyboard: what was typed in one when the other was meant. A letter for a letter, so
/// places stay.
public final class Layout {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";

    private Layout() {}

    /// «jnghfdbnm» is «отправить».
    public static String toRussian(String typed) {
        return changed(typed, LATIN, RUSSIAN);
    }

    /// «щквук» is "order".
    public static String toLatin(String typed) {
        return changed(typed, RUSSIAN, LATIN);
    }

    private static String changed(String typed, String from, String to) {
        var changed = new StringBuilder(typed.length());
        for (var i = 0; i < typed.length(); i++) {
            var at = from.indexOf(typed.charAt(i));
            changed.append(at < 0 ? typed.charAt(i) : to.charAt(at));
        }
        return changed.toString();
    }
}
