package nl.sociaalpact.lib.events;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record lies. */
record Origin(String topic, int partition, long offset) {
    static Origin of(ConsumerRecord<?, ?> record) {
        return new Origin(record.topic(), record.partition(), record.offset());
    }
}
