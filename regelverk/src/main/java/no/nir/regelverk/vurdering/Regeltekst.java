package no.nir.regelverk.vurdering;

/** The tables behind {@link Regelregister}: id | fra | til | act | § | sources | question. Sources as in docs/kilder. */
final class Regeltekst {

    static final String INTRO = """
            I03_0  | 2003-09-01 | 2005-09-01 | IL | § 2 siste ledd | S01 | Er personen nordisk statsborger eller omfattet av EØS-avtalen? (Da gjaldt ikke loven.)
            I03_0B | 2005-09-01 | - | IL | § 2 siste ledd | S04 | Er personen nordisk statsborger eller omfattet av EØS-avtalen? (Da gjelder ikke § 2.)
            I03_1  | 2003-09-01 | 2004-09-01 | IL | § 21 | S01 | Hadde kommunen latt være å innføre ordningen i det frivillige året?
            I03_1B | 2003-09-01 | 2004-09-01 | IL | § 21 første ledd | S01 P37 | Hadde kommunen innført ordningen i det frivillige året?
            I03_2  | 2003-09-01 | - | IL | § 21 annet ledd | S01 | Ble personen bosatt før loven trådte i kraft?
            I03_3  | 2003-09-01 | 2004-09-01 | IL | § 2 annet ledd | S01 S02 | Har personen bodd to år eller mer i en kommune uten at det er fattet vedtak?
            I03_3  | 2004-09-01 | - | IL | § 2 tredje ledd | S02 |
            I03_4  | 2004-09-01 | - | IL | § 2 første ledd a–c, annet ledd | S01 S02 | Er personen 18 til 55 år, har opphold som flyktning, overføringsflyktning, på humanitært grunnlag eller kollektiv beskyttelse, og er bosatt etter avtale?
            I03_5  | 2018-06-16 | - | IL | § 2 første ledd c | S16 S17 | Har personen begrenset tillatelse etter § 38 femte ledd som medlem av barnefamilie eller enslig mindreårig?
            I03_6  | 2004-09-01 | 2005-01-07 | IL | § 2 første ledd d, annet ledd annet punktum | S01 S02 | Er personen familie av en i bokstav a til c som ikke hadde vært bosatt mer enn fem år?
            I03_7  | 2005-01-07 | 2006-01-01 | IL | § 2 første ledd d, annet ledd annet punktum | S03 | Er personen familie av en i bokstav a eller b, eller av en med kollektiv beskyttelse?
            I03_8  | 2005-01-07 | 2006-01-01 | IL | § 3 tredje ledd | S03 | Er personen familie av en med opphold på humanitært grunnlag?
            I03_9  | 2006-01-01 | - | IL | § 2 første ledd d, annet ledd annet punktum | S05 | Er personen familie av en i bokstav a til c, og innenfor overgangsreglene fra 2006?
            I03_9B | 2006-01-01 | - | IL | LOV-2005-12-21-134 del II tredje ledd | S05 | Er personen familie av en med humanitært grunnlag, innvilget og bosatt før 2006?
            I03_10 | 2011-07-01 | - | IL | § 2 første ledd e, annet ledd | S08 | Har personen selvstendig tillatelse etter § 53 første ledd b, annet eller tredje ledd, gitt for under to år siden?
            I03_11 | 2004-09-01 | - | IL | § 3 tredje ledd | S02 | Hører personen til i § 2, men er bosatt uten avtale?
            I03_12 | 2003-09-01 | - | IL | § 3 tredje ledd | S01 | Er personen 55 år eller mer med et grunnlag i § 2?
            I03_13 | 2003-09-01 | - | IL | § 3 tredje ledd | S01 S07 | Er personen voksen familie av andre enn dem § 2 nevner?
            I03_14 | 2004-09-01 | - | IL | § 5 | S01 S15 | Er programmet fullført, eller programtiden brukt opp?
            I03_99 | 2003-09-01 | - | IL | § 2 | S01 | Faller personen utenfor alle grupper?
            I21_0  | 2021-01-01 | - | IN | § 8 siste ledd | S20 | Er personen nordisk statsborger eller omfattet av EØS-avtalen?
            I21_1  | 2021-01-01 | - | IN | § 8 første ledd | S20 P04 | Var personen under 18 år da tillatelsen ble gitt?
            I21_2  | 2021-01-01 | - | IN | § 8 første og tredje ledd | S20 | Har personen bodd to år i en kommune med slik tillatelse uten at det er fattet vedtak?
            I21_3  | 2026-01-01 | - | IN | § 8 fjerde ledd | S34 | Er personen i arbeid, eller har tilbud om arbeid, på minst 30 timer i uken?
            I21_4  | 2021-01-01 | - | IN | §§ 8, 9 første ledd a–e | S20 | Var personen 18 til 55 år da tillatelsen ble gitt, og er bosatt etter avtale?
            I21_5  | 2021-01-01 | - | IN | § 8 andre ledd, § 9 første ledd f | S20 | Er personen familie av en i bokstav a til e som hadde vært bosatt under fem år?
            I21_6  | 2023-08-01 | - | IN | § 9 andre ledd | S27 | Er personen familie av en med permanent opphold som bygger på bokstav a til e?
            I21_7  | 2021-01-01 | - | IN | § 8 andre ledd, § 9 første ledd g | S20 | Har personen selvstendig tillatelse etter § 53 første ledd b, andre eller tredje ledd?
            I21_8  | 2023-08-01 | - | IN | § 8 andre ledd | S27 | Fikk personen asyl etter først å ha hatt tillatelse som familie etter bokstav f?
            I21_9  | 2021-01-01 | - | IN | § 8 tredje ledd | S20 | Hører personen til i første ledd, men er bosatt uten avtale?
            I21_10 | 2021-01-01 | - | IN | § 8 tredje ledd | S20 | Var personen over 55 år da tillatelsen ble gitt?
            I21_11 | 2021-01-01 | - | IN | § 8 tredje ledd | S20 | Er personen voksen familie av andre enn dem § 9 bokstav f nevner?
            I21_12 | 2021-01-01 | - | IN | § 9 siste ledd | S20 | Har personen begynt i programmet før tillatelsen eller statsborgerskapet ble et annet?
            I21_13 | 2021-01-01 | 2026-01-01 | IN | § 13 sjette ledd | S20 S31 | Er sluttmålet nådd, eller programtiden brukt opp?
            I21_13 | 2026-01-01 | - | IN | § 18 a | S34 |
            I21_99 | 2021-01-01 | - | IN | §§ 8, 9 | S20 | Faller personen utenfor alle grupper?
            """;

