-- Run as superuser in each database after records were destroyed. PostgreSQL marks a deleted row as dead and leaves its
-- bytes in the table, in the write-ahead log and in the samples of the planner. This rewrites every table and index,
-- takes new samples, and moves the log on; with wal_recycle = off the old segments are removed and not used again.
-- Each table is locked while it is rewritten. Backups keep what they hold until they end: keep them no longer than a month.
VACUUM (FULL, ANALYZE);
CHECKPOINT;
SELECT pg_switch_wal();
CHECKPOINT;
