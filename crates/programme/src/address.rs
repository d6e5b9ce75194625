//! The one answer to what is a link: an address of the web or of a mailbox that leads where it seems to lead. Whatever else
//! a file or a note calls a link is text.

use core::net::{Ipv4Addr, Ipv6Addr};
use idna::AsciiDenyList;
use rostrum_text::fold::is_invisible;

/// The longest address that is a link, in bytes.
const LONGEST: usize = 4_000;
/// What an address of a mailbox may bring with it: nothing that attaches a file.
const MAIL_FIELDS: [&str; 4] = ["subject", "body", "cc", "bcc"];

/// An address that may be opened, after its target was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeUrl {
    text: String,
    place: String,
    ascii_place: String,
}

impl SafeUrl {
    /// Takes a text as an address; `None` when it is one of another kind (`file:`, `javascript:`, a path), is not written
    /// as one is, or would lead elsewhere than it seems (a name before `@`, a backslash, signs without width).
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > LONGEST || text.contains(|c: char| c.is_whitespace() || is_misleading(c)) {
            return None;
        }
        let (scheme, rest) = text.split_once(':')?;
        let (place, ascii_place) = match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => {
                let rest = rest.strip_prefix("//")?;
                let place = rest.split(['/', '?', '#']).next()?;
                (place, host_and_port(place)?)
            }
            "mailto" => mailbox(rest)?,
            _ => return None,
        };
        Some(Self { text: text.to_owned(), place: place.to_owned(), ascii_place })
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it leads to a page, and not to a mailbox.
    pub fn is_web(&self) -> bool {
        !self.place.contains('@')
    }

    /// Whom it leads to: the host, with its port where one is given, or the mailbox.
    pub fn host_or_mailbox(&self) -> &str {
        &self.place
    }

    /// The same as the network knows it, where that is written otherwise: `xn--…` for letters that may only look alike.
    pub fn punycode_if_different(&self) -> Option<&str> {
        (!self.ascii_place.eq_ignore_ascii_case(&self.place)).then_some(self.ascii_place.as_str())
    }
}

/// Signs that no address needs, or that nobody sees.
fn is_misleading(c: char) -> bool {
    c.is_control()
        || super::is_control_or_bidi_override(c)
        || is_invisible(c)
        || matches!(c, '\\' | '<' | '>' | '"' | '`')
}

/// A host with or without a port, as the network knows it.
fn host_and_port(place: &str) -> Option<String> {
    let (host, port) = match place.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')) {
        Some((host, port)) => (host, Some(port)),
        None => (place, None),
    };
    if port.is_some_and(|port| port.is_empty() || port.parse::<u16>().is_err() || port.starts_with('+')) {
        return None;
    }
    let host = host_name(host)?;
    Some(port.map_or_else(|| host.clone(), |port| format!("{host}:{port}")))
}

fn host_name(host: &str) -> Option<String> {
    if let Some(inside) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return inside.parse::<Ipv6Addr>().ok().map(|_| host.to_owned());
    }
    let ascii = idna::domain_to_ascii_cow(host.as_bytes(), AsciiDenyList::URL).ok()?;
    let labels: Vec<&str> = ascii.strip_suffix('.').unwrap_or(&ascii).split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    if !labels.iter().all(is_label) {
        return None;
    }
    // A number at the end makes the whole a number in more ways than one can see: only the usual four are taken.
    let numeric = labels.last().is_some_and(|last| last.starts_with(|c: char| c.is_ascii_digit()));
    (!numeric || ascii.parse::<Ipv4Addr>().is_ok()).then(|| ascii.into_owned())
}

/// The mailbox of a `mailto:`, and the same as the network knows it.
fn mailbox(rest: &str) -> Option<(&str, String)> {
    let (place, fields) = rest.split_once('?').unwrap_or((rest, ""));
    let (name, host) = place.split_once('@')?;
    let named = !name.is_empty() && !name.contains([':', '/', ';', ',', '%', '#']);
    let host = host_name(host).filter(|_| named)?;
    let known = |field: &str| {
        let name = field.split('=').next().unwrap_or_default().to_ascii_lowercase();
        MAIL_FIELDS.contains(&name.as_str())
    };
    (fields.is_empty() || fields.split('&').all(known)).then(|| (place, format!("{name}@{host}")))
}
