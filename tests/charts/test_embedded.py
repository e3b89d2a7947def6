"""A picture that somebody sent says where it comes from; anything else is refused with a reason."""

from __future__ import annotations

import re
import struct
import xml.etree.ElementTree as ET
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented import figures
from matplotlib.figure import Figure

import syria_figures as sf
from syria_figures import charts
from syria_figures.charts import embedded
from syria_figures.charts.chart import CONTENTS
from syria_figures.charts.gallery import unshown

NAMES = charts.NAMES
SMALL = unshown("gdp")
pytestmark = pytest.mark.filterwarnings("error")


@pytest.mark.parametrize(("name", "format"), [*((name, "svg") for name in NAMES), ("gdp", "png")])
def test_a_saved_chart_names_its_claims_and_its_source(tmp_path: Path, name: str, format: str) -> None:
    ax = unshown(name)
    read = charts.provenance(charts.save(ax, tmp_path / f"{name}.{format}", dpi=40))
    assert read.title == ax.get_title(loc="left").replace("\n", " ")
    assert (read.version, read.licence) == (sf.__version__, "CC BY 4.0")
    assert read.source.startswith(("Source: ", "Sources: "))
    assert read.source.endswith(f"Data: syria-figures {sf.__version__}, CC BY 4.0")
    known = set(sf.load("claims")["claim_id"])
    assert read.claim_ids
    assert set(read.claim_ids) <= known


@pytest.mark.data
def test_the_source_line_is_enough_to_find_the_document() -> None:
    (source,) = [text.get_text() for text in SMALL.texts if text.get_gid() == "source"]
    assert " ".join(source.split()) == (
        "Source: Joseph Daher, “The looming massacre in Idlib”, International Viewpoint, 16 September 2018, "
        f"https://internationalviewpoint.org/spip.php?article5705. Data: syria-figures {sf.__version__}, CC BY 4.0"
    )


def test_of_many_documents_the_source_line_has_short_names_and_counts_the_rest() -> None:
    data = figures("displacement", [("idp_stock", "unhedged", 1.0, 0.0)] * 30, documents=30)
    (source,) = [text.get_text() for text in unshown("displacement", data).texts if text.get_gid() == "source"]
    assert source.startswith("Sources: A long name of a document 0, ")
    assert "and 18 more. Data: own data" in " ".join(source.split())


def test_provenance_lists_the_claims_with_citations(tmp_path: Path) -> None:
    read = charts.provenance(charts.save(unshown("gdp"), tmp_path / "gdp.png"))
    assert list(read.citations) == ["daher-2018.gdp-2010", "daher-2018.gdp-2016"]
    assert all("6" in words and "2018" in words for words in read.citations.values())
    assert "daher-2018.gdp-2016: " in str(read)


def test_a_claim_that_this_version_does_not_hold_is_said_to_be_unknown() -> None:
    read = charts.Provenance("t", "syria-figures 9.0.0, CC BY 4.0", "s", ("daher-2018.gdp-2016", "mine.made-up"))
    assert "not a claim of syria-figures" in read.citations["mine.made-up"]
    assert "2018" in read.citations["daher-2018.gdp-2016"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40))
@pytest.mark.parametrize("format", ["svg", "png"])
def test_any_words_come_back_from_the_metadata_as_they_were_given(tmp_path: Path, format: str, title: str) -> None:
    ax = Figure(figsize=(1, 1)).subplots()
    CONTENTS[ax] = replace(CONTENTS[SMALL], title=title, caveat=title)
    read = charts.provenance(charts.save(ax, tmp_path / f"chart.{format}", dpi=20))
    assert (read.title, read.claim_ids) == (title, ("daher-2018.gdp-2010", "daher-2018.gdp-2016"))


def chunks(png: bytes) -> list[tuple[bytes, bytes]]:
    """Kind and content of the chunks of a PNG."""
    found, at = [], 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        found.append((png[at + 4 : at + 8], png[at + 8 : at + 8 + length]))
        at += length + 12
    return found


def png(found: list[tuple[bytes, bytes]]) -> bytes:
    framed = [(kind + words, struct.pack(">I", len(words))) for kind, words in found]
    return b"\x89PNG\r\n\x1a\n" + b"".join(n + both + struct.pack(">I", zlib.crc32(both)) for both, n in framed)


