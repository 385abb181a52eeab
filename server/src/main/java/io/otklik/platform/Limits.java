package io.otklik.platform;

import java.time.Duration;

/// Every limit a caller can hit, in one place; docs/operate/limits.md lists them for people.
public final class Limits {

    /// A message's text, in bytes of UTF-8.
    public static final int MESSAGE_BYTES = 16 * 1024;
    /// The body of one JSON request, in bytes.
    public static final int REQUEST_BYTES = 256 * 1024;
    /// The body of a request with a whole scenario in it, in bytes.
    public static final int SCENARIO_BYTES = 2 * 1024 * 1024;
    /// The body of a request with an article in it, in bytes.
    public static final int ARTICLE_BYTES = 1024 * 1024;
    /// What an import of articles may be once it is unpacked, in bytes.
    public static final int IMPORT_BYTES = 50 * 1024 * 1024;
    /// One file of an import that is text, in bytes.
    public static final int IMPORT_TEXT_BYTES = 5 * 1024 * 1024;
    /// Files of an import, those in a ZIP counted.
    public static final int IMPORT_ENTRIES = 5_000;
    /// Articles of an import.
    public static final int IMPORT_ARTICLES = 3_000;
    /// One attached file, in bytes.
    public static final int FILE_BYTES = 25 * 1024 * 1024;
    /// Files in one message.
    public static final int FILES_PER_MESSAGE = 10;
    /// Items on one page of a list.
    public static final int PAGE = 200;
    /// Items on a page when the caller names no limit.
    public static final int PAGE_DEFAULT = 50;
    /// Rows of one exported table.
    public static final int EXPORT_ROWS = 10_000;
    /// A name, title or label, in characters.
    public static final int NAME_CHARS = 200;
    /// How long a signed link to a file opens it.
    public static final Duration FILE_LINK = Duration.ofMinutes(5);
    /// How long a one-time ticket opens a WebSocket.
    public static final Duration SOCKET_TICKET = Duration.ofSeconds(60);

    private Limits() {}

    /// The page size to use for what a caller asked for.
    ///
    /// @throws Problem `bad-limit` unless 1 to [#PAGE]
    public static int page(int asked) {
        if (asked < 1 || asked > PAGE)
            throw Problem.bad("bad-limit").field("limit").with(PAGE);
        return asked;
    }
}
