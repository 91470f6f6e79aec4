package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;
import static no.nir.register.kategori.Uttrekk.datoEllerTom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Tilbakekall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Permits as the immigration authorities told them, made into what the rules ask for. */
record Tillatelser(List<Rad> rader, List<Forlengelse> forlengelser, List<Revurdering> revurderinger) {

    /**
     * A decision that gave a permit and that no later decision has replaced.
     *
     * @param refPerson the reference person in this register, when known here
     * @param refSlag what UDI says the reference person is: NORSK, NORDISK, EOES_BORGER, UTLENDING
     */
    record Rad(
            String avgjoerelseId,
            String grunnlag,
            String slag,
            LocalDate innvilget,
            @Nullable LocalDate gyldigTil,
            @Nullable LocalDate soekt,
            boolean soektFraUtlandet,
            Egenskaper egenskaper,
            @Nullable Long refPerson,
            @Nullable String refSlag) {

        /** The legal basis as the rules name it, UDI's own marks of limited and not renewable counted in. */
        Grunnlag regelgrunnlag() {
            Grunnlag kode = finnGrunnlag(grunnlag);
            boolean humanitaer = kode == Grunnlag.HUM_38_ASYL || kode == Grunnlag.HUM_38_OTHER;
            if (humanitaer && egenskaper.begrenset()) {
                return Grunnlag.BEGR_38_OTHER;
            }
            // § 9 c asks for a renewable permit; without that the application for protection does not help
            return kode == Grunnlag.HUM_38_ASYL && egenskaper.ikkeFornybar() ? Grunnlag.HUM_38_OTHER : kode;
        }

        /** The day that tells which permit the reference person had: the family application, else the decision. */
        LocalDate referansedag() {
            return soekt == null ? innvilget : soekt;
        }
    }

    /** What UDI says of the permit itself; not said is neither. */
    record Egenskaper(boolean begrenset, boolean ikkeFornybar) {}

    record Forlengelse(String avgjoerelseId, Periode periode) {}

    record Revurdering(
            String avgjoerelseId,
            LocalDate aapnet,
            @Nullable LocalDate endelig,
            @Nullable LocalDate henlagt) {}

    static Map<Long, List<Rad>> les(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, avgjoerelse_id, grunnlag, slag, innvilget, gyldig_til, soekt, soekt_fra_utlandet,
                       coalesce(begrenset, false) begrenset, not coalesce(fornybar, true) ikke_fornybar,
                       ref_person_id, ref_slag
                  from tillatelse
                 where person_id = any(:ider) and omgjort_av is null and {kjent} order by person_id, innvilget
                """,
                (rs, _) -> new Rad(
                        rs.getString("avgjoerelse_id"),
                        rs.getString("grunnlag"),
                        rs.getString("slag"),
                        dato(rs, "innvilget"),
                        datoEllerTom(rs, "gyldig_til"),
                        datoEllerTom(rs, "soekt"),
                        rs.getBoolean("soekt_fra_utlandet"),
                        new Egenskaper(rs.getBoolean("begrenset"), rs.getBoolean("ikke_fornybar")),
                        rs.getObject("ref_person_id", Long.class),
                        rs.getString("ref_slag")));
    }

    static Map<Long, List<Forlengelse>> lesForlengelser(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, avgjoerelse_id, fom, tom from forlengelse
                 where person_id = any(:ider) and {kjent} order by person_id, fom
                """,
                (rs, _) -> new Forlengelse(
                        rs.getString("avgjoerelse_id"), Periode.mellom(dato(rs, "fom"), dato(rs, "tom"))));
    }

    static Map<Long, List<Revurdering>> lesRevurderinger(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, avgjoerelse_id, aapnet, endelig, henlagt from tilbakekall
                 where person_id = any(:ider) and {kjent} order by person_id, aapnet
                """,
                (rs, _) -> new Revurdering(
                        rs.getString("avgjoerelse_id"),
                        dato(rs, "aapnet"),
                        datoEllerTom(rs, "endelig"),
                        datoEllerTom(rs, "henlagt")));
    }

    List<Tillatelse> tilRegler(Referansepersoner referansepersoner) {
        return rader.stream()
                .map(rad -> tilRegler(rad, referansepersoner.til(rad)))
                .toList();
    }

    private Tillatelse tilRegler(Rad rad, @Nullable Referanseperson referanseperson) {
        return new Tillatelse(
                rad.regelgrunnlag(),
                rad.innvilget(),
                rad.gyldigTil(),
                rad.soektFraUtlandet(),
                "FORNYELSE".equals(rad.slag()),
                rad.soekt(),
                referanseperson,
                tilbakekall(rad),
                forlengelser.stream()
                        .filter(f -> f.avgjoerelseId().equals(rad.avgjoerelseId()))
                        .map(Forlengelse::periode)
                        .toList());
    }

    /** The latest case that was not dropped. */
    private @Nullable Tilbakekall tilbakekall(Rad rad) {
        return revurderinger.stream()
                .filter(r -> r.avgjoerelseId().equals(rad.avgjoerelseId()) && Objects.isNull(r.henlagt()))
                .reduce((_, siste) -> siste)
                .map(r -> new Tilbakekall(r.aapnet(), r.endelig()))
                .orElse(null);
    }

    /** A code without a row in the code map, or one newer than the rules, is unknown: a manual check, never a guess. */
    static Grunnlag finnGrunnlag(String kode) {
        for (Grunnlag grunnlag : Grunnlag.values()) {
            if (grunnlag.name().equals(kode)) {
                return grunnlag;
            }
        }
        return Grunnlag.UKJENT;
    }
}
