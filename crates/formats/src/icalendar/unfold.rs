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

/// Joins folded lines. Line ends may be CRLF, LF or a bare CR, mixed; blanks at the end of a line say nothing.
///
/// A line that is neither folded nor a property is taken for a line break that the writer forgot
/// to escape, and joined as such.
pub(super) fn unfold(bytes: &[u8]) -> Unfolded {
    // Each content line with the number of its first line.
    let mut content: Vec<(usize, Vec<u8>)> = Vec::new();
    let mut number = 1_usize;
    let mut any_case = true;
    let mut rest = bytes;
    while !rest.is_empty() {
        let (line, after) = first_line(rest);
        rest = after;
        match (line, content.last_mut()) {
            ([], _) => {}
            ([b' ' | b'\t', folded @ ..], Some((_, last))) => last.extend_from_slice(folded),
            (_, last) if last.is_none() || is_property(line, any_case) || is_folded_name(line, rest) => {
                if line.trim_ascii().starts_with(b"BEGIN:") {
                    any_case = false;
                }
                content.push((number, line.to_vec()));
            }
            (_, Some((_, last))) => {
                last.extend_from_slice(b"\\n");
                for byte in line {
                    if matches!(byte, b',' | b';' | b'\\') {
                        last.push(b'\\');
                    }
                    last.push(*byte);
                }
            }
            (_, None) => {}
        }
        number += 1;
    }
    let lines = content.len();
    let mut events = Vec::new();
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    for (number, content_line) in content {
        let repaired = as_part(&content_line).or_else(|| with_quoted_zone(&content_line));
        let line = repaired.or_else(|| as_periods(&content_line));
        let line = line.unwrap_or_else(|| content_line.trim_ascii_end().to_vec());
        if line.eq_ignore_ascii_case(b"BEGIN:VEVENT") {
            events.push(number);
        }
        out.extend_from_slice(&line);
        out.push(b'\n');
    }
    Unfolded { bytes: out, lines, events }
}

/// The first line of some text, and what follows its end.
fn first_line(text: &[u8]) -> (&[u8], &[u8]) {
    let end = text.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(text.len());
    let (line, after) = text.split_at_checked(end).unwrap_or((text, &[]));
    (line, after.strip_prefix(b"\r\n").or_else(|| after.get(1..)).unwrap_or_default())
}

/// `BEGIN:VEVENT` of a line that opens or ends a part and has blanks in it: `BEGIN: VEVENT`, `BEGIN :VEVENT`.
fn as_part(line: &[u8]) -> Option<Vec<u8>> {
    let at = line.iter().position(|byte| *byte == b':')?;
    let (name, value) = (line.get(..at)?.trim_ascii(), line.get(at + 1..)?.trim_ascii());
    let is_part = name.eq_ignore_ascii_case(b"BEGIN") || name.eq_ignore_ascii_case(b"END");
    let is_name = [b"STANDARD".as_slice(), b"DAYLIGHT"].iter().any(|name| value.eq_ignore_ascii_case(name))
        || value.first().is_some_and(|first| first.eq_ignore_ascii_case(&b'V'))
            && value.iter().all(u8::is_ascii_alphabetic);
    (is_part && is_name).then(|| [name, b":", value].concat())
}

/// The parameter that names a zone.
const ZONE: &[u8] = b";TZID=";

/// A line whose zone has a name that would need quotation marks and has none: what stands between `;TZID=` and the
/// colon of the value, with them. The value of such a property has no colon.
fn with_quoted_zone(line: &[u8]) -> Option<Vec<u8>> {
    let line = line.trim_ascii_end();
    let is_dates =
        [&b"DT"[..], b"RDATE", b"EXDATE", b"RECURRENCE-ID"].iter().any(|name| has_prefix(line, name));
    let at =
        line.windows(ZONE.len()).position(|part| part.eq_ignore_ascii_case(ZONE)).filter(|_| is_dates)?;
    let (before, name) = line.split_at_checked(at + ZONE.len())?;
    let colon = name.iter().rposition(|byte| *byte == b':')?;
    let (name, value) = name.split_at_checked(colon)?;
    let needs_marks = name.iter().any(|byte| matches!(byte, b':' | b',')) && !name.contains(&b'"');
    // Another parameter behind the zone would become a part of its name.
    let is_name = !name.contains(&b'=');
    let is_value = value.get(1).is_some_and(u8::is_ascii_digit);
    (needs_marks && is_name && is_value).then(|| [before, b"\"", name, b"\"", value].concat())
}

