package no.nir.register.kilde.udi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.ident.DufNummer;
import no.nir.ident.Personident;
import no.nir.kodeverk.UdiKodekart;
import no.nir.register.opphold.Oppholdsfaktum;
import no.nir.register.opphold.Oppholdsfaktum.Grunnlag;
import no.nir.register.opphold.Oppholdsfaktum.Referanseperson;
import no.nir.register.opphold.Oppholdsfaktum.Tillatelse;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes facts of the content of an event. Pure: the same event gives the same facts. */
final class Uditolker {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final UdiKodekart KART = UdiKodekart.gjeldende();

    /** A kind of event that is not in the contract. */
    static final class UkjentHendelsestype extends IllegalArgumentException {}

    /** A number that is none. */
    static final class UgyldigNummer extends IllegalArgumentException {}

    private Uditolker() {}

    /**
     * @throws UkjentHendelsestype when the kind of event is not in the contract
     * @throws IllegalArgumentException when a code is unknown or something that must be there is missing
     * @throws tools.jackson.core.JacksonException when a value has the wrong form
     */
    static List<Oppholdsfaktum> opphold(String hendelsestype, JsonNode innhold) {
        return switch (hendelsestype) {
            case "SoknadOmBeskyttelse" -> {
                var i = les(innhold, Udimelding.SoknadOmBeskyttelse.class);
                yield List.of(new Oppholdsfaktum.Oppholdssoeknad(
                        krev(i.soknadId()),
                        Oppholdsfaktum.Soeknadsslag.BESKYTTELSE,
                        krev(i.soknadsdato()),
                        null,
                        null));
            }
            case "SoknadOmBeskyttelseAvgjort" -> {
                var i = les(innhold, Udimelding.SoknadOmBeskyttelseAvgjort.class);
                yield List.of(new Oppholdsfaktum.Soeknadsavgjoerelse(
                        krev(i.soknadId()), utfall(i.utfall()), krev(i.avgjorelseDato())));
            }
            case "SoknadOmFornyelse" -> {
                var i = les(innhold, Udimelding.SoknadOmFornyelse.class);
                yield List.of(new Oppholdsfaktum.Oppholdssoeknad(
                        krev(i.soknadId()),
                        Oppholdsfaktum.Soeknadsslag.valueOf(krev(i.soknadsslag())),
                        krev(i.soknadsdato()),
                        null,
                        null));
            }
            case "SoknadAvgjort" -> {
                var i = les(innhold, Udimelding.SoknadAvgjort.class);
                yield List.of(new Oppholdsfaktum.Soeknadsavgjoerelse(
                        krev(i.soknadId()), utfall(i.utfall()), i.endelig() ? krev(i.avgjorelseDato()) : null));
            }
            case "Avgjorelse" -> avgjoerelse(les(innhold, Udimelding.Avgjorelse.class));
            case "Tilbakekall" -> {
                var i = les(innhold, Udimelding.Tilbakekall.class);
                yield List.of(new Oppholdsfaktum.Tilbakekall(
                        krev(i.avgjorelseId()), krev(i.aapnetDato()), i.endeligDato(), i.henlagtDato()));
            }
            default -> List.of(oppholdstid(hendelsestype, innhold));
        };
    }

    private static Oppholdsfaktum oppholdstid(String hendelsestype, JsonNode innhold) {
        return switch (hendelsestype) {
            case "Mottaksopphold" -> {
                var i = les(innhold, Udimelding.Mottaksopphold.class);
                yield new Oppholdsfaktum.Mottaksopphold(
                        krev(i.mottakId()),
                        Oppholdsfaktum.Mottakstype.valueOf(krev(i.mottakstype())),
                        kommune(i.kommunenummer()),
                        periode(i.periode()));
            }
            case "OppholdPaSammeVilkar" ->
                new Oppholdsfaktum.SammeVilkaar(periode(
                        les(innhold, Udimelding.OppholdPaSammeVilkar.class).periode()));
            case "AutomatiskForlengelse" -> {
                var i = les(innhold, Udimelding.AutomatiskForlengelse.class);
                Periode periode = periode(i.periode());
                yield new Oppholdsfaktum.Forlengelse(krev(i.avgjorelseId()), periode.fom(), krev(periode.tom()));
            }
            case "Bosetting" -> {
                var i = les(innhold, Udimelding.Bosetting.class);
                yield new Oppholdsfaktum.Bosetting(
                        kommune(i.kommunenummer()), i.avtale(), new Periode(krev(i.bosattDato()), i.sluttDato()));
            }
            case "Innreise" ->
                new Oppholdsfaktum.Innreise(
                        krev(les(innhold, Udimelding.Innreise.class).innreiseDato()));
            case "EOSEllerEFTAOpphold" -> {
                var i = les(innhold, Udimelding.EOSEllerEFTAOpphold.class);
                yield new Oppholdsfaktum.EoesOpphold(krev(i.grunnlag()), periode(i.periode()));
            }
            default -> throw new UkjentHendelsestype();
        };
    }

