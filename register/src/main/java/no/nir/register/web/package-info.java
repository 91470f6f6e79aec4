/**
 * The frame of the pages: templates, texts in three languages, header, error pages. One sub-package per capability builds its own pages.
 * Nothing depends on this package but its own sub-packages.
 */
@NullMarked
package no.nir.register.web;

import org.jspecify.annotations.NullMarked;
