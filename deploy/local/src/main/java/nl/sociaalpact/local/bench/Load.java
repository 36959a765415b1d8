package nl.sociaalpact.local.bench;

/** What a load generator saw: how many were answered, in how many seconds, and how long each took. */
record Load(long answered, double seconds, double medianMs, double p99Ms) {}
