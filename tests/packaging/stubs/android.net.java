package android.net;

public class ConnectivityManager {
    public Network getActiveNetwork() { return null; }
    public NetworkCapabilities getNetworkCapabilities(Network network) { return null; }
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
