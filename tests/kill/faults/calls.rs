//! Which system calls fail, how, and with which errors.

use std::collections::BTreeMap;
use std::fmt;

/// For how long a fault is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// One call fails.
    Once,
    /// All of these calls from that one on, until strace lets go.
    Lasting,
    /// The first call of the process on that file beside the notes.
    FromTheStart(&'static str),
    /// Not a call at all: a limit of the process, as `prlimit` takes it.
    Limit(&'static str),
}

/// A fault.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The kind of call.
    pub call: String,
    /// strace's rules, without the word `inject`.
    pub inject: Vec<String>,
    pub how: How,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {:?}", self.call, self.inject.join(" "), self.how)
    }
}

impl Fault {
    /// The limit that takes the fault's own back.
    pub fn over(&self) -> String {
        match self.how {
            How::Limit(limit) if limit.starts_with("--nofile") => "--nofile=1024:".to_owned(),
            _ => "--fsize=unlimited:unlimited".to_owned(),
        }
    }
}

/// Calls of a save with the errors that they can have. Closing has none that anybody could do
/// something about; memory and clocks are not files.
const ERRORS: [(&str, &[&str]); 12] = [
    ("openat", &["EIO", "ENOSPC", "EACCES", "EROFS", "EDQUOT", "EMFILE", "EINTR", "EBUSY"]),
    ("write", &["EIO", "ENOSPC", "EDQUOT", "EINTR"]),
    ("fsync", &["EIO", "ENOSPC", "EDQUOT", "EINTR", "EROFS"]),
    ("renameat", &["EIO", "ENOSPC", "EACCES", "EROFS", "EBUSY", "EINTR"]),
    ("rename", &["EIO", "ENOSPC", "EACCES", "EROFS", "EBUSY", "EINTR"]),
    ("unlink", &["EIO", "EACCES", "EBUSY", "EROFS"]),
    ("unlinkat", &["EIO", "EACCES", "EBUSY", "EROFS"]),
    ("statx", &["EIO", "EACCES"]),
    ("newfstatat", &["EIO", "EACCES"]),
    ("mkdir", &["EIO", "EACCES", "ENOSPC", "EROFS"]),
    ("read", &["EIO", "EINTR"]),
    ("getdents64", &["EIO"]),
];
/// Of reads, the first of a file and the last say what any would.
const READS: usize = 2;
/// A limit in bytes below which the notes cannot be written, which cuts writes short.
const LIMITS: [&str; 8] = [
    "--fsize=0:unlimited",
    "--fsize=1:unlimited",
    "--fsize=512:unlimited",
    "--fsize=4096:unlimited",
    "--fsize=40000:unlimited",
    "--fsize=65536:unlimited",
    "--fsize=96000:unlimited",
    "--nofile=4:",
];

/// The faults that are tried, given the calls of the first saves in their order.
pub fn faults(calls: &[String]) -> Vec<Fault> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for call in calls {
        *counts.entry(call).or_default() += 1;
    }
    let mut faults = Vec::new();
    for (call, errors) in ERRORS {
        let count = counts.get(call).copied().unwrap_or_default();
        let times = if call == "read" { count.min(READS) } else { count };
        for error in errors {
            for nth in 1..=times {
                faults.push(fault(call, How::Once, [format!("{call}:error={error}:when={nth}")]));
            }
            // A call that a signal cuts short again and again would be tried for ever, and rightly.
            if times > 0 && *error != "EINTR" {
                for from in [1, times] {
                    faults.push(fault(call, How::Lasting, [format!("{call}:error={error}:when={from}+")]));
                }
            }
        }
    }
    // What is left behind when the file that failed cannot be removed either.
    let rename = if counts.contains_key("renameat") { "renameat" } else { "rename" };
    for failing in ["write", "fsync", rename] {
        for how in [How::Once, How::Lasting] {
            let plus = if how == How::Lasting { "+" } else { "" };
            let rules = [format!("{failing}:error=EIO:when=2{plus}"), "unlink:error=EIO:when=1+".to_owned()];
            faults.push(fault(&format!("{failing}, unlink"), how, rules));
        }
    }
    for error in ["EIO", "ENOLCK", "EINTR", "EAGAIN", "ENOSYS"] {
        let rules = [format!("flock:error={error}:when=1")];
        faults.push(fault("flock", How::FromTheStart("notebook.lock"), rules));
    }
    for error in ["EACCES", "EROFS", "EMFILE", "EIO", "ENOSPC"] {
        let rules = [format!("openat:error={error}:when=1")];
        faults.push(fault("open of the lock", How::FromTheStart("notebook.lock"), rules));
    }
    for (call, error) in [("openat", "EACCES"), ("openat", "EIO"), ("openat", "EMFILE"), ("read", "EIO")] {
        let rules = [format!("{call}:error={error}:when=1")];
        faults.push(fault("reading the notes", How::FromTheStart("notebook.json"), rules));
    }
    faults.extend(LIMITS.map(|limit| fault("limit", How::Limit(limit), [])));
    faults
}

fn fault<const N: usize>(call: &str, how: How, inject: [String; N]) -> Fault {
    Fault { call: call.to_owned(), inject: inject.to_vec(), how }
}
