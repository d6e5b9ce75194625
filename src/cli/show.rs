//! `rostrum show`: the whole programme in a terminal.

use super::args::ShowRequest;
use super::console::{EXIT_CODE_WRONG_INPUT, complain, print_and_return_exit_code};
use super::wrap::{COLUMNS, wrap_columns};
use rostrum_app::read_programme_or_builtin;
use rostrum_formats::rostrum_json::write_rostrum_json;
use rostrum_locale::figures::figure_value_long_beside_label;
use rostrum_locale::labels::{session_kind_and_number, speaker_part};
use rostrum_locale::sentences::{read_error_sentence, warning_sentence};
use rostrum_locale::zone_names::{city_of_zone, distinct_zone_names, readable_zone_name};
use rostrum_locale::{Messages, dates, session_times, times};
use rostrum_programme::{
    KeyFigure, LangTag, LocalizedText, Paragraph, Programme, Session, SessionStatus, Speaker, Zone,
};

/// Prints a programme; returns the exit code.
pub fn show(request: &ShowRequest, words: &Messages, reader_zone: Zone) -> u8 {
    let name = request
        .programme
        .as_deref()
        .map_or_else(|| "ilo-forum-2022.json".to_owned(), |path| path.display().to_string());
    match read_programme_or_builtin(request.programme.as_deref()) {
        Err(error) => {
            complain(&read_error_sentence(words, &name, &error));
            EXIT_CODE_WRONG_INPUT
        }
        Ok(parsed) => {
            for warning in &parsed.warnings {
                complain(&warning_sentence(words, warning));
            }
            if request.json {
                match write_rostrum_json(&parsed.value) {
                    Ok(bytes) => print_and_return_exit_code(words, &String::from_utf8_lossy(&bytes)),
                    Err(error) => {
                        complain(&error.to_string());
                        EXIT_CODE_WRONG_INPUT
                    }
                }
            } else {
                print_and_return_exit_code(words, &programme_as_text(&parsed.value, words, reader_zone))
            }
        }
    }
}

/// The programme as text, at most 80 columns wide.
pub fn programme_as_text(programme: &Programme, words: &Messages, reader_zone: Zone) -> String {
    let page = Page { programme, words, tag: words.language().tag(), reader_zone };
    let mut out = String::new();
    page.head(&mut out);
    page.paragraphs(&mut out, "overview-introduction", &programme.introduction);
    page.paragraphs(&mut out, "overview-goals", &programme.goals);
    page.targets(&mut out);
    page.figures_of_forum(&mut out);
    for day in programme.days() {
        out.push_str(&rule("="));
        out.push_str(&wrap_columns(&dates::full_date_with_weekday(day.date, words), "", 0));
        for session in day.sessions {
            page.session(&mut out, session);
        }
    }
    page.sources(&mut out);
    out
}

/// A line across. Box-drawing characters may be two columns wide in Chinese terminals; these are not.
fn rule(line: &str) -> String {
    format!("{}\n", line.repeat(COLUMNS - 1))
}

struct Page<'a> {
    programme: &'a Programme,
    words: &'a Messages,
    tag: LangTag,
    reader_zone: Zone,
}

