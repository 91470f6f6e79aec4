/** Breaks a rule on purpose, so that a test can show that the rule sees it. */
@NullMarked
package no.nir.arkitekturbrudd.form;

import org.jspecify.annotations.NullMarked;
