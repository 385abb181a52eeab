package io.otklik.knowledge.gaps;

import io.otklik.platform.secrets.TokenHash;
import java.util.HexFormat;

/// Tells readers apart without keeping who they are.
final class Readers {

    private Readers() {}

    static String hash(String reader) {
        return HexFormat.of().formatHex(TokenHash.of(reader), 0, 12);
    }
}
