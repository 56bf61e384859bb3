package dev.dioxus.main

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.Manifest.permission.ACCESS_FINE_LOCATION
import android.app.Activity
import android.content.Context
import android.content.pm.PackageManager
import android.location.Location
import android.location.LocationListener
import android.location.LocationManager
import android.os.Build
import android.os.Bundle
import android.os.CancellationSignal
import android.os.Handler
import android.os.Looper
import androidx.annotation.RequiresApi
import androidx.core.app.ActivityCompat
import androidx.core.content.ContextCompat
import androidx.core.location.LocationManagerCompat
import java.util.function.Consumer

/** How [Locator] answers: code, latitude, longitude, accuracy in metres, when it was measured. */
typealias Located = (Int, Double, Double, Double, Long) -> Unit

/**
 * One position at a time, asked of Android itself and given to nobody but the caller.
 *
 * Each question is answered exactly once, unless [close] comes first: 0 a position, 1 refused,
 * 2 refused for good (only the system's settings can change it), 3 switched off or impossible,
 * 4 too slow. All calls come on the screen's thread.
 */
class Locator(private val activity: Activity, private val answer: Located) {
    private class Question(val fine: Boolean, val timeoutMs: Long)

    private val manager = activity.getSystemService(Context.LOCATION_SERVICE) as LocationManager
    private val clock = Handler(Looper.getMainLooper())
    private var question: Question? = null
    private var stop: () -> Unit = {}

    /** Asks for the permission where it lacks, then for the position. */
    fun locate(fine: Boolean, timeoutMs: Long) {
        // A newer question takes the place of an older one, which must not stay unanswered.
        finish(UNAVAILABLE, null)
        question = Question(fine, timeoutMs)
        val exact = fine || needsFine()
        if (isAllowed(if (exact) ACCESS_FINE_LOCATION else ACCESS_COARSE_LOCATION)) {
            measure()
            return
        }
        // The fine one alone is no longer given: the system asks which of both it shall be.
        val wanted = listOf(ACCESS_COARSE_LOCATION) + if (exact) listOf(ACCESS_FINE_LOCATION) else listOf()
        ActivityCompat.requestPermissions(activity, wanted.toTypedArray(), REQUEST)
    }

    /** What the person said to the system's question. */
    fun onAnswer(code: Int, results: IntArray) {
        if (code != REQUEST || question == null) return
        when {
            isAllowed(ACCESS_COARSE_LOCATION) || isAllowed(ACCESS_FINE_LOCATION) -> measure()
            // Interrupted: nobody has said anything.
            results.isEmpty() -> finish(REFUSED, null)
            ActivityCompat.shouldShowRequestPermissionRationale(activity, ACCESS_COARSE_LOCATION) ->
                finish(REFUSED, null)
            else -> finish(REFUSED_FOR_GOOD, null)
        }
    }

    /** Looks no longer, and owes nobody an answer. */
    fun close() {
        question = null
        clock.removeCallbacksAndMessages(null)
        val ended = stop
        stop = {}
        ended()
    }

    private fun measure() {
        val asked = question ?: return
        val provider = provider(asked.fine)
        if (provider == null || !LocationManagerCompat.isLocationEnabled(manager)) {
            finish(UNAVAILABLE, null)
            return
        }
        clock.postDelayed({ finish(TIMED_OUT, null) }, asked.timeoutMs)
        try {
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) current(provider) else single(provider)
        } catch (e: SecurityException) {
            finish(REFUSED, null)
        }
    }

    /** The system's own choice where it has one; else satellites, unless a coarse fix will do. */
    private fun provider(fine: Boolean): String? {
        val plain = listOf(LocationManager.NETWORK_PROVIDER, LocationManager.GPS_PROVIDER)
        val named = if (fine && isAllowed(ACCESS_FINE_LOCATION)) plain.reversed() else plain
        return (listOf(FUSED) + named).firstOrNull { isOn(it) && isOpen(it) }
    }

    private fun isOn(provider: String): Boolean =
        provider in manager.allProviders && manager.isProviderEnabled(provider)

    /** Before Android 12 only the network's provider answers whoever may know the coarse position. */
    private fun isOpen(provider: String): Boolean =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.S ||
            provider == LocationManager.NETWORK_PROVIDER || isAllowed(ACCESS_FINE_LOCATION)

    /** Whether even a coarse question needs the fine permission: what is on answers to nothing less. */
    private fun needsFine(): Boolean =
        Build.VERSION.SDK_INT < Build.VERSION_CODES.S && !isOn(LocationManager.NETWORK_PROVIDER) &&
            (isOn(LocationManager.GPS_PROVIDER) || isOn(FUSED))

    @RequiresApi(Build.VERSION_CODES.R)
    private fun current(provider: String) {
        val signal = CancellationSignal()
        stop = { signal.cancel() }
        val asked = question
        val found = Consumer<Location?> {
            if (asked === question) finish(if (it == null) TIMED_OUT else FIX, it)
        }
        manager.getCurrentLocation(provider, signal, ContextCompat.getMainExecutor(activity), found)
    }

    @Suppress("DEPRECATION")
    private fun single(provider: String) {
        // Old phones call all four, and fail where one is missing.
        val listener = object : LocationListener {
            override fun onLocationChanged(location: Location) = finish(FIX, location)

            override fun onProviderDisabled(provider: String) = finish(UNAVAILABLE, null)

            override fun onProviderEnabled(provider: String) {}

            override fun onStatusChanged(provider: String?, status: Int, extras: Bundle?) {}
        }
        stop = { manager.removeUpdates(listener) }
        manager.requestSingleUpdate(provider, listener, Looper.getMainLooper())
    }

    private fun finish(code: Int, found: Location?) {
        if (question == null) return
        close()
        if (found == null) {
            answer(code, 0.0, 0.0, 0.0, 0)
        } else {
            answer(code, found.latitude, found.longitude, found.accuracy.toDouble(), found.time)
        }
    }

    private fun isAllowed(permission: String): Boolean =
        ContextCompat.checkSelfPermission(activity, permission) == PackageManager.PERMISSION_GRANTED

    private companion object {
        const val FIX = 0
        const val REFUSED = 1
        const val REFUSED_FOR_GOOD = 2
        const val UNAVAILABLE = 3
        const val TIMED_OUT = 4

        const val REQUEST = 26
        // LocationManager.FUSED_PROVIDER, which older phones lack.
        const val FUSED = "fused"
    }
}
