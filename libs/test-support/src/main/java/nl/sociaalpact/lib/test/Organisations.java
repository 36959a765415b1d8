package nl.sociaalpact.lib.test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The organisations of the pact under the ids that the realm and the seed give them. */
public final class Organisations {
    public static final UUID GEMEENTE = id(1);
    public static final UUID BUURTTEAM = id(2);
    public static final UUID DYNAMO = id(3);
    public static final UUID SWAZOOM = id(4);
    public static final UUID VENZO = id(5);
    public static final UUID BUURTWERKKAMER = id(6);
    public static final UUID PBAZO = id(7);
    public static final UUID MOVISIE = id(8);
    public static final UUID WONINGCORPORATIE = id(9);

    private static final Map<UUID, String> CODES = codes();

    private Organisations() {}

    /** Every organisation with its code. */
    public static Map<UUID, String> all() {
        return CODES;
    }

    /** The code of an organisation; that of its client in the realm too. */
    public static String code(UUID organisation) {
        return CODES.getOrDefault(organisation, "unknown");
    }

    private static Map<UUID, String> codes() {
        var codes = new LinkedHashMap<UUID, String>();
        codes.put(GEMEENTE, "gemeente");
        codes.put(BUURTTEAM, "buurtteam-zuidoost");
        codes.put(DYNAMO, "dynamo");
        codes.put(SWAZOOM, "swazoom");
        codes.put(VENZO, "venzo");
        codes.put(BUURTWERKKAMER, "buurtwerkkamer");
        codes.put(PBAZO, "pbazo");
        codes.put(MOVISIE, "movisie");
        codes.put(WONINGCORPORATIE, "woningcorporatie");
        return Map.copyOf(codes);
    }

    private static UUID id(int number) {
        return UUID.fromString("6f1d0f5e-%04d-4a00-8000-%012d".formatted(number, number));
    }
}
