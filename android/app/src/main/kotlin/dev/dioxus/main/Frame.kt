package dev.dioxus.main

import android.app.Activity
import android.content.res.Configuration
import android.view.View
import android.webkit.WebView
import androidx.core.content.ContextCompat
import androidx.core.view.ViewCompat
import androidx.core.view.WindowCompat
import androidx.core.view.WindowInsetsCompat
import it.passi.umbria.R

/** The edges of the window: nothing of the page lies under bars, cutout or keyboard. */
class Frame(private val activity: Activity) {

    /** Fits the window to the phone as it is now; to be called again when the phone changes. */
    fun fit() {
        val window = activity.window
        WindowCompat.setDecorFitsSystemWindows(window, false)
        val content = activity.findViewById<View>(android.R.id.content)
        ViewCompat.setOnApplyWindowInsetsListener(content) { view, insets ->
            val edges = insets.getInsets(COVERED)
            view.setPadding(edges.left, edges.top, edges.right, edges.bottom)
            WindowInsetsCompat.CONSUMED
        }
        val bars = WindowCompat.getInsetsController(window, window.decorView)
        bars.isAppearanceLightStatusBars = !isNight()
        bars.isAppearanceLightNavigationBars = !isNight()
    }

    /** Takes the page into the frame: text as large as everywhere on the phone, paper around it. */
    fun take(page: WebView) {
        page.settings.textZoom = (100 * activity.resources.configuration.fontScale).toInt()
        // Until now the launch screen is seen; from now on what the page does not cover is paper.
        val paper = ContextCompat.getColor(activity, R.color.passi_paper)
        page.setBackgroundColor(paper)
        activity.findViewById<View>(android.R.id.content).setBackgroundColor(paper)
    }

    private fun isNight(): Boolean {
        val mode = activity.resources.configuration.uiMode and Configuration.UI_MODE_NIGHT_MASK
        return mode == Configuration.UI_MODE_NIGHT_YES
    }

    private companion object {
        val COVERED = WindowInsetsCompat.Type.systemBars() or
            WindowInsetsCompat.Type.displayCutout() or
            WindowInsetsCompat.Type.ime()
    }
}
