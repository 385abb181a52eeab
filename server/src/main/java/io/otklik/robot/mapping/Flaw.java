package io.otklik.robot.mapping;

import java.util.Locale;

/// What is wrong with an expression, or with what it is to work on. Each has its sentence under `robot.flaw.<key>`.
public enum Flaw {
    TOO_LONG,
    TOO_DEEP,
    TOO_MUCH_WORK,
    FUNCTION_REFUSED,
    PATTERN_REFUSED,
    NO_VALUE,
    TOO_LARGE,
    FILE_GONE,
    FILES_TOO_LARGE,
    NO_TICKET,
    ANSWER_NO_OBJECT,
    FILES_WITHOUT_URL,
    NO_FORM,
    FORM_NO_OBJECT,
    FIELD_KIND,
    NO_JSON,
    XML_ROOT,
    XML_PARTS,
    XML_NAME,
    NO_XML,
    XML_DOCTYPE,
    FILE_OUTSIDE,
    PATH_OUTSIDE,
    PATH_NEEDS,
    QUERY_NO_OBJECT,
    ADDRESS_KIND,
    OPEN_TEXT,
    OPEN_NAME,
    BAD_ESCAPE,
    NUMBER_RANGE,
    UNEXPECTED,
    EXPECTED,
    MISSING,
    UNFINISHED,
    VARIABLE_WANTED,
    NO_PATH,
    NO_FUNCTION,
    ARGUMENT,
    ARGUMENT_KIND,
    NO_NUMBER,
    NO_DATE,
    NOT_COMPARABLE,
    KEY_NO_TEXT,
    SAME_KEY,
    RAISED,
    NOT_ONE,
    OTHER,
    NO_ADDRESS,
    MISFIT;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
