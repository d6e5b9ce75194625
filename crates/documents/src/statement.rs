//! Statements as they are handed in: a copy to read from, and a copy for interpreters, one or several in
//! a file. Every word of ours is in the language of the statement.

use rostrum_locale::labels::{language_name, session_kind_and_number};
use rostrum_locale::{Language, Messages, dates, session_times, speaking, times};
use rostrum_markdown::text_to_hand_in;
use rostrum_notebook::speaking::{FullOrShort, Pace, SpokenTextAnalysis, minute_marks};
use rostrum_notebook::{Intervention, SpeakingLimit};
use rostrum_programme::{LangTag, Programme, Session, SessionId};

/// For whom a copy is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatementCopyKind {
    /// The speaker, who reads it aloud.
    Reading,
    /// The interpreters.
    Interpreters,
}

/// How long a statement takes, as it was estimated; all in seconds.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SpeakingTimeEstimate {
    /// The least and the most.
    pub whole: (f64, f64),
    /// The same without what can be cut, where anything can.
    pub short: Option<(f64, f64)>,
    /// The time limit, where it is a time.
    pub limit_secs: Option<u32>,
    /// Full minutes, each with the byte of the text that is handed in ([`text_to_hand_in`]) at which it is reached.
    pub minutes: Vec<(u32, usize)>,
}

/// A statement to be written.
#[derive(Debug, Clone)]
pub struct Statement<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// The session.
    pub session: &'a SessionId,
    /// The intervention.
    pub intervention: &'a Intervention,
    /// How long it takes, where that could be estimated.
    pub times: Option<SpeakingTimeEstimate>,
}

/// What stands above the text of a statement, as words: to be written, and to be known again.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StatementHeader {
    /// What the statement is called.
    pub title: String,
    /// Session, date and speaker in one line.
    pub subtitle: String,
    /// How long it takes.
    pub time: String,
    /// "Check against delivery".
    pub check: String,
    /// Fields by name.
    pub fields: Vec<(String, String)>,
}

/// The words in a statement's language; English where we have none in it.
pub fn messages_for(lang: &LangTag) -> Messages {
    Messages::new(Language::from_tag_or_locale_name(lang.as_str()).unwrap_or(Language::En))
}

