package io.otklik.customer;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to contacts, organizations and identities.
@Service
public class Customers {

    private final CustomerStore store;
    private final OrganizationStore organizations;
    private final ConsentStore consents;
    private final Ids ids;
    private final Clock clock;

    Customers(CustomerStore store, OrganizationStore organizations, ConsentStore consents, Ids ids, Clock clock) {
        this.store = store;
        this.organizations = organizations;
        this.consents = consents;
        this.ids = ids;
        this.clock = clock;
    }

    /// The contact behind an identity; one is made at the first sight. What a verified profile says is taken over.
    @Transactional
    public ContactId recognise(Identity identity, Profile profile) {
        var known = store.byIdentity(identity);
        if (known.isPresent()) {
            if (profile.verified()) store.takeOver(known.get(), profile);
            return known.get();
        }
        var contact = new ContactId(ids.next());
        store.insert(contact, profile, clock.instant());
        return store.claim(identity, contact, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<Contact> contact(ContactId id) {
        return Optional.ofNullable(store.contacts(List.of(id)).get(id));
    }

    /// Several contacts with their organizations in one query; unknown ids are absent from the answer.
    @Transactional(readOnly = true)
    public Map<ContactId, Contact> contacts(Collection<ContactId> ids) {
        return ids.isEmpty() ? Map.of() : store.contacts(ids);
    }

    /// What an operator corrected by hand; the organization must be there.
    @Transactional
    public void correct(ContactId id, Details details) {
        store.correct(id, details);
    }

    /// Keeps what a customer agreed to or refused, for good.
    @Transactional
    public void keep(ContactId id, Consent consent) {
        consents.insert(ids.next(), id, consent);
    }

    /// The last word for each purpose and version, the newest first; a contact who said nothing is absent.
    @Transactional(readOnly = true)
    public Map<ContactId, List<Consent>> consents(Collection<ContactId> ids) {
        return ids.isEmpty() ? Map.of() : consents.last(ids);
    }

    /// All addresses a contact is known by, oldest first.
    @Transactional(readOnly = true)
    public List<Identity> identities(ContactId id) {
        return store.identities(id);
    }

    @Transactional(readOnly = true)
    public Optional<Organization> organization(OrganizationId id) {
        return organizations.find(id);
    }

    @Transactional
    public void speaks(ContactId id, Language language) {
        store.language(id, language);
    }

    /// Makes an organization, or changes name and own operator of the one with this tax number.
    @Transactional
    public OrganizationId keep(String name, @Nullable String taxNumber, @Nullable OperatorId ownOperator) {
        return organizations.keep(
                new Organization(new OrganizationId(ids.next()), name, taxNumber, ownOperator), clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<Organization> organizationOf(String taxNumber) {
        return organizations.find(taxNumber);
    }
}
