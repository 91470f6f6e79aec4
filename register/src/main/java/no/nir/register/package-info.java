/** The register: a modular monolith. Each direct sub-package is a module; arrows go down only (ARCHITECTURE.md). */
@NullMarked
package no.nir.register;

import org.jspecify.annotations.NullMarked;
