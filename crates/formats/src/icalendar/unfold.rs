//! Physical lines to content lines, before decoding: folding may cut a character in two
//! (RFC 5545, section 3.1).

/// Content lines with LF between, and the line that each VEVENT begins at.
pub(super) struct Unfolded {
    pub bytes: Vec<u8>,
    /// How many content lines there are.
    pub lines: usize,
    /// Lines of the file, from 1, of each `BEGIN:VEVENT`, in order.
    pub events: Vec<usize>,
}

/// Joins folded lines. Line ends may be CRLF, LF or a bare CR, mixed.
///
/// A line that is neither folded nor a property is taken for a line break that the writer forgot
/// to escape, and joined as such.
pub(super) fn unfold(bytes: &[u8]) -> Unfolded {
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut events = Vec::new();
    let mut lines = 0_usize;
    let mut number = 1_usize;
    let mut any_case = true;
    let mut rest = bytes;
    while !rest.is_empty() {
        let end = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        let (line, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        rest = after.strip_prefix(b"\r\n").or_else(|| after.get(1..)).unwrap_or_default();
        match line {
            [] => {}
            [b' ' | b'\t', folded @ ..] if !out.is_empty() => out.extend_from_slice(folded),
            _ if out.is_empty() || is_property(line, any_case) => {
                if !out.is_empty() {
                    out.push(b'\n');
                }
                lines += 1;
                out.extend_from_slice(line);
                let trimmed = line.trim_ascii();
                if trimmed.eq_ignore_ascii_case(b"BEGIN:VEVENT") {
                    events.push(number);
                }
                if trimmed.starts_with(b"BEGIN:") {
                    any_case = false;
                }
            }
            _ => {
                out.extend_from_slice(b"\\n");
                for byte in line {
                    if matches!(byte, b',' | b';' | b'\\') {
                        out.push(b'\\');
                    }
                    out.push(*byte);
                }
            }
        }
        number += 1;
    }
    out.push(b'\n');
    Unfolded { bytes: out, lines, events }
}

/// Whether a line begins like a property: a name, then `:` or `;`. Names are in capitals unless the
/// whole file writes them otherwise, which keeps `https://…` from being one.
fn is_property(line: &[u8], any_case: bool) -> bool {
    let is_name =
        |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'-' || *byte == b'.';
    let length =
        line.iter().take_while(|byte| is_name(byte) || (any_case && byte.is_ascii_alphabetic())).count();
    length > 0 && matches!(line.get(length), Some(b':' | b';'))
}