    static final String NORSK = """
            N05_0  | 2005-09-01 | - | IL | § 17 | S04 | Bygger oppholdet på EØS-reglene og ikke på en oppholdstillatelse?
            N05_1  | 2005-09-01 | 2017-01-01 | IL | § 17 tredje ledd | S04 S07 | Har personen tillatelse som arbeidstaker eller næringsdrivende, eller som familie av en slik?
            N05_1  | 2017-01-01 | - | IL | § 17 annet ledd | S14 |
            N05_2  | 2005-09-01 | 2017-01-01 | IL | § 17 første ledd a | S04 | Danner tillatelsen grunnlag for permanent opphold, og er personen 16 til 55 år?
            N05_3  | 2005-09-01 | 2017-01-01 | IL | § 17 annet ledd | S04 | Danner tillatelsen grunnlag for permanent opphold, og er personen 55 til 67 år?
            N05_4  | 2017-01-01 | - | IL | § 17 første ledd a | S14 P33 | Danner tillatelsen grunnlag for permanent opphold, og er personen 16 til 67 år?
            N05_5  | 2005-09-01 | - | IL | § 17 første ledd b | S04 | Har personen kollektiv beskyttelse og er bosatt etter avtale?
            N05_6  | 2018-06-16 | - | IL | § 17 første ledd c, fjerde ledd | S16 | Har personen begrenset tillatelse som medlem av barnefamilie, og er den fornyet?
            N05_7  | 2018-06-16 | - | IL | § 17 første ledd d | S16 | Har personen begrenset tillatelse som enslig mindreårig?
            N05_8  | 2005-09-01 | - | NF | § 3 | S04 S39 | Har kommunen fritatt personen på grunn av dokumenterte kunnskaper i norsk?
            N05_9  | 2005-09-01 | - | NF | § 3 | S39 | Har kommunen fritatt personen på grunn av dokumenterte kunnskaper i samisk?
            N05_10 | 2005-09-01 | - | NF | § 4 | S39 | Har kommunen fritatt personen av helsemessige eller andre tungtveiende grunner?
            N05_11 | 2005-09-01 | - | IL | § 17 | S04 S39 P20 | Er de tre årene med rett over?
            N05_11B| 2020-03-16 | 2023-08-01 | ML | §§ 3, 9 | S45 | Er retten forlenget på grunn av covid-19?
            N05_12 | 2005-09-01 | - | IL | § 17 | S04 P05 | Har personen fylt 67 år?
            N05_13 | 2005-09-01 | - | NF | §§ 14, 16 | S39 | Har personen fått utsatt inntreden?
            N05_13B| 2005-09-01 | - | NF | § 14 annet ledd | S39 | Har personen fått utsatt inntreden etter fritak for omsorg?
            N05_99 | 2005-09-01 | - | IL | § 17 | S04 | Faller personen utenfor alle grupper?
            N21_0  | 2021-01-01 | - | UF | § 19-33 | S46 | Har personen britisk tillatelse etter uttredelsesavtalen?
            N21_1  | 2021-01-01 | - | IN | § 26 femte ledd | S20 P04 | Var personen under 18 eller over 67 år da tillatelsen ble gitt?
            N21_2  | 2021-01-01 | - | IN | § 26 femte ledd | S20 | Har personen fylt 67 år?
            N21_3  | 2021-01-01 | - | IN | §§ 26 tredje ledd, 28 | S20 | Har personen tillatelse som arbeidstaker eller næringsdrivende, eller som familie av en slik?
            N21_4  | 2021-01-01 | - | IN | § 26 andre ledd, § 9 første ledd d | S20 | Har personen begrenset tillatelse som medlem av barnefamilie, og er den fornyet?
            N21_5  | 2021-01-01 | - | IN | § 26 andre ledd, § 9 første ledd e | S20 | Har personen kollektiv beskyttelse og er bosatt etter avtale?
            N21_6  | 2021-01-01 | - | IN | §§ 26, 27 | S20 | Har personen en annen tillatelse etter § 9, eller en som danner grunnlag for permanent opphold?
            N21_7  | 2021-01-01 | - | IN | § 32 første ledd | S20 S27 | Er perioden med rett og plikt over?
            N21_8  | 2021-01-01 | - | IN | § 32 | S20 | Er norskmålet nådd?
            N21_9  | 2021-01-01 | - | IN | § 32 andre ledd | S20 | Er minimumsnivået nådd, eller timene tatt?
            N21_10 | 2021-01-01 | - | IN | § 29, forskr. §§ 23–24 | S21 S29 | Har kommunen fritatt personen på grunn av dokumenterte kunnskaper i norsk eller samisk?
            N21_11 | 2021-01-01 | - | IN | § 29 andre ledd, forskr. § 25 | S21 | Har kommunen fritatt personen av helsemessige eller andre tungtveiende grunner?
            N21_12 | 2021-01-01 | - | IF | §§ 20–22 | S21 | Har personen fått utsatt inntreden?
            N21_12B| 2021-01-01 | - | IF | § 20 første ledd annet punktum | S21 | Har personen fått utsatt inntreden etter fritak for omsorg?
            N21_13 | 2021-01-01 | - | IN | § 26 sjette ledd | S20 | Hadde personen begynt i programmet før tillatelsen eller statsborgerskapet ble et annet?
            N21_14 | 2025-09-01 | - | IN | § 26 sjette ledd | S35 | Hadde personen begynt på opplæringen før tillatelsen eller statsborgerskapet ble et annet?
            N21_15 | 2021-01-01 | - | IN | § 26 sjuende ledd | S20 | Faller personen utenfor alle grupper? (Kommunen kan tilby, og kan ta betalt.)
            ASYL   | 2007-09-01 | 2018-09-01 | IL | rundskriv A-31/2007 | P10 P11 | Bor personen i ordinært mottak som asylsøker?
            ASYL   | 2018-09-01 | - | IL | §§ 20 a–20 c | S15 S18 |
            K_1    | 2003-09-01 | 2021-01-01 | IL | §§ 2, 17 | S01 S04 | Har personen kollektiv beskyttelse etter introduksjonsloven?
            K_2    | 2021-01-01 | 2022-06-15 | IN | §§ 8, 9 første ledd e, 26 | S20 | Har personen kollektiv beskyttelse etter de ordinære reglene?
            K_3    | 2022-06-15 | 2026-01-01 | IN | §§ 37 c, 37 d | S24 S31 | Har personen kollektiv beskyttelse mens kapittel 6 A gir rett, men ikke plikt?
            K_4    | 2026-01-01 | 2028-07-01 | IN | §§ 8, 9 første ledd e, 37 c, 37 d | S34 S47 | Har personen kollektiv beskyttelse mens kapittel 6 A bare gjelder norsk?
            K_5    | 2028-07-01 | - | IN | §§ 8, 9 første ledd e, 26 | S47 | Har personen kollektiv beskyttelse etter at kapittel 6 A er opphørt?
            """;

