package android.speech.tts;

public class TextToSpeech {
    public static final int SUCCESS = 0;
    public static final int LANG_AVAILABLE = 0;
    public static final int QUEUE_ADD = 1;
    public interface OnInitListener { void onInit(int status); }
    public class Engine { public static final String KEY_FEATURE_NOT_INSTALLED = "notInstalled"; }
    public TextToSpeech(android.content.Context context, OnInitListener listener) {}
    public static int getMaxSpeechInputLength() { return 4000; }
    public Voice getVoice() { return null; }
    public java.util.Set<Voice> getVoices() { return null; }
    public boolean isSpeaking() { return false; }
    public int setLanguage(java.util.Locale loc) { return 0; }
    public int setSpeechRate(float speechRate) { return 0; }
    public int setVoice(Voice voice) { return 0; }
    public void shutdown() {}
    public int speak(CharSequence text, int queueMode, android.os.Bundle params, String utteranceId) { return 0; }
    public int stop() { return 0; }
}

public class Voice {
    public java.util.Set<String> getFeatures() { return null; }
    public java.util.Locale getLocale() { return null; }
    public boolean isNetworkConnectionRequired() { return false; }
}
