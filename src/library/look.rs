//! How the screens look and sound: colours, size of the text, speed of the voice.

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As the device has it; also what a newer version may mean by a look that this one does not know.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// As strong as the screen can.
    Contrast,
}

impl Look {
    /// Each, the usual one first.
    pub const ALL: [Look; 4] = [Look::Auto, Look::Light, Look::Dark, Look::Contrast];

    /// The one of this code.
    pub fn of(code: &str) -> Self {
        Look::ALL.into_iter().find(|look| look.code() == code).unwrap_or_default()
    }

    /// Its code, as it is kept and as the styles know it.
    pub fn code(self) -> &'static str {
        match self {
            Look::Auto => "auto",
            Look::Light => "light",
            Look::Dark => "dark",
            Look::Contrast => "contrast",
        }
    }
}

/// The size of the text, on top of the one that the device has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As the device has it; also a size that this version does not know.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Largest,
}

impl TextSize {
    /// Each, the smallest first.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Largest];

    /// The one of this code.
    pub fn of(code: &str) -> Self {
        TextSize::ALL.into_iter().find(|size| size.code() == code).unwrap_or_default()
    }

    /// Its code, as it is kept and as the styles know it.
    pub fn code(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Largest => "largest",
        }
    }
}

/// How fast the voice reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VoiceSpeed {
    /// For whoever is learning the language.
    Slow,
    /// As the device has it; also a speed that this version does not know.
    #[default]
    Usual,
    /// For whoever is used to listening.
    Fast,
}

impl VoiceSpeed {
    /// Each, the slowest first.
    pub const ALL: [VoiceSpeed; 3] = [VoiceSpeed::Slow, VoiceSpeed::Usual, VoiceSpeed::Fast];

    /// The one of this code.
    pub fn of(code: &str) -> Self {
        VoiceSpeed::ALL.into_iter().find(|speed| speed.code() == code).unwrap_or_default()
    }

    /// Its code, as it is kept.
    pub fn code(self) -> &'static str {
        match self {
            VoiceSpeed::Slow => "slow",
            VoiceSpeed::Usual => "usual",
            VoiceSpeed::Fast => "fast",
        }
    }

    /// How many times as fast as the device's usual.
    pub fn rate(self) -> f32 {
        match self {
            VoiceSpeed::Slow => 0.7,
            VoiceSpeed::Usual => 1.0,
            VoiceSpeed::Fast => 1.4,
        }
    }
}
