package dev.dioxus.main

import android.app.Activity
import android.content.ContentResolver
import android.content.Intent
import android.net.Uri
import android.os.Parcelable
import java.io.File
import java.io.IOException
import java.util.UUID
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicReference

/**
 * What reaches the app from outside: a link, or a file from another app.
 *
 * A file is copied, away from the screen's thread, before anybody looks at it: the right to read it
 * ends with the intent. Each arrival is given out once. Nothing is believed here: Rust reads the
 * link and checks the file.
 */
class Arrivals(private val activity: Activity, private val tell: () -> Unit) {
    private val link = AtomicReference<String?>(null)
    private val file = AtomicReference<String?>(null)
    private val copying = Executors.newSingleThreadExecutor()
    private val folder = File(activity.cacheDir, "received")

    init {
        copying.execute { folder.deleteRecursively() }
    }

    /** Takes in what an intent brings, if anything. */
    fun accept(intent: Intent?) {
        // From the list of recent apps comes an intent that was answered long ago.
        if (intent == null || intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0) return
        when (intent.action) {
            Intent.ACTION_VIEW -> intent.data?.let { see(it) }
            Intent.ACTION_SEND -> see(intent)
        }
    }

    /** The link, once. */
    fun takeLink(): String? = link.getAndSet(null)

    /** The path of the copy, once. It is empty or not there if the file could not be read. */
    fun takeFile(): String? = file.getAndSet(null)

    private fun see(uri: Uri) {
        when (uri.scheme) {
            "passi", "https" -> {
                link.set(uri.toString())
                tell()
            }
            ContentResolver.SCHEME_CONTENT -> receive(uri)
        }
    }

    // The newer call takes the class beside the name; this one works on every phone.
    @Suppress("DEPRECATION")
    private fun see(sent: Intent) {
        val uri = try {
            sent.getParcelableExtra<Parcelable>(Intent.EXTRA_STREAM) as? Uri
        } catch (e: RuntimeException) {
            // Among the extras is a class that only the sender has: nothing beside it can be read.
            receive(null)
            return
        }
        uri?.let { see(it) }
    }

    private fun receive(uri: Uri?) = copying.execute {
        file.set(copy(uri).path)
        tell()
    }

    private fun copy(uri: Uri?): File {
        val copy = File(folder, "${UUID.randomUUID()}.passi")
        try {
            folder.mkdirs()
            if (uri != null) fill(copy, uri)
        } catch (e: IOException) {
            copy.delete()
        } catch (e: RuntimeException) {
            // What goes wrong inside the other app is thrown here, whatever it is.
            copy.delete()
        }
        return copy
    }

    private fun fill(copy: File, uri: Uri) {
        val source = activity.contentResolver.openInputStream(uri) ?: return
        source.use { from ->
            copy.outputStream().use { to ->
                val buffer = ByteArray(64 * 1024)
                var left = LIMIT_BYTES
                while (true) {
                    val read = from.read(buffer)
                    if (read < 0) return
                    left -= read
                    if (left < 0) throw IOException("larger than any file of the app")
                    to.write(buffer, 0, read)
                }
            }
        }
    }

    private companion object {
        // What the largest bundle has; a test compares it with Rust's number.
        const val LIMIT_BYTES = 72L * 1024 * 1024
    }
}
