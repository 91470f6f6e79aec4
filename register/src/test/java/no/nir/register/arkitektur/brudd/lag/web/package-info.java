/** Breaks a rule on purpose, so that a test can show that the rule sees it. */
@NullMarked
package no.nir.register.arkitektur.brudd.lag.web;

import org.jspecify.annotations.NullMarked;
