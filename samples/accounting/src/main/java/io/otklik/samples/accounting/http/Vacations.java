package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.books.Refusal;
import io.otklik.samples.accounting.pay.Leave;
import java.time.LocalDate;
import java.util.Optional;

/// Checks and registers vacations.
record Vacations(Desk desk) {

    record Order(String organization, String employee, LocalDate start, int days) {}

    private static final Refusal STRANGER = Refusal.of("employee-not-found", "Такого сотрудника в организации нет.");

    Reply check(Request request) {
        var order = desk.json().read(request, Order.class);
        var employee = employee(order);
        if (employee.isEmpty()) return desk.mishaps().refused(STRANGER);
        var books = desk.books();
        return books.objection(employee.get(), order.start(), order.days())
                .<Reply>map(desk.mishaps()::refused)
                .orElseGet(() -> desk.json()
                        .write(200, Views.Check.of(employee.get(), Leave.of(order.start(), order.days()), books)));
    }

    Reply register(Request request) {
        var order = desk.json().read(request, Order.class);
        var stamp = desk.stamp(request, order);
        var employee = employee(order);
        if (employee.isEmpty()) return desk.mishaps().refused(STRANGER);
        return desk.mishaps()
                .around(
                        desk.troubles().next(request, employee.get()),
                        () -> desk.books().registerVacation(stamp, employee.get(), order.start(), order.days()),
                        entry -> Views.Vacation.of(entry, desk.books(), desk.papers()));
    }

    private Optional<Employee> employee(Order order) {
        return desk.books()
                .company()
                .employee(order.employee())
                .filter(it -> it.organization().equals(order.organization()));
    }
}
