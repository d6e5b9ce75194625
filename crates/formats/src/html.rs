//! HTML to plain paragraphs, and character references.
//!
//! Descriptions in programme files are plain text, Markdown or HTML, and nothing says which. A
//! text counts as HTML when it holds a tag that ends or begins something known; everything else
//! is left as it stands. Nothing is fetched, no script or style comes through.

use rostrum_programme::SafeUrl;

/// The characters from U+00A0 to U+00FF by name (HTML 4.01, section 24.2.1).
const LATIN_1: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg \
plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc \
Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc \
Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig \
ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
ugrave uacute ucirc uuml yacute thorn yuml";

/// Other names that programme files use.
const OTHERS: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("lsaquo", '‹'),
    ("rsaquo", '›'),
    ("hellip", '…'),
    ("bull", '•'),
    ("euro", '€'),
    ("trade", '™'),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("Scaron", 'Š'),
    ("scaron", 'š'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("zwnj", '\u{200C}'),
    ("zwj", '\u{200D}'),
    ("larr", '←'),
    ("uarr", '↑'),
    ("rarr", '→'),
    ("darr", '↓'),
    ("harr", '↔'),
    ("infin", '∞'),
    ("ne", '≠'),
    ("le", '≤'),
    ("ge", '≥'),
    ("minus", '−'),
    ("alpha", 'α'),
    ("beta", 'β'),
    ("gamma", 'γ'),
    ("delta", 'δ'),
    ("lambda", 'λ'),
    ("mu", 'μ'),
    ("pi", 'π'),
];

/// Tags that end a paragraph.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "table",
    "tr",
    "pre",
    "blockquote",
    "hr",
    "section",
    "article",
    "header",
    "footer",
    "dt",
    "dd",
    "form",
    "html",
    "body",
    "head",
    "title",
];
/// Tags that leave no trace but show that a text is HTML.
const INLINE: &[&str] = &[
    "a", "b", "i", "u", "em", "strong", "span", "br", "li", "img", "code", "tt", "small", "sup", "sub",
    "font", "td", "th", "tbody", "thead", "q", "cite", "del", "ins", "s", "kbd", "abbr", "center", "wbr",
    "script", "style",
];
/// Tags whose content is never shown.
const HIDDEN: &[&str] = &["script", "style", "head", "title"];

/// The character of a reference without `&` and `;`: `eacute`, `#233`, `#xE9`.
pub(crate) fn resolve_reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| *c != '\0');
    }
    if let Some((_, found)) = OTHERS.iter().find(|(known, _)| *known == name) {
        return Some(*found);
    }
    let position = LATIN_1.split_ascii_whitespace().position(|known| known == name)?;
    char::from_u32(0xA0 + u32::try_from(position).ok()?)
}

/// Replaces references by their characters; what is no known reference stays as it stands.
pub(crate) fn decode_references(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    each_character(text, |c| out.push(c));
    out
}

/// Walks through a text with its references resolved.
fn each_character(text: &str, mut take: impl FnMut(char)) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        before.chars().for_each(&mut take);
        // No name is longer than this; looking further would cost time on a text full of `&`.
        let end = after.bytes().take(32).position(|byte| byte == b';');
        let name = end.and_then(|end| after.get(..end));
        match name.and_then(|name| Some((name, resolve_reference(name)?))) {
            Some((name, found)) => {
                take(found);
                rest = after.get(name.len() + 1..).unwrap_or_default();
            }
            None => {
                take('&');
                rest = after;
            }
        }
    }
    rest.chars().for_each(take);
}

/// One tag: its name, whether it closes, and the rest of what stands in it.
struct Tag<'a> {
    name: &'static str,
    closes: bool,
    attributes: &'a str,
}

/// Reads a known tag at the start of a text that follows `<`; gives the tag and what comes after it.
fn read_tag(after_open: &str) -> Option<(Tag<'_>, &str)> {
    let (closes, body) = match after_open.strip_prefix('/') {
        Some(body) => (true, body),
        None => (false, after_open),
    };
    let length = body.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(body.len());
    let (name, rest) =
        body.split_at_checked(length).filter(|(name, _)| !name.is_empty() && name.len() <= 10)?;
    let name = BLOCKS.iter().chain(INLINE).find(|known| known.eq_ignore_ascii_case(name))?;
    if !rest.starts_with(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/') {
        return None;
    }
    let end = rest.bytes().position(|byte| byte == b'>' || byte == b'<')?;
    let (attributes, after) = rest.split_at_checked(end)?;
    Some((Tag { name, closes, attributes }, after.strip_prefix('>')?))
}

/// Whether a text must be read as HTML.
pub(crate) fn looks_like_html(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| text.get(at + 1..).and_then(read_tag).is_some())
}

/// The paragraphs of a text, plain or HTML: trimmed, none empty.
pub fn paragraphs(text: &str) -> Vec<String> {
    if looks_like_html(text) { html_paragraphs(text) } else { plain_paragraphs(text) }
}

/// Splits plain text at blank lines; single line breaks stay, for lists and verse.
pub(crate) fn plain_paragraphs(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current = String::new();
    for line in text.lines() {
        let line = line.trim_end();
        if line.is_empty() {
            close_paragraph(&mut current, &mut found);
        } else {
            if !current.is_empty() {
                current.push('\n');
            }
            current.push_str(line);
        }
    }
    close_paragraph(&mut current, &mut found);
    found
}

