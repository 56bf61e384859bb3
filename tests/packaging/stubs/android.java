package android;

public class Manifest {
    public static class permission {
        public static final String ACCESS_COARSE_LOCATION = "android.permission.ACCESS_COARSE_LOCATION";
        public static final String ACCESS_FINE_LOCATION = "android.permission.ACCESS_FINE_LOCATION";
    }
}

public class R {
    public static class id { public static final int content = 0; }
}
