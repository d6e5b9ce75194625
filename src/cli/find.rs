//! `rostrum find`: the palette's search in a terminal, in the same order.

use super::args::FindRequest;
use super::console::{EXIT_CODE_COULD_NOT_RUN, EXIT_CODE_WRONG_INPUT, complain, print_and_return_exit_code};
use super::wrap::wrap_columns;
use crate::findable::{Startable, other_languages, session_labels};
use rostrum_app::{
    Clock, ProgrammeAndNotes, ProgrammeAndNotesError, StartOptions, read_programme_and_any_notes,
};
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_locale::sentences::read_error_sentence;
use rostrum_locale::{Messages, dates, session_times};
use rostrum_notebook::NotePlace;
use rostrum_programme::{LangTag, Programme, Session, SessionId};
use rostrum_search::{FoundItem, Hit, Index, PagePart, SearchableContent};
use serde::Serialize;
use std::sync::Arc;

/// One thing that was found.
#[derive(Debug, Serialize)]
struct Found {
    kind: &'static str,
    id: String,
    title: String,
    excerpt: Option<String>,
    place: Option<String>,
}

/// Searches and prints; returns the exit code. Nothing found is no error.
pub fn find(request: &FindRequest, words: &Messages) -> u8 {
    let options = StartOptions {
        data_dir: request.data_dir.clone(),
        programme: request.programme.clone(),
        ..StartOptions::default()
    };
    let ProgrammeAndNotes { programme, notebook, notices, .. } =
        match read_programme_and_any_notes(&options, words) {
            Ok(read) => read,
            Err(ProgrammeAndNotesError::Programme(name, error)) => {
                complain(&read_error_sentence(words, &name, &error));
                return EXIT_CODE_WRONG_INPUT;
            }
            Err(_) => {
                complain(&words.say("cli-no-home"));
                return EXIT_CODE_COULD_NOT_RUN;
            }
        };
    for notice in notices {
        complain(&notice.text);
    }
    let programme = Arc::new(programme);
    let others = other_languages(words.language());
    let startables: Vec<Startable> = Startable::all().collect();
    let commands: Vec<_> = startables.iter().map(|one| one.searchable(words, &others)).collect();
    let mut index = Index::default();
    index.update(&SearchableContent {
        programme: &programme,
        notebook: &notebook,
        lang: words.language().tag(),
        today: Some(Clock::System.now().with_timezone(&programme.zone.0).date_naive()),
        commands: &commands,
        labels: &|session| session_labels(session, words, &others),
    });
    let results = index.search(&request.query);
    let page = Page { programme: &programme, words, tag: words.language().tag(), startables: &startables };
    let found: Vec<Found> = results.hits().filter_map(|hit| page.found(hit)).collect();
    if request.json {
        return match serde_json::to_string_pretty(&found) {
            Ok(text) => print_and_return_exit_code(words, &format!("{text}\n")),
            Err(error) => {
                complain(&error.to_string());
                EXIT_CODE_WRONG_INPUT
            }
        };
    }
    if found.is_empty() {
        let said = words.say_with("palette-nothing", &[("term", request.query.trim().into())]);
        return print_and_return_exit_code(words, &wrap_columns(&said, "", 0));
    }
    print_and_return_exit_code(words, &page.text(&found))
}

struct Page<'a> {
    programme: &'a Programme,
    words: &'a Messages,
    tag: LangTag,
    startables: &'a [Startable],
}

