//! Key figures are never written without their qualifiers, in any language.

use crate::support::holds;
use rostrum_locale::figures::{figure_value_beside_label, figure_value_long, figure_value_short};
use rostrum_locale::{Language, Messages};
use rostrum_programme::KeyFigure;

fn figure(value: &str, unit: &str, qualifiers: &[&str]) -> KeyFigure {
    let value: serde_json::Value = serde_json::from_str(value).unwrap();
    serde_json::from_value(serde_json::json!({
        "id": "f", "label": "x", "value": value, "unit": unit, "qualifiers": qualifiers,
    }))
    .unwrap()
}

#[track_caller]
fn check(value: &str, unit: &str, qualifiers: &[&str], short: [&str; 4], long: [&str; 4]) {
    let figure = figure(value, unit, qualifiers);
    holds(short, |m| figure_value_short(&figure, m));
    holds(long, |m| figure_value_long(&figure, m));
}

#[test]
fn percentages() {
    check(
        "15.9",
        "percent",
        &["estimated"],
        ["估计15.9%", "est. 15.9%", "est. 15,9~%", "est. 15,9~%"],
        ["估计15.9%", "an estimated 15.9%", "15,9~% (estimation)", "15,9~% (estimación)"],
    );
    check(
        "50",
        "percent",
        &["more-than"],
        ["50%以上", ">~50%", ">~50~%", ">~50~%"],
        ["50%以上", "more than 50%", "plus de 50~%", "más de 50~%"],
    );
    check(
        "50",
        "percent",
        &["fewer-than"],
        ["不到50%", "<~50%", "<~50~%", "<~50~%"],
        ["不到50%", "less than 50%", "moins de 50~%", "menos de 50~%"],
    );
    check(
        r#"{"from": 3.1, "to": 5.1}"#,
        "percent",
        &[],
        ["3.1%至5.1%", "3.1–5.1%", "3,1 à 5,1~%", "3,1–5,1~%"],
        ["3.1%至5.1%", "3.1–5.1%", "3,1 à 5,1~%", "del 3,1~% al 5,1~%"],
    );
}

#[test]
fn jobs() {
    check(
        "400000000",
        "jobs",
        &["at-least"],
        ["至少4亿", "≥~400~million", "≥~400~millions", "≥~400~millones"],
        [
            "至少4亿个就业岗位",
            "at least 400~million~jobs",
            "au moins 400~millions d’emplois",
            "al menos 400~millones de empleos",
        ],
    );
    check(
        "80000000",
        "jobs",
        &["may"],
        ["可能8,000万", "possibly 80~million", "80~millions (possible)", "quizá 80~millones"],
        [
            "可能8,000万个就业岗位",
            "possibly 80~million~jobs",
            "potentiellement 80~millions d’emplois",
            "posiblemente 80~millones de empleos",
        ],
    );
    check(
        "258000000",
        "full-time-jobs",
        &["equivalent"],
        ["相当于2.58亿", "equiv. 258~million", "équiv. 258~millions", "equiv. 258~millones"],
        [
            "相当于2.58亿个全职工作岗位",
            "the equivalent of 258~million~full-time jobs",
            "l’équivalent de 258~millions d’emplois à plein temps",
            "el equivalente a 258~millones de empleos a tiempo completo",
        ],
    );
    check(
        "5000",
        "jobs",
        &["fewer-than"],
        ["不到5,000", "<~5,000", "<~5~000", "<~5000"],
        ["不到5,000个就业岗位", "fewer than 5,000~jobs", "moins de 5~000~emplois", "menos de 5000~empleos"],
    );
}

#[test]
fn several_qualifiers_all_stand_in_whatever_order_they_come() {
    for qualifiers in [&["estimated", "may", "about"], &["about", "estimated", "may"]] {
        check(
            "100000000",
            "jobs",
            qualifiers,
            [
                "估计可能约1亿",
                "est. possibly ≈~100~million",
                "est. ≈~100~millions (possible)",
                "est. quizá ≈~100~millones",
            ],
            [
                "可能约1亿个就业岗位（估计）",
                "possibly about 100~million~jobs (estimate)",
                "potentiellement environ 100~millions d’emplois (estimation)",
                "posiblemente aproximadamente 100~millones de empleos (estimación)",
            ],
        );
    }
}

#[test]
fn counts_take_their_plural_and_unknown_words_stand_as_they_are() {
    check(
        "187",
        "member-states",
        &[],
        ["187"; 4],
        ["187个成员国", "187~member States", "187~États Membres", "187~Estados Miembros"],
    );
    check("1", "countries", &[], ["1"; 4], ["1个国家", "1~country", "1~pays", "1~país"]);
    check("10", "years", &[], ["10"; 4], ["10年", "10~years", "10~ans", "10~años"]);
    check(
        "7",
        "ships",
        &["rumoured"],
        ["7（rumoured）", "7 (rumoured)", "7 (rumoured)", "7 (rumoured)"],
        ["7 ships（rumoured）", "7~ships (rumoured)", "7~ships (rumoured)", "7~ships (rumoured)"],
    );
}

#[test]
fn beside_a_bar_a_hedge_is_left_out_only_where_the_card_says_it() {
    let figure = figure("100000000", "jobs", &["about", "may", "estimated"]);
    let beside = |language, label: &str, basis: &str| {
        figure_value_beside_label(&figure, label, basis, &Messages::new(language)).replace('\u{A0}', "~")
    };
    let said = [
        (Language::ZhHans, "可以创造", "国际劳工组织估计", "约1亿"),
        (Language::En, "may be created", "ILO estimate, for a green shift", "≈~100~million"),
        (Language::Fr, "pourraient être créés", "estimation du BIT", "≈~100~millions"),
        (Language::Es, "podrían crearse", "estimación de la OIT", "≈~100~millones"),
    ];
    for (language, label, basis, wanted) in said {
        assert_eq!(beside(language, label, basis), wanted);
    }
    assert_eq!(beside(Language::ZhHans, "创造", ""), "估计可能约1亿");
    assert_eq!(beside(Language::En, "created by mayors", "overestimated"), "est. possibly ≈~100~million");
    assert_eq!(beside(Language::Fr, "créés", "estimation"), "≈~100~millions (possible)");
    // About, at least and the like are never taken for said.
    assert_eq!(beside(Language::En, "about, may", "about, estimated"), "≈~100~million");
}
