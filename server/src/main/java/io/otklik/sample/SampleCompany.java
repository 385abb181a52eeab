package io.otklik.sample;

import io.otklik.bot.Scenarios;
import io.otklik.channel.IdentityMode;
import io.otklik.channel.InboxSettings;
import io.otklik.channel.Inboxes;
import io.otklik.channel.Words;
import io.otklik.customer.Customers;
import io.otklik.document.Forms;
import io.otklik.platform.Ids;
import io.otklik.platform.Settings;
import io.otklik.platform.secrets.KeyFile;
import io.otklik.robot.Definition;
import io.otklik.robot.Robots;
import io.otklik.robot.SignIn;
import io.otklik.robot.Title;
import io.otklik.staff.Staff;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the sample company at the first start that asks for it, and prints how its people sign in at each.
@Component
class SampleCompany {

    private final Settings settings;
    private final SamplePeople people;
    private final SampleDesk desk;
    private final SampleArticles articles;
    private final Forms forms;
    private final Staff staff;
    private final Customers customers;
    private final Inboxes inboxes;
    private final Scenarios scenarios;
    private final Robots robots;
    private final Ids ids;
    private final TransactionTemplate transaction;

    SampleCompany(
            Settings settings,
            SamplePeople people,
            SampleDesk desk,
            SampleArticles articles,
            Forms forms,
            Staff staff,
            Customers customers,
            Inboxes inboxes,
            Scenarios scenarios,
            Robots robots,
            Ids ids,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.people = people;
        this.desk = desk;
        this.articles = articles;
        this.forms = forms;
        this.staff = staff;
        this.customers = customers;
        this.inboxes = inboxes;
        this.scenarios = scenarios;
        this.robots = robots;
        this.ids = ids;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void furnish() throws IOException {
        if (!settings.sample().on()) return;
        var company = CompanyFile.read();
        var password = KeyFile.in(
                settings.data(), "sample-password", () -> ids.secret().substring(0, 12));
        transaction.executeWithoutResult(_ -> {
            if (inboxes.byKey(company.inbox().key()).isEmpty()) make(company, password);
            connect(company);
        });
        print(company, password);
    }

    private void make(CompanyFile company, String password) {
        people.make(company, password);
        for (var customer : company.customers()) {
            var accountant = staff.person(customer.accountant()).orElseThrow();
            customers.keep(customer.name(), customer.taxNumber(), accountant.id());
        }
        desk.furnish(company);
        articles.publish();
        forms.add(
                null,
                "Остатки отпусков.docx",
                CompanyFile.bytes("company/forms/vacation-balances.docx"),
                new Title("Остатки отпусков", "Leave balances"));
        var line = company.inbox();
        var team = staff.team(line.team()).orElseThrow();
        var greeting = new Words(line.greeting().ru(), line.greeting().en());
        var origins = settings.sample().site() == null
                ? List.<String>of()
                : List.of(origin(settings.sample().site()));
        var inbox = inboxes.make(
                new InboxSettings(
                        line.name(), team.id(), origins, greeting, null, line.accent(), IdentityMode.OPTIONAL),
                line.key());
        scenarios.serve(inbox.id(), scenarios.publish(CompanyFile.text("scenarios/" + company.scenario() + ".yaml")));
    }

    /// What depends on where the sample's own site and accounting system run this time.
    private void connect(CompanyFile company) {
        var secret = System.getenv("OTKLIK_SAMPLE_IDENTITY_SECRET");
        var inbox = inboxes.byKey(company.inbox().key()).orElseThrow();
        if (secret != null) inboxes.sign(inbox.id(), Map.of("sample", secret));
        var password = System.getenv("OTKLIK_SAMPLE_PASSWORD");
        var site = settings.sample().site();
        if (password == null || site == null) return;
        inboxes.allow(inbox, List.of(origin(site)));
        var yaml = CompanyFile.text("robots/" + company.robot() + ".yaml").getBytes(StandardCharsets.UTF_8);
        var address = URI.create("http://127.0.0.1:" + site.getPort() + "/hs/otklik/v1/");
        var signIn = new SignIn.Basic("otklik", password);
        if (!robots.connect(company.robot(), address, signIn))
            robots.install(Definition.read(new ByteArrayInputStream(yaml)), address, signIn);
    }

    @SuppressWarnings("SystemOut")
    private void print(CompanyFile company, String password) {
        System.out.println("The sample company \"" + company.company() + "\" (invented). Its site with the widget: "
                + settings.sample().site());
        System.out.println("Sign-ins, all with the password " + password + ":");
        for (var person : company.people())
            System.out.printf(
                    "  %-26s %-14s %s%n", person.email(), person.role().name().toLowerCase(Locale.ROOT), person.name());
    }

    private static String origin(URI site) {
        return site.getScheme() + "://" + site.getAuthority();
    }
}
