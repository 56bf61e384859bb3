package dev.dioxus.main

import android.content.Intent
import android.content.res.Configuration
import android.os.Bundle
import android.view.WindowManager
import android.webkit.WebView
import androidx.activity.OnBackPressedCallback

/** The classes that wry brings ask for it here. */
typealias BuildConfig = it.passi.umbria.BuildConfig

/**
 * The one window of the app, and all that the Rust code asks of the phone.
 *
 * The public functions are called from Rust by their names and types, from any thread; a test
 * compares both sides. What takes more than a line is done by a class of its own. Nothing here
 * decides what the app shows, and nothing goes to the network.
 */
class MainActivity : WryActivity() {
    private var page: WebView? = null
    private lateinit var frame: Frame
    private lateinit var arrivals: Arrivals
    private lateinit var locator: Locator
    private lateinit var voice: Voice

    /** The page itself knows what the back gesture means; wry would ask the web view's history. */
    override val handleBackNavigation: Boolean = false

    override fun onCreate(savedInstanceState: Bundle?) {
        arrivals = Arrivals(this) { tellPage("dispatchEvent(new Event('passi-arrived'))") }
        locator = Locator(this) { code, latitude, longitude, accuracyM, atMs ->
            located(code, latitude, longitude, accuracyM, atMs)
        }
        voice = Voice(this)
        frame = Frame(this)
        // Nothing of the old window is brought back: the page keeps what it needs by itself.
        super.onCreate(null)
        present(true)
        frame.fit()
        onBackPressedDispatcher.addCallback(this, Back())
        // After its death the process is given the old intent again.
        if (savedInstanceState == null) arrivals.accept(intent)
    }

    override fun onWebViewCreate(webView: WebView) {
        page = webView
        webView.settings.allowFileAccess = false
        webView.settings.setGeolocationEnabled(false)
        WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)
        // Right after this call wry gives the page a background of its own.
        webView.post { frame.take(webView) }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        arrivals.accept(intent)
    }

    override fun onConfigurationChanged(newConfig: Configuration) {
        super.onConfigurationChanged(newConfig)
        frame.fit()
        page?.let { frame.take(it) }
    }

    override fun onRequestPermissionsResult(code: Int, permissions: Array<String>, results: IntArray) {
        super.onRequestPermissionsResult(code, permissions, results)
        locator.onAnswer(code, results)
    }

    override fun onDestroy() {
        // From here on Rust has no activity: nothing may call it.
        present(false)
        locator.close()
        voice.close()
        page = null
        super.onDestroy()
    }

    /** Where the app keeps its files: no backup takes them along. */
    fun dataFolder(): String = noBackupFilesDir.path

    /** The languages of the phone, or those chosen for this app, best first: BCP 47 tags and commas. */
    fun languages(): String = resources.configuration.locales.toLanguageTags()

    /** Where a file lies that other apps may be lent; what is an hour old is removed first. */
    fun shareFolder(): String = Outside(this).shareFolder()

    /** Opens a number, an address, a place or a page in the app that is for it; false if none is. */
    fun openUri(uri: String): Boolean = Outside(this).open(uri)

    /** Offers a file of the share folder to other apps; false if that cannot be. */
    fun shareFile(path: String, type: String): Boolean = Outside(this).shareFile(path, type)

    /** Offers words to other apps; false if none takes them. */
    fun shareText(text: String): Boolean = Outside(this).shareText(text)

    /** The link that opened the app, once. */
    fun takeLink(): String? = arrivals.takeLink()

    /** The path of a file that was handed to the app, once. */
    fun takeFile(): String? = arrivals.takeFile()

    /** Looks once for the position and answers by [located]. */
    fun locate(fine: Boolean, timeoutMs: Long) = runOnUiThread {
        if (!isDestroyed) locator.locate(fine, timeoutMs)
    }

    /** 0 no network or unknown, 1 unmetered, 2 metered. */
    fun connection(): Int = connectionOf(this)

    /** Says a text aloud: 0 begun, 1 no voice for the language, 2 no voice at all. */
    fun speak(text: String, language: String, rate: Float): Int = voice.speak(text, language, rate)

    /** Stops speaking. */
    fun hush() = voice.hush()

    /** Whether it speaks. */
    fun isSpeaking(): Boolean = voice.isSpeaking()

    /** When the data is fetched in the background: 0 never, 1 unmetered networks, 2 any network. */
    fun refresh(mode: Int) = RefreshWorker.plan(this, mode)

    /** Keeps the screen on, as a totem needs it. */
    fun keepAwake(on: Boolean) = flag(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON, on)

    /** Keeps screenshots and the list of recent apps from showing what is on the screen. */
    fun secure(on: Boolean) = flag(WindowManager.LayoutParams.FLAG_SECURE, on)

    /** Locks the phone into this app; false if the phone's owner has not allowed it to. */
    fun lockTask(on: Boolean): Boolean = lockInto(this, on)

    private fun flag(flag: Int, on: Boolean) = runOnUiThread {
        if (on) window.addFlags(flag) else window.clearFlags(flag)
    }

    private fun tellPage(script: String) = runOnUiThread { page?.evaluateJavascript(script, null) }

    /** Asks the page to go back; where it cannot, the app steps aside and stays as it is. */
    private inner class Back : OnBackPressedCallback(true) {
        override fun handleOnBackPressed() {
            val page = page
            if (page == null) {
                moveTaskToBack(true)
                return
            }
            page.evaluateJavascript("window.passiBack ? passiBack() : false") { went ->
                if (went != "true") moveTaskToBack(true)
            }
        }
    }

    private external fun located(code: Int, lat: Double, lon: Double, accuracyM: Double, atMs: Long)

    private external fun present(isHere: Boolean)
}
