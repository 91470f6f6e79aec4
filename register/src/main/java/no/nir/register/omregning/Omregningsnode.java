package no.nir.register.omregning;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The share of this application in whatever omregning is under way: two at a time, so that one computes while the database works for the other. */
@Component
public class Omregningsnode extends Arbeidstraader {

    Omregningsnode(
            Bunkearbeid arbeid,
            @Value("${nir.omregning.pause:5s}") Duration pause,
            @Value("${nir.omregning.traader:2}") int antall,
            @Value("${nir.omregning.automatisk:true}") boolean automatisk) {
        super("omregning", pause, antall, automatisk, arbeid::gjoerEn);
    }
}
