//! What the palette costs: opening it, a key press, and following an edit of a note, by how many sessions there are.
//! At the end the ratio of a key press over ten times as many sessions is printed, which no slow machine changes.

#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout)]

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use rostrum_notebook::{Edit, NotePlace, Notebook, Splice};
use rostrum_programme::{LangTag, LocalizedText, Moment, Programme, Session, SessionId};
use rostrum_search::{Index, SearchableCommand, SearchableContent};
use std::hint::black_box;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

/// Six is the built-in programme.
const SIZES: [usize; 4] = [6, 1_000, 10_000, 100_000];

/// What is typed, letter by letter and whole: rare and frequent words, Han, numbers, a word that is nowhere.
const TYPED: [&str; 9] =
    ["t", "ta", "protection", "fair wages", "社会保护", "护", "session 2", "talk 4321", "no such thing"];

static COMMANDS: LazyLock<Vec<SearchableCommand>> = LazyLock::new(|| {
    ["Settings…", "Search and commands", "Next appearance"]
        .map(|name| SearchableCommand { name: name.to_owned(), also: Vec::new() })
        .to_vec()
});

fn builtin() -> Programme {
    serde_json::from_str(include_str!("../data/ilo-forum-2022.json")).unwrap()
}

/// Sessions of forty rooms, with a title and a text of their own, in English and Chinese.
fn programme(sessions: usize) -> Arc<Programme> {
    const SUBJECTS: [(&str, &str); 8] = [
        ("decent work", "体面工作"),
        ("social protection", "全民社会保护"),
        ("water supply", "供水"),
        ("fair wages", "公平工资"),
        ("public health", "公共卫生"),
        ("skills for life", "终身技能"),
        ("a just transition", "公正过渡"),
        ("small enterprises", "小企业"),
    ];
    const VIEWS: [(&str, &str); 6] = [
        ("lessons from", "经验"),
        ("a new deal for", "新政"),
        ("the price of", "代价"),
        ("measuring", "衡量"),
        ("the law of", "法律"),
        ("who pays for", "谁来承担"),
    ];
    let mut programme = builtin();
    if sessions <= programme.sessions.len() {
        return Arc::new(programme);
    }
    let model = programme.sessions[0].clone();
    let paragraph = programme.sessions[1].background[0].clone();
    programme.sessions = (0..sessions)
        .map(|talk| {
            let (day, room, turn) = (talk / 400, talk % 40, talk / 40 % 10);
            let at = |minute: usize| {
                let (year, month, date) = (2000 + day / 336, day / 28 % 12 + 1, day % 28 + 1);
                Moment::parse(&format!("{year}-{month:02}-{date:02}T{:02}:{minute:02}+01:00", 9 + turn)).unwrap()
            };
            let (view, subject) = (VIEWS[talk % 6], SUBJECTS[talk / 7 % 8]);
            let mut title = LocalizedText::of("en", format!("Talk {talk}: {} {}", view.0, subject.0));
            title.set(LangTag::new("zh-Hans"), format!("第{talk}讲：{}的{}", subject.1, view.1));
            let english = format!(
                "The recovery has been uneven between countries, and the gaps that were there before have widened. \
                 Talk {talk} asks what {} can do about it, for the {} million people of district {}, by sector and by \
                 sex; then three cases in which governments, employers and workers agreed on what to do.",
                subject.0,
                talk % 97,
                talk % 1_009
            );
            let mut text = LocalizedText::of("en", english);
            let chinese = format!("参会者将讨论{}地区的{}，并就{}提出建议。", talk % 1_009, subject.1, view.1);
            text.set(LangTag::new("zh-Hans"), chinese);
            let mut speakers = model.speakers.clone();
            speakers.truncate(1);
            for speaker in &mut speakers {
                speaker.name = Some(LocalizedText::of("en", format!("Person {}", talk / 2)));
            }
            let background = vec![rostrum_programme::Paragraph { text, ..paragraph.clone() }];
            Session {
                id: format!("s{talk}").into(),
                number: Some(u32::try_from(talk % 50).unwrap()),
                title,
                start: at(0),
                end: at(25),
                room: Some(format!("Hall {room}")),
                track: Some(format!("Track {}", talk % 12)),
                speakers,
                background,
                ..model.clone()
            }
        })
        .collect();
    Arc::new(programme)
}

