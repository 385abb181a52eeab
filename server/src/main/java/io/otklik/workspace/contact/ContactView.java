package io.otklik.workspace.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.customer.Consent;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Identity;
import io.otklik.platform.Language;
import io.otklik.workspace.Named;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A contact as the context panel shows it.
///
/// @param accountant who of our side looks after the contact's organization
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        ContactId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        boolean verified,
        @Nullable Named organization,
        @Nullable Named accountant,
        Map<String, String> attributes,
        List<Address> identities,
        List<Agreed> consents,
        Instant since) {

    /// By what we know the contact.
    ///
    /// @param verified whether the channel vouches that it is this very person
    public record Address(String kind, String value, boolean verified) {

        static Address of(Identity identity) {
            return new Address(identity.kind().stored(), identity.address(), identity.kind() == Identity.Kind.LOGIN);
        }
    }

    /// What the contact agreed to or refused, and the very text.
    public record Agreed(String purpose, String version, boolean given, String text, Instant at) {

        static Agreed of(Consent consent) {
            return new Agreed(consent.purpose(), consent.version(), consent.given(), consent.text(), consent.at());
        }
    }

    static ContactView of(
            Contact contact, List<Identity> identities, List<Consent> consents, Viewer viewer, Names names) {
        var organization = contact.organization();
        var own = organization == null ? null : organization.ownOperator();
        return new ContactView(
                contact.id(),
                names.contact(contact, viewer.language()),
                contact.email(),
                contact.phone(),
                contact.language(),
                contact.verified(),
                organization == null ? null : new Named(organization.id().value(), organization.name()),
                own == null ? null : names.operator(own),
                contact.attributes(),
                identities.stream().map(Address::of).toList(),
                consents.stream().map(Agreed::of).toList(),
                contact.createdAt());
    }
}
