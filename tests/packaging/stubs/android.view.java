package android.view;

public class View {
    public boolean post(Runnable action) { return true; }
    public void setBackgroundColor(int color) {}
    public void setPadding(int left, int top, int right, int bottom) {}
}

public abstract class Window {
    public void addFlags(int flags) {}
    public void clearFlags(int flags) {}
    public abstract View getDecorView();
}

public interface WindowManager {
    class LayoutParams {
        public static final int FLAG_KEEP_SCREEN_ON = 0x80;
        public static final int FLAG_SECURE = 0x2000;
    }
}
