package io.otklik.samples.accounting.site;

import java.util.Arrays;
import java.util.Optional;

/// The people who can sign in on the sample site.
enum Visitor {
    ANNA("anna", "Анна Соколова", "anna@romashka.example", "7799012346", "ООО «Ромашка»"),
    DMITRY("dmitry", "Дмитрий Лебедев", "dmitry@vector.example", "7799023450", "ООО «Вектор»");

    final String id;
    final String fullName;
    final String email;
    final String inn;
    final String organization;

    Visitor(String id, String fullName, String email, String inn, String organization) {
        this.id = id;
        this.fullName = fullName;
        this.email = email;
        this.inn = inn;
        this.organization = organization;
    }

    static Optional<Visitor> of(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }
}
