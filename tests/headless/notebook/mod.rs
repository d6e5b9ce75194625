//! The delegate's own words: notes, drafts, rehearsals, speaking time.

mod drafts;
mod edits;
mod emphasis;
mod follow_ups;
mod letters;
mod live;
mod markdown;
mod quoting;
mod rehearsal;
mod schema;
mod speaking;
mod unsaid;
