package androidx.activity;

public abstract class OnBackPressedCallback {
    public OnBackPressedCallback(boolean enabled) {}
    public abstract void handleOnBackPressed();
}

public class OnBackPressedDispatcher {
    public void addCallback(androidx.lifecycle.LifecycleOwner owner, OnBackPressedCallback callback) {}
}
