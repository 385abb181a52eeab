package io.otklik.knowledge.moving;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A file that somebody gave, or that lay in a ZIP.
///
/// @param name with its folders, as in `help/leave.ru.md`
record LooseFile(String name, byte[] bytes) {

    private static final Charset OLD_RUSSIAN = Charset.forName("windows-1251");
    /// Of the signs beyond plain Latin, the part that Russian letters and marks make up in a Russian text.
    private static final double RUSSIAN = 0.9;
    /// In UTF-8 read by the old table every second letter is one of these two.
    private static final double TWICE_READ = 0.3;

    String ending() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean isZip() {
        return ending().equals("zip");
    }

    /// Its words: UTF-8, UTF-16 if it says so, or what Russian Windows wrote before.
    ///
    /// @throws Unread if they are none of these
    String text() {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe)
            return new String(bytes, StandardCharsets.UTF_16);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var text = new String(bytes, OLD_RUSSIAN);
            if (!isRussian(text)) throw new Unread("encoding");
            return text;
        }
    }

    private static boolean isRussian(String text) {
        var beyond = text.chars().filter(sign -> sign > 127).count();
        var russian = text.chars().filter(LooseFile::isRussian).count();
        var doubtful = text.chars().filter(sign -> sign == 'Р' || sign == 'С').count();
        return russian >= beyond * RUSSIAN && doubtful <= beyond * TWICE_READ;
    }

    private static boolean isRussian(int sign) {
        return (sign >= 'А' && sign <= 'я') || "Ёё«»—–№„“”…\u00a0".indexOf(sign) >= 0;
    }
}
