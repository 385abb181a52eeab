package io.otklik.robot;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The accounting robot of the tests.
final class Definitions {

    static final int ATTEMPTS = 3;

    private Definitions() {}

    static Definition accounting() {
        return named("accounting");
    }

    static Definition named(String name) {
        var yaml = """
                robot: %s
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
                    inputs:
                      employee: {type: person, required: true, title: {ru: Сотрудник, en: Employee}}
                      days: {type: number}
                      organization: {type: inn}
                      start: {type: date}
                    answer: "{'number': number, 'end': end}"
                    files: "documents.{'name': name, 'url': url}"
                    refusal: "error.{'code': code, 'message': message}"
                """.formatted(name, ATTEMPTS);
        return Definition.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    /// An operation in the words of the file.
    static Definition.Task task(String yaml) {
        return new YAMLMapper().readValue(yaml, Definition.Task.class);
    }
}
