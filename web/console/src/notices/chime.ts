let context: AudioContext | null = null;

const together = 2_000;
let lastAt = Number.NEGATIVE_INFINITY;

/** Two soft tones, made on the spot: no file to load, nothing sudden. What comes together sounds once. */
export function chime(): void {
  const now = performance.now();
  // Before the first touch of the page browsers keep silent, and complain.
  if (!navigator.userActivation.hasBeenActive || now - lastAt < together) return;
  lastAt = now;
  try {
    context ??= new AudioContext();
    void context.resume();
    tone(context, 659, 0);
    tone(context, 880, 0.16);
  } catch {
    // no sound on this machine: the list and the title still tell
  }
}

function tone(audio: AudioContext, pitch: number, after: number): void {
  const start = audio.currentTime + after;
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.type = "sine";
  source.frequency.value = pitch;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
  source.connect(volume).connect(audio.destination);
  source.start(start);
  source.stop(start + 0.55);
}
