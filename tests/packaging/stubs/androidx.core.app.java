package androidx.core.app;

public class ActivityCompat {
    public static void requestPermissions(android.app.Activity activity, String[] permissions, int requestCode) {}
    public static boolean shouldShowRequestPermissionRationale(android.app.Activity activity, String permission) {
        return false;
    }
}
