package io.otklik;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. Everything it needs it starts by itself, the database included.
@SpringBootApplication
public class Otklik {

    public static void main(String[] args) {
        SpringApplication.run(Otklik.class, args);
    }
}
