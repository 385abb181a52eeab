package io.otklik.workspace.contact;

import io.otklik.customer.OrganizationId;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The list of organizations. Everybody at work may put a customer's company on it; only supervisors change one, for
/// that moves whole companies from one operator to another.
@RestController
@RequestMapping("/api/organizations")
class OrganizationApi {

    private static final Pattern TAX_NUMBER = Pattern.compile("\\d{10}|\\d{12}");

    private final Companies companies;

    OrganizationApi(Companies companies) {
        this.companies = companies;
    }

    record Page(List<OrganizationView> items, @Nullable String next) {}

    /// All of it as it shall be; what is absent is cleared.
    record Body(
            @Nullable String name,
            @Nullable String taxNumber,
            @Nullable OperatorId accountantId) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping
    Page all(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        var text = q.isBlank() ? "" : Typed.line("q", q);
        var found = companies.page(text, after == null ? null : new OrganizationId(after), size + 1);
        if (found.size() <= size) return new Page(found, null);
        var page = found.subList(0, size);
        return new Page(page, page.getLast().id().value().toString());
    }

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping("/{id}")
    OrganizationView one(@PathVariable UUID id) {
        return companies.one(new OrganizationId(id));
    }

    /// @throws Problem `forbidden` if somebody else than a supervisor says who looks after it
    @Allowed(Permission.CONVERSATIONS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OrganizationView add(@RequestBody Body body, StaffSession me) {
        if (body.accountantId() != null && !me.may(Permission.SUPERVISE)) throw Problem.forbidden();
        return companies.add(me.person(), wanted(body));
    }

    @Allowed(Permission.SUPERVISE)
    @PutMapping("/{id}")
    OrganizationView change(@PathVariable UUID id, @RequestBody Body body, StaffSession me) {
        return companies.change(me.person(), new OrganizationId(id), wanted(body));
    }

    private static Companies.Wanted wanted(Body body) {
        return new Companies.Wanted(Typed.line("name", body.name()), taxNumber(body.taxNumber()), body.accountantId());
    }

    private static @Nullable String taxNumber(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        var number = Typed.line("taxNumber", typed);
        if (!TAX_NUMBER.matcher(number).matches())
            throw Problem.bad("wrong-tax-number").field("taxNumber");
        return number;
    }
}
