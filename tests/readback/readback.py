#!/usr/bin/env python3
"""Reads the Word documents that the tests left with readers that are not ours.

python-docx must find every paragraph, each under a named style, the headings, and the block at the head of
a copy for interpreters; LibreOffice must make a PDF of each, with the same words on its pages.
"""
import pathlib, re, subprocess, sys, tempfile

import docx
from docx.oxml.ns import qn

CHECKS = {
    "zh-Hans": "以现场发言为准",
    "en": "Check against delivery",
    "fr": "Seul le prononcé fait foi",
    "es": "Cotejar con el texto pronunciado",
}

# A statement of plain paragraphs, for its minutes.
WITHOUT_HEADINGS = {"reading-minutes"}


def paragraphs(document):
    """Every paragraph of the body in reading order, those of tables too."""
    for element in document.element.body.iter(qn("w:p")):
        yield docx.text.paragraph.Paragraph(element, document)


def squeezed(text):
    return re.sub(r"[\s\u00a0\u202f‖]+", "", text)


def check(path, fail):
    document = docx.Document(str(path))
    expected = [line for line in path.with_suffix(".expected").read_text("utf-8").split("\n") if line.strip()]
    found = list(paragraphs(document))
    texts = {squeezed(paragraph.text) for paragraph in found}
    for line in expected:
        if squeezed(line) not in texts:
            fail(f"{path.name}: python-docx does not find “{line}”")
    for paragraph in found:
        style = paragraph.style
        if style is None or not style.name:
            fail(f"{path.name}: no named style on “{paragraph.text}”")
    headings = [p for p in found if p.style.name.lower().startswith("heading")]
    if not headings and path.stem not in WITHOUT_HEADINGS:
        fail(f"{path.name}: no heading")
    lang = path.stem.removeprefix("interpreters-")
    if lang in CHECKS and lang != path.stem:
        if found[0].text != CHECKS[lang]:
            fail(f"{path.name}: begins with “{found[0].text}”")
        rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
        if len(rows) < 7 or not all(name and value for name, value in rows):
            fail(f"{path.name}: the block at the head is {rows}")
    return expected


def pages(path, folder, expected, fail):
    pdf = folder / (path.stem + ".pdf")
    if not pdf.exists():
        fail(f"{path.name}: LibreOffice makes no PDF of it")
        return 0
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True).stdout.decode()
    whole = squeezed(text)
    missing = [line for line in expected if squeezed(line)[:12] not in whole]
    # A line may be broken by a page, by a footnote's mark or by a cell; most of them are not.
    if len(missing) > len(expected) // 4:
        fail(f"{path.name}: the PDF lacks {len(missing)} of {len(expected)} lines, such as “{missing[0]}”")
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True).stdout.decode()
    count = int(re.search(r"^Pages:\s+(\d+)", info, re.M).group(1))
    if not 1 <= count <= 12:
        fail(f"{path.name}: {count} pages")
    return count


def main():
    folder = pathlib.Path(sys.argv[1])
    files = sorted(folder.glob("*.docx"))
    failures = []
    if len(files) < 17:
        failures.append(f"only {len(files)} documents in {folder}")
    with tempfile.TemporaryDirectory() as made:
        made = pathlib.Path(made)
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{made}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", str(made), *map(str, files)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600,
        )
        for path in files:
            before = len(failures)
            expected = check(path, failures.append)
            count = pages(path, made, expected, failures.append)
            state = "ok" if len(failures) == before else "FAILED"
            print(f"{state} {path.name}: {len(expected)} paragraphs, {count} pages")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(files) - len({f.split(':')[0] for f in failures})} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
