package android.content.res;

public class Configuration {
    public static final int UI_MODE_NIGHT_MASK = 0x30;
    public static final int UI_MODE_NIGHT_YES = 0x20;
    public float fontScale;
    public int uiMode;
    public android.os.LocaleList getLocales() { return null; }
}

public class Resources {
    public Configuration getConfiguration() { return null; }
}
