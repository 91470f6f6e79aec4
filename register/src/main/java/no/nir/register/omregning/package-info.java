/**
 * Going through the whole register again with today's rules: ordered by IMDi or from the command line, shared by every application node in
 * stretches of persons, stopped and resumed at will. Only what has become another is written, and what changed is kept and can be counted.
 *
 * <p>Legal basis: the category follows from the law and the facts (integreringsloven §§ 8, 9, 26–28); when the reading of the law changes, the
 * stored answers must follow. The municipality is told, and decides (integreringsloven § 46).
 *
 * <p>How a walk is shared by nodes ({@link Arbeidstraader}, {@link Halvering}) is used by konsekvens, too, which writes no answers.
 *
 * <p>Allowed neighbours: kategori and journal. Owns the tables omregning, omregningsbunke, omregningsendring and omregningsfeil.
 */
@NullMarked
package no.nir.register.omregning;

import org.jspecify.annotations.NullMarked;
