//! Bytes to text: byte order marks, UTF-8, UTF-16 with and without mark, GB18030, Latin-1 and
//! its Windows form, and whatever else a declaration or the statistics of the bytes tell.
//!
//! Refuses bytes that are not text at all. Says which encoding it found and how much was lost.

use super::{ReadError, ReadErrorKind, SourceLocation, Warning, WarningKind, bounds};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// How much of a file the statistics look at, in bytes.
const SAMPLE_BYTES: usize = 1024 * 1024;
/// How much of a text is looked at for control characters, in bytes.
const NOISE_BYTES: usize = 64 * 1024;
/// The part of control characters from which on bytes are noise: one in so many.
const NOISE_ONE_IN: usize = 50;

/// A text with the encoding that it was in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodedText<'a> {
    /// The text, without a byte order mark.
    pub text: Cow<'a, str>,
    /// The encoding's name as WHATWG spells it: `UTF-8`, `gb18030`, `windows-1252`.
    pub encoding: &'static str,
    /// How many U+FFFD stand for bytes that could not be decoded.
    pub replaced: usize,
    /// Whether the file says so itself, by a byte order mark.
    pub marked: bool,
}

impl DecodedText<'_> {
    /// What a reader must say about the decoding.
    pub fn warnings(&self) -> Vec<Warning> {
        let mut kinds = Vec::new();
        // A mark leaves nothing to check.
        if self.encoding != UTF_8.name() && !self.marked {
            kinds.push(WarningKind::Encoding(self.encoding.to_owned()));
        }
        if self.replaced > 0 {
            kinds.push(WarningKind::ReplacedCharacters(self.replaced));
        }
        kinds.into_iter().map(|kind| Warning { place: SourceLocation::Whole, kind }).collect()
    }
}

/// Decodes a file.
///
/// # Errors
/// [`ReadErrorKind::Empty`] when there is nothing but white space, [`ReadErrorKind::NotText`]
/// when what comes out is not text.
pub fn decode(bytes: &[u8]) -> Result<DecodedText<'_>, ReadError> {
    let error = |kind| ReadError { place: SourceLocation::Whole, kind };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(error(ReadErrorKind::Empty));
    }
    let decoded = match std::str::from_utf8(bytes) {
        // The usual case, and by far the fastest: nothing to find, nothing to copy.
        Ok(text) if !bytes.contains(&0) => {
            let text = Cow::Borrowed(text.strip_prefix('\u{FEFF}').unwrap_or(text));
            DecodedText { text, encoding: UTF_8.name(), replaced: 0, marked: false }
        }
        _ => decode_as(bytes, find_encoding(bytes)),
    };
    if decoded.text.trim().is_empty() {
        return Err(error(ReadErrorKind::Empty));
    }
    if is_noise(&decoded) { Err(error(ReadErrorKind::NotText)) } else { Ok(decoded) }
}

/// A text file under the size limit, decoded.
///
/// # Errors
/// [`ReadErrorKind::TooLarge`] and what [`decode`] gives.
pub(crate) fn decode_bounded(bytes: &[u8]) -> Result<DecodedText<'_>, ReadError> {
    bounds::check_size(bytes, bounds::MAX_TEXT_FILE_BYTES)?;
    decode(bytes)
}

/// Finds the encoding of a file: mark, validity, zero bytes, declaration, statistics, in this order.
pub(crate) fn find_encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if bytes.contains(&0)
        && let Some(utf16) = utf16_without_mark(bytes)
    {
        return utf16;
    }
    if is_mostly_utf8(bytes) {
        return UTF_8;
    }
    if let Some(declared) = declared_encoding(bytes)
        && declared != UTF_8
        && !declared.decode_without_bom_handling(sample(bytes)).1
    {
        return declared;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample(bytes), true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // GB18030 decodes all that GBK does, and says the truth about the four-byte characters.
    if guess == encoding_rs::GBK { encoding_rs::GB18030 } else { guess }
}

fn decode_as<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> DecodedText<'a> {
    let (text, _, had_errors) = encoding.decode(bytes);
    let replaced = if had_errors { text.matches('\u{FFFD}').count() } else { 0 };
    let marked = Encoding::for_bom(bytes).is_some_and(|(known, _)| known == encoding);
    DecodedText { text, encoding: encoding.name(), replaced, marked }
}

fn sample(bytes: &[u8]) -> &[u8] {
    bytes.get(..SAMPLE_BYTES).unwrap_or(bytes)
}

/// Text in UTF-16 has spaces, digits and line ends, whose other byte is zero; which of the two
/// bytes is zero tells the order.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in sample(bytes).chunks_exact(2) {
        match pair {
            [0, low] if *low != 0 => even += 1,
            [low, 0] if *low != 0 => odd += 1,
            _ => {}
        }
    }
    let encoding = if odd > even { UTF_16LE } else { UTF_16BE };
    let (text, had_errors) = encoding.decode_without_bom_handling(sample(bytes));
    let lost = if had_errors { text.matches('\u{FFFD}').count() } else { 0 };
    (even.max(odd) > 4 * even.min(odd) && lost * NOISE_ONE_IN <= text.len()).then_some(encoding)
}

/// UTF-8 with a few broken places (a file cut inside a character) is still UTF-8.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    // A cut at the very end leaves one broken place, be there other wide characters or not.
    let cut_at_end = broken == 1
        && bytes.utf8_chunks().last().is_some_and(|last| match last.invalid() {
            [] => false,
            [first, rest @ ..] => *first >= 0xC3 && (!rest.is_empty() || whole > 0),
        });
    broken == 0 || whole > 10 * broken || cut_at_end
}

/// The encoding that an XML declaration states.
fn declared_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes));
    let (_, declaration) = head.split_once("<?xml")?;
    let (declaration, _) = declaration.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let label = value.split(['"', '\'']).nth(1)?;
    Encoding::for_label(label.trim().as_bytes())
}

fn is_noise(decoded: &DecodedText<'_>) -> bool {
    let text = decoded.text.as_bytes();
    let sample = text.get(..NOISE_BYTES).unwrap_or(text);
    let is_control = |byte: u8| (byte < 0x20 && !byte.is_ascii_whitespace()) || byte == 0x7F;
    let controls = sample.iter().filter(|byte| is_control(**byte)).count();
    (controls + decoded.replaced) * NOISE_ONE_IN > sample.len()
}
