package io.otklik.staff.signin;

import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.Typed;
import io.otklik.staff.people.Form;
import io.otklik.staff.people.PersonForm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The first start: making the first administrator.
@RestController
@RequestMapping("/api/setup")
class SetupApi {

    private final FirstAdministrator first;
    private final Setup setup;
    private final Entry entry;
    private final Doorstep doorstep;
    private final ZoneId zone;

    SetupApi(FirstAdministrator first, Setup setup, Entry entry, Doorstep doorstep, Settings settings) {
        this.first = first;
        this.setup = setup;
        this.entry = entry;
        this.doorstep = doorstep;
        this.zone = settings.zone();
    }

    record State(boolean needed) {}

    record Request(
            @Nullable String code,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password,
            @Nullable String company,
            @Nullable String language,
            @Nullable String timeZone) {

        PersonForm form(ZoneId zone) {
            return new PersonForm(
                    Typed.line("name", name),
                    Typed.email("email", email),
                    Form.language("language", language),
                    timeZone == null ? zone : Form.zone("timeZone", timeZone));
        }

        String companyName() {
            return company == null || company.isBlank() ? "" : Typed.line("company", company);
        }
    }

    @GetMapping
    @Open
    State state() {
        return new State(setup.needed());
    }

    @PostMapping
    @Open
    ResponseEntity<Me> complete(@RequestBody Request typed, HttpServletRequest request) {
        if (!setup.needed()) throw Problem.conflict("setup-done");
        var device = doorstep.device(request);
        var code = Typed.given("code", typed.code());
        var password = Typed.given("password", typed.password());
        var person = first.make(code, password, typed.companyName(), typed.form(zone), device);
        return doorstep.welcome(request, entry.enter(person, device), HttpStatus.CREATED);
    }
}