def test_words_that_another_tool_has_packed_and_put_after_the_pixels_are_read(tmp_path: Path) -> None:
    path = charts.save(unshown("gdp"), tmp_path / "gdp.png", dpi=30)
    before = charts.provenance(path)
    found = chunks(path.read_bytes())
    words = [tuple(one.split(b"\0", 1)) for kind, one in found if kind == b"tEXt"]
    packed = [(b"zTXt", name + b"\0\0" + zlib.compress(said)) for name, said in words]
    packed += [one for one in found if one[0] == b"iTXt" and b"xmp" not in one[1][:30]]
    others = [one for one in found if one[0] not in (b"tEXt", b"iTXt")]
    assert len(packed) > 3
    path.write_bytes(png([*others[:-1], *packed, others[-1]]))
    assert charts.provenance(path) == before


def test_where_only_xmp_is_kept_it_tells_the_same(tmp_path: Path) -> None:
    path = charts.save(unshown("displacement"), tmp_path / "d.png", dpi=30)
    before = charts.provenance(path)
    kept = [one for one in chunks(path.read_bytes()) if one[0] not in (b"tEXt", b"iTXt") or b"xmp" in one[1][:30]]
    path.write_bytes(png(kept))
    assert charts.provenance(path) == before


def test_the_files_carry_words_for_the_blind_and_rights_as_the_iptc_names_them(tmp_path: Path) -> None:
    for format in ("svg", "png"):
        path = charts.save(unshown("gdp"), tmp_path / f"gdp.{format}", dpi=30)
        text = path.read_bytes().decode(errors="replace")
        assert "Iptc4xmpCore:AltTextAccessibility" in text
        assert "https://creativecommons.org/licenses/by/4.0/" in text
        assert charts.alt_text(unshown("gdp")).partition(",")[0] in text


def test_what_lost_its_claims_or_its_source_is_an_error_and_never_an_empty_answer(tmp_path: Path) -> None:
    path = charts.save(unshown("gdp"), tmp_path / "gdp.png", dpi=30)
    kept = [one for one in chunks(path.read_bytes()) if one[0] != b"iTXt" and not one[1].startswith(b"Claims\0")]
    refused(path, png(kept), "has lost part of its provenance: no claims")
    svg = charts.save(unshown("gdp"), tmp_path / "gdp.svg")
    refused(svg, re.sub(r"<dc:source>.*?</dc:source>", "", svg.read_text()), "no source")
    refused(svg, re.sub(r"(?s)<metadata>.*?</metadata>", "", svg.read_text()), "carries no provenance")


def test_edited_rows_are_neither_signed_nor_cited(tmp_path: Path) -> None:
    economy = sf.load("economy").assign(value=1.0)
    read = charts.provenance(charts.save(unshown("gdp", economy), tmp_path / "gdp.svg"))
    assert (read.signed, read.licence) == (False, "")
    assert read.version == sf.__version__
    assert set(read.citations.values()) == {f"edited, not as in syria-figures {sf.__version__}"}
    assert "creativecommons" not in (tmp_path / "gdp.svg").read_text()


def test_every_mark_of_an_svg_has_a_title_and_leads_to_the_words(tmp_path: Path) -> None:
    root = ET.parse(charts.save(unshown("gdp"), tmp_path / "gdp.svg")).getroot()
    space = "{http://www.w3.org/2000/svg}"
    found = {one.get("id"): one for one in root.iter(f"{space}g") if (one.get("id") or "").startswith("claim")}
    assert set(found) == {f"{kind}:daher-2018.gdp-{year}" for kind in ("claim", "claim-words") for year in (2010, 2016)}
    for name, group in found.items():
        (link,) = group
        assert link.get("href") == sf.link(name.partition(":")[2])
        assert link[0].text.startswith("Gross domestic product: ")


@pytest.mark.parametrize("title", ["(a) \\ b)", "<b>&amp;", "سوريا", "“two”\nlines\0"])
def test_awkward_titles_come_back(tmp_path: Path, title: str) -> None:
    for format in ("svg", "png"):
        path = charts.save(unshown("gdp", title=title), tmp_path / f"c.{format}", dpi=30)
        assert charts.provenance(path).title == " ".join(title.rstrip("\0").split())


