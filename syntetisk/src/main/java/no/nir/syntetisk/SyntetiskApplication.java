package no.nir.syntetisk;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the fakes of the outside systems. */
@SpringBootApplication
public class SyntetiskApplication {

    public static void main(String[] args) {
        bygger().run(args);
    }

    /** With its own configuration name, so that it can live beside another application on the class path. */
    static SpringApplicationBuilder bygger() {
        return new SpringApplicationBuilder(SyntetiskApplication.class).properties("spring.config.name=syntetisk");
    }
}
