//! The plain form of a character: accents, widths, dashes and spaces of every kind fold to one
//! form, one character to one character.

/// A character in its plain form.
pub(super) fn fold(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' | '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '─' => '-',
        '～' | '〜' | '∼' => '~',
        '‘' | '’' | 'ʼ' | '´' => '\'',
        '：' | '∶' | '︰' => ':',
        '〔' | '【' | '［' => '[',
        '〕' | '】' | '］' => ']',
        '、' => ',',
        '。' => '.',
        '\u{FF01}'..='\u{FF5E}' => fold(char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c)),
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        '點' => '点',
        '時' => '时',
        '會' => '会',
        '議' => '议',
        _ => c.to_ascii_lowercase(),
    }
}

/// A text in its plain form.
pub(super) fn folded(text: &str) -> String {
    text.chars().map(fold).collect()
}
