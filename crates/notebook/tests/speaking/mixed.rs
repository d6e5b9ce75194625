//! Texts in two scripts: numbers in a Chinese text are Chinese, abbreviations stay as they are; a
//! number that touches a Han character is Chinese in any text.

use super::Row;

pub const ZH: &[Row] = &[
    ("COVID-19", "COVID 十九", 3),
    ("COVID-19疫情", "COVID 十九疫情", 5),
    ("2022年，18.5%的青年", "二零二二年百分之十八点五的青年", 15),
    ("COP26之后", "COP 二十六之后", 6),
    ("G20国家", "G 二十国家", 5),
    ("国际劳工组织（ILO）", "国际劳工组织 I L O", 9),
    ("ILO第190号公约", "I L O 第一百九十号公约", 11),
    ("UNESCO和WHO", "UNESCO 和 W H O", 5),
    ("中小企业（SMEs）", "中小企业 S M Es", 7),
    ("just transition（公正过渡）", "just transition 公正过渡", 6),
    ("“decent work”，即体面工作", "decent work 即体面工作", 7),
    ("GDP增长5.2%", "G D P 增长百分之五点二", 11),
    ("专题2 Session 2", "专题二 Session 二", 5),
    ("CO2排放", "C O 二排放", 5),
    ("见www.ilo.org", "见 w w w 点 i l o 点 org", 10),
    ("NGO、SMEs与ILO", "N G O S M Es 与 I L O", 10),
];

pub const EN: &[Row] = &[
    ("the phrase 公正过渡 means just transition", "the phrase 公正过渡 means just transition", 9),
    ("adopted in 2022年2月", "adopted in 二零二二年二月", 9),
    ("第8项 of the agenda", "第八项 of the agenda", 6),
    ("以人为本: human-centred", "以人为本 human-centred", 5),
    ("谢谢 (thank you)", "谢谢 thank you", 4),
];

pub const FR: &[Row] = &[
    ("le terme 体面工作 (travail décent)", "le terme 体面工作 travail décent", 8),
    ("50%以上, soit la moitié", "百分之五十以上 soit la moitié", 10),
];

pub const ES: &[Row] = &[
    ("el término 公正过渡, de 2015", "el término 公正过渡 de dos mil quince", 10),
    ("谢谢主席, muchas gracias", "谢谢主席 muchas gracias", 6),
];
