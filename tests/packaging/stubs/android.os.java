package android.os;

public class Build {
    public static class VERSION { public static final int SDK_INT = Integer.parseInt("30"); }
    public static class VERSION_CODES {
        public static final int R = 30;
        public static final int S = 31;
    }
}

public class Bundle {}

public class CancellationSignal {
    public void cancel() {}
}

public class Handler {
    public Handler(Looper looper) {}
    public final boolean postDelayed(Runnable r, long delayMillis) { return true; }
    public final void removeCallbacksAndMessages(Object token) {}
}

public final class LocaleList {
    public String toLanguageTags() { return ""; }
}

public class Looper {
    public static Looper getMainLooper() { return null; }
}

public interface Parcelable {}
