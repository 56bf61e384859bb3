package android.webkit;

public interface ValueCallback<T> {
    void onReceiveValue(T value);
}

public abstract class WebSettings {
    public abstract void setAllowFileAccess(boolean allow);
    public abstract boolean getAllowFileAccess();
    public abstract void setGeolocationEnabled(boolean flag);
    public abstract void setTextZoom(int textZoom);
    public abstract int getTextZoom();
}

public class WebView extends android.view.View {
    public static void setWebContentsDebuggingEnabled(boolean enabled) {}
    public void evaluateJavascript(String script, ValueCallback<String> resultCallback) {}
    public WebSettings getSettings() { return null; }
}
