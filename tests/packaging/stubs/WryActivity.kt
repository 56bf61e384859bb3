package dev.dioxus.main

import android.os.Bundle
import android.webkit.WebView
import androidx.appcompat.app.AppCompatActivity

/** What wry writes beside MainActivity, as far as MainActivity sees it. */
abstract class WryActivity : AppCompatActivity() {
    open val handleBackNavigation: Boolean = true

    open fun onWebViewCreate(webView: WebView) {}

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
    }
}