/// Notes on the first forty sessions, 2.5 kB each.
fn notebook(programme: &Programme) -> Notebook {
    let mut notebook = Notebook::new(programme.id.clone());
    let text = "- [14:52] **主席：**以人为本的复苏 human-centred recovery。\n".repeat(32);
    for session in programme.sessions.iter().take(40) {
        add(&mut notebook, &session.id, &text);
    }
    notebook
}

fn add(notebook: &mut Notebook, id: &SessionId, text: &str) {
    let place = NotePlace::Session(id.clone());
    let splice = Splice { at: 0, removed: String::new(), inserted: text.to_owned() };
    notebook.apply(&Edit::Text { place, splice, edited: (None, None) }).unwrap();
}

fn labels(session: &Session) -> Vec<String> {
    let number = session.number.unwrap_or_default();
    vec![format!("Session {number}"), format!("专题 {number}"), format!("Séance {number}")]
}

fn content<'a>(programme: &'a Arc<Programme>, notebook: &'a Notebook) -> SearchableContent<'a> {
    SearchableContent {
        programme,
        notebook,
        lang: LangTag::new("en"),
        today: None,
        commands: &COMMANDS,
        labels: &labels,
    }
}

/// A frame's patience: what opening costs the frame in which it happens, before the rest is done piece by piece.
fn opened(programme: &Arc<Programme>, notebook: &Notebook) -> Index {
    let mut index = Index::default();
    let began = Instant::now();
    let patience = Duration::from_millis(6);
    index.update_while(&content(programme, notebook), &mut || began.elapsed() < patience);
    black_box(index.search(""));
    index
}

fn search(criterion: &mut Criterion) {
    let mut presses = Vec::new();
    for size in SIZES {
        let programme = programme(size);
        let notebook = std::cell::RefCell::new(notebook(&programme));
        let mut group = criterion.benchmark_group(format!("search in {size} sessions"));
        group
            .sample_size(20)
            .measurement_time(Duration::from_secs(3))
            .warm_up_time(Duration::from_millis(500));
        group.bench_function("the frame that opens", |b| {
            b.iter_with_large_drop(|| opened(&programme, &notebook.borrow()));
        });
        let mut index = Index::default();
        let began = Instant::now();
        index.update(&content(&programme, &notebook.borrow()));
        println!("search in {size} sessions: all of it made ready in {} ms", began.elapsed().as_millis());
        let mut worst = Duration::ZERO;
        for typed in TYPED {
            let least = (0..5)
                .map(|_| {
                    let began = Instant::now();
                    black_box(index.search(typed));
                    began.elapsed()
                })
                .min();
            worst = worst.max(least.unwrap_or_default());
            group.bench_with_input(BenchmarkId::new("a key press", typed), typed, |b, typed| {
                b.iter(|| {
                    index.update(&content(&programme, &notebook.borrow()));
                    black_box(index.search(typed))
                });
            });
        }
        presses.push((size, worst));
        let first = programme.sessions[0].id.clone();
        group.bench_function("an edit followed", |b| {
            b.iter_batched(
                || add(&mut notebook.borrow_mut(), &first, "x"),
                |()| index.update(&content(&programme, &notebook.borrow())),
                BatchSize::PerIteration,
            );
        });
        group.finish();
    }
    for pair in presses.windows(2) {
        let ((few, before), (many, after)) = (pair[0], pair[1]);
        let ratio = after.as_secs_f64() / before.as_secs_f64();
        println!("the slowest key press over {many} sessions takes {ratio:.1} times as long as over {few}");
    }
}

criterion_group!(benches, search);
criterion_main!(benches);
