package no.nir.register;

import java.util.Arrays;
import no.nir.register.oppstart.Konsekvensprogram;
import no.nir.register.oppstart.Omregnprogram;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the register; with {@code omregn} or {@code konsekvens} as first word, the command that goes through it with the rules instead. */
@SpringBootApplication
public class NirApplication {

    public static void main(String[] args) {
        String[] resten = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "omregn" -> System.exit(Omregnprogram.kjoer(System.out, System.err, resten));
            case "konsekvens" -> System.exit(Konsekvensprogram.kjoer(System.out, System.err, resten));
            default -> SpringApplication.run(NirApplication.class, args);
        }
    }
}
