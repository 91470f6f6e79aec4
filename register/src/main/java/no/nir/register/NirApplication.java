package no.nir.register;

import java.util.Arrays;
import no.nir.register.oppstart.Omregnprogram;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register; with {@code omregn} as first word, the command that goes through it with the rules instead. */
@SpringBootApplication
public class NirApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("omregn")) {
            System.exit(Omregnprogram.kjoer(System.out, System.err, Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(NirApplication.class, args);
    }
}
