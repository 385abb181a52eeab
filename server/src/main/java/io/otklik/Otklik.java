package io.otklik;

import io.otklik.terminal.Terminal;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The program. Everything it needs it starts by itself, the database included. Two modules may each have a class of
/// the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Otklik {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("scenario"))
            System.exit(Terminal.run(List.of(args).subList(1, args.length)));
        SpringApplication.run(Otklik.class, args);
    }
}
