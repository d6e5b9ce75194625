//! Which files of a crate import each other in a circle, read from their `use` lines and the paths in their code.
//!
//! An import leads to the file that has the item, also through re-exports; to re-export alone is no import. What is not read:
//! methods, which a type may have in any file, and names inside macros.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Segments = Vec<String>;

#[derive(Default)]
struct File {
    name: String,
    tokens: Vec<String>,
    /// What is defined here.
    items: BTreeSet<String>,
    /// What `use` brings here, by the name that it has here.
    imports: BTreeMap<String, Segments>,
    /// Modules of which everything is brought here.
    globs: Vec<Segments>,
    /// Names that are imported for this file's own use.
    used: BTreeSet<String>,
}

/// The files of a crate by their modules.
struct Crate(BTreeMap<Segments, File>);

/// The circles of files below a crate's `src`, each in the order of the files' names.
pub fn circles(src: &Path, files: &[std::path::PathBuf]) -> Vec<Vec<String>> {
    let read = Crate::read(src, files);
    let next: BTreeMap<&Segments, BTreeSet<Segments>> =
        read.0.keys().map(|module| (module, read.imported_by(module))).collect();
    let reached = |from: &Segments| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from.clone()]);
        while let Some(module) = open.pop() {
            open.extend(next[&module].iter().filter(|it| seen.insert((*it).clone())).cloned());
        }
        seen
    };
    let reaches: BTreeMap<&Segments, BTreeSet<Segments>> = next.keys().map(|it| (*it, reached(it))).collect();
    let mut found = BTreeSet::new();
    for (module, others) in reaches.iter().filter(|(module, others)| others.contains(**module)) {
        let circle = others.iter().filter(|other| reaches[other].contains(*module));
        let mut names: Vec<String> = circle.map(|it| read.0[it].name.clone()).collect();
        names.sort();
        found.insert(names);
    }
    found.into_iter().collect()
}

impl Crate {
    fn read(src: &Path, files: &[std::path::PathBuf]) -> Self {
        let mut read = BTreeMap::new();
        for path in files.iter().filter(|path| path.starts_with(src)) {
            let name = path.strip_prefix(src).unwrap().to_str().unwrap().replace('\\', "/");
            let mut module: Segments = name.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            module.pop_if(|last| ["mod", "lib"].contains(&last.as_str()));
            let text = std::fs::read_to_string(path).unwrap();
            let tokens = tokens_of(without_unit_tests(&text));
            read.insert(module, File { name, items: items_of(&tokens), tokens, ..File::default() });
        }
        let mut read = Self(read);
        for module in read.0.keys().cloned().collect::<Vec<_>>() {
            read.read_uses(&module);
        }
        read
    }

    /// Takes the `use` lines out of a file's code.
    fn read_uses(&mut self, module: &Segments) {
        let tokens = std::mem::take(&mut self.0.get_mut(module).unwrap().tokens);
        let (mut code, mut uses, mut at) = (Vec::new(), Vec::new(), 0);
        while at < tokens.len() {
            if tokens[at] != "use" {
                code.push(tokens[at].clone());
                at += 1;
                continue;
            }
            let public = code.last().is_some_and(|before: &String| before == "pub")
                || (code.last().is_some_and(|before| before == ")")
                    && code.iter().rev().nth(3).is_some_and(|before| before == "pub"));
            let end = at + tokens[at..].iter().position(|it| it == ";").unwrap();
            let mut leaves = Vec::new();
            tree(&tokens[at + 1..end], &[], &mut leaves);
            uses.extend(leaves.into_iter().map(|(path, name)| (public, path, name)));
            at = end + 1;
        }
        // A name of this file may stand for a module that another `use` of it leads on from.
        for _ in 0..2 {
            for (public, path, name) in &uses {
                let Some(mut path) = self.absolute(module, path) else { continue };
                let own_use = !public || code.contains(name);
                let file = self.0.get_mut(module).unwrap();
                if own_use {
                    file.used.insert(name.clone());
                }
                if name == "*" {
                    path.pop();
                    file.globs.push(path);
                } else {
                    file.imports.insert(name.clone(), path);
                }
            }
        }
        self.0.get_mut(module).unwrap().tokens = code;
    }

