package no.nir.register.kilde;

/** What every event of a numbered feed says of itself. */
public interface Feedhendelse {

    /** The idempotency key. */
    String hendelsesId();

    /** Of the event as sent: the same id with another hash is another event. */
    String hash();

    /** The source's own time of it, as sent. */
    String tidspunkt();
}
