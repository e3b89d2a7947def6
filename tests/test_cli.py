"""The command line, as a shell and a person at a terminal meet it."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from syria_figures import __version__, cli
from syria_figures.claims import Style
from syria_figures.claims.cite import cite
from syria_figures.claims.link import link
from syria_figures.claims.search import Verdict
from syria_figures.claims.trace import VERDICTS, trace
from syria_figures.frames.rows import rows

COMMAND = [sys.executable, "-c", "from syria_figures.cli import main; main()"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a shell of its own, without a terminal."""
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "SYRIA_FIGURES_DOCUMENTS")}
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**kept, **environment},
        timeout=60,
        check=False,
    )


def at_terminal(width: int, *arguments: str, **environment: str) -> str:
    """Run the command at a terminal of that width and return what it shows."""
    import fcntl
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR")}
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdout=theirs, stderr=theirs, stdin=theirs, env={**kept, "TERM": "xterm", **environment}
    )
    os.close(theirs)
    shown = b""
    while select.select([ours], [], [], 30)[0]:
        try:
            part = os.read(ours, 65536)
        except OSError:  # the other end has closed
            break
        if not part:
            break
        shown += part
    process.wait()
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run the command in this process: quicker, for what needs no shell."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["syria-figures", *arguments])
        patch.delenv("SYRIA_FIGURES_DOCUMENTS", raising=False)
        with pytest.raises(SystemExit) as stopped:
            cli.main()
    shown = capsys.readouterr()
    return int(stopped.value.code or 0), shown.out, shown.err


# -- help --------------------------------------------------------------------------------------------------------------

COMMANDS = ["list", "show", "cite", "trace", "codebook"]


def test_help_names_the_commands_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "--help")
    assert code == 0
    assert all(f"\n  {command} " in out for command in COMMANDS)
    assert "Exit codes: 0 done; 1 not found, or something is wrong; 2 the command was not understood." in out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example_that_works(
    command: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _, out, _ = call(capsys, command, "--help")
    example = re.search(r"Example: syria-figures (.+)", out)
    assert example, out
    code, shown, err = call(capsys, *example[1].replace(" --documents ~/articles", "").split())
    assert (code, err) == (0, "")
    assert shown


def test_help_does_not_wait_for_pandas() -> None:
    code = "import sys, contextlib\nfrom syria_figures.cli import main\n"
    code += "with contextlib.suppress(SystemExit):\n    sys.argv[1:] = ['--help']\n    main()\n"
    code += "print([m for m in ('pandas', 'pyarrow', 'matplotlib', 'rich') if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert shown.stdout.splitlines()[-1] == "[]"


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "--version")[:2] == (0, f"syria-figures {__version__}\n")


# -- list --------------------------------------------------------------------------------------------------------------


def test_a_list_in_a_pipe_has_one_line_per_claim(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "list")
    lines = out.splitlines()
    assert (code, err, len(lines)) == (0, "", 1 + len(rows("claims")))
    assert [line.split()[0] for line in lines[1:]] == [row["claim_id"] for row in rows("claims")]
    assert "\x1b" not in out


def test_filters_narrow_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = "--topic economy --document daher-2018 --place syria --since 2016 --until 2016-12 --search gross"
    arguments += " --indicator gdp_usd --status stated"
    _, out, _ = call(capsys, "list", *arguments.split())
    assert [line.split()[0] for line in out.splitlines()[1:]] == ["daher-2018.gdp-2016"]
    assert "12.4 billion US dollars" in out


def test_json_and_csv_have_every_field(capsys: pytest.CaptureFixture[str], root: Path) -> None:
    published = (root / "data" / "claims.csv").read_text(encoding="utf-8")
    _, out, _ = call(capsys, "list", "--csv")
    expected = [{**row, "link": link(row["claim_id"])} for row in csv.DictReader(io.StringIO(published))]
    assert list(csv.DictReader(io.StringIO(out))) == expected
    _, out, _ = call(capsys, "list", "--json", "--search", "gross")
    found = json.loads(out)
    assert [row["value"] for row in found] == [6.02e10, 1.24e10]
    assert (found[0]["date_start"], found[0]["value_low"]) == ("2010-01-01", None)


def test_a_list_of_nothing_is_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "list", "--search", "zebra") == (1, "", "syria-figures: no claim matches\n")
    assert call(capsys, "list", "--json", "--search", "zebra")[:2] == (1, "[]\n")