fn close_paragraph(current: &mut String, found: &mut Vec<String>) {
    let text = current.trim();
    if !text.is_empty() {
        found.push(text.to_owned());
    }
    current.clear();
}

fn html_paragraphs(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut current = String::new();
    let mut link: Option<(String, usize)> = None;
    let mut hidden: Option<&str> = None;
    let mut in_pre = false;
    let mut rest = text;
    while !rest.is_empty() {
        let open = rest.find('<').unwrap_or(rest.len());
        let (words, from_open) = rest.split_at_checked(open).unwrap_or((rest, ""));
        match hidden {
            Some(_) => {}
            None if in_pre => each_character(words, |c| current.push(c)),
            None => push_words(&mut current, words),
        }
        let Some(after_open) = from_open.strip_prefix('<') else { break };
        if let Some(comment) = after_open.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        if is_declaration(after_open) {
            rest = after_open.split_once('>').map_or("", |(_, after)| after);
            continue;
        }
        let Some((tag, after)) = read_tag(after_open) else {
            if hidden.is_none() {
                push_words(&mut current, "&lt;");
            }
            rest = after_open;
            continue;
        };
        rest = after;
        if let Some(name) = hidden {
            if tag.closes && tag.name == name {
                hidden = None;
            }
            continue;
        }
        match tag.name {
            name if HIDDEN.contains(&name) && !tag.closes => hidden = Some(name),
            "pre" => {
                close_paragraph(&mut current, &mut found);
                in_pre = !tag.closes;
            }
            "br" => {
                let kept = current.trim_end_matches(' ').len();
                current.truncate(kept);
                current.push('\n');
            }
            "li" => {
                close_paragraph(&mut current, &mut found);
                if !tag.closes {
                    current.push_str("• ");
                }
            }
            "td" | "th" if tag.closes => push_words(&mut current, " "),
            "a" if !tag.closes => link = attribute(tag.attributes, "href").map(|to| (to, current.len())),
            "a" => {
                if let Some((to, from)) = link.take() {
                    push_target(&mut current, &to, from);
                }
            }
            // A paragraph inside a list item belongs to the item's mark.
            name if BLOCKS.contains(&name) && current != "• " => close_paragraph(&mut current, &mut found),
            _ => {}
        }
    }
    close_paragraph(&mut current, &mut found);
    found.retain(|paragraph| paragraph != "•");
    found
}

/// Whether what stands behind `<` tells programs something: `!DOCTYPE html>`, `![if mso]>`, `?xml version="1.0"?>`.
fn is_declaration(after_open: &str) -> bool {
    ["!doctype", "![", "?xml"]
        .iter()
        .any(|begin| after_open.get(..begin.len()).is_some_and(|head| head.eq_ignore_ascii_case(begin)))
}

/// Adds text with white space collapsed as HTML does; line breaks of `<br>` and references stay.
fn push_words(current: &mut String, words: &str) {
    let mut rest = words;
    while !rest.is_empty() {
        let end = rest.bytes().position(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n')).unwrap_or(rest.len());
        let (word, space) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if word.contains('&') {
            each_character(word, |c| current.push(c));
        } else {
            current.push_str(word);
        }
        rest = space.trim_start_matches([' ', '\t', '\r', '\n']);
        if rest.len() < space.len() && !current.is_empty() && !current.ends_with([' ', '\n']) {
            current.push(' ');
        }
    }
}

/// Puts a link's target in brackets behind its words, unless the words show it.
fn push_target(current: &mut String, to: &str, from: usize) {
    let shown = current.get(from..).unwrap_or_default().trim();
    let is_web = SafeUrl::parse(to).is_some_and(|address| address.is_web());
    let bare = to.split_once("://").map_or(to, |(_, bare)| bare).trim_end_matches('/');
    if !is_web || shown.contains(bare) {
        return;
    }
    let added = if shown.is_empty() { to.to_owned() } else { format!(" ({to})") };
    let kept = current.trim_end_matches(' ').len();
    current.truncate(kept.max(from));
    current.push_str(&added);
}

/// The value of an attribute, quoted or not.
fn attribute(attributes: &str, name: &str) -> Option<String> {
    let lower = attributes.to_ascii_lowercase();
    let at = lower.find(&format!("{name}="))?;
    let value = attributes.get(at + name.len() + 1..)?;
    let raw = match value.chars().next()? {
        quote @ ('"' | '\'') => value.split(quote).nth(1)?,
        _ => value.split([' ', '\t', '\n']).next()?,
    };
    Some(decode_references(raw.trim()))
}

/// Writes paragraphs as one plain text when it reads back as the same, as HTML otherwise.
pub fn paragraphs_as_text_or_html(paragraphs: &[&str]) -> String {
    let plain = paragraphs.join("\n\n");
    if !looks_like_html(&plain) && plain_paragraphs(&plain).iter().eq(paragraphs) {
        return plain;
    }
    paragraphs.iter().map(|text| format!("<p>{}</p>", escape(text))).collect()
}

/// A paragraph as HTML that reads back as the same, with the white space that HTML would collapse.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_space = true;
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' => out.push_str("<br/>"),
            ' ' if !after_space => out.push(' '),
            ' ' | '\t' | '\r' => out.push_str(&format!("&#{};", u32::from(c))),
            c => out.push(c),
        }
        after_space = matches!(c, ' ' | '\n');
    }
    out
}
