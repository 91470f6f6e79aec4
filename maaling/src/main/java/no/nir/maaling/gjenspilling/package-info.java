/**
 * The statements of the register, written down as they go to the database and played again without the program: by pgbench where the machine
 * has it, else by plain JDBC. What remains of the register's time beyond theirs is its own.
 */
@NullMarked
package no.nir.maaling.gjenspilling;

import org.jspecify.annotations.NullMarked;
