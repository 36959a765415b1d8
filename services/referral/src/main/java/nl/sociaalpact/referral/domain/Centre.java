package nl.sociaalpact.referral.domain;

/** The centre of an area on the globe, in degrees. */
public record Centre(double latitude, double longitude) {
    private static final double EARTH_RADIUS_IN_METRES = 6_371_000;

    /** Metres to another centre as the crow flies (haversine). */
    public int metresTo(Centre other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return (int) Math.round(2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.sqrt(chord)));
    }
}