def test_a_title_that_was_changed_afterwards_is_the_one_that_is_carried(tmp_path: Path) -> None:
    ax = unshown("gdp")
    ax.set_title("Another\nfinding", loc="left")
    assert charts.provenance(charts.save(ax, tmp_path / "c.svg")).title == "Another finding"
    assert charts.alt_text(ax).startswith("Another finding. ")


def test_all_charts_of_a_figure_are_named(tmp_path: Path) -> None:
    one, two = Figure(figsize=(20, 14), layout="constrained").subplots(1, 2)
    charts.medical_attacks(ax=one)
    charts.casualties(ax=two)  # has a claim in common with the first
    path = charts.save(one, tmp_path / "both.svg")
    read = charts.provenance(path)
    assert set(read.claim_ids) == set(sf.load("medical_attacks")["claim_id"]) | set(sf.load("casualties")["claim_id"])
    ids = [part.split('"')[0] for part in path.read_text().split(' id="')[1:]]
    assert len(ids) == len(set(ids))


def refused(path: Path, content: bytes | str | None, reason: str) -> None:
    if content is not None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(ValueError, match=reason):
        charts.provenance(path)


def test_what_is_no_chart_is_refused_with_a_reason(tmp_path: Path) -> None:
    refused(tmp_path / "gone.png", None, "no such file: .*gone.png")
    refused(tmp_path / "empty.svg", "", "empty.svg is neither SVG nor PNG")
    refused(tmp_path / "words.png", "hello", "words.png is neither SVG nor PNG")
    refused(tmp_path / "bare.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "carries no provenance")
    refused(tmp_path / "torn.svg", "<svg><g>", "torn.svg is a broken SVG")
    refused(tmp_path / "bare.pdf", "%PDF-1.4\n%%EOF", "bare.pdf is neither SVG nor PNG")
    refused(tmp_path / "cut.png", b"\x89PNG\r\n\x1a\n\0\0", "cut.png is a broken PNG")
    refused(tmp_path, None, "no such file")


def test_a_picture_without_our_metadata_says_so(tmp_path: Path) -> None:
    unshown("gdp").figure.savefig(tmp_path / "plain.png", dpi=30)
    refused(tmp_path / "plain.png", None, "carries no provenance of syria-figures")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_svg_that_declares_entities_is_refused(tmp_path: Path, encoding: str) -> None:
    lines = ['<!ENTITY a0 "ha">', *(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))]
    bomb = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE svg [{"".join(lines)}]><svg>&a9;</svg>'
    refused(tmp_path / "bomb.svg", bomb.encode(encoding), "declares entities|neither SVG nor PNG")


def test_a_compressed_bomb_in_a_png_is_not_blown_up(tmp_path: Path) -> None:
    found = chunks(charts.save(unshown("gdp"), tmp_path / "gdp.png", dpi=30).read_bytes())
    bomb = (b"iTXt", b"Software\0\1\0\0\0" + zlib.compress(b"a" * 30_000_000, 9))
    refused(tmp_path / "bomb.png", png([found[0], bomb, *found[1:]]), "bomb.png is a broken PNG: .*too large")


def test_a_picture_of_more_pixels_than_any_chart_is_not_unpacked(tmp_path: Path) -> None:
    header = (b"IHDR", struct.pack(">IIBBBBB", 9000, 9000, 8, 6, 0, 0, 0))
    picture = png([header, (b"IDAT", zlib.compress(b"")), (b"IEND", b"")])
    refused(tmp_path / "vast.png", picture, "larger than any chart: 9,000 by 9,000 pixels")


def test_a_file_larger_than_any_chart_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "MOST_BYTES", 1000)
    refused(tmp_path / "large.svg", "<svg>" + " " * 2000 + "</svg>", "larger than any chart")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tail=st.binary(max_size=80), start=st.sampled_from([b"\x89PNG\r\n\x1a\n", b"<svg", b""]))
def test_no_bytes_do_worse_than_a_clear_error(tmp_path: Path, start: bytes, tail: bytes) -> None:
    refused(tmp_path / "noise", start + tail, "neither SVG|broken|carries no provenance|declares entities")


def test_saving_needs_a_chart_and_a_known_format(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="cannot save a chart as"):
        charts.save(unshown("gdp"), tmp_path / "gdp.gif")
    with pytest.raises(ValueError, match="no chart of syria_figures"):
        charts.save(Figure().subplots(), tmp_path / "gdp.svg")