    /// A path as it is written in a file, from the root of the crate; `None` where it leads to another crate.
    fn absolute(&self, module: &Segments, path: &[String]) -> Option<Segments> {
        let (first, rest) = path.split_first()?;
        let mut root = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.clone(),
            "super" => {
                let ups = path.iter().take_while(|it| *it == "super").count();
                let parent = module[..module.len().checked_sub(ups)?].to_vec();
                return Some([parent, path[ups..].to_vec()].concat());
            }
            _ if self.0.contains_key(&[module.clone(), vec![first.clone()]].concat()) => {
                [module.clone(), vec![first.clone()]].concat()
            }
            _ => self.0[module].imports.get(first)?.clone(),
        };
        root.extend_from_slice(rest);
        Some(root)
    }

    /// The module whose file has what a path names. `steps` bounds what a tampered circle of re-exports costs.
    fn home(&self, path: &[String], steps: usize) -> Option<Segments> {
        let at = (0..=path.len()).rev().find(|at| self.0.contains_key(&path[..*at]))?;
        let (module, file) = (path[..at].to_vec(), &self.0[&path[..at]]);
        let Some(name) = path.get(at).filter(|name| steps > 0 && !file.items.contains(*name)) else {
            return Some(module);
        };
        if let Some(import) = file.imports.get(name) {
            return self.home(&[import, &path[at + 1..]].concat(), steps - 1);
        }
        let through = |glob: &Segments| self.home(&[glob, &path[at..]].concat(), steps - 1);
        let from = file.globs.iter().filter_map(through).find(|it| self.0[it].items.contains(name));
        from.or(Some(module))
    }

    fn imported_by(&self, module: &Segments) -> BTreeSet<Segments> {
        let file = &self.0[module];
        let imports = file.imports.iter().filter(|(name, _)| file.used.contains(*name));
        let mut paths: Vec<Segments> = imports.map(|(_, path)| path.clone()).collect();
        paths.extend(file.globs.iter().filter(|_| file.used.contains("*")).cloned());
        let mut at = 0;
        while at < file.tokens.len() {
            let mut path = vec![file.tokens[at].clone()];
            while file.tokens.get(at + 1).is_some_and(|it| it == "::")
                && file.tokens.get(at + 2).is_some_and(|it| is_word(it))
            {
                path.push(file.tokens[at + 2].clone());
                at += 2;
            }
            at += 1;
            if path.len() > 1 {
                paths.extend(self.absolute(module, &path));
            }
        }
        paths.iter().filter_map(|path| self.home(path, 16)).filter(|home| home != module).collect()
    }
}

/// A module of tests at the end of a file: its `super` is the file itself, not the file's parent.
fn without_unit_tests(text: &str) -> &str {
    let mut begins = text.match_indices("\n#[cfg(test)]\n").map(|(at, _)| at);
    let opens = |at: &usize| {
        let item = text[at + 1..].lines().find(|line| !line.starts_with("#["));
        item.is_some_and(|item| item.starts_with("mod ") && item.ends_with('{'))
    };
    begins.find(opens).map_or(text, |at| &text[..at])
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// The leaves of a `use`: each path, and the name that it has here.
fn tree(tokens: &[String], before: &[String], leaves: &mut Vec<(Segments, String)>) {
    let mut path = before.to_vec();
    let mut at = 0;
    while at < tokens.len() {
        match tokens[at].as_str() {
            "{" => {
                let (mut depth, mut from) = (0, at + 1);
                for (end, token) in tokens.iter().enumerate().skip(at) {
                    depth += i32::from(token == "{") - i32::from(token == "}");
                    if (depth == 1 && token == ",") || depth == 0 {
                        tree(&tokens[from..end], &path, leaves);
                        from = end + 1;
                    }
                    if depth == 0 {
                        break;
                    }
                }
                return;
            }
            "as" => {
                leaves.push((path, tokens[at + 1].clone()));
                return;
            }
            "::" => {}
            "self" if !path.is_empty() => {}
            segment => path.push(segment.to_owned()),
        }
        at += 1;
    }
    if let Some(name) = path.last().cloned().filter(|_| path.len() > before.len() || tokens.len() == 1) {
        leaves.push((path, name));
    }
}

/// The items of a file that are not inside others.
fn items_of(tokens: &[String]) -> BTreeSet<String> {
    let (mut depth, mut items) = (0, BTreeSet::new());
    for (at, token) in tokens.iter().enumerate() {
        match token.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" if depth == 0 => {
                items.extend(tokens.get(at + 1).filter(|it| *it != "fn").cloned());
            }
            _ => {}
        }
    }
    items
}

/// Words, `::` and single signs; without comments and what stands in quotes.
fn tokens_of(text: &str) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let sign = |at: usize| signs.get(at).copied().unwrap_or(' ');
    let (mut tokens, mut at) = (Vec::new(), 0);
    while at < signs.len() {
        let hashes = (at + 1..).take_while(|at| sign(*at) == '#').count();
        match sign(at) {
            '/' if sign(at + 1) == '/' => {
                at = (at..signs.len()).find(|at| sign(*at) == '\n').unwrap_or(signs.len())
            }
            'r' if sign(at + 1 + hashes) == '"' => {
                at += hashes + 2;
                while at < signs.len() && !(sign(at) == '"' && (1..=hashes).all(|it| sign(at + it) == '#')) {
                    at += 1;
                }
                at += hashes + 1;
            }
            '\'' if sign(at + 1) != '\\' && sign(at + 2) != '\'' => at += 1,
            quote @ ('"' | '\'') => {
                at += 1;
                while at < signs.len() && sign(at) != quote {
                    at += if sign(at) == '\\' { 2 } else { 1 };
                }
                at += 1;
            }
            ':' if sign(at + 1) == ':' => {
                tokens.push("::".to_owned());
                at += 2;
            }
            c if is_word(&c.to_string()) => {
                let end =
                    (at..signs.len()).find(|at| !is_word(&sign(*at).to_string())).unwrap_or(signs.len());
                tokens.push(signs[at..end].iter().collect());
                at = end;
            }
            c => {
                tokens.extend((!c.is_whitespace()).then(|| c.to_string()));
                at += 1;
            }
        }
    }
    tokens
}
