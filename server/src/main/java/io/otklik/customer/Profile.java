package io.otklik.customer;

import io.otklik.platform.Language;
import org.jspecify.annotations.Nullable;

/// What a channel knows of a contact besides the address.
///
/// @param taxNumber INN of the organization, if the channel vouches for it
public record Profile(
        @Nullable String name,
        @Nullable String email,
        @Nullable String taxNumber,
        Language language,
        boolean verified) {

    /// Somebody of whom nothing is known yet.
    public static Profile unknown(Language language) {
        return new Profile(null, null, null, language, false);
    }
}
