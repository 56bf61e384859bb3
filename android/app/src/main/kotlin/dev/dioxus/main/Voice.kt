package dev.dioxus.main

import android.content.Context
import android.speech.tts.TextToSpeech
import java.util.Locale

/**
 * The phone's own voice.
 *
 * The first words start the engine in the background, and are said when it is there. Only voices
 * that are on the phone speak: the text goes nowhere.
 */
class Voice(private val context: Context) {
    private enum class Engine { ABSENT, STARTING, READY, FAILED }

    private class Words(val text: String, val language: String, val rate: Float)

    private var state = Engine.ABSENT
    private var engine: TextToSpeech? = null
    private var waiting: Words? = null

    /** 0 begun, 1 no voice on this phone for the language, 2 no engine. */
    @Synchronized
    fun speak(text: String, language: String, rate: Float): Int {
        if (state == Engine.ABSENT) prepare()
        val words = Words(text, language, rate)
        return when (state) {
            Engine.FAILED -> 2
            Engine.READY -> say(words)
            else -> {
                waiting = words
                0
            }
        }
    }

    /** Stops. */
    @Synchronized
    fun hush() {
        waiting = null
        engine?.stop()
    }

    /** Whether it speaks, or will as soon as the engine is there. */
    @Synchronized
    fun isSpeaking(): Boolean = waiting != null || engine?.isSpeaking == true

    /** Lets the engine go. */
    @Synchronized
    fun close() {
        waiting = null
        engine?.shutdown()
        engine = null
        state = Engine.ABSENT
    }

    private fun prepare() {
        state = Engine.STARTING
        // Where the phone has no engine, the answer comes while this is being made.
        engine = TextToSpeech(context.applicationContext) { status -> started(status) }
    }

    @Synchronized
    private fun started(status: Int) {
        if (state != Engine.STARTING) return
        state = if (status == TextToSpeech.SUCCESS) Engine.READY else Engine.FAILED
        val words = waiting
        waiting = null
        if (state == Engine.READY && words != null) say(words)
    }

    private fun say(words: Words): Int {
        val engine = engine ?: return 2
        if (!choose(engine, Locale.forLanguageTag(words.language))) return 1
        engine.setSpeechRate(words.rate)
        engine.stop()
        val pieces = words.text.chunked(TextToSpeech.getMaxSpeechInputLength() - 1)
        val taken = pieces.map { engine.speak(it, TextToSpeech.QUEUE_ADD, null, "passi") }
        return if (taken.all { it == TextToSpeech.SUCCESS }) 0 else 2
    }

    private fun choose(engine: TextToSpeech, locale: Locale): Boolean {
        if (engine.setLanguage(locale) < TextToSpeech.LANG_AVAILABLE) return false
        val chosen = engine.voice
        if (chosen != null && !chosen.isNetworkConnectionRequired) return true
        val local = engine.voices.orEmpty().firstOrNull {
            it.locale.language == locale.language && !it.isNetworkConnectionRequired &&
                !it.features.contains(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED)
        } ?: return false
        return engine.setVoice(local) == TextToSpeech.SUCCESS
    }
}
