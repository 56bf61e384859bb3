package android.app;

public class Activity extends android.content.Context {
    protected void onCreate(android.os.Bundle savedInstanceState) {}
    protected void onNewIntent(android.content.Intent intent) {}
    protected void onDestroy() {}
    public void onConfigurationChanged(android.content.res.Configuration newConfig) {}
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {}
    public android.content.Intent getIntent() { return null; }
    public android.view.Window getWindow() { return null; }
    public <T extends android.view.View> T findViewById(int id) { return null; }
    public final void runOnUiThread(Runnable action) {}
    public boolean moveTaskToBack(boolean nonRoot) { return true; }
    public void startActivity(android.content.Intent intent) {}
    public boolean isDestroyed() { return false; }
    public void startLockTask() {}
    public void stopLockTask() {}
}
