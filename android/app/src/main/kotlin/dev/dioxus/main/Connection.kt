package dev.dioxus.main

import android.content.Context
import android.net.ConnectivityManager
import android.net.NetworkCapabilities

/** What the network at hand costs: 0 none or unknown, 1 nothing, 2 money. */
fun connectionOf(context: Context): Int {
    val manager = context.getSystemService(Context.CONNECTIVITY_SERVICE) as ConnectivityManager
    val able = manager.getNetworkCapabilities(manager.activeNetwork) ?: return 0
    if (!able.hasCapability(NetworkCapabilities.NET_CAPABILITY_INTERNET)) return 0
    // The data saver changes nothing here: it spares only networks that are metered.
    return if (able.hasCapability(NetworkCapabilities.NET_CAPABILITY_NOT_METERED)) 1 else 2
}
