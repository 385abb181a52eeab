package io.otklik.samples.accounting.http;

/// A request that cannot be understood or may not be made; the sentence goes to the caller.
public final class BadRequest extends RuntimeException {
    private final int status;
    private final String code;

    public BadRequest(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
