package io.otklik;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// The program. Everything it needs it starts by itself, the database included.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Otklik {

    public static void main(String[] args) {
        SpringApplication.run(Otklik.class, args);
    }
}