impl Page<'_> {
    fn found(&self, hit: &Hit) -> Option<Found> {
        let excerpt = hit.excerpt.as_ref().map(|excerpt| excerpt.text.clone());
        let found = |kind, id: String, title: String, place: Option<String>| {
            Some(Found { kind, id, title, excerpt: excerpt.clone(), place })
        };
        let page_of = |id: Option<&SessionId>| id.map_or("overview", SessionId::as_str).to_owned();
        match &hit.item {
            FoundItem::Session(id) => {
                let session = self.programme.session(id)?;
                let place = self.place(id.as_str(), hit.part.as_ref());
                found("session", id.to_string(), self.title(session), Some(place))
            }
            FoundItem::Overview => {
                let title = self.programme.title.text(&self.tag).to_owned();
                found(
                    "overview",
                    "overview".to_owned(),
                    title,
                    Some(self.place("overview", hit.part.as_ref())),
                )
            }
            FoundItem::Speaker(id, at) => {
                let session = self.programme.session(id)?;
                let speaker = session.speakers.get(*at)?;
                let name = speaker.name.as_ref().map_or("", |name| name.text(&self.tag));
                let place = self.place(id.as_str(), hit.part.as_ref());
                found("speaker", id.to_string(), name.to_owned(), Some(place))
            }
            FoundItem::Figure(session, id) => {
                let title = session.as_ref().and_then(|id| self.programme.session(id));
                let title = title
                    .map_or_else(|| self.programme.title.text(&self.tag).to_owned(), |one| self.title(one));
                let place = self.place(&page_of(session.as_ref()), hit.part.as_ref());
                found("figure", id.clone(), title, Some(place))
            }
            FoundItem::Note { place, at } => self.line("note", place, *at, excerpt.clone()),
            FoundItem::Intervention { place, at } => self.line("intervention", place, *at, excerpt.clone()),
            FoundItem::FollowUp { place, at } => self.line("follow-up", place, *at, excerpt.clone()),
            FoundItem::Command(at) => {
                let startable = self.startables.get(*at)?;
                found("command", startable.id().to_owned(), startable.name(self.words), None)
            }
        }
    }

    fn line(
        &self,
        kind: &'static str,
        place: &NotePlace,
        at: usize,
        excerpt: Option<String>,
    ) -> Option<Found> {
        let session = place.session();
        let title = session.and_then(|id| self.programme.session(id)).map_or_else(
            || {
                // One that the programme no longer lists goes by its id.
                let forum = || self.words.say("palette-forum").into_owned();
                session.map_or_else(forum, SessionId::to_string)
            },
            |session| self.title(session),
        );
        let page = session.map_or("forum", SessionId::as_str);
        let (id, part) = match place {
            NotePlace::Intervention(_, id) => (id.0.clone(), format!("{page}/interventions/{}", id.0)),
            _ => (page.to_owned(), format!("{page}/notes")),
        };
        Some(Found { kind, id, title, excerpt, place: Some(format!("{part}/{at}")) })
    }

    fn title(&self, session: &Session) -> String {
        session.title.text(&self.tag).to_owned()
    }

    /// Where in a page: `thematic-2/paragraph/p3`.
    fn place(&self, page: &str, part: Option<&PagePart>) -> String {
        match part.and_then(PagePart::key) {
            Some(key) => format!("{page}/{key}"),
            None => page.to_owned(),
        }
    }

    /// Kind, title, and when a session is; below, what was found.
    fn text(&self, found: &[Found]) -> String {
        let mut out = String::new();
        let mut before = "";
        for one in found {
            if one.kind != before {
                let head = self.words.say(match one.kind {
                    "session" => "palette-sessions",
                    "overview" => "overview-title",
                    "speaker" => "session-speakers",
                    "figure" => "session-key-figures",
                    "note" => "notes-title",
                    "intervention" => "handin-interventions",
                    "follow-up" => "side-tab-follow-ups",
                    _ => "palette-commands",
                });
                if !before.is_empty() {
                    out.push('\n');
                }
                out.push_str(&wrap_columns(&head, "", 0));
                before = one.kind;
            }
            let session =
                (one.kind == "session").then(|| self.programme.session(&one.id.as_str().into())).flatten();
            let line = match session {
                Some(session) => {
                    let span = self.programme.span(session);
                    let day = dates::short_date_with_weekday(span.start_date(), self.words);
                    let parts = [
                        session_kind_and_number_short(session, self.words),
                        one.title.clone(),
                        format!("{day} {}", session_times::said(&span, self.words)),
                    ];
                    parts.join(" · ")
                }
                None => one.title.clone(),
            };
            out.push_str(&wrap_columns(&line, "  ", 2));
            if let Some(excerpt) = &one.excerpt {
                out.push_str(&wrap_columns(excerpt, "    ", 4));
            }
        }
        out
    }
}
