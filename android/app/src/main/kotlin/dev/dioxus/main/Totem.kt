package dev.dioxus.main

import android.app.Activity
import android.app.admin.DevicePolicyManager
import android.content.Context

/** Locks the phone into the app or lets it go; false if the phone's owner has not allowed it to. */
fun lockInto(activity: Activity, on: Boolean): Boolean {
    val policy = activity.getSystemService(Context.DEVICE_POLICY_SERVICE) as DevicePolicyManager
    if (!policy.isLockTaskPermitted(activity.packageName)) return false
    activity.runOnUiThread {
        try {
            if (on) activity.startLockTask() else activity.stopLockTask()
        } catch (e: IllegalStateException) {
            // The app is not in front: the manifest's lockTaskMode locks it when it is started again.
        } catch (e: SecurityException) {
            // The owner took the leave back meanwhile.
        }
    }
    return true
}
