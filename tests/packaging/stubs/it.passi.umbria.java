package it.passi.umbria;

public class BuildConfig {
    public static final boolean DEBUG = Boolean.parseBoolean("true");
}

public class R {
    public static class color { public static int passi_paper; }
}
