/**
 * A month of a person as a calendar: working days and public holidays, absence, leave and holiday, what was decided and what begins and ends
 * (integreringsforskriften kap. 4). Allowed neighbours: the head of the person's pages, web.person.hendelse and web.person.status.
 */
@NullMarked
package no.nir.register.web.person.kalender;

import org.jspecify.annotations.NullMarked;
