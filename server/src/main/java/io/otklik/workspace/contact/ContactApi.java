package io.otklik.workspace.contact;

import io.otklik.customer.ContactId;
import io.otklik.customer.Details;
import io.otklik.customer.OrganizationId;
import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.inbox.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One contact's card.
@RestController
@RequestMapping("/api/contacts/{id}")
class ContactApi {

    private static final int ATTRIBUTES = 50;
    private static final int ATTRIBUTE_NAME = 60;
    private static final int ATTRIBUTE_VALUE = 500;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,38}");

    private final Contacts contacts;
    private final Visibility visibility;

    ContactApi(Contacts contacts, Visibility visibility) {
        this.contacts = contacts;
        this.visibility = visibility;
    }

    /// All of it as it shall be; what is absent is cleared.
    record Body(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable Map<String, @Nullable String> attributes,
            @Nullable OrganizationId organizationId) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping
    ContactView see(@PathVariable UUID id, StaffSession me) {
        return contacts.see(visibility.viewer(me), new ContactId(id));
    }

    record Conversations(List<Row> items) {}

    /// The newest of them that are for these eyes.
    @Allowed(Permission.CONVERSATIONS)
    @GetMapping("/conversations")
    Conversations conversations(@PathVariable UUID id, StaffSession me) {
        return new Conversations(contacts.conversations(visibility.viewer(me), new ContactId(id)));
    }

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping
    ContactView correct(@PathVariable UUID id, @RequestBody Body body, StaffSession me) {
        return contacts.correct(visibility.viewer(me), new ContactId(id), details(body));
    }

    private static Details details(Body body) {
        return new Details(
                blank(body.name()) ? null : Typed.line("name", body.name()),
                blank(body.email()) ? null : Typed.email("email", body.email()),
                blank(body.phone()) ? null : phone(body.phone()),
                attributes(body.attributes()),
                body.organizationId());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String phone(@Nullable String value) {
        var phone = Typed.line("phone", value);
        if (!PHONE.matcher(phone).matches()) throw Problem.bad("wrong-phone").field("phone");
        return phone;
    }

    /// One with an empty value is dropped.
    private static Map<String, String> attributes(@Nullable Map<String, @Nullable String> asked) {
        var kept = new LinkedHashMap<String, String>();
        if (asked == null) return kept;
        if (asked.size() > ATTRIBUTES)
            throw Problem.bad("too-many-attributes").field("attributes").with(ATTRIBUTES);
        asked.forEach((name, value) -> {
            if (!blank(value))
                kept.put(
                        Typed.line("attributes", name, ATTRIBUTE_NAME),
                        Typed.line("attributes", value, ATTRIBUTE_VALUE));
        });
        return kept;
    }
}
