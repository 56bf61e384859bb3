package android.content;

public class ActivityNotFoundException extends RuntimeException {}

public class ClipData {
    public static ClipData newRawUri(CharSequence label, android.net.Uri uri) { return null; }
}

public class ContentResolver {
    public static final String SCHEME_CONTENT = "content";
    public final java.io.InputStream openInputStream(android.net.Uri uri)
        throws java.io.FileNotFoundException { return null; }
}

public class Context {
    public static final String CONNECTIVITY_SERVICE = "connectivity";
    public static final String DEVICE_POLICY_SERVICE = "device_policy";
    public static final String LOCATION_SERVICE = "location";
    public java.io.File getCacheDir() { return null; }
    public java.io.File getNoBackupFilesDir() { return null; }
    public Context getApplicationContext() { return this; }
    public ContentResolver getContentResolver() { return null; }
    public String getPackageName() { return ""; }
    public android.content.res.Resources getResources() { return null; }
    public Object getSystemService(String name) { return null; }
}

public class Intent {
    public static final String ACTION_DIAL = "android.intent.action.DIAL";
    public static final String ACTION_SEND = "android.intent.action.SEND";
    public static final String ACTION_SENDTO = "android.intent.action.SENDTO";
    public static final String ACTION_VIEW = "android.intent.action.VIEW";
    public static final String EXTRA_STREAM = "android.intent.extra.STREAM";
    public static final String EXTRA_TEXT = "android.intent.extra.TEXT";
    public static final int FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY = 0x00100000;
    public static final int FLAG_GRANT_READ_URI_PERMISSION = 1;
    public Intent(String action) {}
    public Intent(String action, android.net.Uri uri) {}
    public static Intent createChooser(Intent target, CharSequence title) { return null; }
    public Intent addFlags(int flags) { return this; }
    public String getAction() { return null; }
    public android.net.Uri getData() { return null; }
    public int getFlags() { return 0; }
    public <T extends android.os.Parcelable> T getParcelableExtra(String name) { return null; }
    public Intent putExtra(String name, android.os.Parcelable value) { return this; }
    public Intent putExtra(String name, String value) { return this; }
    public void setClipData(ClipData clip) {}
    public ClipData getClipData() { return null; }
    public Intent setType(String type) { return this; }
}