impl<'a> Statement<'a> {
    fn meeting(&self) -> Option<&'a Session> {
        self.programme
            .session(self.session)
            .or_else(|| self.programme.unlisted.iter().find(|session| session.id == *self.session))
    }

    /// The language that it is written in.
    pub fn lang(&self) -> &'a LangTag {
        &self.intervention.language
    }

    /// What the statement is called: its own title, else the session's.
    pub fn title(&self) -> String {
        let own = self.intervention.title.trim();
        if !own.is_empty() {
            return own.to_owned();
        }
        let title = self.meeting().map(|session| session.title.text(self.lang()));
        title.map_or_else(|| self.session.as_str().to_owned(), str::to_owned)
    }

    /// The session's kind, number and title.
    fn session_name(&self, words: &Messages) -> String {
        let Some(session) = self.meeting() else { return self.session.as_str().to_owned() };
        let label = session_kind_and_number(session, words);
        let title = session.title.text(self.lang());
        if title.is_empty() {
            return label;
        }
        words.say_with("handin-field", &[("name", label.into()), ("value", title.into())]).into_owned()
    }

    fn when(&self, words: &Messages) -> Option<String> {
        let span = self.programme.span(self.meeting()?);
        let date = dates::full_date_with_weekday(span.start_date(), words);
        let time = match &self.programme.zone_label {
            Some(zone) => session_times::with_zone(&span, zone.text(self.lang()), words),
            None => session_times::said(&span, words),
        };
        let args = [("first", date.into()), ("second", time.into())];
        Some(words.say_with("handin-joined", &args).into_owned())
    }

    fn speaker(&self, words: &Messages) -> String {
        let (speaker, delegation) = (self.intervention.speaker.trim(), self.intervention.delegation.trim());
        match (speaker.is_empty(), delegation.is_empty()) {
            (true, _) => delegation.to_owned(),
            (false, true) => speaker.to_owned(),
            (false, false) => words
                .say_with(
                    "handin-speaker-of",
                    &[("speaker", speaker.into()), ("delegation", delegation.into())],
                )
                .into_owned(),
        }
    }

    /// How much text there is to say, in words or in characters as the language counts.
    pub fn describe_length(&self, words: &Messages) -> String {
        let text = SpokenTextAnalysis::of(&text_to_hand_in(&self.intervention.body.text), self.lang());
        let count = text.written_count(FullOrShort::Full).total();
        if let Some(SpeakingLimit::Words(limit)) = self.intervention.limit {
            let args = [("count", count.into()), ("limit", limit.into())];
            return words.say_with("handin-length-limit", &args).into_owned();
        }
        let key = if self.lang().is_chinese() { "count-han-characters" } else { "count-words" };
        words.say_with(key, &[("count", count.into())]).into_owned()
    }

    fn time(&self, words: &Messages) -> String {
        let Some(spoken) = &self.times else { return String::new() };
        let shown = |(low, high): (f64, f64)| speaking::rounded_stopwatch_range(low, high);
        let limit = spoken.limit_secs.map(|secs| times::stopwatch(secs.into()));
        let mut args = vec![("time", shown(spoken.whole).into())];
        if let Some(limit) = &limit {
            args.push(("limit", limit.into()));
        }
        if let Some(short) = spoken.short {
            args.push(("short", shown(short).into()));
        }
        match (limit.is_some(), spoken.short.is_some()) {
            (false, false) => words.say_with("handin-time-about", &args),
            (true, false) => words.say_with("handin-time-limit", &args),
            (false, true) => words.say_with("handin-time-short", &args),
            (true, true) => words.say_with("handin-time-limit-short", &args),
        }
        .into_owned()
    }

    /// Everything that stands above its text.
    pub fn head(&self, words: &Messages) -> StatementHeader {
        let say = |key: &str| words.say(key).into_owned();
        let intervention = self.intervention;
        let separator = words.say("handin-subtitle-separator");
        let session = self.session_name(words);
        let date = self
            .meeting()
            .map(|session| dates::full_date_with_weekday(self.programme.span(session).start_date(), words));
        let subtitle: Vec<String> = [Some(session.clone()), date, Some(self.speaker(words))]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        let capacity = intervention
            .capacity
            .as_ref()
            .map(|capacity| words.say_vocabulary_word("capacity", capacity.as_str()).into_owned());
        let (length, time) = (self.describe_length(words), self.time(words));
        let fields = [
            (say("handin-session"), Some(session)),
            (say("handin-when"), self.when(words)),
            (say("handin-speaker"), Some(intervention.speaker.trim().to_owned())),
            (say("handin-delegation"), Some(intervention.delegation.trim().to_owned())),
            (say("handin-capacity"), capacity),
            (say("handin-on-behalf"), Some(intervention.on_behalf_of.trim().to_owned())),
            (say("handin-language"), Some(language_name(self.lang(), words).into_owned())),
            (say("handin-length"), Some(length)),
            (say("handin-speaking-time"), Some(time.clone())),
        ];
        StatementHeader {
            title: self.title(),
            subtitle: subtitle.join(&separator),
            time,
            check: say("handin-check"),
            fields: fields
                .into_iter()
                .filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)))
                .collect(),
        }
    }

    /// The subject line of the e-mail by which it is handed in.
    pub fn email_subject(&self) -> String {
        let words = messages_for(self.lang());
        let delegation =
            [&self.intervention.on_behalf_of, &self.intervention.delegation, &self.intervention.speaker]
                .into_iter()
                .map(|name| name.trim())
                .find(|name| !name.is_empty());
        let date = self
            .meeting()
            .map(|session| dates::full_date(self.programme.span(session).start_date(), &words))
            .unwrap_or_default();
        let mut args = vec![
            ("session", self.session_name(&words).into()),
            ("date", date.into()),
            ("language", language_name(self.lang(), &words).into_owned().into()),
            ("length", self.describe_length(&words).into()),
        ];
        match delegation {
            Some(delegation) => {
                args.push(("delegation", delegation.into()));
                words.say_with("handin-subject", &args).into_owned()
            }
            None => words.say_with("handin-subject-plain", &args).into_owned(),
        }
    }
}

/// The subject line for a file of statements: each is named, in its own language.
pub fn statements_email_subject(statements: &[Statement<'_>]) -> Option<String> {
    let mut subjects: Vec<String> = statements.iter().map(Statement::email_subject).collect();
    subjects.dedup();
    (!subjects.is_empty()).then(|| subjects.join("; "))
}

/// What stands before and after a page's number.
pub(super) fn page_words(words: &Messages) -> (String, String) {
    let shown = words.say_with("handin-page", &[("page", "\u{E000}".into())]).into_owned();
    shown
        .split_once('\u{E000}')
        .map(|(before, after)| (before.to_owned(), after.to_owned()))
        .unwrap_or_default()
}

/// The limit of an intervention as a time; none where it is a number of words.
pub fn limit_secs(intervention: &Intervention) -> Option<u32> {
    match intervention.limit? {
        SpeakingLimit::Secs(secs) => Some(secs),
        SpeakingLimit::Words(_) => None,
    }
}

/// How long an intervention takes at a pace, and where its minutes are.
pub fn speaking_time_estimate(intervention: &Intervention, pace: &Pace) -> SpeakingTimeEstimate {
    // The bytes of the minutes are those of the text that is handed in.
    let text = SpokenTextAnalysis::of(&text_to_hand_in(&intervention.body.text), &intervention.language);
    let range = |version: FullOrShort| {
        let estimate = pace.estimate(text.spoken_count(version));
        (estimate.low_secs, estimate.high_secs)
    };
    let minutes = minute_marks(&text, pace, FullOrShort::Full);
    SpeakingTimeEstimate {
        whole: range(FullOrShort::Full),
        short: text.has_short_version().then(|| range(FullOrShort::Short)),
        limit_secs: limit_secs(intervention),
        minutes: minutes.into_iter().map(|mark| (mark.minute, mark.at)).collect(),
    }
}
