"""What others say is typed as plainly as a reading, and a mistake in it is told at its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from syria_figures.curate.others import completed
from syria_figures.curate.reading import read
from syria_figures.model.problems import ProblemsError

HEAD = 'from syria_figures.reading import *\ndocument("holt-2020")\n'
OF = f'{HEAD}of("drowned", "2021-01-01")\n'


def told(folder: Path, source: str) -> str:
    path = folder / "holt-2020.py"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(ProblemsError) as refused:
        read(path)
    return str(refused.value)


def test_what_is_typed_becomes_rows_numbered_by_claim(tmp_path: Path) -> None:
    path = tmp_path / "holt-2020.py"
    path.write_text(
        OF
        + 'evidence("mill-1", "The flood", publisher="The Mill", publisher_role="press", origin_org="Mill")\n'
        + 'said("independent_count", "mill-1", "about twenty", about(20), date_end="2020-06-02", origin_org="")\n'
        + 'of("houses", "2021-01-02")\nsearched("houses under water")\n'
    )
    reading = read(path)
    assert reading.evidence[0]["access"] == "primary"
    count, search = reading.others
    assert (count["claim_id"], count["corroboration"], count["value"]) == ("holt-2020.drowned", 1, 20.0)
    assert (count["checked_on"], count["date_end"]) == (date(2021, 1, 1), date(2020, 6, 2))
    assert (search["claim_id"], search["corroboration"], search["role"]) == ("holt-2020.houses", 1, "not_found")
    assert reading.source("corroborations", "holt-2020.houses 1") == "holt-2020.py:7"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (OF + 'said("independent_count", "mill-1", others_check="supported")', "found others_check=; expected"),
        (OF + 'said("independent_count", "mill-1", source_check="differs")', "found source_check=; expected"),
        (OF + 'said("independent_count", "mill-1", "twenty", "20")', "expected a number or a hedge"),
        (OF + 'said("independent_count", "mill-1", date_end="in June")', "found 'in June'; expected a day"),
        (OF + 'said("independent_count", "mill-1", qoute="so")', "found qoute=; expected quote="),
        (OF + 'of("drowned", "2021-01-01")\n' * 1, ""),
        (HEAD + 'said("independent_count", "mill-1")', "found no of(…) above"),
        (HEAD + 'searched("houses")', "found no of(…) above"),
        (HEAD + 'evidence("mill-1", "The flood", verdict="so")', "found verdict=; expected"),
        ('from syria_figures.reading import *\nof("drowned", "2021-01-01")', "found no document(…)"),
    ],
)
def test_a_mistake_is_told_at_its_line(tmp_path: Path, source: str, expected: str) -> None:
    if not expected:
        source += 'searched("x")\nof("drowned", "2021-01-01")'
        expected = "found holt-2020.drowned again"
    said = told(tmp_path, source)
    assert expected in said
    assert f"holt-2020.py:{len(source.splitlines())}: " in said


def test_a_number_takes_from_its_claim_and_its_evidence_what_is_not_typed() -> None:
    claim = {"unit": "person", "measure": "flow", "population_group": "people", "place_id": "ford"}
    claims = {"holt-2020.drowned": {**claim, "date_start": 1, "date_end": 2}}
    evidence = {"mill-1": {"origin_org": "Mill"}}
    row = {"claim_id": "holt-2020.drowned", "evidence_id": "mill-1", "qualifier": "unhedged"}
    assert completed(row, claims, evidence) == {**row, **claim, "origin_org": "Mill"}
    assert completed({**row, "population_group": "miners"}, claims, evidence)["population_group"] == "miners"
    assert completed({**row, "origin_org": ""}, claims, evidence)["origin_org"] is None
    assert completed({**row, "incident_match": "same"}, claims, evidence)["date_end"] == 2
    assert "unit" not in completed({**row, "qualifier": None}, claims, evidence)
