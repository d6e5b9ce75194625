//! A line of plain text as characters that can be looked at by their number: full-width forms are
//! read as ASCII, so that `１８．５％` is `18.5%`.

use rostrum_text::fold::to_half_width;

/// Characters of a line. Behind its end there are `\0`s, so that looking ahead needs no care.
pub(super) struct LineChars {
    chars: Vec<(usize, char)>,
    len: usize,
}

impl LineChars {
    pub fn new(text: &str) -> Self {
        let chars = text.char_indices().map(|(at, c)| (at, folded(c))).collect();
        Self { chars, len: text.len() }
    }

    /// How many characters there are.
    pub fn count(&self) -> usize {
        self.chars.len()
    }

    /// A character.
    pub fn at(&self, index: usize) -> char {
        self.chars.get(index).map_or('\0', |(_, c)| *c)
    }

    /// The character before; `\0` at the head.
    pub fn before(&self, index: usize) -> char {
        index.checked_sub(1).map_or('\0', |index| self.at(index))
    }

    /// The byte at which a character begins.
    pub fn byte_offset(&self, index: usize) -> usize {
        self.chars.get(index).map_or(self.len, |(at, _)| *at)
    }

    /// A stretch of characters.
    pub fn substring(&self, from: usize, to: usize) -> String {
        self.chars.iter().take(to).skip(from).map(|(_, c)| *c).collect()
    }

    /// Whether a string stands here.
    pub fn starts_with_at(&self, index: usize, wanted: &str) -> bool {
        wanted.chars().enumerate().all(|(offset, c)| self.at(index + offset) == c)
    }

    /// Whether a word stands here, whole and without regard to case.
    pub fn starts_with_word_ignoring_case_at(&self, index: usize, wanted: &str) -> bool {
        let mut end = index;
        for c in wanted.chars() {
            if !self.at(end).to_lowercase().eq(c.to_lowercase()) {
                return false;
            }
            end += 1;
        }
        !self.at(end).is_alphanumeric()
    }

    /// Where the digits that stand here end.
    pub fn digits_end(&self, index: usize) -> usize {
        self.end_of(index, |c| c.is_ascii_digit())
    }

    /// Where characters of a kind end.
    pub fn end_of(&self, mut index: usize, kind: impl Fn(char) -> bool) -> usize {
        while index < self.count() && kind(self.at(index)) {
            index += 1;
        }
        index
    }

    /// Where spaces end: two at most, for more of them divide what stands around them.
    pub fn skip_spaces_unless_over_two(&self, index: usize) -> usize {
        let end = self.end_of_run_within(index, 3, char::is_whitespace);
        if end == index + 3 { index } else { end }
    }

    /// Where characters of a kind end, looking no further than so many.
    pub fn end_of_run_within(&self, index: usize, most: usize, kind: impl Fn(char) -> bool) -> usize {
        let kinds =
            (index..index.saturating_add(most)).take_while(|at| *at < self.count() && kind(self.at(*at)));
        index + kinds.count()
    }

    /// A whole number of some digits: its value and where it ends.
    pub fn read_number(&self, index: usize, digits: std::ops::RangeInclusive<usize>) -> Option<(u64, usize)> {
        let end = self.digits_end(index);
        digits.contains(&(end - index)).then(|| Some((self.substring(index, end).parse().ok()?, end)))?
    }

    /// Where the second number of a range begins, when a dash stands between it and the first, which
    /// ends here: `15–24`, `13:00 – 14:30`, `5～10`.
    pub fn second_number_of_range(&self, end: usize) -> Option<usize> {
        let dash = self.skip_spaces_unless_over_two(end);
        let behind = dash + usize::from(is_dash(self.at(dash)));
        let second = self.skip_spaces_unless_over_two(behind);
        let balanced = (dash > end) == (second > behind);
        (behind > dash && balanced && self.at(second).is_ascii_digit()).then_some(second)
    }
}

fn folded(c: char) -> char {
    match c {
        // Pauses of Chinese, which the reader knows as such.
        '，' | '；' | '！' | '？' | '（' | '）' => c,
        '’' | 'ʼ' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        // Raised endings: 3ᵉ, 1ˢᵗ, 2.ᵒ.
        'ᵉ' => 'e',
        'ʳ' => 'r',
        'ᵈ' => 'd',
        'ⁿ' => 'n',
        'ˢ' => 's',
        'ᵗ' => 't',
        'ʰ' => 'h',
        'ᵒ' => 'º',
        'ᵃ' => 'ª',
        c => to_half_width(c),
    }
}

/// Whether a character may stand between the two ends of a range.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '−' | '~' | '〜')
}
