package org.studielots.shared;

/**
 * A position on the earth's surface in WGS 84.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Position(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Refuses what lies outside the earth, NaN included. */
    public Position {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "Latitude " + latitude + " is not a latitude; give degrees from -90 to 90.");
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "Longitude " + longitude + " is not a longitude; give degrees from -180 to 180.");
        }
    }

    /** Kilometres along the great circle to {@code other}. */
    public double distanceKm(Position other) {
        double halfLat = Math.toRadians(other.latitude - latitude) / 2;
        double halfLon = Math.toRadians(other.longitude - longitude) / 2;
        double a = Math.sin(halfLat) * Math.sin(halfLat)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(halfLon)
                        * Math.sin(halfLon);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    /** The position rounded to a tenth of a degree, some ten kilometres: all that is needed of where a reader is. */
    public Position coarse() {
        return new Position(Math.round(latitude * 10) / 10.0, Math.round(longitude * 10) / 10.0);
    }
}
