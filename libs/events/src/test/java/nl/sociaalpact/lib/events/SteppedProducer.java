package nl.sociaalpact.lib.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** A producer that acknowledges nothing by itself: the test takes what was sent and decides what becomes of it. */
final class SteppedProducer extends MockProducer<String, byte[]> {
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    /** A record on its way. */
    record Request(ProducerRecord<String, byte[]> record, Callback callback) {
        void acknowledge() {
            callback.onCompletion(null, null);
        }

        void fail(Exception failure) {
            callback.onCompletion(null, failure);
        }

        ReceivedEvent event() {
            return WireFormat.read(EventFixture.received(record));
        }
    }

    @Override
    public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
        assertThat(requests.add(new Request(record, callback))).isTrue();
        return new CompletableFuture<>();
    }

    /** The next record that the sender sends. */
    Request next() throws InterruptedException {
        var request = requests.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        assertThat(request).as("a record should have been sent").isNotNull();
        return request;
    }

    boolean nothingSent() {
        return requests.isEmpty();
    }
}
