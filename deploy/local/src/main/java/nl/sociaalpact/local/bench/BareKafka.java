package nl.sociaalpact.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.sociaalpact.local.part.KafkaPart;
import nl.sociaalpact.local.part.PlatformFailure;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** One record at a time through the broker, from the call that sends it to the poll that returns it. */
final class BareKafka {
    private static final TopicPartition PLACE = new TopicPartition("pact.bench", 0);

    /** As large as the event of a help question. */
    private static final byte[] RECORD = new byte[300];

    private final KafkaPart kafka;

    BareKafka(KafkaPart kafka) {
        this.kafka = kafka;
        kafka.createTopics(List.of(PLACE.topic()), 1);
    }

    Latencies run(Duration duration) {
        try (var producer = producer();
                var consumer = consumer()) {
            consumer.assign(List.of(PLACE));
            consumer.seekToEnd(List.of(PLACE));
            var unused = consumer.position(PLACE);
            var latencies = new ArrayList<Double>();
            var end = System.nanoTime() + duration.toNanos();
            while (System.nanoTime() < end) {
                latencies.add(roundTrip(producer, consumer));
            }
            // The first ones also fetch what the clients must know about the broker.
            return Latencies.of(
                    latencies.stream().skip(5).mapToDouble(Double::doubleValue).toArray());
        } catch (InterruptedException interrupted) {
            throw Failure.interrupted();
        } catch (ExecutionException failure) {
            throw new PlatformFailure("Kafka refused a record: %s".formatted(failure.getCause()), failure);
        }
    }

    private static double roundTrip(KafkaProducer<byte[], byte[]> producer, KafkaConsumer<byte[], byte[]> consumer)
            throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var sent = producer.send(new ProducerRecord<>(PLACE.topic(), PLACE.partition(), null, RECORD));
        while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
            // Not there yet.
        }
        var milliseconds = (System.nanoTime() - begin) / 1e6;
        var unused = sent.get();
        return milliseconds;
    }

    /** As the relay sends: idempotent, acknowledged by all in-sync replicas, not held back. */
    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "acks", "all",
                        "enable.idempotence", "true",
                        "linger.ms", "0"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
