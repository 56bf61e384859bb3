package android.location;

public class Location {
    public float getAccuracy() { return 0; }
    public double getLatitude() { return 0; }
    public double getLongitude() { return 0; }
    public long getTime() { return 0; }
}

public interface LocationListener {
    void onLocationChanged(Location location);
    default void onProviderDisabled(String provider) {}
    default void onProviderEnabled(String provider) {}
    default void onStatusChanged(String provider, int status, android.os.Bundle extras) {}
}

public class LocationManager {
    public static final String GPS_PROVIDER = "gps";
    public static final String NETWORK_PROVIDER = "network";
    public java.util.List<String> getAllProviders() { return null; }
    public void getCurrentLocation(String provider, android.os.CancellationSignal cancellationSignal,
        java.util.concurrent.Executor executor, java.util.function.Consumer<Location> consumer) {}
    public boolean isProviderEnabled(String provider) { return false; }
    public void removeUpdates(LocationListener listener) {}
    public void requestSingleUpdate(String provider, LocationListener listener, android.os.Looper looper) {}
}
