package nl.sociaalpact.local.bench;

import java.time.Duration;

/** The service's own SQL, sent to the same server by nothing but clients: what the database can do. */
interface BareLoad {
    /** What the report calls it. */
    String name();

    /** Of the program that sends. */
    String version();

    /** A closed loop, like that of the other side. */
    Load run(int clients, Duration duration);

    /** pgbench where it is installed, otherwise a loop over JDBC. */
    static BareLoad found(BenchPlatform platform, Script script) {
        return Pgbench.find()
                .<BareLoad>map(program -> new Pgbench(program, platform, script))
                .orElseGet(() -> new BareJdbc(platform, script));
    }
}