@pytest.mark.parametrize("width", [80, 120])
def test_a_list_fits_the_terminal(width: int) -> None:
    shown = re.sub(r"\x1b\[[\d;]*m", "", at_terminal(width, "list"))
    assert max(map(len, shown.splitlines())) <= width
    for row in rows("claims"):
        assert re.search(rf"^ ?{re.escape(row['claim_id'])}\s", shown, re.MULTILINE), "a key is never broken"


def test_colour_is_for_terminals_and_no_color_is_honoured() -> None:
    assert "\x1b[" in at_terminal(100, "list", "--search", "gross")
    assert "\x1b" not in at_terminal(100, "list", "--search", "gross", NO_COLOR="1")
    assert "\x1b" not in at_terminal(100, "list", "--search", "gross", TERM="dumb")


# -- show, cite, trace, codebook ---------------------------------------------------------------------------------------


def test_show_prints_the_claim(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "show", "daher-2018.gdp-2016")
    assert code == 0
    assert "12.4 billion US dollars" in out
    assert "comparable with daher-2018.gdp-2010" in out


def test_show_fits_a_narrow_terminal() -> None:
    lines = at_terminal(60, "show", "daher-2018.displaced-civilians-threatened").splitlines()
    assert max(len(line) for line in lines if "://" not in line) <= 60  # an address is not broken


@pytest.mark.parametrize("style", get_args(Style))
def test_cite_prints_what_the_function_returns(style: Style, capsys: pytest.CaptureFixture[str]) -> None:
    ids = ["daher-2018.gdp-2016", "haid-2018.atareb-market-deaths"]
    assert call(capsys, "cite", *ids, "--style", style) == (0, cite(ids, style) + "\n", "")


def test_a_style_may_be_written_in_any_case_and_set_in_a_format(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "cite", "daher-2018.gdp-2016", "--style", "APA", "--format", "HTML")
    assert (code, out) == (0, cite("daher-2018.gdp-2016", "apa", "html") + "\n")


def test_documents_and_the_package_are_cited_as_a_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "cite", "daher-2018", "syria-figures")[1].startswith(
        "(Daher, 2018; The syria-figures developers, 2026)\n"
    )


def test_claims_to_cite_and_to_trace_are_chosen_as_those_to_list(capsys: pytest.CaptureFixture[str]) -> None:
    chosen = ["--credited-to", "World Bank"]
    listed = [row["claim_id"] for row in json.loads(call(capsys, "list", *chosen, "--json")[1])]
    assert listed == ["daher-2018.buildings-damaged", "daher-2018.schools-and-hospitals-damaged"]
    assert call(capsys, "cite", *chosen)[1] == cite(listed) + "\n"
    assert [one["claim_id"] for one in json.loads(call(capsys, "trace", *chosen, "--json")[1])] == listed
    assert call(capsys, "trace", "--search", "zebra", "--json") == (1, "[]\n", "syria-figures: no claim matches\n")


def test_all_claims_are_traced_at_once_and_the_worst_is_the_exit_code(
    capsys: pytest.CaptureFixture[str], documents: Path, tmp_path: Path
) -> None:
    code, out, _ = call(capsys, "trace", "--all", "--documents", str(documents))
    worst = max(VERDICTS.index(str(trace(row["claim_id"], documents).verdict)) for row in rows("claims"))
    assert (code, len(out.splitlines())) == (worst + 1 if worst > 1 else 0, 1 + len(rows("claims")))
    shutil.copy(documents / "daher-2018.txt", tmp_path)
    code, out, _ = call(capsys, "trace", "--all", "--documents", str(tmp_path))
    assert code == 1
    missing = [line for line in out.splitlines() if re.search(r"\sno copy\s", line)]
    assert len(missing) == sum(row["document_id"] != "daher-2018" for row in rows("claims"))


def test_trace_without_a_copy_tells_the_place(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "trace", "daher-2018.gdp-2016")
    assert code == 0
    assert "paragraph 6" in out


def test_trace_with_a_copy_says_what_it_has(capsys: pytest.CaptureFixture[str], documents: Path) -> None:
    code, out, _ = call(capsys, "trace", "daher-2018.gdp-2016", "--documents", str(documents))
    assert code == 0
    assert "same words" in out
    assert "[[only $12.4 billion]]" in " ".join(out.split())


