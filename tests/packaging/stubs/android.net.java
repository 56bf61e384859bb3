package android.net;

public class ConnectivityManager {
    public static final int RESTRICT_BACKGROUND_STATUS_ENABLED = 3;
    public Network getActiveNetwork() { return null; }
    public NetworkCapabilities getNetworkCapabilities(Network network) { return null; }
    public int getRestrictBackgroundStatus() { return 1; }
}

public class Network {}

public class NetworkCapabilities {
    public static final int NET_CAPABILITY_INTERNET = 12;
    public static final int NET_CAPABILITY_NOT_METERED = 11;
    public boolean hasCapability(int capability) { return false; }
}

public class Uri implements android.os.Parcelable {
    public static Uri parse(String uriString) { return null; }
    public String getScheme() { return null; }
}
