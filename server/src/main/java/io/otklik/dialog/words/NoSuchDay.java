package io.otklik.dialog.words;

import java.util.regex.Pattern;

/// What is shaped like a date although no calendar has that day: «31 февраля», «32.01», "2027-13-01".
public final class NoSuchDay {

    private static final Pattern SHAPE = Pattern.compile(
            "(?iu)^(?:с|со|от|на|from|on|since)?\\s*(?:\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{4}|\\d{2}))?|\\d{4}-\\d{1,2}-\\d{1,2}"
                    + "|\\d{1,2}(?:-?го|-?е|th|st|nd|rd)?\\s*(?:числа|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|of|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec).*"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\s*\\d{1,2}(?:th|st|nd|rd)?)\\s*(?:г\\.?|года)?[.]?$");

    private NoSuchDay() {}

    /// Whether the text can only be meant as a date; ask when no day was found in it.
    public static boolean isShaped(String text) {
        return SHAPE.matcher(text.strip()).matches();
    }
}