/// An RDATE of periods that does not say so: the parser would pass over their ends.
fn as_periods(line: &[u8]) -> Option<Vec<u8>> {
    let line = line.trim_ascii_end();
    let (name, rest) = line.split_at_checked(b"RDATE".len())?;
    let is_dates = name.eq_ignore_ascii_case(b"RDATE") && matches!(rest.first(), Some(b':' | b';'));
    let colon = rest.iter().rposition(|byte| *byte == b':')?;
    let (parameters, value) = rest.split_at_checked(colon)?;
    let says_so = parameters.windows(7).any(|part| part.eq_ignore_ascii_case(b";VALUE="));
    (is_dates && value.contains(&b'/') && !says_so).then(|| [name, b";VALUE=PERIOD", rest].concat())
}

fn has_prefix(line: &[u8], prefix: &[u8]) -> bool {
    line.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix))
}

/// Properties whose names some systems fold before the colon.
const NAMES: &[&[u8]] = &[
    b"BEGIN",
    b"END",
    b"PRODID",
    b"VERSION",
    b"METHOD",
    b"CALSCALE",
    b"NAME",
    b"UID",
    b"DTSTAMP",
    b"DTSTART",
    b"DTEND",
    b"DURATION",
    b"SUMMARY",
    b"LOCATION",
    b"DESCRIPTION",
    b"CATEGORIES",
    b"STATUS",
    b"SEQUENCE",
    b"ORGANIZER",
    b"ATTENDEE",
    b"CONTACT",
    b"URL",
    b"CREATED",
    b"LAST-MODIFIED",
    b"RRULE",
    b"RDATE",
    b"EXDATE",
    b"RECURRENCE-ID",
    b"CLASS",
    b"PRIORITY",
    b"TRANSP",
    b"COMMENT",
    b"GEO",
    b"TZID",
    b"TZNAME",
    b"TZOFFSETFROM",
    b"TZOFFSETTO",
    b"ACTION",
    b"TRIGGER",
];

/// Whether a line is the name of a property, or the first part of it, that the next lines go on with.
fn is_folded_name(line: &[u8], rest: &[u8]) -> bool {
    let mut name = line.trim_ascii_end().to_vec();
    if name.iter().any(|byte| matches!(byte, b':' | b';')) {
        return false;
    }
    let mut rest = rest;
    while !name.iter().any(|byte| matches!(byte, b':' | b';')) {
        let (next, after) = first_line(rest);
        let [b' ' | b'\t', folded @ ..] = next else { return false };
        name.extend_from_slice(folded);
        rest = after;
        if name.len() > LONGEST_FOLDED {
            return false;
        }
    }
    let length = name.iter().position(|byte| matches!(byte, b':' | b';')).unwrap_or(0);
    name.get(..length).is_some_and(|name| NAMES.contains(&name) || name.starts_with(b"X-"))
}

/// A name is looked for in so many bytes.
const LONGEST_FOLDED: usize = 300;

/// Whether a line begins with a name of somebody's own, which some systems write in small letters: `X-Zoom-Link:https`.
/// Behind a word of a text, such as `X-ray: a study`, a space stands.
fn is_own_name(line: &[u8]) -> bool {
    let length = line.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-').count();
    has_prefix(line, b"X-")
        && matches!(line.get(length), Some(b':' | b';'))
        && line.get(length + 1).is_some_and(|next| !next.is_ascii_whitespace())
}

/// Whether a line begins like a property: a name, then `:` or `;`. Names are in capitals unless the
/// whole file writes them otherwise, which keeps `https://…` from being one.
fn is_property(line: &[u8], any_case: bool) -> bool {
    let is_name =
        |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'-' || *byte == b'.';
    let length =
        line.iter().take_while(|byte| is_name(byte) || (any_case && byte.is_ascii_alphabetic())).count();
    length > 0 && matches!(line.get(length), Some(b':' | b';'))
        || is_own_name(line)
        || as_part(line).is_some()
}
