"""What the page says of people: how far they agree, what each is like, and what was settled."""

from labeler.analysis.annotators import LEFT, Annotator, StandsOut
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import Estimate
from labeler.analysis.people import PairKappa
from labeler.analysis.settled import Settled
from labeler.analysis.splits import ENOUGH
from labeler.workflow.bench import PeoplePage
from labeler.workflow.page.chart import Axis, Mark, exact, percent, rows
from labeler.workflow.page.words import interval, note, share_of, span, table, warning

_DRAWN = 15
"""Of so many pairs of people κ is drawn; the others are in the table."""


def people(page: PeoplePage, top: Ceiling | None) -> list[str]:
    """How far people agree, and what each is like."""
    if not page.annotators:
        return [note("Nobody has judged a pair yet.")]
    shown = [(f"{k.a} and {k.b}", _as_estimate(k)) for k in page.among.cohen_kappa if k.n >= ENOUGH]
    if shown:
        low = min(0.0, *(each.low for _, each in shown))
        told = f"Beyond chance, Cohen's κ {span(shown, exact)}"
        axis = Axis("κ, agreement beyond chance", low, 1.0)
        marks = [Mark(0, "chance"), Mark(1, "perfect")]
        drawn = sorted(shown, key=lambda each: -each[1].n)[:_DRAWN]
        parts = [rows(told, [each for each in shown if each in drawn], axis, marks)]
        if len(shown) > _DRAWN:
            words = f"Drawn are the {_DRAWN} who judged most together, of {len(shown)}."
            parts.append(note(words))
            every = [(name, interval(each, 1, ""), str(each.n)) for name, each in shown]
            parts.append(table(("Cohen's κ", "value (95 % bootstrap)", "comparisons"), every))
    else:
        parts = [
            note(
                f"κ is shown where two people have judged {ENOUGH} pairs in common and did not "
                "give the same answer to all: without variety it has no value."
            )
        ]
    alpha = {f"Krippendorff's α, {level}": each for level, each in page.among.alpha.items()}
    figures = {**alpha, "Fleiss' κ": page.among.fleiss_kappa}
    enough = {name: each for name, each in figures.items() if each and each.n >= ENOUGH}
    known = [(name, interval(each, 1, ""), str(each.n)) for name, each in enough.items()]
    if known:
        parts.append(table(("", "value (95 % bootstrap)", "comparisons"), known))
    parts.append(note(_ALONE))
    heads = ("", "judged", "left", "longer", "neither", "stayed", "gold", "model", "seconds")
    parts.append(table(heads, [_person(each) for each in page.annotators]))
    parts += [note(_MEANING), note(_beside(page, top))]
    return parts + [warning(_stands_out(each)) for each in page.stand_out]


_ALONE = (
    "By chance κ and α are 0, at best 1; length alone has no figure, as people are held against "
    "each other."
)


def _beside(page: PeoplePage, top: Ceiling | None) -> str:
    """What the columns would be by chance, by length alone and at best."""
    best = interval(top.accuracy) if top else "not known"
    lots = [each.by_chance for each in page.annotators if each.by_chance is not None]
    stayed = f"{100 * min(lots):.1f} % to {100 * max(lots):.1f} %" if lots else "–"
    return (
        "By chance: left, longer, gold and model 50 %, stayed "
        f"{stayed}, if each drew answers by lot. By length alone: longer 100 %, gold "
        f"{interval(page.gold_length)}. At best: "
        f"left 50 %, stayed and gold 100 %, model {best}. How many ties are right and how long "
        "to take is not known; no share of longer ones is best."
    )


_MEANING = (
    "How often the preferred one stood left (by chance 50 %) and was the longer, how often neither "
    "was preferred, an answer stayed when asked again, it was the one held to be right, and the "
    "model had foretold it; Wilson's 95 % intervals. Seconds: the median, between quartiles."
)


def _as_estimate(each: PairKappa) -> Estimate:
    return Estimate(each.kappa, each.low, each.high, each.n)


def _person(each: Annotator) -> list[str]:
    shares = (each.left, each.longer, each.ties, each.consistency, each.gold, each.with_model)
    times = each.seconds
    return [
        each.name,
        str(each.judgments),
        *(_counted(found) for found in shares),
        f"{times.value:.0f}\n{times.low:.0f} to {times.high:.0f}" if times else "–",
    ]


def _counted(found: Estimate | None) -> str:
    """A share with its interval and the number that it stands on below it."""
    told = share_of(found)
    if not found or found.n < ENOUGH:
        return told
    value, _, ends = told.partition(" (")
    return f"{value}\n{ends.rstrip(')')}\nn = {found.n}"


def _stands_out(each: StandsOut) -> str:
    words = {
        "left": "chooses the left response",
        "longer": "chooses the longer response",
        "ties": "prefers neither",
        "gold": "gives the known answer",
    }
    beside = "without a side bias" if each.by == LEFT else "of all others together"
    return (
        f"{each.annotator} {words[each.by]} in {interval(each.own)}, "
        f"against {percent(each.beside)} {beside}."
    )


def settled(found: Settled) -> list[str]:
    """How often the final verdict had been said before."""
    if not found.pairs:
        return [note("No pair that was judged has a final verdict.")]
    by = ", ".join(f"{n} by {name}" for name, n in found.by)
    parts = [note(f"{found.pairs} judged pairs are settled: {by}. Their judgments stay and count.")]
    beside = {"the model": found.model, "length alone": found.length}
    named = {**beside, "surface alone": found.surface}
    known = [(name, each) for name, each in named.items() if each]
    known += [(each.name, each.agreement) for each in found.people]
    shown = [(name, each) for name, each in known if each.n >= ENOUGH]
    if not shown:
        most = max((each.n for _, each in known), default=0)
        words = f"How often it had been said before is shown from {ENOUGH} on; there are {most}."
        return [*parts, note(words)]
    axis = Axis("as settled in the end", 0.0, 1.0, percent)
    told = f"How often what was settled had been said before {span(shown)}"
    parts.append(rows(told, shown, axis, [Mark(0.5, "chance")]))
    parts.append(
        note(
            "What the model foretold before it learned anything of the pair, where the final "
            "verdict prefers a response, and what each person said first. Pairs are settled mostly "
            "because somebody disagreed, so this says nothing of other pairs; at best 100 %."
        )
    )
    return parts
