/** HK-dir's feed of test results, as our proposal in {@code docs/api/hkdir-proeveresultater.md} has it. */
@NullMarked
package no.nir.syntetisk.hkdir;

import org.jspecify.annotations.NullMarked;
