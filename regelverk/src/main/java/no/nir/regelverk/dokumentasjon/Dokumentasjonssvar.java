package no.nir.regelverk.dokumentasjon;

/** The answer: a list of requirements, or a named refusal when the question cannot be answered. */
public sealed interface Dokumentasjonssvar permits Dokumentasjonskrav, Dokumentasjonssvar.KanIkkeVurderes {

    /** The facts contradict each other. */
    record KanIkkeVurderes(Avvisningsgrunn grunn) implements Dokumentasjonssvar {}

    /** Why a question cannot be answered, with what to do. */
    enum Avvisningsgrunn {
        SOEKT_FOER_FOEDSEL("Søknaden er datert før personen ble født. Kontroller fødselsdatoen og søknadsdatoen."),
        AVGJORT_FOER_SOEKT("Vedtaket er datert før søknaden. Kontroller de to datoene."),
        SOEKT_ETTER_DOEDSFALL("Søknaden er datert etter at personen døde. Kontroller dødsdatoen og søknadsdatoen."),
        UGYLDIG_TIMETALL("Et timetall er mindre enn null. Rett timetallet.");

        private final String forklaring;

        Avvisningsgrunn(String forklaring) {
            this.forklaring = forklaring;
        }

        public String forklaring() {
            return forklaring;
        }
    }
}
