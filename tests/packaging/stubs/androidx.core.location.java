package androidx.core.location;

public class LocationManagerCompat {
    public static boolean isLocationEnabled(android.location.LocationManager locationManager) { return false; }
}
