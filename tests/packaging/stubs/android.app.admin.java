package android.app.admin;

public class DevicePolicyManager {
    public boolean isLockTaskPermitted(String pkg) { return false; }
}
