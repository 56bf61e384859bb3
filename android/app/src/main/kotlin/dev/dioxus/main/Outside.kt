package dev.dioxus.main

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ClipData
import android.content.Intent
import android.net.Uri
import androidx.core.content.FileProvider
import java.io.File

/** What is asked of the phone's other apps. Nobody is called or written to: the person does that. */
class Outside(private val activity: Activity) {

    /** Opens a URI of a kind that the app has; false for any other, and where no app answers. */
    fun open(text: String): Boolean {
        val uri = Uri.parse(text)
        val action = when (uri.scheme) {
            "tel" -> Intent.ACTION_DIAL
            "mailto" -> Intent.ACTION_SENDTO
            "geo", "https" -> Intent.ACTION_VIEW
            else -> return false
        }
        return start(Intent(action, uri))
    }

    /** Where a file lies that is offered; what is an hour old is removed first. */
    fun shareFolder(): String {
        val folder = File(activity.cacheDir, "share")
        folder.mkdirs()
        val past = System.currentTimeMillis() - HOUR_MS
        folder.listFiles()?.filter { it.lastModified() < past }?.forEach { it.delete() }
        return folder.path
    }

    /** Offers a file; false if it is not in the share folder. */
    fun shareFile(path: String, type: String): Boolean {
        val uri = try {
            FileProvider.getUriForFile(activity, "${activity.packageName}.share", File(path))
        } catch (e: IllegalArgumentException) {
            return false
        }
        val send = Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, uri)
        send.clipData = ClipData.newRawUri(null, uri)
        send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        return start(Intent.createChooser(send, null))
    }

    /** Offers words. */
    fun shareText(text: String): Boolean {
        val send = Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)
        return start(Intent.createChooser(send, null))
    }

    private fun start(intent: Intent): Boolean = try {
        activity.startActivity(intent)
        true
    } catch (e: ActivityNotFoundException) {
        false
    } catch (e: SecurityException) {
        // An app that answers to the link but lets nobody in.
        false
    }

    private companion object {
        const val HOUR_MS = 3_600_000L
    }
}