    private static List<Oppholdsfaktum> avgjoerelse(Udimelding.Avgjorelse i) {
        LocalDate innvilget = krev(i.avgjorelseDato());
        Udimelding.Fratil gyldig = i.gyldighetsperiode();
        Periode periode = gyldig == null ? null : periode(gyldig);
        List<Oppholdsfaktum> fakta = new ArrayList<>();
        fakta.add(new Tillatelse(
                krev(i.avgjorelseId()),
                grunnlag(krev(krev(i.avgjorelsestype()).tillatelseKode()), innvilget),
                switch (krev(i.oppholdstillatelseType())) {
                    case "Midlertidig" -> Oppholdsfaktum.Tillatelsestype.MIDLERTIDIG;
                    case "Permanent" -> Oppholdsfaktum.Tillatelsestype.PERMANENT;
                    default -> throw new IllegalArgumentException("unknown oppholdstillatelseType");
                },
                switch (krev(i.slag())) {
                    case "FORSTEGANG" -> Oppholdsfaktum.Tillatelsesslag.FOERSTEGANG;
                    case "FORNYELSE" -> Oppholdsfaktum.Tillatelsesslag.FORNYELSE;
                    case "NYTT_GRUNNLAG" -> Oppholdsfaktum.Tillatelsesslag.NYTT_GRUNNLAG;
                    case "PERMANENT" -> Oppholdsfaktum.Tillatelsesslag.PERMANENT;
                    default -> throw new IllegalArgumentException("unknown slag");
                },
                innvilget,
                periode == null ? i.effektueringsDato() : periode.fom(),
                periode == null ? null : periode.tom(),
                i.soknadsdato(),
                i.soktFraUtlandet(),
                i.fornybar(),
                i.begrenset(),
                referanse(i.referanseperson()),
                null));
        if (i.omgjorAvgjorelseId() != null) {
            fakta.add(new Oppholdsfaktum.Omgjoering(i.omgjorAvgjorelseId(), i.avgjorelseId()));
        }
        return fakta;
    }

    /** Unknown code → manual check, never a guess. */
    private static Grunnlag grunnlag(String udiKode, LocalDate innvilget) {
        return new Grunnlag(udiKode, KART.finnGrunnlag(udiKode, innvilget).orElse(Grunnlag.UKJENT), KART.versjon());
    }

    private static @Nullable Referanseperson referanse(Udimelding.@Nullable Referanseperson ref) {
        if (ref == null) {
            return null;
        }
        Oppholdsfaktum.Referanseslag slag =
                ref.slag() == null ? null : Oppholdsfaktum.Referanseslag.valueOf(ref.slag());
        if (ref.dufNummer() != null) {
            return new Referanseperson(duf(ref.dufNummer()), slag);
        }
        return new Referanseperson(
                ref.foedselsEllerDNummer() == null ? null : nummer(ref.foedselsEllerDNummer()), slag);
    }

    static DufNummer duf(@Nullable String tekst) {
        return DufNummer.parse(Objects.requireNonNullElse(tekst, "")).finn().orElseThrow(UgyldigNummer::new);
    }

    static Personident nummer(String tekst) {
        return Personident.parse(tekst).finn().orElseThrow(UgyldigNummer::new);
    }

    private static String kommune(@Nullable String nummer) {
        if (nummer == null || !nummer.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("no kommunenummer");
        }
        return nummer;
    }

    private static Oppholdsfaktum.Utfall utfall(@Nullable String utfall) {
        return Oppholdsfaktum.Utfall.valueOf(krev(utfall));
    }

    private static Periode periode(Udimelding.@Nullable Fratil fratil) {
        Udimelding.Fratil finnes = krev(fratil);
        return new Periode(krev(finnes.fra()), finnes.til());
    }

    private static <T> T les(JsonNode innhold, Class<T> type) {
        return krev(JSON.treeToValue(innhold, type));
    }

    static <T> T krev(@Nullable T verdi) {
        if (verdi == null) {
            throw new IllegalArgumentException("something that must be there is missing");
        }
        return verdi;
    }
}
