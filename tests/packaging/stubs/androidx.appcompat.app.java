package androidx.appcompat.app;

public class AppCompatActivity extends android.app.Activity implements androidx.lifecycle.LifecycleOwner {
    public final androidx.activity.OnBackPressedDispatcher getOnBackPressedDispatcher() { return null; }
}
