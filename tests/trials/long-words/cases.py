#!/usr/bin/env python3
"""Writes programme files with one long word in them: cases.py FOLDER [CASE...]. Prints one line a file: format, field, case, path.

Each format has its fields; each file has the word in one of them, and one file a format has it in all."""
import json, pathlib, sys, zipfile
from xml.sax.saxutils import escape

CASES = {
    "x-8000": "x" * 8000,
    "x-30000": "x" * 30000,
    "word-12000": "Donaudampfschifffahrt" * 572,
    "digits": "1234567890" * 2000,
    "han": "社会保护全民" * 2500,
    "leaning": "社的" * 6000,
    "units": "1年" * 6000,
    "closing": "。" * 10000,
    "opening": "（" * 10000,
    "quotes": "“社”" * 4000,
    "accents": "e\u0301" * 8000,
    "piled": "a" + "\u0301" * 20000,
    "families": "👩\u200d👩\u200d👧\u200d👦" * 1500,
    "flags": "🇨🇭" * 3000,
    "hyphens": "a-" * 8000,
    "address": "https://example.org/" + "path/" * 3000,
    "underscores": "_" * 15000,
    "arabic": "الحمايةالاجتماعية" * 800,
    "thai": "การคุ้มครองทางสังคม" * 700,
    "mixed": "x社9" * 5000,
}
FIELDS = {
    "json": ["forum", "revision", "title", "subtitle", "room", "track", "person", "role", "organisation", "abstract",
             "question", "link", "goal"],
    "frab": ["forum", "title", "subtitle", "room", "track", "type", "person", "abstract", "link"],
    "schedule": ["forum", "title", "subtitle", "room", "track", "type", "person", "abstract", "link"],
    "ics": ["forum", "title", "room", "track", "person", "abstract", "link"],
    "md": ["forum", "title", "room", "person", "abstract"],
    "txt": ["forum", "title", "room", "person", "abstract"],
    "docx": ["forum", "title", "room", "person", "abstract"],
}
PLAIN = {"forum": "Forum of Trials 2024", "revision": "Rev.0", "title": "Opening", "subtitle": "How it begins", "room": "Room A",
         "track": "Plenary", "type": "Talk", "person": "Ada Example", "role": "Chair", "organisation": "Example Union",
         "abstract": "What is said at the opening.", "question": "What now?", "link": "Paper", "goal": "A goal."}


def en(text):
    return {"en": text}


def rostrum(t):
    return json.dumps({
        "format": "rostrum-programme", "version": 1, "id": "trial", "title": en(t["forum"]), "zone": "Europe/Zurich",
        "revision": {"sequence": 0, "kind": "full", "label": en(t["revision"])}, "goals": [{"id": "g1", "text": en(t["goal"])}],
        "sessions": [{"id": f"s{n}", "kind": "talk", "title": en(t["title"]), "subtitle": en(t["subtitle"]), "room": t["room"],
                      "track": t["track"], "start": f"2024-09-10T{9 + n:02}:00:00+02:00", "end": f"2024-09-10T{9 + n:02}:45:00+02:00",
                      "guiding_question": {"text": en(t["question"])}, "background": [{"id": f"p{n}", "text": en(t["abstract"])}],
                      "speakers": [{"name": en(t["person"]), "role": en(t["role"]), "affiliation": en(t["organisation"]),
                                    "part": "speaker"}],
                      "links": [{"title": en(t["link"]), "url": "https://example.org/"}]} for n in range(1, 4)]})


def frab(t):
    e = {key: escape(text) for key, text in t.items()}
    event = "".join(f"""<event id="{n}" guid="00000000-0000-4000-8000-00000000000{n}"><date>2024-09-10T{9 + n:02}:00:00+02:00</date>
<start>{9 + n:02}:00</start><duration>00:45</duration><room>{e["room"]}</room><slug>s{n}</slug><title>{e["title"]}</title>
<subtitle>{e["subtitle"]}</subtitle><track>{e["track"]}</track><type>{e["type"]}</type><language>en</language>
<abstract>{e["abstract"]}</abstract><description/><persons><person id="{n}">{e["person"]}</person></persons>
<links><link href="https://example.org/">{e["link"]}</link></links></event>""" for n in range(1, 4))
    room = escape(t["room"], {'"': "&quot;"})
    return f"""<?xml version="1.0" encoding="UTF-8"?><schedule><version>1</version><conference><acronym>trial</acronym>
<title>{e["forum"]}</title><start>2024-09-10</start><end>2024-09-10</end><days>1</days><timeslot_duration>00:05</timeslot_duration>
<time_zone_name>Europe/Zurich</time_zone_name></conference><day index="1" date="2024-09-10" start="2024-09-10T08:00:00+02:00"
end="2024-09-10T20:00:00+02:00"><room name="{room}">{event}</room></day></schedule>"""


