//! A programme from outside, cleaned text by text. Ids stay as they are: they are keys, under which notes are kept, and
//! never shown as text; whoever writes them out makes them harmless.

use super::clean::remove_control_characters;
use super::{
    AreaOfAction, FigureGroup, GlobalTarget, GuidingQuestion, Issuer, KeyFigure, Link, LocalizedText,
    Paragraph, Programme, QuestionPoint, Revision, Session, Source, Speaker,
};

/// What can be cleaned. Each gives the number of characters that went, and names every field it has, so that a new one is
/// not forgotten.
trait Clean {
    fn clean(&mut self) -> usize;
}

impl Clean for String {
    fn clean(&mut self) -> usize {
        remove_control_characters(self)
    }
}

impl<T: Clean> Clean for Option<T> {
    fn clean(&mut self) -> usize {
        self.as_mut().map_or(0, T::clean)
    }
}

impl<T: Clean> Clean for Vec<T> {
    fn clean(&mut self) -> usize {
        self.iter_mut().map(T::clean).sum()
    }
}

impl Clean for LocalizedText {
    fn clean(&mut self) -> usize {
        LocalizedText::remove_control_characters(self)
    }
}

impl Programme {
    /// Takes out of every text what is no text; how many characters went.
    pub fn remove_control_characters(&mut self) -> usize {
        let Self {
            format: _,
            version: _,
            id: _,
            revision,
            issuer,
            title,
            short_title,
            zone: _,
            zone_label,
            zone_printed,
            mode: _,
            official: _,
            introduction,
            goals,
            figures,
            global_targets,
            areas_of_action,
            sources,
            sessions,
            unlisted,
            extra: _,
        } = self;
        let names = title.clean() + short_title.clean() + zone_label.clean() + zone_printed.clean();
        let texts = introduction.clean() + goals.clean() + figures.clean() + global_targets.clean();
        let around = revision.clean() + issuer.clean() + areas_of_action.clean() + sources.clean();
        names + texts + around + sessions.clean() + unlisted.clean()
    }
}

impl Clean for Revision {
    fn clean(&mut self) -> usize {
        let Self { label, short_label, kind: _, stage: _, symbol, sequence: _, issued: _, extra: _ } = self;
        label.clean() + short_label.clean() + symbol.clean()
    }
}

impl Clean for Issuer {
    fn clean(&mut self) -> usize {
        let Self { name, short_name, extra: _ } = self;
        name.clean() + short_name.clean()
    }
}

impl Clean for Paragraph {
    fn clean(&mut self) -> usize {
        let Self { id: _, text, extra: _ } = self;
        text.clean()
    }
}

impl Clean for GlobalTarget {
    fn clean(&mut self) -> usize {
        let Self { id: _, headline, gist, statement, figures, extra: _ } = self;
        headline.clean() + gist.clean() + statement.clean() + figures.clean()
    }
}

impl Clean for AreaOfAction {
    fn clean(&mut self) -> usize {
        let Self { id: _, name, session: _, extra: _ } = self;
        name.clean()
    }
}

impl Clean for Source {
    fn clean(&mut self) -> usize {
        let Self { id: _, title, language: _, issuer, url, note, extra: _ } = self;
        title.clean() + issuer.clean() + url.clean() + note.clean()
    }
}

impl Clean for Session {
    fn clean(&mut self) -> usize {
        let Self {
            id: _,
            kind: _,
            number: _,
            start: _,
            end: _,
            title,
            title_made_up: _,
            short_title,
            status: _,
            format,
            speakers,
            background,
            guiding_question,
            figures,
            links,
            track,
            room,
            language: _,
            guid: _,
            official: _,
            extra: _,
        } = self;
        let names = title.clean() + short_title.clean() + format.clean() + track.clean() + room.clean();
        let texts = background.clean() + guiding_question.clean() + figures.clean();
        names + texts + speakers.clean() + links.clean()
    }
}

impl Clean for Speaker {
    fn clean(&mut self) -> usize {
        let Self { name, role, affiliation, part: _, extra: _ } = self;
        name.clean() + role.clean() + affiliation.clean()
    }
}

impl Clean for GuidingQuestion {
    fn clean(&mut self) -> usize {
        let Self { text, points, extra: _ } = self;
        text.clean() + points.clean()
    }
}

impl Clean for QuestionPoint {
    fn clean(&mut self) -> usize {
        let Self { id: _, text, parts, extra: _ } = self;
        text.clean() + parts.clean()
    }
}

impl Clean for Link {
    fn clean(&mut self) -> usize {
        let Self { url, title, extra: _ } = self;
        url.clean() + title.clean()
    }
}

impl Clean for FigureGroup {
    fn clean(&mut self) -> usize {
        let Self { id: _, title, basis, scale: _, figures, note, extra: _ } = self;
        title.clean() + basis.clean() + figures.clean() + note.clean()
    }
}

impl Clean for KeyFigure {
    fn clean(&mut self) -> usize {
        let Self {
            id: _,
            label,
            value: _,
            unit: _,
            qualifiers: _,
            of,
            year: _,
            compared,
            paragraph: _,
            sentence,
            extra: _,
        } = self;
        label.clean() + of.clean() + compared.clean() + sentence.clean()
    }
}
