package nl.sociaalpact.lib.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.producer.Producer;

/** The sender that one would write first: everything at once. It is wrong, and the model must notice. */
record PipelinedSender(Producer<String, byte[]> producer, WireFormat format) {

    private record Outcome(long seq, Exception failure) {}

    KeyedSender.Sent send(List<OutboxRow> rows) throws InterruptedException {
        BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
        for (var row : rows) {
            var answer = producer.send(
                    format.record(row), (metadata, failure) -> outcomes.add(new Outcome(row.seq(), failure)));
            assert answer != null;
        }
        var acknowledged = new ArrayList<Long>();
        Exception failure = null;
        for (var i = 0; i < rows.size(); i++) {
            var outcome = outcomes.take();
            if (outcome.failure() == null) {
                acknowledged.add(outcome.seq());
            } else {
                failure = outcome.failure();
            }
        }
        return new KeyedSender.Sent(acknowledged, failure);
    }
}
