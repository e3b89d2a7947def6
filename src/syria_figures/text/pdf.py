"""The text of a PDF: the lines of each page joined into paragraphs, running heads set apart."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from syria_figures.text import pdf_pages
from syria_figures.text.paragraphs import normalise

MAX_SECONDS = 60

#: Where a PDF breaks a word, PDFium marks it with one of these and leaves out the line end.
_HYPHENS = re.compile("[\x02\ufffe]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def read_pdf(data: bytes) -> str:
    """Return the text of a PDF.

    Raises
    ------
    ValueError
        If it cannot be read: says why.
    """
    command = [sys.executable, "-P", str(Path(pdf_pages.__file__))]
    try:
        read = subprocess.run(command, input=data, capture_output=True, timeout=MAX_SECONDS, check=True)
    except subprocess.TimeoutExpired:
        raise ValueError(f"a PDF that takes more than {MAX_SECONDS} seconds to read") from None
    except subprocess.CalledProcessError:
        raise ValueError(f"a PDF that cannot be read in {pdf_pages.MAX_MEMORY // 10**9} GB of memory") from None
    told = json.loads(read.stdout)
    if isinstance(told, str):
        raise ValueError(told)
    lines = [_HYPHENS.sub("-\n", page).translate(_LIGATURES).splitlines() for page in told]
    pages = [[line for raw in page if (line := normalise(raw))] for page in lines]
    edges = Counter(_masked(line) for page in pages for line in {*page[:2], *page[-2:]})
    heads = {line for line, times in edges.items() if times > 1 and len(pages) > 1}
    return "\n\n".join(block for page in pages if page for block in _paragraphs(page, heads) if block) + "\n"


def _masked(line: str) -> str:
    return re.sub(r"\d+", "0", line)  # a page number changes from page to page


def _paragraphs(page: Sequence[str], heads: set[str]) -> Iterator[str]:
    width = sorted(map(len, page))[len(page) * 8 // 10]
    block: list[str] = []
    for position, line in enumerate(page):
        if _masked(line) in heads and (position < 2 or position >= len(page) - 2):
            yield from ("".join(block), line)
            block = []
            continue
        follows = page[position + 1] if position + 1 < len(page) else ""
        torn = re.search(r"[^\W\d_]-\Z", line) and follows[:1].islower()
        block.append(line[:-1] if torn else f"{line} ")
        goes_on = follows[:1].islower() and not line.endswith((".", "!", "?"))
        if len(line) < 0.8 * width and not goes_on:
            yield "".join(block)
            block = []
    yield "".join(block)
