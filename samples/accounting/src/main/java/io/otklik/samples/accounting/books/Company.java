package io.otklik.samples.accounting.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Everything that does not change: the firm itself, its customers and their employees.
public record Company(Organization firm, Bank salaryBank, List<Organization> organizations, List<Employee> employees) {
    public Company {
        organizations = List.copyOf(organizations);
        employees = List.copyOf(employees);
    }

    public static Company read(JsonMapper json) {
        try (var file = Company.class.getResourceAsStream("company.json")) {
            return json.readValue(file, Company.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Organization> organization(String inn) {
        return organizations.stream().filter(it -> it.inn().equals(inn)).findFirst();
    }

    public Optional<Employee> employee(String id) {
        return employees.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public List<Employee> employeesOf(Organization organization) {
        return employees.stream()
                .filter(it -> it.organization().equals(organization.inn()))
                .toList();
    }
}
