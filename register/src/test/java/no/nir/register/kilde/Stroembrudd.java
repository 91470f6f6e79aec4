package no.nir.register.kilde;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The power goes when a table is written: the disk is full in the middle of the transaction. */
public final class Stroembrudd {

    private Stroembrudd() {}

    public static void ved(JdbcClient jdbc, String tabell, Runnable proeve) {
        jdbc.sql("""
                create or replace function stroembrudd() returns trigger language plpgsql as $$
                begin
                  raise exception 'stroembrudd' using errcode = '53100';
                end $$
                """).update();
        jdbc.sql("create trigger stroembrudd before insert or update on " + tabell
                        + " for each statement execute function stroembrudd()")
                .update();
        try {
            proeve.run();
        } finally {
            jdbc.sql("drop trigger stroembrudd on " + tabell).update();
        }
    }
}
