package io.otklik.knowledge.moving;

/// A file, or a part of it, is no article.
final class Unread extends RuntimeException {

    private final transient Remark why;

    Unread(String key, Object... with) {
        super(key);
        this.why = Remark.of(key, with);
    }

    Remark why() {
        return why;
    }
}
