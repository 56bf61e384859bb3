// Reading aloud with the browser's own voices.

// A browser that has named no voice by then has none.
const VOICES_BY_MS = 1000;

const engine = () => globalThis.speechSynthesis;

/** Begins to read, as loud as `volume` (0 to 1): "begun", "no-voice" or "no-engine". */
export async function speak(text, tag, rate, volume) {
  if (!engine()) return "no-engine";
  const language = tag.split("-")[0];
  const voice = (await voices()).find(({ lang }) => lang.split(/[-_]/)[0] === language);
  if (!voice) return "no-voice";
  const words = new SpeechSynthesisUtterance(text);
  Object.assign(words, { voice, lang: tag, rate, volume });
  engine().cancel();
  engine().speak(words);
  return "begun";
}

/** Stops reading. */
export function hush() {
  engine()?.cancel();
}

/** Whether something is being read, or about to be. */
export function is_reading() {
  return Boolean(engine()?.speaking || engine()?.pending);
}

// Some browsers name their voices a moment after they are first asked.
async function voices() {
  if (engine().getVoices().length === 0) {
    await new Promise((done) => {
      engine().addEventListener("voiceschanged", done, { once: true });
      setTimeout(done, VOICES_BY_MS);
    });
  }
  return engine().getVoices();
}