impl Page<'_> {
    fn text<'t>(&self, text: &'t LocalizedText) -> &'t str {
        text.text(&self.tag)
    }

    fn head(&self, out: &mut String) {
        let programme = self.programme;
        out.push_str(&wrap_columns(self.text(&programme.title), "", 0));
        if let Some(whole) = programme.whole_span() {
            let dates = dates::date_range(whole.start.date_naive(), whole.end.date_naive(), self.words);
            let mode = programme
                .mode
                .as_ref()
                .map(|mode| self.words.say_vocabulary_word("mode", mode.as_str()).into_owned());
            let parts: Vec<String> = [Some(dates), mode].into_iter().flatten().collect();
            out.push_str(&wrap_columns(&parts.join(" · "), "", 0));
        }
        if let Some(issuer) = &programme.issuer {
            out.push_str(&wrap_columns(self.text(&issuer.name), "", 0));
        }
        out.push_str(&wrap_columns(self.text(&programme.revision.label), "", 0));
        let printed = programme.zone_printed.as_ref().map(|printed| self.text(printed));
        let zone = distinct_zone_names(printed, &self.forum_zone_name(), programme.zone);
        out.push_str(&wrap_columns(&zone.join(" · "), "", 0));
        if !programme.shows_issuer_text_for(&self.tag) {
            out.push_str(&wrap_columns(&self.words.say("wording-summary"), "", 0));
        }
    }

    fn forum_zone_name(&self) -> String {
        let label = self.programme.zone_label.as_ref();
        label.map_or_else(|| readable_zone_name(self.programme.zone), |label| self.text(label).to_owned())
    }

    /// What the issuer says when a session does not take place as planned.
    fn status(&self, session: &Session) -> Option<String> {
        match &session.status {
            SessionStatus::Confirmed | SessionStatus::Tentative => None,
            other => Some(self.words.say_vocabulary_word("status", other.as_str()).into_owned()),
        }
    }

    fn heading(&self, out: &mut String, key: &str, indent: usize) {
        out.push('\n');
        out.push_str(&wrap_columns(&self.words.say(key), "", indent));
    }

    fn paragraphs(&self, out: &mut String, key: &str, paragraphs: &[Paragraph]) {
        if paragraphs.is_empty() {
            return;
        }
        self.heading(out, key, 0);
        for paragraph in Paragraph::for_reader(paragraphs, &self.tag) {
            out.push_str(&wrap_columns(self.text(&paragraph.text), "", 2));
        }
    }

    fn targets(&self, out: &mut String) {
        let programme = self.programme;
        if !programme.global_targets.is_empty() {
            self.heading(out, "overview-target-list", 0);
            for target in &programme.global_targets {
                out.push_str(&wrap_columns(self.text(&target.statement), "  -", 4));
            }
        }
        if !programme.areas_of_action.is_empty() {
            self.heading(out, "overview-areas", 0);
            for area in &programme.areas_of_action {
                let session = area.session.as_ref().and_then(|id| programme.session(id));
                let label = session.map(|session| session_kind_and_number(session, self.words));
                let parts = [Some(self.text(&area.name).to_owned()), label];
                out.push_str(&wrap_columns(
                    &parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
                    "  -",
                    4,
                ));
            }
        }
    }

    fn figures_of_forum(&self, out: &mut String) {
        if !self.programme.figures.is_empty() {
            self.heading(out, "session-key-figures", 0);
            for figure in &self.programme.figures {
                self.figure(out, figure, "", 2);
            }
        }
    }

    fn figure(&self, out: &mut String, figure: &KeyFigure, basis: &str, indent: usize) {
        let value = figure_value_long_beside_label(figure, self.text(&figure.label), basis, self.words);
        let line = format!("{} · {value}", self.text(&figure.label));
        out.push_str(&wrap_columns(&line, &format!("{}-", " ".repeat(indent)), indent + 2));
        if !figure.sentence.is_blank() {
            out.push_str(&wrap_columns(self.text(&figure.sentence), "", indent + 2));
        }
    }

    fn session(&self, out: &mut String, session: &Session) {
        out.push_str(&rule("-"));
        let span = self.programme.span(session);
        let forum = session_times::said(&span, self.words);
        let has_clock = span.whole_days().is_none();
        let forum = if has_clock { format!("{forum} {}", self.forum_zone_name()) } else { forum };
        let own = span.in_zone(self.reader_zone);
        let differs = has_clock
            && self.programme.zone.offset_secs(span.start.to_utc())
                != self.reader_zone.offset_secs(span.start.to_utc());
        let second = differs.then(|| {
            let offset = times::day_offset(own.end_days_after(span.start_date()), self.words);
            let place = city_of_zone(self.reader_zone, self.words.language());
            let parts =
                [Some(times::span(own.start.time(), own.end.time(), self.words)), offset, Some(place)];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        let label = Some(session_kind_and_number(session, self.words));
        let line = [label, self.status(session), Some(forum), second];
        out.push_str(&wrap_columns(&line.into_iter().flatten().collect::<Vec<_>>().join(" · "), "", 0));
        out.push_str(&wrap_columns(self.text(&session.title), "", 0));
        let place: Vec<&str> =
            [session.room.as_deref(), session.track.as_deref()].into_iter().flatten().collect();
        if !place.is_empty() {
            out.push_str(&wrap_columns(&place.join(" · "), "", 0));
        }
        if let Some(format) = &session.format {
            out.push_str(&wrap_columns(self.text(format), "", 0));
        }
        self.question(out, session);
        if !session.figures.is_empty() {
            self.heading(out, "session-key-figures", 2);
            for card in &session.figures {
                let basis = card.basis.as_ref().map(|basis| self.text(basis));
                let title: Vec<&str> = [Some(self.text(&card.title)), basis].into_iter().flatten().collect();
                out.push_str(&wrap_columns(&title.join(" · "), "", 4));
                for figure in &card.figures {
                    self.figure(out, figure, basis.unwrap_or_default(), 4);
                }
                if let Some(note) = &card.note {
                    out.push_str(&wrap_columns(self.text(note), "", 6));
                }
            }
        }
        if !session.background.is_empty() {
            self.heading(out, "session-background", 2);
            for paragraph in Paragraph::for_reader(&session.background, &self.tag) {
                out.push_str(&wrap_columns(self.text(&paragraph.text), "", 4));
            }
        }
        if !session.speakers.is_empty() {
            self.heading(out, "session-speakers", 2);
            for speaker in &session.speakers {
                self.speaker(out, session, speaker);
            }
        }
        for link in &session.links {
            out.push_str(&wrap_columns(&link.url, "", 4));
        }
    }

    fn question(&self, out: &mut String, session: &Session) {
        let Some(question) = &session.guiding_question else { return };
        out.push('\n');
        let found = question.text.resolve(&self.tag);
        let official = found.is_some_and(|found| session.has_issuer_text_in(found.lang));
        let key = if official { "wording-official" } else { "wording-summary" };
        let head = format!("{} · {}", self.words.say("session-guiding-question"), self.words.say(key));
        out.push_str(&wrap_columns(&head, "", 2));
        out.push_str(&wrap_columns(self.text(&question.text), "", 4));
        for point in &question.points {
            out.push_str(&wrap_columns(self.text(&point.text), "    -", 6));
            for part in &point.parts {
                out.push_str(&wrap_columns(self.text(&part.text), "      -", 8));
            }
        }
    }

    fn speaker(&self, out: &mut String, session: &Session, speaker: &Speaker) {
        let part = speaker_part(speaker, session, self.words);
        let fields = [&speaker.name, &speaker.role, &speaker.affiliation];
        let who: Vec<&str> = fields.into_iter().flatten().map(|text| self.text(text)).collect();
        out.push_str(&wrap_columns(&format!("{part} · {}", who.join(" · ")), "    -", 6));
    }

    fn sources(&self, out: &mut String) {
        if self.programme.sources.is_empty() {
            return;
        }
        out.push_str(&rule("="));
        out.push_str(&wrap_columns(&self.words.say("overview-sources"), "", 0));
        for source in &self.programme.sources {
            out.push_str(&wrap_columns(self.text(&source.title), "  -", 4));
            if let Some(note) = &source.note {
                out.push_str(&wrap_columns(self.text(note), "", 4));
            }
        }
    }
}
