package no.nir.register;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register. */
@SpringBootApplication
public class NirApplication {

    public static void main(String[] args) {
        SpringApplication.run(NirApplication.class, args);
    }
}