def schedule(t):
    talks = [{"id": n, "guid": f"00000000-0000-4000-8000-00000000000{n}", "date": f"2024-09-10T{9 + n:02}:00:00+02:00",
              "start": f"{9 + n:02}:00", "duration": "00:45", "room": t["room"], "slug": f"s{n}", "title": t["title"],
              "subtitle": t["subtitle"], "track": t["track"], "type": t["type"], "language": "en", "abstract": t["abstract"],
              "description": "", "persons": [{"id": n, "public_name": t["person"]}],
              "links": [{"title": t["link"], "url": "https://example.org/"}]} for n in range(1, 4)]
    return json.dumps({"schedule": {"version": "1", "conference": {
        "acronym": "trial", "title": t["forum"], "start": "2024-09-10", "end": "2024-09-10", "daysCount": 1,
        "timeslot_duration": "00:05", "time_zone_name": "Europe/Zurich",
        "days": [{"index": 1, "date": "2024-09-10", "day_start": "2024-09-10T08:00:00+02:00",
                  "day_end": "2024-09-10T20:00:00+02:00", "rooms": {t["room"]: talks}}]}}})


def ics(t):
    def line(name, text):
        return f"{name}:" + text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//trial//", line("X-WR-CALNAME", t["forum"])]
    for n in range(1, 4):
        lines += ["BEGIN:VEVENT", f"UID:s{n}@example.org", "DTSTAMP:20240901T000000Z", f"DTSTART:20240910T{7 + n:02}0000Z",
                  f"DTEND:20240910T{7 + n:02}4500Z", line("SUMMARY", t["title"]), line("LOCATION", t["room"]),
                  line("CATEGORIES", t["track"]), line("DESCRIPTION", t["abstract"] + " " + t["link"]),
                  f'ATTENDEE;CN="{t["person"]}":mailto:ada@example.org', "END:VEVENT"]
    folded = []
    for text in lines + ["END:VCALENDAR"]:
        # No sign is parted: readers join the lines again.
        while len(text) > 60:
            folded.append(text[:60])
            text = " " + text[60:]
        folded.append(text)
    return "\r\n".join(folded) + "\r\n"


def outline(t):
    lines = [f"# {t['forum']}", "", "Geneva, 10 September 2024", "", "## Tuesday, 10 September 2024", ""]
    for n in range(1, 4):
        lines += [f"### {9 + n}:00–{9 + n}:45 {t['title']} {n}", "", f"Room: {t['room']}", "", f"Speaker: {t['person']}", "",
                  t["abstract"], ""]
    return "\n".join(lines)


def docx(path, text):
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line.lstrip("# "))}</w:t></w:r></w:p>'
                   for line in text.split("\n") if line)
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
                     'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                     '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                     'wordprocessingml.document.main+xml"/></Types>')
        out.writestr("_rels/.rels", '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                     'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                     'relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        out.writestr("word/document.xml", f'<?xml version="1.0"?><w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>')


WRITERS = {"json": (rostrum, "json"), "frab": (frab, "xml"), "schedule": (schedule, "json"), "ics": (ics, "ics"),
           "md": (outline, "md"), "txt": (lambda t: outline(t).replace("#", ""), "txt"), "docx": (outline, "docx")}


def write(folder, form, field, case):
    # A title as long as a page is no title to a reader of texts, which then refuses the file.
    read = [each for each in FIELDS[form] if each != "title" or form not in ("md", "txt", "docx")]
    fields = read if field == "all" else [field]
    texts = {key: f"{text} {CASES[case]}" if key in fields else text for key, text in PLAIN.items()}
    make, ending = WRITERS[form]
    path = folder / f"{form}-{field}-{case}.{ending}"
    text = make(texts)
    docx(path, text) if ending == "docx" else path.write_text(text, encoding="utf-8")
    print(form, field, case, path)


if __name__ == "__main__":
    folder, cases = pathlib.Path(sys.argv[1]), sys.argv[2:] or list(CASES)
    for case in cases:
        for form, fields in FIELDS.items():
            for field in [*fields, "all"]:
                write(folder, form, field, case)
