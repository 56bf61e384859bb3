package dev.dioxus.main

import android.content.Context
import androidx.work.Constraints
import androidx.work.ExistingPeriodicWorkPolicy
import androidx.work.NetworkType
import androidx.work.PeriodicWorkRequest
import androidx.work.WorkManager
import androidx.work.Worker
import androidx.work.WorkerParameters
import java.util.concurrent.TimeUnit

/**
 * Brings the data up to date while the app is closed, at most four times a day.
 *
 * A failure waits for the next turn like a success: to try again at once would spend the battery
 * and the person's data.
 */
class RefreshWorker(context: Context, parameters: WorkerParameters) : Worker(context, parameters) {

    override fun doWork(): Result {
        val metered = connectionOf(applicationContext) != 1
        val done = refresh(applicationContext.noBackupFilesDir.path, metered)
        return if (done) Result.success() else Result.failure()
    }

    /** The network that was asked for is gone, or the time is up: the rest waits for the next turn. */
    override fun onStopped() = stop()

    private external fun refresh(folder: String, metered: Boolean): Boolean

    private external fun stop()

    /** Loads the Rust code, and says when the work is done. */
    companion object {
        private const val NAME = "refresh"
        private const val EVERY_HOURS = 6L

        init {
            System.loadLibrary("main")
        }

        /** 0 never, 1 on unmetered networks, 2 on any network. What is planned already keeps its turn. */
        fun plan(context: Context, mode: Int) {
            val work = WorkManager.getInstance(context)
            if (mode == 0) {
                work.cancelUniqueWork(NAME)
                return
            }
            val network = if (mode == 1) NetworkType.UNMETERED else NetworkType.CONNECTED
            val constraints = Constraints.Builder()
                .setRequiredNetworkType(network)
                .setRequiresBatteryNotLow(true)
                .build()
            val request =
                PeriodicWorkRequest.Builder(RefreshWorker::class.java, EVERY_HOURS, TimeUnit.HOURS)
                    .setConstraints(constraints)
                    .build()
            work.enqueueUniquePeriodicWork(NAME, ExistingPeriodicWorkPolicy.UPDATE, request)
        }
    }
}
