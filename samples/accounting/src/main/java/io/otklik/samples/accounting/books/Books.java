package io.otklik.samples.accounting.books;

import io.otklik.samples.accounting.pay.Earnings;
import io.otklik.samples.accounting.pay.Leave;
import io.otklik.samples.accounting.pay.VacationPay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Registers things once and looks them up. One change at a time, so numbers have no gaps.
public final class Books {
    private final Company company;
    private final Journal journal;
    private final Clock clock;

    public Books(Company company, Journal journal, Clock clock) {
        this.company = company;
        this.journal = journal;
        this.clock = clock;
    }

    public Company company() {
        return company;
    }

    Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public synchronized int daysLeft(Employee employee) {
        return employee.vacationDays()
                - vacationsOf(employee).stream()
                        .mapToInt(it -> it.leave().days())
                        .sum();
    }

    /// The days that were left once this vacation had been registered.
    public synchronized int daysLeftAfter(Entry.Vacation entry, Employee employee) {
        return employee.vacationDays()
                - vacationsOf(employee).stream()
                        .filter(it -> it.number() <= entry.number())
                        .mapToInt(it -> it.leave().days())
                        .sum();
    }

    public synchronized List<Entry.Vacation> vacationsOf(Employee employee) {
        return entries(Entry.Vacation.class).stream()
                .filter(it -> it.employee().equals(employee.id()))
                .toList();
    }

    public synchronized <T extends Entry> List<T> entries(Class<T> kind) {
        return journal.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public synchronized Optional<Entry> entry(String id) {
        return journal.entries().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Earnings earnings(Employee employee, Leave leave) {
        return employee.earningsBefore(YearMonth.from(leave.start()));
    }

    public VacationPay pay(Employee employee, Leave leave) {
        return VacationPay.of(earnings(employee, leave), leave.days());
    }

    /// Whether such a vacation could be registered now; changes nothing.
    public synchronized Optional<Refusal> objection(Employee employee, LocalDate start, int days) {
        return VacationRules.objection(
                new VacationRules.Wish(start, days), today(), daysLeft(employee), vacationsOf(employee));
    }

    public synchronized Answer<Entry.Vacation> registerVacation(
            Entry.Stamp stamp, Employee employee, LocalDate start, int days) {
        return once(stamp, Entry.Vacation.class, number -> {
            var objection = objection(employee, start, days);
            if (objection.isPresent()) return new Answer.Refused<>(objection.get());
            var leave = Leave.of(start, days);
            return registered(new Entry.Vacation(number, clock.instant(), stamp, employee.id(), leave));
        });
    }

    /// The firm's own invoice for a month of service; there is one for each month, whoever asks and how often.
    public synchronized Answer<Entry.Invoice> registerInvoice(
            Entry.Stamp stamp, Organization organization, YearMonth month) {
        return once(stamp, Entry.Invoice.class, number -> {
            var objection = InvoiceRules.objection(month, YearMonth.from(today()));
            if (objection.isPresent()) return new Answer.Refused<>(objection.get());
            return invoicesOf(organization).stream()
                    .filter(it -> it.month().equals(month))
                    .findFirst()
                    .<Answer<Entry.Invoice>>map(it -> new Answer.Registered<>(it, true))
                    .orElseGet(() -> registered(new Entry.Invoice(
                            number, clock.instant(), stamp, organization.inn(), month, organization.tariff())));
        });
    }

    /// Begins a statement of what was invoiced in a year; [Reconciliation] says how far it is.
    public synchronized Answer<Entry.Reconciliation> reconcile(
            Entry.Stamp stamp, Organization organization, Reconciliation.Year year) {
        return once(
                stamp,
                Entry.Reconciliation.class,
                number -> registered(new Entry.Reconciliation(
                        number, clock.instant(), stamp, organization.inn(), year.from(today()))));
    }

    public synchronized List<Entry.Invoice> invoicesOf(Organization organization) {
        return entries(Entry.Invoice.class).stream()
                .filter(it -> it.organization().equals(organization.inn()))
                .toList();
    }

    /// Writes to the journal and answers; the answer is the same when the same key comes again.
    synchronized <T extends Entry> Answer<T> once(Entry.Stamp stamp, Class<T> kind, Function<Integer, Answer<T>> act) {
        var earlier = journal.entries().stream()
                .filter(it -> it.stamp().key().equals(stamp.key()))
                .findFirst();
        if (earlier.isEmpty()) return act.apply(entries(kind).size() + 1);
        if (!earlier.get().stamp().equals(stamp)) return new Answer.Refused<>(KEY_REUSED);
        return new Answer.Registered<>(kind.cast(earlier.get()), true);
    }

    <T extends Entry> Answer<T> registered(T entry) {
        journal.append(entry);
        return new Answer.Registered<>(entry, false);
    }

    private static final Refusal KEY_REUSED = Refusal.of(
            "key-reused", "Этот ключ идемпотентности уже использован для другого запроса. Нужен новый ключ.");
}
