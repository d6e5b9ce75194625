//! What the program says, in each of its languages.

mod figures;
mod formats;
mod messages;
mod phrases;
mod sentences;
mod shown;
mod speaking;
