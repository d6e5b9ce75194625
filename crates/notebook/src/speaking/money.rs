//! Money and units: signs before or behind a number, said behind it and its scale.

use super::figures::{read_figure, second_of};
use super::language::SpokenLanguage;
use super::speaker::LineSpeaker;
use rostrum_text::script::is_han_kana_or_hangul;

/// Names in Chinese, English, French and Spanish; plural where the language has one.
pub(super) type Names = [&'static str; 4];

/// Signs of units and currencies that stand behind a number. Words for them say themselves.
const UNITS: [(&str, Names); 25] = [
    ("°C", ["摄氏度", "degrees Celsius", "degrés Celsius", "grados Celsius"]),
    ("℃", ["摄氏度", "degrees Celsius", "degrés Celsius", "grados Celsius"]),
    ("°", ["度", "degrees", "degrés", "grados"]),
    ("km²", ["平方公里", "square kilometres", "kilomètres carrés", "kilómetros cuadrados"]),
    ("m²", ["平方米", "square metres", "mètres carrés", "metros cuadrados"]),
    ("km", ["公里", "kilometres", "kilomètres", "kilómetros"]),
    ("kg", ["公斤", "kilograms", "kilogrammes", "kilogramos"]),
    ("cm", ["厘米", "centimetres", "centimètres", "centímetros"]),
    ("GW", ["吉瓦", "gigawatts", "gigawatts", "gigavatios"]),
    ("MW", ["兆瓦", "megawatts", "mégawatts", "megavatios"]),
    ("kWh", ["千瓦时", "kilowatt-hours", "kilowattheures", "kilovatios-hora"]),
    ("min", ["分钟", "minutes", "minutes", "minutos"]),
    ("US$", ["美元", "U S dollars", "dollars américains", "dólares estadounidenses"]),
    ("$ US", ["美元", "U S dollars", "dollars américains", "dólares estadounidenses"]),
    ("$US", ["美元", "U S dollars", "dollars américains", "dólares estadounidenses"]),
    ("Md€", ["十亿欧元", "billion euros", "milliards d'euros", "mil millones de euros"]),
    ("Mds€", ["十亿欧元", "billion euros", "milliards d'euros", "mil millones de euros"]),
    ("Md$", ["十亿美元", "billion dollars", "milliards de dollars", "mil millones de dólares"]),
    ("Mds$", ["十亿美元", "billion dollars", "milliards de dollars", "mil millones de dólares"]),
    ("M$", ["百万美元", "million dollars", "millions de dollars", "millones de dólares"]),
    ("M€", ["百万欧元", "million euros", "millions d'euros", "millones de euros"]),
    ("$", ["美元", "dollars", "dollars", "dólares"]),
    ("€", ["欧元", "euros", "euros", "euros"]),
    ("£", ["英镑", "pounds", "livres", "libras"]),
    ("¥", ["元", "yuan", "yuans", "yuanes"]),
];

/// Signs of currencies that stand before a number.
const CURRENCIES: [(&str, Names); 20] = [
    ("US$", ["美元", "U S dollars", "dollars américains", "dólares estadounidenses"]),
    ("HK$", ["港元", "Hong Kong dollars", "dollars de Hong Kong", "dólares de Hong Kong"]),
    ("NZ$", ["新西兰元", "New Zealand dollars", "dollars néo-zélandais", "dólares neozelandeses"]),
    ("A$", ["澳元", "Australian dollars", "dollars australiens", "dólares australianos"]),
    ("C$", ["加元", "Canadian dollars", "dollars canadiens", "dólares canadienses"]),
    ("R$", ["雷亚尔", "reais", "reais", "reales"]),
    ("$", ["美元", "dollars", "dollars", "dólares"]),
    ("€", ["欧元", "euros", "euros", "euros"]),
    ("£", ["英镑", "pounds", "livres", "libras"]),
    ("¥", ["元", "yuan", "yuans", "yuanes"]),
    ("₹", ["卢比", "rupees", "roupies", "rupias"]),
    ("USD", ["美元", "U S dollars", "dollars américains", "dólares estadounidenses"]),
    ("EUR", ["欧元", "euros", "euros", "euros"]),
    ("GBP", ["英镑", "pounds", "livres", "libras"]),
    ("CHF", ["瑞士法郎", "Swiss francs", "francs suisses", "francos suizos"]),
    ("CNY", ["元人民币", "yuan", "yuans", "yuanes"]),
    ("RMB", ["元人民币", "renminbi", "renminbi", "renminbi"]),
    ("JPY", ["日元", "yen", "yens", "yenes"]),
    ("INR", ["卢比", "rupees", "roupies", "rupias"]),
    ("BRL", ["雷亚尔", "reais", "reais", "reales"]),
];

/// The unit whose sign stands at the end of a number, and where it ends.
pub(super) fn unit_at(speaker: &LineSpeaker<'_>, end: usize) -> Option<(Names, usize)> {
    let at = speaker.reader.skip_spaces_unless_over_two(end);
    let (sign, names) = UNITS.iter().find(|(sign, _)| speaker.reader.starts_with_at(at, sign))?;
    let after = at + sign.chars().count();
    let of_letters = sign.ends_with(char::is_alphabetic);
    // `$` before a digit belongs to the next number.
    let own = if of_letters {
        !speaker.reader.at(after).is_alphanumeric()
    } else {
        !speaker.reader.at(after).is_ascii_digit()
    };
    own.then_some((*names, after))
}

pub(super) fn say_unit(
    speaker: &mut LineSpeaker<'_>,
    names: Names,
    spoken_language: SpokenLanguage,
    one: bool,
) {
    let [zh, en, fr, es] = names;
    let one = |name: &str| if one { singular(name, spoken_language) } else { name.to_owned() };
    let (en, fr, es) = (one(en), one(fr), one(es));
    speaker.say_word_for_language(spoken_language, [zh, &en, &fr, &es]);
}

fn singular(name: &str, spoken_language: SpokenLanguage) -> String {
    let of_word = |word: &str| {
        // dólares, reales, yuanes
        let long = ["ares", "ales", "anes", "enes"].iter().any(|ending| word.ends_with(ending));
        match word {
            "Celsius" => word.to_owned(),
            _ if spoken_language == SpokenLanguage::Es && long => word.trim_end_matches("es").to_owned(),
            _ => word.trim_end_matches('s').to_owned(),
        }
    };
    name.split(' ').map(of_word).collect::<Vec<_>>().join(" ")
}

/// Money whose currency stands before the number: `US$8.5 trillion`, `€5bn`, `CHF 400 000`. The
/// currency is said behind the number and its scale.
pub(super) fn money(speaker: &mut LineSpeaker<'_>, index: usize) -> Option<usize> {
    let reader = &speaker.reader;
    let first = reader.at(index);
    if !(matches!(first, '$' | '€' | '£' | '¥' | '₹') || first.is_ascii_uppercase())
        || reader.before(index).is_alphabetic()
            && first.is_alphabetic()
            && !is_han_kana_or_hangul(reader.before(index))
    {
        return None;
    }
    let (sign, names) = CURRENCIES.iter().find(|(sign, _)| reader.starts_with_at(index, sign))?;
    let at = reader.skip_spaces_unless_over_two(index + sign.chars().count());
    if !reader.at(at).is_ascii_digit() {
        return None;
    }
    let spoken_language = speaker.spoken_language;
    let figure = read_figure(reader, at, spoken_language);
    let (second, end) = second_of(reader, &figure, spoken_language);
    if spoken_language == SpokenLanguage::Es && figure.is_one() {
        speaker.said.push_word("un");
    } else {
        figure.say(spoken_language, speaker.said);
    }
    if let Some(second) = &second {
        speaker.say_to_between_range_ends(spoken_language);
        second.say(spoken_language, speaker.said);
    }
    let number_end = end;
    let (end, noun) = scale(speaker, end, spoken_language);
    let one = figure.is_one() && second.is_none() && end == number_end;
    if noun {
        let joined = |name: &str| {
            if name.starts_with(['a', 'e', 'é', 'i', 'o']) {
                format!("d'{name}")
            } else {
                format!("de {name}")
            }
        };
        let [zh, en, fr, es] = *names;
        speaker.say_word_for_language(spoken_language, [zh, en, &joined(fr), &format!("de {es}")]);
    } else {
        say_unit(speaker, *names, spoken_language, one);
    }
    speaker.number_end = Some(end);
    Some(end)
}

/// The scale that stands between a number and its currency. Returns where it ends, and whether the
/// currency is joined to it by "de".
fn scale(speaker: &mut LineSpeaker<'_>, end: usize, spoken_language: SpokenLanguage) -> (usize, bool) {
    if spoken_language == SpokenLanguage::Zh {
        let stop = speaker.reader.end_of(end, |c| "十百千万亿".contains(c));
        let chars = speaker.reader.substring(end, stop);
        speaker.said.push_han(&chars);
        return (stop, false);
    }
    for (short, names) in SHORT_SCALES {
        if speaker.reader.starts_with_at(end, short)
            && !speaker.reader.at(end + short.len()).is_alphanumeric()
        {
            speaker.say_word_for_language(spoken_language, *names);
            return (end + short.len(), spoken_language != SpokenLanguage::En);
        }
    }
    let mut end = end;
    let mut noun = false;
    loop {
        let at = speaker.reader.skip_spaces_unless_over_two(end);
        let Some(word) =
            SCALES.iter().find(|word| at > end && speaker.reader.starts_with_word_ignoring_case_at(at, word))
        else {
            break;
        };
        let stop = at + word.chars().count();
        let said = speaker.reader.substring(at, stop);
        speaker.said.push_word(&said);
        noun = spoken_language != SpokenLanguage::En && !matches!(*word, "mil" | "mille");
        end = stop;
    }
    (end, noun)
}

const SHORT_SCALES: &[(&str, Names)] = &[
    ("bn", ["十亿", "billion", "milliards", "mil millones"]),
    ("tn", ["万亿", "trillion", "billions", "billones"]),
    ("mn", ["百万", "million", "millions", "millones"]),
    ("m", ["百万", "million", "millions", "millones"]),
    ("M", ["百万", "million", "millions", "millones"]),
    ("k", ["千", "thousand", "mille", "mil"]),
];

const SCALES: [&str; 14] = [
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "mille",
    "millions",
    "milliard",
    "milliards",
    "billions",
    "mil",
    "millón",
    "millones",
    "billones",
];
