"""All charts as files: the same bytes every time, with words for everybody, and quick."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from importlib import import_module
from pathlib import Path

import matplotlib
import pytest

import syria_figures as sf
from syria_figures import charts
from syria_figures.charts.chart import CONTENTS
from syria_figures.charts.gallery import unshown
from syria_figures.frames.rows import tables_of

NAMES = charts.NAMES
pytestmark = pytest.mark.filterwarnings("error")
BANNED = re.compile(r"\b(?:regime|terroris|liberat|massacre|killed by|rebel)", re.IGNORECASE)


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gallery") / "figures"
    told: list[str] = []
    written = charts.render_all(folder, progress=told.append)
    assert sorted(written) == sorted(folder.iterdir())
    assert told == [f"drawing {name} ({n} of 7)" for n, name in enumerate(NAMES, 1)]
    return folder


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_every_chart_is_there_as_svg_and_png(figures: Path) -> None:
    assert {path.name for path in figures.iterdir()} == {
        "README.md",
        *(f"{name}.{format}" for name in NAMES for format in ("svg", "png")),
    }


def test_the_bytes_are_the_same_elsewhere_and_another_day(figures: Path, tmp_path: Path) -> None:
    code = f"""
from syria_figures import charts
for name in ("needs", "gdp", "overview"):
    ax = charts.CHARTS[name]()
    for format in ("png", "svg"):
        charts.save(ax, {str(tmp_path)!r} + f"/{{name}}.{{format}}")
"""
    strange = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1"}
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, **strange})
    again = digests(tmp_path)
    assert len(again) == 6
    assert again.items() <= digests(figures).items()


def test_the_bytes_are_the_same_twice_in_one_process(figures: Path, tmp_path: Path) -> None:
    charts.render_all(tmp_path, formats=["svg"])
    again, before = digests(tmp_path), digests(figures)
    again.pop("README.md")  # has links to the files of both formats
    assert len(again) == len(NAMES)
    assert again.items() <= before.items()


def test_a_users_settings_do_not_reach_the_files(figures: Path, tmp_path: Path) -> None:
    with matplotlib.rc_context({"font.size": 30, "svg.fonttype": "path", "savefig.facecolor": "red"}):
        path = charts.save(unshown("gdp"), tmp_path / "gdp.svg")
    assert path.read_bytes() == (figures / "gdp.svg").read_bytes()


def test_the_gallery_says_what_each_chart_shows_its_caveat_and_its_claims(figures: Path) -> None:
    text = (figures / "README.md").read_text(encoding="utf-8")
    for name in NAMES:
        assert f"]({name}.svg)" in text
        assert f"[{name}.png]({name}.png)" in text
    assert text.count("**Beware.**") == text.count("**Shows.**") == len(NAMES)
    for row in sf.load("claims").itertuples():
        assert re.search(rf"`{row.claim_id}`: .*para.\s{row.paragraph}\b", text)


@pytest.mark.parametrize("name", NAMES)
def test_an_svg_speaks_to_a_screen_reader(figures: Path, name: str) -> None:
    root = ET.parse(figures / f"{name}.svg").getroot()
    title, words = (root.find(f"{{http://www.w3.org/2000/svg}}{tag}") for tag in ("title", "desc"))
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {words.get('id')}"
    assert len(title.text) > 10
    assert len(words.text) > 100


@pytest.mark.parametrize("name", NAMES)
def test_our_own_words_take_no_side(figures: Path, name: str) -> None:
    root = ET.parse(figures / f"{name}.svg").getroot()
    ours = re.sub(r"“.*?”|https?://[^;,]*", "", " ".join("".join(root.itertext()).split()))
    assert not BANNED.findall(ours)
    assert not BANNED.findall(re.sub("“.*?”", "", (figures / "README.md").read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", NAMES)
def test_words_for_the_blind_say_all_that_is_drawn_and_stand_wherever_the_picture_does(
    figures: Path, name: str
) -> None:
    ax = unshown(name)
    words = charts.alt_text(ax)
    content = CONTENTS[ax]
    assert words.startswith(f"{content.title}. ")
    bars = [bar for group in content.groups for bar in group.bars]
    assert all(said.replace("\N{NO-BREAK SPACE}", " ") in words for bar in bars for said in (bar.words, bar.about))
    assert f"![{words}]({name}.svg)" in (figures / "README.md").read_text(encoding="utf-8")
    assert ET.parse(figures / f"{name}.svg").getroot().find("{http://www.w3.org/2000/svg}desc").text == words


@pytest.mark.data
def test_the_readme_shows_the_overview_with_its_words(root: Path) -> None:
    words = charts.alt_text(unshown("overview"))
    assert f"![{words}](figures/overview.svg)" in (root / "README.md").read_text(encoding="utf-8")


def test_charts_are_drawn_from_the_package_that_is_being_built(root: Path, tmp_path: Path) -> None:
    import shutil

    shutil.copytree(root / "data", tmp_path / "data")
    shutil.copy(root / "datapackage.json", tmp_path)
    documents = tmp_path / "data" / "documents.parquet"
    frame = sf.load("documents").assign(short_name="Nobody 2018")
    frame.astype(dict.fromkeys(frame.select_dtypes("category"), str)).to_parquet(documents)
    with tables_of(tmp_path):
        assert "Nobody 2018, para." in charts.alt_text(unshown("gdp"))
    assert "Nobody" not in charts.alt_text(unshown("gdp"))


@pytest.mark.parametrize(
    ("does", "spares"),
    [
        ("charts.NAMES", ["matplotlib", "pandas", "numpy"]),
        ("charts.provenance", ["matplotlib", "pandas"]),
        ("import syria_figures.checks.package", ["matplotlib"]),
        ("sf.check()", ["matplotlib"]),
        ("sf.cite('daher-2018.gdp-2016')", ["matplotlib", "pandas"]),
    ],
)
def test_nothing_is_loaded_before_a_chart_is_drawn(does: str, spares: list[str]) -> None:
    code = f"import sys, syria_figures as sf\nfrom syria_figures import charts\n{does}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()).isdisjoint(spares)


def test_the_names_that_cost_nothing_are_those_of_the_charts() -> None:
    assert tuple(charts.CHARTS) == charts.NAMES


def test_no_module_hides_a_function_that_has_its_name(root: Path) -> None:
    modules = {path.stem for path in (root / "src/syria_figures/charts").glob("*.py")}
    assert modules.isdisjoint(charts.__all__)
    for module in sorted(modules - {"__init__"}):
        import_module(f"syria_figures.charts.{module}")
    assert all(callable(getattr(charts, name)) for name in {*charts.__all__} - {"CHARTS", "NAMES"})


def test_the_notebook_draws_every_chart(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from matplotlib import pyplot as plt

    monkeypatch.chdir(tmp_path)
    plt.close("all")
    names: dict[str, object] = {}
    for cell in json.loads((root / "docs/charts.ipynb").read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    assert len(plt.get_fignums()) == len(NAMES)
    plt.close("all")
    assert len(list((tmp_path / "charts").iterdir())) == 2 * len(NAMES) + 1
