package io.otklik.robot;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/// The accounting robot of the tests.
final class Definitions {

    static final int ATTEMPTS = 3;

    private Definitions() {}

    static Definition accounting() {
        var yaml = """
                robot: accounting
                title: {ru: Учётная система, en: Accounting system}
                patienceSeconds: 2
                slowAfterSeconds: 4
                attempts: %d
                operations:
                  employees:
                    title: {ru: Список сотрудников, en: List of employees}
                    method: GET
                    path: employees
                    query: "{'organization': organization}"
                    answer: "{'employees': [employees.{'id': id, 'name': name, 'left': left}]}"
                  vacation:
                    title: {ru: Оформить отпуск, en: Register a vacation}
                    method: POST
                    path: vacations
                    answer: "{'number': number, 'end': end}"
                    files: "documents.{'name': name, 'url': url}"
                    refusal: "error.{'code': code, 'message': message}"
                """.formatted(ATTEMPTS);
        return Definition.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
