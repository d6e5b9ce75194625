//! Why nothing in a file could be used, as kinds and values: `locale::sentences` makes the sentence.

use rostrum_programme::Problem;

use crate::SourceLocation;

/// Why nothing in a file could be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Where it stands.
    pub place: SourceLocation,
    /// What is wrong.
    pub kind: ReadErrorKind,
}

/// What can make a file unusable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadErrorKind {
    /// The syntax of the format is broken; holds the parser's own words.
    Syntax(String),
    /// A value is missing or of the wrong kind; holds the parser's own words.
    Value(String),
    /// A required field is missing.
    MissingField(String),
    /// No zone of that name exists.
    UnknownZone(String),
    /// A time that cannot be read.
    BadTime(String),
    /// The programme contradicts itself: every problem, with session and field.
    Problems(Vec<Problem>),
    /// The file is empty.
    Empty,
    /// There is no such file.
    Missing,
    /// The user may not read it.
    NoPermission,
    /// It is something else than a regular file.
    NotAFile(SpecialFileKind),
    /// The file could not be read from the disk; holds the system's own words.
    Io(String),
    /// The bytes are not text in any encoding that is known.
    NotText,
    /// The file is of a kind that no reader takes; holds a short name (`html`, `zip`, `doc`).
    Unsupported(String),
    /// The format was found, but no session in it can be used; holds how many items were skipped.
    NoSessions(usize),
    /// A document gives sessions with their times, and nowhere a date; holds how many.
    NoDate(usize),
    /// A document names times, but no line of it is a session.
    NoSessionLines,
    /// The document holds pictures of pages and no text.
    OnlyPictures,
    /// The file ends before it is whole: it was not sent or loaded to its end.
    CutOff,
    /// The reading was cancelled ([`ReadHints::cancel`]).
    Cancelled,
    /// The parser failed on this file; holds its own words.
    ReaderFailed(String),
    /// The file is made of more values, lines or paragraphs than are read; holds the most that is.
    TooManyParts(usize),
    /// The file is larger than is read; both in bytes.
    TooLarge {
        /// Its size.
        size: u64,
        /// The most that is read.
        limit: u64,
    },
}

/// What stands where a regular file should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpecialFileKind {
    /// A folder.
    Folder,
    /// A pipe: something that another program writes into.
    Pipe,
    /// A device: a terminal, a disk, `/dev/null`.
    Device,
    /// A socket.
    Socket,
    /// Anything else.
    Other,
}

impl SpecialFileKind {
    /// A short name for it, by which messages choose their words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Pipe => "pipe",
            Self::Device => "device",
            Self::Socket => "socket",
            Self::Other => "other",
        }
    }
}

impl ReadErrorKind {
    /// Why a file could not be read from the disk.
    pub fn from_io_error(error: &std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::Missing,
            std::io::ErrorKind::PermissionDenied => Self::NoPermission,
            std::io::ErrorKind::IsADirectory => Self::NotAFile(SpecialFileKind::Folder),
            _ => Self::Io(error.to_string()),
        }
    }
}

impl std::fmt::Display for ReadError {
    /// For logs; users see the sentence that `locale::sentences` makes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {:?}", self.kind, self.place)
    }
}

impl std::error::Error for ReadError {}
