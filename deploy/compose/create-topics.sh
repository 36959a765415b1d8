#!/usr/bin/env bash
# Creates each topic of $TOPICS that does not exist yet; the broker itself creates none.
set -euo pipefail
for topic in $TOPICS; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$topic" --partitions 6 --replication-factor 1
done
