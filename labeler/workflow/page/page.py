"""Puts the page together and writes it."""

import re
from html import escape
from pathlib import Path
from typing import Any

from labeler.core.atomic_file import replacing
from labeler.core.errors import LabelerError
from labeler.core.sentence import why
from labeler.workflow.bench import Bench
from labeler.workflow.page import agreement, disagreements, models, people, probes, sections
from labeler.workflow.report import Probing

_STYLE = """
:root { color-scheme: light dark; --back: #fbfbfa; --fore: #1d2126; --soft: #5d6670;
  --rule: #dfe2e6; --line: #0b6bb0; --warn: #a04400; --warnback: #fff3e8; }
@media (prefers-color-scheme: dark) { :root { --back: #15181c; --fore: #e6e8eb; --soft: #9aa4af;
  --rule: #2d333a; --line: #62b4f0; --warn: #ffb27a; --warnback: #33241a; } }
body { background: var(--back); color: var(--fore); font: 15px/1.5 system-ui, sans-serif;
  max-width: 760px; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
p { margin: .6rem 0; } .soft, footer { color: var(--soft); }
.warning { color: var(--warn); background: var(--warnback); padding: .6rem .8rem;
  border-radius: 6px; }
code { white-space: nowrap; }
figure { margin: 1.2rem 0; } figcaption { font-weight: 600; margin-bottom: .3rem; }
figure, .wide { overflow-x: auto; }
svg { width: 100%; height: auto; font-size: 12px; } .slim { display: none; }
svg text { fill: var(--soft); paint-order: stroke; stroke: var(--back); stroke-width: 4px;
  stroke-linejoin: round; }
.grid { stroke: var(--rule); } .mark { stroke: var(--soft); stroke-dasharray: 4 4; fill: none; }
.line { stroke: var(--line); stroke-width: 2; fill: none; }
.band { fill: var(--line); opacity: .18; }
.whisker { stroke: var(--line); stroke-width: 2; opacity: .55; } .dot { fill: var(--line); }
.hollow { fill: var(--back); stroke: var(--soft); stroke-width: 1.5; }
table { border-collapse: collapse; width: 100%; font-size: 13px; margin: 1rem 0; }
th, td { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid var(--rule);
  font-variant-numeric: tabular-nums; vertical-align: top; overflow-wrap: normal; }
th { color: var(--soft); font-weight: 500; } td:first-child { min-width: 6rem; }
@media screen and (max-width: 640px) { .broad { display: none; }
  .slim { display: block; max-width: 460px; } td { min-width: 4.5rem; }
  .texts td:nth-child(3) { min-width: 7rem; } .texts td:last-child { min-width: 14rem; } }
@media print { :root { color-scheme: light; --back: #fff; --fore: #000; --soft: #444;
  --rule: #ccc; --line: #0b6bb0; --warn: #a04400; --warnback: #fff3e8; }
  body { margin: 0 auto; } h2, figcaption { break-after: avoid; }
  figure, tr { break-inside: avoid; }
  figure, .wide { overflow: visible; } }
"""

_UNIT = re.compile(r"(?<=\d) %")
_NO_BREAK = "\N{NO-BREAK SPACE}%"
"""No line ends between a number and its per cent."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html(figures: dict[str, Any], bench: Bench, probing: Probing | None = None) -> str:
    """The page of a report and the bench that it was made with; what is told is escaped."""
    parts = {
        "Agreement": agreement.agreement(bench.agreement),
        "Calibration": agreement.calibration(bench.calibration, bench.agreement.ceiling),
        "People": people.people(bench.people, bench.agreement.ceiling),
        "Disagreements": disagreements.disagreements(figures.get("disagreements")),
        "Settled": people.settled(bench.settled),
        "Bias": [
            *sections.bias(bench.bias, bench.agreement.ceiling),
            *(probes.probes(probing.probes) if probing else ()),
        ],
        "Drift": [
            *sections.drift(bench.drift, bench.agreement.ceiling),
            *(probes.versions(probing.versions) if probing else ()),
        ],
        "Models and sources": models.models(bench.models, bench.agreement.ceiling),
    }
    body = "".join(f"<h2>{name}</h2>{''.join(each)}" for name, each in parts.items() if each)
    name = escape(figures["project"])
    many = len(figures["annotators"])
    summary = (
        f"{figures['comparisons']} comparisons over {figures['prompts']} prompts, "
        f"{figures['judgments']} judgments by {many} {'person' if many == 1 else 'people'}; "
        f"loss {figures['loss']}, rewards shown: {figures['visibility']}"
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{name}</title><style>{_STYLE}</style></head><body><h1>{name}</h1>"
        f'<p class="soft">{escape(summary)}</p>{_UNIT.sub(_NO_BREAK, body)}'
        "<footer><p>Every figure is the one of the window and of <code>--json</code>; "
        "intervals are 95 % where nothing else is said.</p></footer></body></html>\n"
    )


def write(path: Path, text: str) -> None:
    """Write a page, there whole or not at all.

    Raises:
        LabelerError: The file can't be written.
    """
    try:
        with replacing(path) as temporary:
            temporary.write_text(text, "utf-8")
    except OSError as error:
        raise LabelerError("{path} was not written: {why}", path=path, why=why(error)) from error
