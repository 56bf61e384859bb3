//! Content lines, which contacts (RFC 2426) and calendars (RFC 5545) are made of.

/// Longer than this no line is, in octets, its end left aside.
const MOST_OCTETS: usize = 75;

/// A text of content lines.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Adds `name:value`, folded where it is too long, never within a letter. A value cannot end
    /// its line.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        let value = value.chars().filter(|letter| !letter.is_control());
        for letter in name.chars().chain([':']).chain(value) {
            if octets + letter.len_utf8() > MOST_OCTETS {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a value that is text.
    pub(super) fn add_text(&mut self, name: &str, text: &str) {
        self.add(name, &escaped(text));
    }

    /// Adds a value that is texts, each with its own meaning.
    pub(super) fn add_parts(&mut self, name: &str, parts: &[&str]) {
        let parts: Vec<String> = parts.iter().map(|part| escaped(part)).collect();
        self.add(name, &parts.join(";"));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Text within a value: what would end it or its part stands behind a backslash.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\n' | '\r' => safe.push_str("\\n"),
            '\\' | ';' | ',' => safe.extend(['\\', letter]),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The lines of a text, unfolded, each as its name and its value.
    pub(in super::super) fn read(text: &str) -> Vec<(String, String)> {
        assert!(text.ends_with("\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= MOST_OCTETS && !line.contains('\n')));
        let whole = text.replace("\r\n ", "");
        let lines = whole.split_terminator("\r\n");
        lines.map(|line| line.split_once(':').unwrap()).map(|(n, v)| (n.into(), v.into())).collect()
    }

    /// The parts of a value, as they were before.
    pub(in super::super) fn parts(value: &str) -> Vec<String> {
        let (mut parts, mut letters) = (vec![String::new()], value.chars());
        while let Some(letter) = letters.next() {
            let last = parts.last_mut().unwrap();
            match letter {
                '\\' => match letters.next().unwrap() {
                    'n' => last.push('\n'),
                    kept => last.push(kept),
                },
                ';' => parts.push(String::new()),
                ',' => panic!("a bare comma in `{value}`"),
                _ => last.push(letter),
            }
        }
        parts
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut lines = Lines::default();
        lines.add_text("NOTE", &"è".repeat(60));
        let text = lines.finish();
        assert_eq!(text.split("\r\n").map(str::len).collect::<Vec<_>>(), [75, 51, 0]);
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(texts in prop::collection::vec("[ -~\nàج\u{1F600};,\\\\]{0,90}", 1..4)) {
            let mut lines = Lines::default();
            let refs: Vec<&str> = texts.iter().map(String::as_str).collect();
            lines.add_parts("N", &refs);
            let read = read(&lines.finish());
            prop_assert_eq!(read.len(), 1);
            prop_assert_eq!(parts(&read[0].1), texts);
        }

        #[test]
        fn no_value_ends_its_line(value in any::<String>()) {
            let mut lines = Lines::default();
            lines.add("URL", &value);
            lines.add("END", "VCARD");
            prop_assert_eq!(read(&lines.finish()).len(), 2);
        }
    }
}
