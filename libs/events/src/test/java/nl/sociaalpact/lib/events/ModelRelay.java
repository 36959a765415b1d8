package nl.sociaalpact.lib.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import nl.sociaalpact.lib.events.SteppedProducer.Request;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * A relay that moves one step at a time. The sender is the real one, on a thread of its own; because the model knows
 * what it will send next and waits for it, a schedule plays out the same way each time.
 */
final class ModelRelay {
    private final ModelWorld world;
    private final RelayVariant variant;
    private final List<Flight> flights = new ArrayList<>();
    private Round round;
    private boolean leads;
    private boolean connected;
    private long epoch;

    ModelRelay(ModelWorld world, RelayVariant variant) {
        this.world = world;
        this.variant = variant;
    }

    /** A record on its way to the broker. */
    private record Flight(Request request, OutboxRow row, boolean arrived) {}

    /** The sending of one batch. */
    private record Round(
            List<OutboxRow> rows,
            Map<String, Integer> unsent,
            SteppedProducer producer,
            FutureTask<KeyedSender.Sent> task,
            Thread thread) {}

    boolean isConnected() {
        return connected;
    }

    long epoch() {
        return epoch;
    }

    boolean isIdle() {
        return round == null;
    }

    /** One step; what can go wrong does so now and then. */
    void step() throws InterruptedException, ExecutionException, java.util.concurrent.TimeoutException {
        if (leads && oneIn(40)) {
            crash();
        } else if (leads && oneIn(25)) {
            loseLease();
        } else if (flights.isEmpty()) {
            calmStep();
        } else if (oneIn(10)) {
            fail();
        } else {
            deliver();
        }
    }

    /** One step in which nothing goes wrong. */
    void calmStep() throws InterruptedException, ExecutionException, java.util.concurrent.TimeoutException {
        if (!leads) {
            tryToLead();
        } else if (round == null) {
            startRound();
        } else if (flights.isEmpty()) {
            finishRound();
        } else {
            deliver();
        }
    }

    private void tryToLead() {
        if (!variant.needsLease() || world.leader == null) {
            world.leader = this;
            epoch = ++world.epoch;
            leads = true;
            connected = true;
        }
    }

    private void startRound() throws InterruptedException {
        var rows = connected ? variant.pick(world, this) : List.<OutboxRow>of();
        leads = connected;
        if (!rows.isEmpty()) {
            round = begin(rows);
            var places = round.unsent().size();
            for (var i = 0; i < (variant == RelayVariant.PIPELINED ? rows.size() : places); i++) {
                takeNext();
            }
        }
    }

    private Round begin(List<OutboxRow> rows) {
        var producer = new SteppedProducer();
        var task = new FutureTask<>(() -> variant.sender(producer).send(rows));
        var unsent = new HashMap<String, Integer>();
        rows.forEach(row -> unsent.merge(row.place(), 1, Integer::sum));
        return new Round(rows, unsent, producer, task, Thread.ofVirtual().start(task));
    }

    private void takeNext() throws InterruptedException {
        var request = round.producer().next();
        var seq = request.event().id().getLeastSignificantBits();
        var row =
                round.rows().stream().filter(one -> one.seq() == seq).findAny().orElseThrow();
        round.unsent().merge(row.place(), -1, Integer::sum);
        flights.add(new Flight(request, row, false));
        world.count(world.leader != this, "sent by a zombie");
    }

    private void deliver() throws InterruptedException {
        var place = world.random.nextInt(flights.size());
        var flight = flights.get(place);
        if (flight.arrived()) {
            flights.remove(place);
            flight.request().acknowledge();
            if (round.unsent().get(flight.row().place()) > 0) {
                takeNext();
            }
        } else {
            var first = firstNotArrived(flight.row().place());
            flights.set(
                    first,
                    new Flight(flights.get(first).request(), flights.get(first).row(), true));
            world.append(flights.get(first).row());
        }
    }

    /** Requests of one key reach the broker in the order in which they were sent, as an idempotent producer sees to. */
    private int firstNotArrived(String place) {
        for (var i = 0; i < flights.size(); i++) {
            if (!flights.get(i).arrived() && flights.get(i).row().place().equals(place)) {
                return i;
            }
        }
        throw new IllegalStateException("all arrived");
    }

    /** The request expires: it never arrives, arrives later, or has arrived and only the answer is lost. */
    private void fail() {
        var flight = flights.remove(world.random.nextInt(flights.size()));
        strand(flight);
        world.count(true, "failed");
        flight.request().fail(new TimeoutException("expired"));
    }

    private void strand(Flight flight) {
        if (!flight.arrived() && world.random.nextBoolean()) {
            world.floating.add(flight.row());
        }
    }

    private void finishRound() throws InterruptedException, ExecutionException, java.util.concurrent.TimeoutException {
        var sent = round.task().get(30, TimeUnit.SECONDS);
        leads = variant.settle(world, this, round.rows(), sent);
        world.count(!leads, "refused to remove");
        round = null;
        if (!leads) {
            releaseLease();
        }
    }

    /** The connection that held the lock is cut, or the lock is lost without the relay noticing. */
    private void loseLease() {
        world.count(round != null, "lost its lease in a round");
        releaseLease();
        connected = world.random.nextBoolean();
    }

    private void crash() throws InterruptedException {
        world.count(true, "crashed");
        releaseLease();
        leads = false;
        flights.forEach(this::strand);
        flights.clear();
        if (round != null) {
            round.thread().interrupt();
            round.thread().join();
            round = null;
        }
    }

    private void releaseLease() {
        world.rowLocks.values().removeIf(this::equals);
        if (world.leader == this) {
            world.leader = null;
        }
    }

    private boolean oneIn(int times) {
        return world.random.nextInt(times) == 0;
    }
}
