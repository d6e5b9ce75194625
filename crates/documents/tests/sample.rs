//! Statements on the built-in programme in four languages, and where their files go for other readers.

use rostrum_documents::{SpeakingTimeEstimate, Statement};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_notebook::{Capacity, Intervention, InterventionId, SpeakingLimit};
use rostrum_programme::{LangTag, Programme, SessionId};
use std::path::PathBuf;

/// The built-in programme.
pub fn programme() -> Programme {
    builtin_programme().unwrap().value
}

/// The session that the statements are made in.
pub fn session() -> SessionId {
    let programme = programme();
    let session = programme.sessions.iter().find(|session| session.number == Some(2)).unwrap();
    session.id.clone()
}

/// The folder that LibreOffice and python-docx look into (`tests/readback/`).
pub fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("handin");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Writes a file for other readers, and beside it the lines that they must find.
pub fn leave(name: &str, bytes: &[u8], expected: &[String]) {
    let path = folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    std::fs::write(path.with_extension("expected"), expected.join("\n")).unwrap();
}

const ZH: &str = "## 立场\n\n主席女士，各位同事：\n\n中国代表团认为，**社会保护不是成本，而是对复苏的投资**。世界上只有不到一半的人至少能得到一项社会保护待遇[^1]，这一状况在疫情之后更加突出。\n\n## 依据\n\n中等收入国家每年需要追加的支出约为国内生产总值的3.1%至5.1%，低收入国家约为15.9%[^2]。对财政能力有限的国家，额外的国际融资加上技术援助可以补充国内资源，并为本国财政打开空间。\n\n我们在2021年把基本医疗保险的覆盖面稳定在95%以上，覆盖13.6亿人；同时把1.25亿灵活就业人员纳入了社会保障。 <!-- 可省略 -->\n\n- 扩大有效覆盖\n- 加强机构能力建设\n- 促进性融资与国内资源调动并重\n\n## 承诺\n\n我们将继续通过南南合作，支持发展中国家设计、可持续融资和管理社会保护制度，并愿意在2025年前分享相关经验。\n\n## 致谢\n\n谢谢主席女士。\n\n[^1]: 《初步方案概述》，专题会议2，第1段。\n[^2]: 《初步方案概述》，专题会议2，主要数据。\n";
const EN: &str = "## Position\n\nMadam Chair, dear colleagues,\n\nWe hold that **social protection is not a cost but an investment in recovery**. Fewer than half of the world’s people have at least one social protection benefit[^1], and the pandemic has made the gap plain.\n\n## Evidence\n\nMiddle-income countries would need an estimated 3.1–5.1% of GDP a year, low-income countries about 15.9%[^2]. Where fiscal space is narrow, additional international financing and technical assistance can complement domestic resources.\n\nIn 2021 we brought 1.2 million informal workers into the system, R&D staff included. <!-- can be cut -->\n\n- Extend effective coverage\n- Strengthen institutions\n\n## Commitment\n\nWe will share our experience with partners by 2025 through South–South cooperation.\n\n## Thanks\n\nI thank you, Madam Chair.\n\n[^1]: Preliminary programme overview, session 2, paragraph 1.\n[^2]: Preliminary programme overview, session 2, key figures.\n";
const FR: &str = "## Position\n\nMadame la Présidente, chers collègues,\n\nPour nous, **la protection sociale n’est pas un coût mais un investissement dans la reprise**. Moins de la moitié de l’humanité dispose d’au moins une prestation[^1].\n\n## Faits\n\nLes pays à revenu intermédiaire devraient y consacrer de 3,1 à 5,1 % de leur PIB, les pays à faible revenu environ 15,9 %[^1].\n\nEn 2021, nous avons intégré 1,2 million de travailleurs informels. <!-- peut être omis -->\n\nJe vous remercie, Madame la Présidente.\n\n[^1]: Aperçu préliminaire du programme, séance 2.\n";
const ES: &str = "## Posición\n\nSeñora Presidenta, estimados colegas:\n\nPara nosotros, **la protección social no es un costo, sino una inversión en la recuperación**. Menos de la mitad de la humanidad dispone de al menos una prestación[^1].\n\n## Datos\n\nLos países de ingresos medianos necesitarían del 3,1 % al 5,1 % de su PIB; los de ingresos bajos, cerca del 15,9 %[^1].\n\nEn 2021 incorporamos a 1,2 millones de trabajadores informales. <!-- se puede omitir -->\n\nMuchas gracias, señora Presidenta.\n\n[^1]: Visión general preliminar del programa, sesión 2.\n";

/// A draft in a language.
pub fn intervention(lang: &str) -> Intervention {
    let (text, speaker, delegation) = match lang {
        "zh-Hans" => (ZH, "王芳", "中国"),
        "fr" => (FR, "Awa Diop", "Sénégal"),
        "es" => (ES, "María Pérez", "Colombia"),
        _ => (EN, "Jane Mwangi", "Kenya"),
    };
    let mut intervention = Intervention::new(InterventionId(format!("d-{lang}")), LangTag::new(lang));
    intervention.body.text = text.to_owned();
    intervention.speaker = speaker.to_owned();
    intervention.delegation = delegation.to_owned();
    intervention.capacity = Some(Capacity::Government);
    intervention.limit = Some(SpeakingLimit::Secs(180));
    intervention
}

/// A statement with a plain estimate: a minute every so many bytes.
pub fn statement<'a>(
    programme: &'a Programme,
    session: &'a SessionId,
    intervention: &'a Intervention,
) -> Statement<'a> {
    let text = &intervention.body.text;
    let half = text.floor_char_boundary(text.len() / 2);
    let times = SpeakingTimeEstimate {
        whole: (118.0, 149.0),
        short: Some((96.0, 121.0)),
        limit_secs: Some(180),
        minutes: vec![(1, half)],
    };
    Statement { programme, session, intervention, times: Some(times) }
}
