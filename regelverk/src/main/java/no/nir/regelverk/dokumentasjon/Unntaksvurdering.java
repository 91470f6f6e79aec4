package no.nir.regelverk.dokumentasjon;

/** An exemption and what the facts say: met, not met or not known. */
public record Unntaksvurdering(Unntak unntak, Dokumentasjonsregel regel, Kravstatus status) {

    boolean gjelder() {
        return status == Kravstatus.OPPFYLT;
    }
}
