package androidx.core.view;

public interface OnApplyWindowInsetsListener {
    WindowInsetsCompat onApplyWindowInsets(android.view.View v, WindowInsetsCompat insets);
}

public class ViewCompat {
    public static void setOnApplyWindowInsetsListener(android.view.View view, OnApplyWindowInsetsListener listener) {}
}

public class WindowCompat {
    public static WindowInsetsControllerCompat getInsetsController(android.view.Window window, android.view.View view) {
        return null;
    }
    public static void setDecorFitsSystemWindows(android.view.Window window, boolean decorFitsSystemWindows) {}
}

public class WindowInsetsCompat {
    public static final WindowInsetsCompat CONSUMED = null;
    public androidx.core.graphics.Insets getInsets(int typeMask) { return null; }
    public static class Type {
        public static int displayCutout() { return 0; }
        public static int ime() { return 0; }
        public static int systemBars() { return 0; }
    }
}

public class WindowInsetsControllerCompat {
    public boolean isAppearanceLightNavigationBars() { return false; }
    public void setAppearanceLightNavigationBars(boolean isLight) {}
    public boolean isAppearanceLightStatusBars() { return false; }
    public void setAppearanceLightStatusBars(boolean isLight) {}
}
