//! What a delegate types, and what must come first.

use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_locale::labels::{session_kind_and_number, session_kind_and_number_short};
use rostrum_locale::{Language, Messages};
use rostrum_notebook::Notebook;
use rostrum_programme::Session;
use rostrum_search::{FoundItem, Index, SearchResults, SearchableContent};
use std::sync::Arc;

/// The built-in programme for a reader.
pub struct Reader {
    index: Index,
}

impl Reader {
    pub fn new(language: Language) -> Self {
        let programme = Arc::new(builtin_programme().unwrap().value);
        let notebook = Notebook::new(programme.id.clone());
        let own = Language::ALL.into_iter().filter(|one| *one == language);
        let words: Vec<Messages> =
            own.chain(Language::ALL.into_iter().filter(|one| *one != language)).map(Messages::new).collect();
        let labels = |session: &Session| {
            let labels = words.iter().flat_map(|words| {
                [session_kind_and_number_short(session, words), session_kind_and_number(session, words)]
            });
            labels.collect()
        };
        let mut index = Index::default();
        index.update(&SearchableContent {
            programme: &programme,
            notebook: &notebook,
            lang: language.tag(),
            today: "2022-02-22".parse().ok(),
            commands: &[],
            labels: &labels,
        });
        Self { index }
    }

    pub fn search(&self, typed: &str) -> SearchResults {
        self.index.search(typed)
    }

    /// The id of the session that comes first, `overview`, or another word for what it is.
    pub fn first(&self, typed: &str) -> String {
        match self.search(typed).hits().next().map(|hit| hit.item.clone()) {
            Some(FoundItem::Session(id)) => id.to_string(),
            Some(FoundItem::Overview) => "overview".to_owned(),
            Some(other) => format!("{other:?}"),
            None => "nothing".to_owned(),
        }
    }
}

/// Rows of our own: language, what is typed, what comes first.
const ROWS: &[(Language, &str, &str)] = &[
    (Language::ZhHans, "公正過渡", "thematic-4"),
    (Language::ZhHans, "gongzheng", "thematic-4"),
    (Language::ZhHans, "gzgd", "thematic-4"),
    (Language::ZhHans, "quanminshehuibaohu", "thematic-2"),
    (Language::ZhHans, "tmgz", "thematic-1"),
    (Language::ZhHans, "專題四", "thematic-4"),
    (Language::ZhHans, "第三场会议", "thematic-3"),
    (Language::ZhHans, "专题会议 1", "thematic-1"),
    (Language::ZhHans, "二月二十四日", "thematic-4"),
    (Language::ZhHans, "2022年2月23日", "thematic-2"),
    (Language::ZhHans, "24日", "thematic-4"),
    (Language::ZhHans, "明天", "thematic-2"),
    (Language::ZhHans, "后天", "thematic-4"),
    (Language::ZhHans, "礼拜三", "thematic-2"),
    (Language::ZhHans, "下午2点45分", "thematic-1"),
    (Language::ZhHans, "十四点四十五分", "thematic-1"),
    (Language::ZhHans, "周四下午2:45", "closing"),
    (Language::ZhHans, "２．５８亿", "thematic-1"),
    (Language::ZhHans, "保护公人", "thematic-3"),
    (Language::En, "third session", "thematic-3"),
    (Language::En, "4th session", "thematic-4"),
    (Language::En, "session 1", "thematic-1"),
    (Language::En, "tomorrow", "thematic-2"),
    (Language::En, "thursday 24 february 2022", "thematic-4"),
    (Language::En, "Feb 22nd", "opening"),
    (Language::En, "1 p.m.", "opening"),
    (Language::En, "worker protections", "thematic-3"),
    (Language::En, "transitions", "thematic-4"),
    (Language::En, "enterprize", "thematic-3"),
    (Language::En, "transiton", "thematic-4"),
    (Language::En, "uinversal", "thematic-2"),
    (Language::En, "COVID19 crisis", "closing"),
    (Language::En, "5.1 percent", "thematic-2"),
    (Language::En, "guy ryder", "opening"),
    (Language::Fr, "deuxième séance", "thematic-2"),
    (Language::Fr, "2e séance", "thematic-2"),
    (Language::Fr, "jeudi", "thematic-4"),
    (Language::Fr, "24 févr.", "thematic-4"),
    (Language::Fr, "13h00", "opening"),
    (Language::Fr, "demain", "thematic-2"),
    (Language::Fr, "transitions justes", "thematic-4"),
    (Language::Fr, "5,1 pour cent", "thematic-2"),
    (Language::Es, "segunda sesión", "thematic-2"),
    (Language::Es, "1a sesion", "thematic-1"),
    (Language::Es, "jueves", "thematic-4"),
    (Language::Es, "23 de febrero de 2022", "thematic-2"),
    (Language::Es, "mañana", "thematic-2"),
    (Language::Es, "empleo decente", "thematic-1"),
    (Language::Es, "transicón", "thematic-4"),
];

#[test]
fn what_a_delegate_types_comes_first() {
    let wrong: Vec<String> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            let reader = Reader::new(language);
            let rows = ROWS.iter().filter(move |(of, ..)| *of == language);
            rows.filter_map(move |(_, typed, wanted)| {
                let first = reader.first(typed);
                (first != *wanted).then(|| format!("{language} {typed}: {first}, not {wanted}"))
            })
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The rows of others, where they are there; commands are named in the messages and tried with the window.
#[test]
fn the_table_of_others_is_answered() {
    let Some(bytes) = rostrum_testing::real_files::bytes("trials/search/queries.tsv") else { return };
    let table = String::from_utf8(bytes).unwrap();
    let mut wrong = Vec::new();
    let mut tried = 0;
    for language in Language::ALL {
        let reader = Reader::new(language);
        for row in table.lines().filter(|row| !row.starts_with('#')) {
            let cells: Vec<&str> = row.split('\t').collect();
            let [of, typed, wanted] = cells[..] else { panic!("{row}") };
            if Language::from_tag_or_locale_name(of) != Some(language) || wanted.starts_with("command") {
                continue;
            }
            tried += 1;
            let first = reader.first(typed);
            let right = match wanted {
                "any" => first != "nothing",
                wanted if wanted.starts_with("nothing") => first == "nothing",
                wanted => wanted.split('|').any(|one| one == first),
            };
            if !right {
                wrong.push(format!("{language} {typed}: {first}, not {wanted}"));
            }
        }
    }
    assert!(tried > 40, "{tried}");
    assert!(wrong.is_empty(), "{} of {tried}: {wrong:#?}", wrong.len());
}
