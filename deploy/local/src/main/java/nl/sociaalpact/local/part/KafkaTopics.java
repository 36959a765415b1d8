package nl.sociaalpact.local.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;

/** What we ask of a broker. A broker that does not answer in time counts as not there. */
final class KafkaTopics {
    private static final int PATIENCE_MILLIS = 4_000;

    private final String bootstrapServers;

    KafkaTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    boolean answers() {
        try (var admin = admin()) {
            return !get(admin.describeCluster().nodes()).isEmpty();
        } catch (NotAnswered notYet) {
            return false;
        }
    }

    /** Whether each of these topics exists and each of its partitions has a leader. */
    boolean haveLeaders(Collection<String> topics) {
        try (var admin = admin()) {
            return get(admin.describeTopics(topics).allTopicNames()).values().stream()
                    .allMatch(KafkaTopics::hasLeaders);
        } catch (NotAnswered notYet) {
            return false;
        }
    }

    private static boolean hasLeaders(TopicDescription topic) {
        return topic.partitions().stream()
                .allMatch(partition ->
                        partition.leader() != null && !partition.leader().isEmpty());
    }

    /** The answer is whether the topics are there now, whoever made them. */
    boolean create(List<String> topics, int partitions) {
        try (var admin = admin()) {
            var missing = new ArrayList<>(topics);
            missing.removeAll(names(admin));
            var wanted = missing.stream()
                    .map(name -> new NewTopic(name, partitions, (short) 1).configs(Map.of("min.insync.replicas", "1")))
                    .toList();
            get(admin.createTopics(wanted).all());
            return true;
        } catch (NotAnswered notYet) {
            return false;
        }
    }

    private static Set<String> names(Admin admin) throws NotAnswered {
        return get(admin.listTopics().names());
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS));
    }

    private static <T> T get(KafkaFuture<T> answer) throws NotAnswered {
        try {
            return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new NotAnswered(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotAnswered(interrupted);
        }
    }

    private static final class NotAnswered extends Exception {
        private static final long serialVersionUID = 1L;

        NotAnswered(Throwable cause) {
            super(cause);
        }
    }
}
