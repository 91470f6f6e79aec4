package no.nir.syntetisk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the fakes of the outside systems. */
@SpringBootApplication
public class SyntetiskApplication {

    public static void main(String[] args) {
        SpringApplication.run(SyntetiskApplication.class, args);
    }
}