@pytest.mark.parametrize(("place", "verdict"), list(enumerate(VERDICTS)))
def test_the_exit_code_tells_the_verdict(
    place: int, verdict: Verdict, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = replace(trace("daher-2018.gdp-2016"), copy="a.txt", verdict=verdict)
    monkeypatch.setattr("syria_figures.claims.trace.trace", lambda *_: found)
    code, out, _ = call(capsys, "trace", "daher-2018.gdp-2016", "--documents", "a.txt")
    assert code == [0, 0, 3, 4, 5, 6][place]
    assert verdict in out


def test_trace_fails_where_a_copy_is_none(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    copy = tmp_path / "daher-2018.txt"
    copy.write_text("An article about a river.", encoding="utf-8")
    code, out, err = call(capsys, "trace", "daher-2018.gdp-2016", "--documents", str(copy))
    assert (code, out) == (1, "")
    assert err.startswith("syria-figures: daher-2018.txt: another article than daher-2018,")
    assert err.count("\n") == 1


def test_the_documents_may_be_named_once_for_all(tmp_path: Path) -> None:
    shown = run("trace", "daher-2018.gdp-2016", SYRIA_FIGURES_DOCUMENTS=str(tmp_path))
    assert shown.returncode == 1
    assert "no copy of daher-2018" in shown.stderr


def test_a_codebook_prints_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "codebook", "relations")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == [
        "field",
        "claim_id",
        "relation",
        "related_claim_id",
        "note",
    ]


# -- what goes wrong ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["show", "gdp-2016"], 1, "did you mean 'daher-2018.gdp-2016'"),
        (["cite", "daher-2018.gdp-2016", "nobody.nothing"], 1, "no claim 'nobody.nothing'"),
        (["trace", "x", "--documents", "/nowhere"], 1, "no claim 'x'"),
        (["codebook", "claim"], 1, "did you mean 'claims'"),
        (["list", "--topic", "weather"], 1, "no topic 'weather'"),
        (["cite", "daher-2018.gdp-2016", "--style", "mla"], 2, "mla"),
        (["cite"], 2, "name claims, or choose them"),
        (["cite", "daher-2018.gdp-2016", "--all"], 2, "name claims, or choose them"),
        (["cite", "daher-2018.gdp-2016", "--style", "ris", "--format", "html"], 1, "a file for reference managers"),
        (["show", "daher-2018"], 1, "daher-2018 is a document; its claims: syria-figures list --document daher-2018"),
        (["trace", "--all", "--status", "stat"], 1, "did you mean 'stated'"),
        (["list", "--json", "--csv"], 2, "choose one"),
        (["lst"], 2, "No such command"),
    ],
)
def test_what_is_wrong_is_said_without_a_traceback(
    arguments: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found, _, err = call(capsys, *arguments)
    assert found == code
    assert message in err
    assert "Traceback" not in err


def test_where_an_error_arose_is_shown_on_demand() -> None:
    for shown in (run("--debug", "show", "x"), run("show", "x", SYRIA_FIGURES_DEBUG="1")):
        assert shown.returncode == 1
        assert "Traceback" in shown.stderr
        assert shown.stderr.splitlines()[-1].startswith("ValueError: no claim 'x'")


def test_a_mistake_of_ours_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["syria-figures", "show", "daher-2018.gdp-2016"])
    monkeypatch.setattr("syria_figures.claims.claim.claim", lambda _: {}["no such key"])
    with pytest.raises(KeyError, match="no such key"):
        cli.main()


def test_a_reader_who_stops_reading_is_no_error() -> None:
    process = subprocess.Popen([*COMMAND, "list", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout
    assert process.stderr
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait() == 0


def test_a_terminal_without_unicode_gets_what_it_can_show() -> None:
    shown = run("cite", "haid-2018.atareb-market-deaths", "--style", "chicago", PYTHONIOENCODING="ascii")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "?The Regime Push Against HTS in Idlib Could Backfire.?" in shown.stdout


def test_completion_knows_claims_without_waiting_for_pandas() -> None:
    start = time.perf_counter()
    shown = run(_SYRIA_FIGURES_COMPLETE="complete_bash", COMP_WORDS="syria-figures show daher-2018.gdp", COMP_CWORD="2")
    assert shown.stdout.split() == ["daher-2018.gdp-2010", "daher-2018.gdp-2016"]
    assert time.perf_counter() - start < 5