    static final String TVERSGAAENDE = """
            LAW_1  | 2021-01-01 | - | IN | § 52 | S20 P14 | Ble den første tillatelsen som teller, gitt fra 1. januar 2021?
            LAW_2  | 2021-01-01 | - | IF | § 72 | S21 P41 | Ble den gitt før 2021 til en som søkte fra utlandet og kom etterpå?
            LAW_3  | 2003-09-01 | - | IF | § 72 | S21 P46 | Gjelder introduksjonsloven fortsatt for personen?
            LAW_4  | 2021-01-01 | - | IF | § 72 | S21 S23 | Når ble søknaden om beskyttelse fremsatt?
            LAW_4  | 2007-09-01 | 2021-01-01 | IL | kap. 4 A | S15 |
            LAW_5  | 2005-09-01 | - | NF | § 18 | S39 P15 | Er tillatelsen gitt 1. september 2005 eller senere?
            LAW_6  | 2003-09-01 | - | IL | § 21 | S01 | Gjelder rett og plikt i alle kommuner?
            LAW_7  | 2021-01-01 | - | IN | § 52 | P14 | Flytter en senere tillatelse personen til den nye loven?
            LAW_8  | 2017-01-01 | 2021-01-01 | IL | § 27 | S48 | Deltar personen i et forsøk som departementet har godkjent for kommunen?
            LAW_8  | 2021-01-01 | - | IN | § 38 | S20 S21 |
            LAW_9  | 2022-06-15 | - | IN | § 37 e | S24 S31 S47 | Gjelder en midlertidig forskrift i stedet for lovens regler?
            TR_1   | 2003-09-01 | - | IL | § 21 | S01 P37 | Er personen bosatt i det frivillige året?
            TR_2   | 2004-09-01 | - | IL | § 2 annet ledd | S02 | Kreves bosetting etter avtale?
            TR_3   | 2005-01-07 | - | IL | LOV-2005-12-21-134 del II | S03 S05 | Er personen familie av en med humanitært grunnlag i 2005 og 2006?
            TR_4   | 2005-09-01 | - | NF | § 18 | S39 P15 | Har personen fått et nytt grunnlag etter 1. september 2005?
            TR_5   | 2012-01-01 | - | IL | FOR-2011-12-20-1462 del II | S08 S09 | Er tillatelsen som gir rett, gitt fra 1. januar 2012 (600 timer)?
            TR_6   | 2013-09-01 | - | IL | LOV-2011-06-24-19 del III | S08 P06 | Kom personen inn i gruppen med rett og plikt fra 1. september 2013 (prøveplikt)?
            TR_7   | 2017-01-01 | - | IL | LOV-2016-06-17-58 del II | S14 | Var personen 55 til 67 år da grensen ble hevet?
            TR_8   | 2018-06-16 | - | IL | LOV-2018-06-15-42 | S16 | Har personen begrenset tillatelse?
            TR_9   | 2021-01-01 | - | IF | § 72 | S20 S21 | Hvilken side av 1. januar 2021?
            TR_10  | 2022-01-01 | - | IF | § 73 | S22 S23 | Hvilken side av 1. januar 2022 (timer)?
            TR_11  | 2023-08-01 | - | IF | § 74 | S27 S29 | Regnes perioden fra tilbudt start?
            TR_12  | 2022-06-15 | - | IN | § 37 a | S24 | Er tillatelsen etter § 34 gitt fra 11. mars 2022?
            TR_13  | 2024-07-01 | - | IN | § 20 fjerde ledd | S32 | Startet deltakeren etter at regelen om redusert stønad for par kom?
            TR_14  | 2026-01-01 | - | IF | §§ 75–76 | S34 | Ble starten tilbudt etter at de nye programlengdene kom?
            TR_15  | 2026-01-01 | - | IF | § 19 | S36 | Er vedtaket fattet etter at timene i livsmestring ble delt etter utdanning?
            TR_16  | 2025-09-01 | - | IN | § 26 sjette ledd | S35 | Kan opplæring uten program fullføres?
            TR_17  | 2026-06-12 | - | IN | § 16 | S49 | Er integreringsplanen laget etter at integreringserklæringen kom i stedet for kontrakten?
            T_1    | 2005-09-01 | - | IL | § 17 | S04 | Når er de tre årene over?
            T_2    | 2005-09-01 | - | IL | § 18 | S04 | Når er de fem årene over?
            T_3    | 2005-09-01 | - | NF | § 10 | S39 P20 | Har personen hatt permisjon? (Den forlenger ikke tiden.)
            T_4    | 2021-01-01 | - | IN | § 32 første ledd | S20 S27 | Har personen ikke videregående opplæring (tre år)?
            T_5    | 2021-01-01 | - | IN | § 32 første ledd | S20 S27 | Har personen videregående opplæring (18 måneder)?
            T_6    | 2021-01-01 | - | IN | §§ 33, 37 | S20 S27 | Når skal samfunnskunnskap være tatt?
            T_7    | 2022-06-15 | - | IN | § 37 d | S24 P02 | Er det gått ett år siden oppstart?
            T_8    | 2023-07-01 | - | IF | § 43 g | S28 S33 | Er opplæringen utvidet?
            T_9    | 2003-09-01 | 2021-01-01 | IL | § 3 | S01 | Når skal programmet være i gang?
            T_9    | 2021-01-01 | - | IN | § 12 | S20 |
            T_10   | 2005-09-01 | - | IL | § 18 | S04 S12 | Når skal norsk være tilbudt?
            T_11   | 2021-01-01 | - | IN | § 30 | S20 | Er opplæringen tilbudt innen tre måneder?
            T_12   | 2011-07-01 | - | IL | § 2 annet ledd | S08 | Er det under to år siden tillatelsen etter § 53?
            T_13   | 2003-09-01 | - | IL | § 2 første ledd d | S01 S20 | Hadde referansepersonen vært bosatt i over fem år?
            T_14   | 2013-09-01 | - | NF | § 22 | S10 | Er det gått et halvt år siden opplæringen var ferdig?
            T_15   | 2005-09-01 | - | NF | § 16 | S39 S21 | Er kravet satt frem innen ti år?
            X_1    | 2003-09-01 | - | UL | § 61 sjette ledd | U01 U10 | Er det søkt om fornyelse minst en måned før utløp?
            X_2    | 2003-09-01 | - | UF | § 10-25 | U01 U02 | Er det søkt om fornyelse sent, men før utløp?
            X_3    | 2003-09-01 | - | UL | § 61 sjuende ledd | U01 | Er det søkt på nytt grunnlag minst en måned før utløp?
            X_4    | 2003-09-01 | - | UF | § 11-7 | U02 | Er det søkt om permanent opphold minst en måned før utløp?
            X_5    | 2003-09-01 | - | UF | § 10-24 | U02 P39 | Har personen et gap uten tillatelse?
            X_6    | 2003-09-01 | - | IN | § 26 | P04 | Er tillatelsen under tilbakekall, eller tilbakekalt?
            X_7    | 2003-09-01 | 2010-01-01 | UL | 1988-loven | S04 | Var fornyelsen til behandling mens utlendingsloven av 1988 gjaldt?
            X_8    | 2003-09-01 | 2021-01-01 | IL | § 2 siste ledd | S01 S04 | Har personen selv blitt nordisk eller EØS-borger?
            X_8    | 2021-01-01 | - | IN | § 8 siste ledd | S20 |
            X_9    | 2003-09-01 | - | UL | § 40 | P01 P16 | Er bare referansepersonen norsk, nordisk eller EØS-borger? (Det lukker ingenting.)
            X_10   | 2021-01-01 | - | IN | §§ 9, 26 sjette ledd | S20 S35 | Har personen blitt norsk statsborger?
            X_11   | 2003-09-01 | - | IL | §§ 2, 17 | S07 | Har personen blitt norsk statsborger?
            X_12   | 2021-01-01 | - | IN | § 41 andre ledd | S20 | Er personen blitt norsk, slik at opplysningene likevel kan behandles?
            X_13   | 2003-09-01 | - | IL | § 3 | P22 | Flyttet personen før kommunen ga tilbud?
            X_14   | 2004-09-01 | 2021-01-01 | IL | § 2 annet ledd | S02 | Flyttet personen til en kommune uten avtale?
            X_14   | 2021-01-01 | - | IN | § 8 andre ledd | S20 |
            X_15   | 2003-09-01 | 2021-01-01 | IL | § 3 annet ledd siste punktum | S01 P49 | Er programmet avbrutt eller avvist?
            X_15   | 2021-01-01 | - | IN | § 3 tredje ledd | S20 |
            X_16   | 2003-09-01 | - | IL | § 2 | S01 S20 | Har personen flyttet mellom kommuner? (Klokken starter ikke på nytt.)
            X_17   | 2021-01-01 | - | IN | § 8 første ledd | S20 | Bodde personen i kommunen før tillatelsen etter § 9? (Den tiden teller ikke.)
            X_17B  | 2021-01-01 | - | IN | § 8 tredje ledd | S20 | Bodde personen i kommunen før tillatelsen? (For kan-gruppen teller tiden.)
            X_18   | 2003-09-01 | - | IL | § 2 | S04 | Er personen utvandret eller død, eller kommet tilbake?
            X_19   | 2005-09-01 | - | NF | § 8 | S39 | Er opplæringen stanset for godt?
            X_20   | 2005-09-01 | - | IL | § 17 | P43 | Har personen fått ny tillatelse etter tilbakekall?
            X_21   | 2003-09-01 | - | IL | § 2 | P35 | Mangler personen oppholdstillatelse?
            X_22   | 2023-01-23 | - | UF | § 7-5 a | U02 U11 P50 | Er tillatelsen etter § 34 forlenget uten søknad?
            B1     | 2003-09-01 | - | UL | § 40 | P01 | Kjent feil 1: ville det gamle registeret ha lukket på grunn av referansepersonen?
            B2     | 2003-09-01 | - | UL | § 61 | P01 | Kjent feil 2: ville det gamle registeret ha lukket mens fornyelse er til behandling?
            D_1    | 2021-01-01 | - | IN | kap. 6 A | S47 | Tvil: hva skjer når kapittel 6 A opphører?
            D_2    | 2021-01-01 | - | IN | § 8 | S34 S37 | Tvil: når trer aldersgrensen på 60 år i kraft?
            D_3    | 2021-01-01 | - | IN | § 37 c | S34 S37 | Tvil: gjelder plikten fra 2026 dem som ble bosatt før?
            D_4    | 2018-09-01 | - | IL | § 2 første ledd c | S15 S17 | Tvil: begrensede tillatelser høsten 2018
            D_5    | 2017-01-01 | - | IL | § 17 | S14 | Tvil: 55 til 66 år med eldre tillatelse i 2017
            D_6    | 2003-09-01 | - | IL | § 2 | S01 S20 | Tvil: er 55 år innenfor «18 til 55»?
            D_7    | 2005-09-01 | - | IL | § 17 | P04 P48 | Tvil: når starter tiden for den som fyller 16?
            D_8    | 2005-09-01 | - | IL | § 17 | P43 | Tvil: når starter retten for den som før bare hadde plikt?
            D_9    | 2003-09-01 | - | IL | § 3 tredje ledd | S01 | Tvil: må familietillatelsen danne grunnlag for permanent opphold?
            D_10   | 2021-01-01 | - | IN | § 52 | P14 | Tvil: hvilken lov ved nytt grunnlag etter 2021?
            D_11   | 2021-01-01 | - | IN | §§ 33, 37 | S20 | Tvil: består plikten til samfunnskunnskap når året er over?
            D_12   | 2021-01-01 | - | IN | §§ 32, 37 | S20 | Tvil: består prøveplikten når perioden er over?
            D_13   | 2005-09-01 | - | IL | § 2 fjerde ledd | S04 | Tvil: hvilket ledd i § 2 sto unntaket for nordiske og EØS-borgere i?
            D_15   | 2010-01-01 | - | IL | rundskriv A-31/2007 | P08 P09 | Tvil: når gikk norsk for asylsøkere fra 250 til 175 timer?
            D_16   | 2021-01-01 | 2025-09-01 | IN | § 26 sjette ledd | S20 S35 | Tvil: følger den som bare hadde begynt på norsk, den nye tillatelsen?
            D_17   | 2003-09-01 | - | IL | § 2 | P07 S05 | Tvil: ukjent bosettingsdato
            D_18   | 2022-01-01 | - | IF | § 73 | S23 | Tvil: 225 eller 250 timer norsk
            D_19   | 2023-08-01 | - | IN | § 9 andre ledd | S27 | Tvil: når utvidelsen dem som fikk tillatelsen før?
            D_20   | 2005-09-01 | - | NF | § 16 | S39 | Tvil: går utsatt inntreden ut over ti år?
            D_21   | 2026-07-01 | - | IF | kap. 8 A | U02 | Tvil: forskrifter etter november 2025 er ikke lest
            D_22   | 2012-01-01 | - | IL | § 17 | S09 | Tvil: innvilget før, ankommet etter skjæringsdatoen
            D_23   | 2003-09-01 | - | IL | § 5 | S01 | Tvil: kategorien etter avsluttet program
            D_24   | 2003-09-01 | - | IL | § 3 tredje ledd | S01 S05 | Tvil: familie av en som har vært bosatt over fem år
            D_25   | 2027-03-11 | - | UL | § 34 | S47 | Tvil: tillatelsen etter fem år med kollektiv beskyttelse
            D_26   | 2018-06-16 | - | IL | § 2 første ledd c | S16 | Tvil: fornybar, men begrenset tillatelse etter asylsøknad
            D_27   | 2003-09-01 | - | IL | § 3 | P49 | Tvil: avbrutt eller avvist program
            """;

    private Regeltekst() {}
}
