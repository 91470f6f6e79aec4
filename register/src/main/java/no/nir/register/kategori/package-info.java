/**
 * Runs the rules of {@code no.nir.regelverk} over the facts of the register, stores today's timelines of categories,
 * deadlines and responsible municipality, and answers «why» in plain language.
 *
 * <p>Legal basis: integreringsloven kap. 2, 4, 6 and 6A, § 52; integreringsforskriften §§ 46 and 72; introduksjonsloven
 * for those it still covers. The municipality decides; what stands here is a proposal (integreringsloven § 46).
 *
 * <p>Allowed neighbours: person, opphold, vedtak, deltakelse, proeve, kodeliste, journal, kommune and regelverk below; nothing here knows the
 * web. Owns the tables kategori, frist, tilhoerighet and beregning.
 */
@NullMarked
package no.nir.register.kategori;

import org.jspecify.annotations.NullMarked;
