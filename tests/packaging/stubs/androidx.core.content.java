package androidx.core.content;

public class ContextCompat {
    public static int checkSelfPermission(android.content.Context context, String permission) { return 0; }
    public static int getColor(android.content.Context context, int id) { return 0; }
    public static java.util.concurrent.Executor getMainExecutor(android.content.Context context) { return null; }
}

public class FileProvider {
    public static android.net.Uri getUriForFile(android.content.Context context, String authority, java.io.File file) {
        return null;
    }
}
