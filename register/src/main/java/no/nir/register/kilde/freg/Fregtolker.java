package no.nir.register.kilde.freg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.ident.DufNummer;
import no.nir.ident.Personident;
import no.nir.register.kilde.freg.Persondokument.Element;
import no.nir.register.person.Faktakilde;
import no.nir.register.person.Personfaktum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes facts of a person document. Pure: the same document gives the same facts. */
final class Fregtolker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Class<? extends Personfaktum>> ALLTID_HELT = Set.of(
            Personfaktum.Ident.class,
            Personfaktum.Statsborgerskap.class,
            Personfaktum.Familierelasjon.class,
            Personfaktum.Adressebeskyttelse.class);

    /** A number in the document is no such number. */
    static final class UgyldigNummer extends IllegalArgumentException {
        UgyldigNummer() {
            super("a number of the document is none");
        }
    }

    private Fregtolker() {}

    /**
     * @throws UgyldigNummer when a number is none
     * @throws IllegalArgumentException when a code is unknown or something that must be there is missing
     * @throws java.time.DateTimeException when a date is none
     */
    static Fregbilde tolk(Persondokument dokument, String opphav, Set<String> hendelsestyper) {
        List<Personfaktum> fakta = new ArrayList<>();
        Personident gjeldende = identer(dokument, fakta);
        personalia(dokument).ifPresent(fakta::add);
        Fregadresser.legg(dokument, hendelsestyper.contains(Fregfeed.KOMMUNEREGULERING), fakta);
        statsborgerskap(dokument, fakta);
        familie(dokument, fakta);
        flyttinger(dokument, fakta);
        Set<Class<? extends Personfaktum>> helhet = new HashSet<>(ALLTID_HELT);
        if (liste(dokument.innflytting()).findAny().isPresent()) {
            helhet.add(Personfaktum.InnUtflytting.class);
        }
        return new Fregbilde(opphav, hendelsestyper, gjeldende, fakta, helhet, hash(fakta));
    }

    private static Personident identer(Persondokument dokument, List<Personfaktum> fakta) {
        Personident gjeldende = null;
        for (var nummer : liste(dokument.identifikasjonsnummer()).toList()) {
            Personident ident = ident(nummer.foedselsEllerDNummer());
            boolean iBruk = "iBruk".equals(nummer.status()) && nummer.gjelder();
            fakta.add(new Personfaktum.Ident(ident, iBruk, Faktakilde.FREG));
            if (gjeldende == null || iBruk) {
                gjeldende = ident;
            }
        }
        liste(dokument.utlendingsmyndighetenesIdentifikasjonsnummer())
                .filter(Element::gjelder)
                .map(duf -> duf(duf.identifikasjonsnummer()))
                .forEach(duf -> fakta.add(new Personfaktum.Ident(duf, true, Faktakilde.FREG)));
        if (gjeldende == null) {
            throw new IllegalArgumentException("a person document without a number");
        }
        return gjeldende;
    }

    private static Optional<Personfaktum> personalia(Persondokument dokument) {
        Optional<Persondokument.Navn> navn = gjeldende(dokument.navn());
        Optional<Personfaktum.Foedselsdato> foedt =
                gjeldende(dokument.foedsel()).flatMap(Fregtolker::foedselsdato);
        if (navn.isEmpty() || foedt.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Personfaktum.Personalia(
                new Personfaktum.Navn(
                        Objects.requireNonNullElse(navn.get().fornavn(), ""),
                        navn.get().mellomnavn(),
                        Objects.requireNonNullElse(navn.get().etternavn(), "")),
                foedt.get(),
                gjeldende(dokument.kjoenn()).map(Fregtolker::kjoenn).orElse(Personfaktum.Kjoenn.UKJENT),
                gjeldende(dokument.foedsel())
                        .map(Persondokument.Foedsel::foedeland)
                        .orElse(null),
                gjeldende(dokument.doedsfall())
                        .map(Persondokument.Doedsfall::doedsdato)
                        .map(Tidspunkt::dag)
                        .orElse(null),
                gjeldende(dokument.sivilstand())
                        .map(Persondokument.Sivilstand::sivilstand)
                        .orElse(null),
                gjeldende(dokument.status()).map(Persondokument.Status::status).orElse(null),
                Personfaktum.Kontakt.INGEN,
                Faktakilde.FREG));
    }

    private static Optional<Personfaktum.Foedselsdato> foedselsdato(Persondokument.Foedsel foedsel) {
        LocalDate dato = Tidspunkt.dag(foedsel.foedselsdato());
        if (dato != null) {
            return Optional.of(new Personfaktum.Foedselsdato(dato, Personfaktum.Presisjon.DAG));
        }
        return Optional.ofNullable(foedsel.foedselsaar())
                .map(Integer::parseInt)
                .map(aar -> new Personfaktum.Foedselsdato(LocalDate.of(aar, 1, 1), Personfaktum.Presisjon.AAR));
    }

    private static Personfaktum.Kjoenn kjoenn(Persondokument.Kjoenn element) {
        return switch (Objects.requireNonNullElse(element.kjoenn(), "")) {
            case "kvinne" -> Personfaktum.Kjoenn.KVINNE;
            case "mann" -> Personfaktum.Kjoenn.MANN;
            default -> Personfaktum.Kjoenn.UKJENT;
        };
    }

    private static void statsborgerskap(Persondokument dokument, List<Personfaktum> fakta) {
        liste(dokument.statsborgerskap())
                .filter(ett -> ett.statsborgerskap() != null)
                .filter(ett -> ett.gjelder() || ett.opphoerstidspunkt() != null)
                .map(ett -> new Personfaktum.Statsborgerskap(
                        Objects.requireNonNull(ett.statsborgerskap()),
                        foerste(ett.ervervsdato(), ett.gyldighetstidspunkt()),
                        Tidspunkt.sisteDag(ett.opphoerstidspunkt()),
                        Faktakilde.FREG))
                .filter(ett ->
                        ett.fom() == null || ett.tom() == null || !ett.tom().isBefore(ett.fom()))
                .forEach(fakta::add);
    }

    /** Relatives without a number are not stored: they cannot be anyone's reference person here. */
    private static void familie(Persondokument dokument, List<Personfaktum> fakta) {
        liste(dokument.familierelasjon())
                .filter(Element::gjelder)
                .filter(relasjon -> relasjon.relatertPerson() != null)
                .forEach(relasjon -> rolle(relasjon.relatertPersonsRolle())
                        .ifPresent(rolle -> fakta.add(new Personfaktum.Familierelasjon(
                                ident(relasjon.relatertPerson()),
                                rolle,
                                Tidspunkt.dag(relasjon.gyldighetstidspunkt()),
                                Tidspunkt.sisteDag(relasjon.opphoerstidspunkt())))));
    }

    private static Optional<Personfaktum.Familierolle> rolle(@Nullable String rolle) {
        return Optional.ofNullable(
                switch (Objects.requireNonNullElse(rolle, "")) {
                    case "mor" -> Personfaktum.Familierolle.MOR;
                    case "far" -> Personfaktum.Familierolle.FAR;
                    case "medmor" -> Personfaktum.Familierolle.MEDMOR;
                    case "barn" -> Personfaktum.Familierolle.BARN;
                    case "soesken" -> Personfaktum.Familierolle.SOESKEN;
                    case "ektefelleEllerPartner" -> Personfaktum.Familierolle.EKTEFELLE_ELLER_PARTNER;
                    default -> null;
                });
    }

    private static void flyttinger(Persondokument dokument, List<Personfaktum> fakta) {
        liste(dokument.innflytting())
                .forEach(inn -> leggFlytting(
                        Personfaktum.Retning.INN,
                        Tidspunkt.dag(inn.gyldighetstidspunkt()),
                        inn.fraflyttingsland(),
                        fakta));
        liste(dokument.utflytting())
                .forEach(ut -> leggFlytting(
                        Personfaktum.Retning.UT,
                        foerste(ut.utflyttingsdato(), ut.gyldighetstidspunkt()),
                        ut.tilflyttingsland(),
                        fakta));
    }

    private static void leggFlytting(
            Personfaktum.Retning retning, @Nullable LocalDate dato, @Nullable String land, List<Personfaktum> fakta) {
        if (dato != null) {
            fakta.add(new Personfaktum.InnUtflytting(retning, dato, land));
        }
    }

    static @Nullable LocalDate foerste(@Nullable String dato, @Nullable String ellers) {
        LocalDate dag = Tidspunkt.dag(dato);
        return dag == null ? Tidspunkt.dag(ellers) : dag;
    }

    static <E> Stream<E> liste(@Nullable List<E> elementer) {
        return elementer == null ? Stream.empty() : elementer.stream();
    }

    static <E extends Element> Optional<E> gjeldende(@Nullable List<E> elementer) {
        return liste(elementer).filter(Element::gjelder).reduce((_, siste) -> siste);
    }

    private static Personident ident(@Nullable String tekst) {
        return Personident.parse(Objects.requireNonNullElse(tekst, "")).finn().orElseThrow(UgyldigNummer::new);
    }

    private static DufNummer duf(@Nullable String tekst) {
        return DufNummer.parse(Objects.requireNonNullElse(tekst, "")).finn().orElseThrow(UgyldigNummer::new);
    }

    private static String hash(List<Personfaktum> fakta) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Personfaktum faktum : fakta) {
                sha.update(faktum.getClass()
                        .getSimpleName()
                        .toLowerCase(Locale.ROOT)
                        .getBytes(StandardCharsets.UTF_8));
                sha.update(JSON.writeValueAsBytes(faktum));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
